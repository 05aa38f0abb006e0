"""An answer becomes a section: what it cannot show is counted, what it does not hold takes no room."""

from typing import Any

from bangiao.graph.store.faults import StatementTooLong
from bangiao.queries import catalogue
from bangiao.queries.result import Result
from bangiao.visualisations.dossier.money import by, by_year, table
from bangiao.visualisations.dossier.province import PARTNERS
from bangiao.visualisations.dossier.rows import command, section_of, tried
from bangiao.visualisations.dossier.sheet import Section


def result(question: str, *rows: dict[str, Any], totals: dict[str, float] | None = None) -> Result:
    asked = catalogue.find(question)
    empty = dict.fromkeys(one.name for one in asked.columns)
    full = [{**empty, **row} for row in rows]
    found = [{**row, "sources": [f"document:a#row {place}"]} for place, row in enumerate(full)]
    return Result(question, asked.id, asked.title.en, "en", {}, asked.columns, full, totals=totals or {}, found=found)


def partner(name: str, **more: Any) -> dict[str, Any]:
    return {"partner": name, "all_ties": ["twinning"], **more}


def test_rows_beyond_those_shown_are_counted_and_the_command_shows_them() -> None:
    rows = [partner(f"City {number}") for number in range(25)]
    made = section_of(result("partners", *rows), PARTNERS, {"province": "province:63/ha-giang"})
    assert (len(made.lines), made.left) == (20, 5)
    assert made.asked == "bangiao ask partners --province province:63/ha-giang"


def test_a_column_that_holds_nothing_gives_its_room_to_the_widest() -> None:
    made = section_of(result("partners", partner("Boeun")), PARTNERS, {})
    assert [one.title for one in made.columns] == ["Partner", "All ties"]
    assert sum(one.share for one in made.columns) == sum(PARTNERS.columns.values())


def test_no_rows_are_said_to_be_no_proof() -> None:
    made = section_of(result("partners"), PARTNERS, {})
    assert made.lines == ()
    assert made.said == "Nothing is recorded in the data loaded; that does not mean there is nothing."


def test_a_name_with_quotes_stays_one_argument_of_the_command() -> None:
    assert command("profile", {"province": "Hà Giang; rm"}) == "bangiao ask profile --province 'Hà Giang; rm'"


def test_a_question_that_the_database_stops_leaves_a_section_that_says_so() -> None:
    def stopped() -> Section:
        raise StatementTooLong(reason="60 s")

    made = tried("suggested", "Suggestions", "bangiao ask suggestions", "en", stopped)
    assert made.failed
    assert "60 s" in made.said


def test_money_of_a_sector_is_added_and_the_unknown_is_no_zero() -> None:
    rows = (
        {"sector": "Health", "amount": 2e6, "project_ids": ["a"]},
        {"sector": "Health", "amount": 3e6, "project_ids": ["a", "b"]},
        {"sector": "Roads", "amount": None, "project_ids": ["c"]},
    )
    answer = result("sectors", *rows, totals={"projects": 3, "amount": 5e6})
    sums = by(answer, lambda row: str(row["sector"]))
    assert [(one.name, one.amount, one.projects) for one in sums] == [("Health", 5e6, 2), ("Roads", None, 1)]
    made = table("sectors", ("", "Money"), ("", "Sector"), sums, answer, "committed", 1, {})
    assert [one.cells for one in made.lines] == [("Health", "2", "5.0"), ("Total", "3", "5.0")]
    assert made.left == 1


def test_many_years_stand_in_stretches_of_one_length_and_a_gap_is_a_dash() -> None:
    rows = [{"year": year, "amount": 1e6, "project_ids": [str(year)]} for year in (2000, 2001, 2015)]
    unknown = {"year": None, "amount": None, "project_ids": ["x"]}
    made = by_year("years", ("", "Years"), result("finance-mix", *rows, unknown), "committed", {})
    heads = [one.title for one in made.columns[1:]]
    cells = dict(zip(heads, made.lines[0].cells[1:], strict=True))
    assert heads[0] == "2000–2001"
    assert (cells["2000–2001"], cells["2002–2003"], cells["2014–2015"], cells["no year"]) == (
        "2.0",
        "–",
        "1.0",
        "no data",
    )
