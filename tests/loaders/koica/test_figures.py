"""The real database: figures measured apart from the loader."""

from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Funds, LocatedIn, Observation, Project
from bangiao.loaders.report import Report
from bangiao.loaders.sources.koica import Koica
from bangiao.loaders.sources.koica.line import COLUMNS
from bangiao.loaders.spreadsheet import rows

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def path(shared: Path) -> Path:
    return shared / "data/koica/Korea_Project.xlsx"


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("koica")


@pytest.fixture(scope="module")
def records(path: Path, report: Report) -> list[Record]:
    return list(Koica().records(path, report))


@pytest.fixture(scope="module")
def works(path: Path) -> dict[str, str]:
    """The title of each row of works in Viet Nam, by the row's id, as the sheet has it."""
    found = {}
    for row in rows(path, "Data", COLUMNS, lambda _done, _total: None):
        if row.peek("country") == "Viet Nam" and row.peek("type_of_cooperation").startswith("Infra"):
            found[row.peek("id")] = row.peek("project_name")
    return found


def figures(records: list[Record], measure: str) -> dict[str, float]:
    """The figures of a measure by the kind of people."""
    found: dict[str, float] = defaultdict(float)
    for one in records:
        if isinstance(one, Observation) and one.indicator and one.indicator.endswith(f"-{measure}"):
            found[one.indicator.removeprefix("koica-").removesuffix(f"-{measure}")] += one.value or 0
    return found


def test_every_row_and_every_dollar_is_a_project_or_a_figure(records: list[Record], report: Report) -> None:
    spent = [one.money.amount for one in records if isinstance(one, Funds) and one.money]
    people = figures(records, "records")
    assert len(spent) == 210
    assert len(spent) + sum(people.values()) == 1733
    assert sum(spent, Decimal(0)) + round(sum(figures(records, "usd").values())) == 79_412_897
    assert (report.skipped, dict(report.warnings), dict(report.unused)) == ([], {}, {})


def test_trainees_and_volunteers_are_figures_and_never_projects(records: list[Record]) -> None:
    assert figures(records, "records") == {
        "trainees": 703,
        "volunteers": 561,
        "volunteers-personal": 174,
        "experts": 52,
        "taekwondo-instructors": 13,
        "medics": 10,
        "volunteers-doctor": 10,
    }
    names = [one.name_en or "" for one in records if isinstance(one, Project)]
    assert not [name for name in names if "Korean Language" in name]


def test_107_rows_of_works_have_36_names_one_of_them_empty_and_each_title_is_one_project(
    records: list[Record], works: dict[str, str]
) -> None:
    project = {one.key.removeprefix("row/"): one.end for one in records if isinstance(one, Funds)}
    assert len(works) == 107
    assert works.keys() <= project.keys()
    by_title = defaultdict(set)
    for key, title in works.items():
        by_title[title].add(project[key])
    untitled = by_title.pop("")
    assert len(by_title) + 1 == 36
    assert all(len(ids) == 1 for ids in by_title.values())
    assert len(set.union(*by_title.values())) == 35
    assert sum(not title for title in works.values()) == 16
    assert len(untitled) == 6


def test_a_hospital_of_two_years_is_one_project_with_two_sums(records: list[Record]) -> None:
    (hospital,) = (one for one in records if isinstance(one, Project) and "Quang Nam Province" in (one.name_en or ""))
    money = {
        one.money.year: one.money.amount
        for one in records
        if isinstance(one, Funds) and one.end == hospital.id
        if one.money
    }
    assert money == {2006: 355_990, 2007: 3_865_178}
    assert (str(hospital.start_on), str(hospital.end_on)) == ("2006-01-01", "2009-12-31")


def test_places_come_out_of_titles_and_agencies_with_a_certainty(records: list[Record]) -> None:
    placed = [one for one in records if isinstance(one, LocatedIn) and one.placement == "province"]
    assert all(one.certainty for one in placed)
    assert Counter(one.certainty for one in placed) == {"sure": 11, "likely": 12}
    assert {"province:63/nghe-an", "province:63/hoa-binh", "province:before/ha-tay"} <= {one.end for one in placed}
    assert not {"province:63/ha-giang", "province:63/dak-lak"} & {one.end for one in placed}


def test_volunteers_served_in_son_la_and_da_lat(records: list[Record]) -> None:
    about = {one.start: one.end for one in records if isinstance(one, About)}
    served: dict[str, float] = defaultdict(float)
    for one in records:
        if isinstance(one, Observation) and one.unit == "record":
            served[about[one.id]] += one.value or 0
    assert served["province:63/son-la"] == 4
    assert served["province:63/lam-dong"] == 7
    assert "province:63/ha-giang" not in served
    assert sum(served.values()) == 1523
