"""Whatever stands in the cells, each row is a project or is skipped; what is no such file is refused at once."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import Funds, Project
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.worldbank_list import COLUMNS, WorldBankList

cells = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        [*("P1", "P2", "Viet Nam", "Kenya", "Viet Nam, Laos", "Closed", "Dropped", "Pipeline", "0.0", "5000000.0")]
        + ["2004-06-22T00:00:00Z", "2004-06-22", "Ministry of Health", "Technical Assistance Loan"]
    ),
)


def written(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, quoting=csv.QUOTE_ALL).writerows([list(COLUMNS), *rows])
    return path


likely = st.tuples(
    *(st.sampled_from(["P1", "P2", "P3", ""]), st.sampled_from(["Viet Nam", "Kenya", "Africa", "Viet Nam, Laos CMU"])),
    *(st.sampled_from(["Closed", "Active", "Pipeline", "Dropped", "Other"]), cells, cells, cells),
    *[st.sampled_from(["", "2004-06-22T00:00:00Z", "2004-06-22", "no day"])] * 3,
    *(cells, cells),
    *[st.sampled_from(["", "0.0", "5000000.0", "12.5", "much", "-1"])] * 4,
).map(list)


@settings(deadline=None)
@given(st.lists(st.one_of(likely, st.lists(cells, min_size=len(COLUMNS) - 1, max_size=len(COLUMNS) + 1)), max_size=6))
def test_each_row_is_a_project_or_is_skipped(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    report = Report("worldbank-list")
    path = written(tmp_path_factory.mktemp("rows"), rows)
    records = list(WorldBankList(country="all").records(path, report))
    projects = [one.id for one in records if isinstance(one, Project)]
    assert len(projects) + len(report.skipped) == len(rows)
    assert len({one.id for one in records}) == len(records)
    assert {one.end for one in records if isinstance(one, Funds)} == set(projects)


def test_a_file_without_the_columns_is_refused_before_the_first_record(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("id,status\nP1,Closed\n")
    with pytest.raises(Unreadable) as caught:
        next(WorldBankList().records(path, Report("worldbank-list")))
    assert "project_name" in str(caught.value)


def test_a_file_that_breaks_off_is_refused_before_the_first_record(tmp_path: Path) -> None:
    path = written(tmp_path, [["P1", "Viet Nam", "Closed", "Roads", *[""] * (len(COLUMNS) - 4)]])
    path.write_text(path.read_text() + '"P2","Viet')
    with pytest.raises(Unreadable):
        next(WorldBankList().records(path, Report("worldbank-list")))
