"""Whatever stands in the cells, each row is a project, a second page of one, or reported."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bangiao.graph.schema import LocatedIn, Project
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.canada import COLUMNS, Canada

GOOD = {
    "title": "Roads",
    "max_cida_contribution": 100,
    "executing_agency": "World Bank",
    "project_status": "Operational",
    "start_year": 2003,
    "end_year": 2009,
    "countries": "Vietnam, Laos",
    "sectors": "Livestock, Primary education",
}

cells = st.one_of(
    st.none(),
    st.integers(-5, 3000),
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8),
    st.sampled_from(["1", "2", "Tra Vinh", "Closed", "None", "NONE PROVIDED", "Vietnam", ", ,", "Doe, Jane"]),
)
changed = st.dictionaries(st.sampled_from(COLUMNS), cells, max_size=3)


def written(path: Path, changes: list[dict[str, object]]) -> Path:
    book = Workbook()
    sheet = book.create_sheet("Data")
    sheet.append(list(COLUMNS))
    for number, change in enumerate(changes, 1):
        row = {**GOOD, "webscrape_id": number, "project_number": f"A{number}", **change}
        sheet.append([row.get(column) for column in COLUMNS])
    book.save(path)
    return path


@settings(deadline=None)
@given(st.lists(changed, max_size=6))
def test_rows_in_are_rows_out_and_rows_skipped(
    tmp_path_factory: pytest.TempPathFactory, changes: list[dict[str, object]]
) -> None:
    path = written(tmp_path_factory.mktemp("rows") / "a.xlsx", changes)
    report = Report("canada")
    records = list(Canada(country="all").records(path, report))
    projects = sum(isinstance(one, Project) for one in records)
    twice = report.warnings["A project stands twice in the list: made one"]
    assert projects + twice + len(report.skipped) == len(changes)
    shares: dict[str, float] = {}
    for one in records:
        if isinstance(one, LocatedIn):
            shares[one.start] = shares.get(one.start, 0) + (one.share or 0)
    assert all(share <= 1.000001 for share in shares.values())
    assert len({one.id for one in records}) == len(records)


def test_a_sheet_without_the_columns_is_refused_before_the_first_record(tmp_path: Path) -> None:
    book = Workbook()
    book.create_sheet("Data").append(["title", "countries"])
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(Unreadable, match="project_number"):
        next(Canada().records(tmp_path / "a.xlsx", Report("canada")))
