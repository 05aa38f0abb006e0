"""Lines in time: what may be joined, what stands alone, and which figures share an axis."""

from typing import Any

import pytest

from bangiao.queries import catalogue
from bangiao.queries.result import Result
from bangiao.visualisations.charts.measures import measure_of
from bangiao.visualisations.series.points import NoTime, Panel, panels_of
from bangiao.visualisations.series.scale import scale_of


def result(question: str, *rows: dict[str, Any]) -> Result:
    asked = catalogue.find(question)
    full = [{**dict.fromkeys(one.name for one in asked.columns), **row} for row in rows]
    found = [{**row, "sources": ["document:a#1"]} for row in full]
    return Result(question, asked.id, asked.title.en, "en", {}, asked.columns, full, found=found)


def figure(period: str, value: float | None, **more: Any) -> dict[str, Any]:
    return {"unit_of": "Ha Giang", "period": period, "value": value, "unit": "person", "status": "actual", **more}


def panels(*rows: dict[str, Any], question: str = "series", by: str | None = None) -> list[Panel]:
    answer = result(question, *rows)
    return panels_of(answer, measure_of(answer, None), by)


def runs(*rows: dict[str, Any]) -> list[list[str]]:
    (panel,) = panels(*rows)
    (line,) = panel.lines
    return [[point.text for point in piece] for piece in line.pieces()]


def test_years_that_follow_each_other_are_joined() -> None:
    assert runs(figure("2001", 1), figure("2002", 2), figure("2003", 3)) == [["2001", "2002", "2003"]]


def test_a_missing_year_breaks_the_line() -> None:
    assert runs(figure("2001", 1), figure("2003", 3)) == [["2001"], ["2003"]]


def test_an_unknown_figure_breaks_the_line_and_is_no_zero() -> None:
    assert runs(figure("2001", 1), figure("2002", None), figure("2003", 3)) == [["2001"], ["2002"], ["2003"]]
    (panel,) = panels(figure("2001", 1), figure("2002", None))
    assert [point.value for point in panel.lines[0].points] == [1.0, None]


def test_a_change_of_territory_breaks_the_line() -> None:
    rows = (figure("2003", 1), figure("2004", 2, **{"break": "2004-01-01: goes into Dak Nong"}))
    assert runs(*rows) == [["2003"], ["2004"]]


def test_two_figures_of_one_year_are_not_joined() -> None:
    assert runs(figure("2001", 1), figure("2002", 2), figure("2002", 3)) == [["2001", "2002"], ["2002"]]


def test_a_target_is_not_joined_to_what_is() -> None:
    assert runs(figure("2001", 1), figure("2002", 2, status="target")) == [["2001"], ["2002"]]


def test_a_figure_of_several_years_is_joined_to_none() -> None:
    assert runs(figure("2001", 1), figure("2002/2005", 9), figure("2006", 2)) == [["2001"], ["2002/2005"], ["2006"]]


def test_stocks_of_days_a_year_apart_are_joined() -> None:
    assert runs(figure("2001-12-31", 1), figure("2002-12-31", 2)) == [["2001-12-31", "2002-12-31"]]


def test_two_units_never_share_an_axis() -> None:
    found = panels(figure("2001", 1), figure("2001", 5, unit="USD"), figure("2001", 5, unit="VND"))
    assert [(one.unit, len(one.lines)) for one in found] == [("people", 1), ("USD", 1), ("VND", 1)]


def test_each_name_is_a_line() -> None:
    (panel,) = panels(figure("2001", 1), figure("2001", 2, unit_of="Son La"))
    assert [one.name for one in panel.lines] == ["Ha Giang", "Son La"]


def test_the_kind_of_finance_names_the_lines_of_money() -> None:
    rows = [{"year": 2001, "mix": "grant", "projects": 1, "amount": 5.0}, {"year": 2001, "mix": "oda_loan"}]
    (panel,) = panels(*rows, question="finance-mix")
    assert [one.name for one in panel.lines] == ["grants", "ODA loans"]


def test_what_is_stated_stands_beside_what_is_listed_and_an_empty_cell_is_no_unknown() -> None:
    rows = ({"period": "2023-01/2023-06", "new_stated": 11}, {"period": "2023", "new_listed": 2})
    answer = result("agreements-by-year", *rows)
    (panel,) = panels_of(answer, measure_of(answer, None), told=False)
    assert [(one.name.split(" · ")[-1], [point.value for point in one.points]) for one in panel.lines] == [
        ("New (stated)", [11.0]),
        ("New (listed)", [2.0]),
    ]


def test_beyond_twelve_lines_the_rest_is_counted() -> None:
    (panel,) = panels(*(figure("2001", 1, unit_of=f"Province {number}") for number in range(15)))
    assert (len(panel.lines), panel.left) == (12, 3)


def test_a_question_without_time_says_what_else_to_draw() -> None:
    with pytest.raises(NoTime, match="show compare --question fit"):
        panels({"province": "Son La", "score": 0.7}, question="fit")


def test_an_axis_begins_at_zero_where_that_hides_nothing() -> None:
    assert scale_of([5.0, 9.0], "", "en", zero=False).low == 0
    assert scale_of([890.0, 900.0], "", "en", zero=False).low > 0
    assert scale_of([890.0, 900.0], "", "en", zero=True).low == 0
    assert scale_of([-3.0, 4.0], "", "en", zero=False).low < 0


@pytest.mark.parametrize("values", [[], [0.0], [7.0], [-7.0], [1e-9], [1e15, 1e15]])
def test_every_figure_lies_on_the_axis(values: list[float]) -> None:
    scale = scale_of(values, "km", "vi", zero=False)
    assert scale.low < scale.high
    assert all(0 <= scale.share(value) <= 1 for value in values)
