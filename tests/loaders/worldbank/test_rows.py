"""Whatever stands in the cells, the loader reports it; what is no such file, it refuses before the first record."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import LocatedIn
from bangiao.loaders.choices import UnknownCountry
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.worldbank import PLACE_COLUMNS, PROJECT_COLUMNS, WorldBank

COLUMNS = (*PLACE_COLUMNS, *PROJECT_COLUMNS)

cells = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["P1", "P2", "Vietnam", "Ha Giang", "Son La", "4.1", "8.2", "6/22/2004", "10.5", "IBRD/IDA", "Laos"]
    ),
)


def written(folder: Path, rows: list[list[str]]) -> Path:
    path = folder / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([list(COLUMNS), *rows])
    return path


@settings(deadline=None)
@given(st.lists(st.lists(cells, min_size=len(COLUMNS) - 1, max_size=len(COLUMNS) + 1), max_size=6))
def test_no_cell_breaks_the_loader(tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]) -> None:
    report = Report("worldbank")
    path = written(tmp_path_factory.mktemp("rows"), rows)
    records = list(WorldBank(country="all").records(path, report))
    shares: dict[str, float] = {}
    for one in records:
        if isinstance(one, LocatedIn):
            shares[one.start] = shares.get(one.start, 0) + (one.share or 0)
    assert all(share <= 1.000001 for share in shares.values())
    assert len({one.id for one in records}) == len(records)


def test_a_file_without_the_columns_is_refused_before_the_first_record(tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Project ID,Country\nP1,Vietnam\n")
    with pytest.raises(Unreadable) as caught:
        next(WorldBank().records(path, Report("worldbank")))
    assert "ADM1" in str(caught.value)


def test_a_country_that_is_none_is_refused_before_the_first_record(tmp_path: Path) -> None:
    with pytest.raises(UnknownCountry):
        next(WorldBank(country="Atlantis").records(written(tmp_path, []), Report("worldbank")))


def test_progress_is_told_once_from_start_to_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    report = Report("worldbank", lambda done, total: told.append((done, total)))
    path = written(
        tmp_path,
        [["P1", "Vietnam", "Ha Giang", "Ha Giang", "4.1", "Roads", "", "6/22/2004", "1", "", "", "", ""]] * 1200,
    )
    list(WorldBank().records(path, report))
    size = path.stat().st_size
    assert told == sorted(told)
    assert told[-1] == (2 * size, 2 * size)
