"""Whatever stands in the cells, each row is a mission or is skipped; what is no such file is refused at once."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import Organisation
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.missions import COLUMNS, Missions

WORDS = (
    "Vietnam",
    "Japan",
    "Japan|Laos",
    "Hanoi",
    "Seoul",
    "embassy",
    "consulate",
    "1992-01-01T00:00:00Z",
    "x/Q1",
    "x/Q2",
)
cells = st.one_of(st.text(max_size=6), st.sampled_from(WORDS))


def written(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines, delimiter=";", quoting=csv.QUOTE_ALL).writerows([[*COLUMNS, ""], *rows])
    return path


@settings(deadline=None)
@given(st.lists(st.lists(cells, min_size=len(COLUMNS) - 1, max_size=len(COLUMNS) + 2), max_size=6))
def test_each_row_is_a_mission_or_is_skipped(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    report = Report("missions")
    path = written(tmp_path_factory.mktemp("rows"), rows)
    records = list(Missions(country="all").records(path, report))
    missions = [one for one in records if isinstance(one, Organisation)]
    assert len(missions) + len(report.skipped) == len(rows)
    assert len({one.id for one in records}) == len(records)


def test_a_file_without_the_columns_is_refused_before_the_first_record(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("operator;country\nJapan;Vietnam\n")
    with pytest.raises(Unreadable) as caught:
        next(Missions().records(path, Report("missions")))
    assert "jurisdictions" in str(caught.value)
