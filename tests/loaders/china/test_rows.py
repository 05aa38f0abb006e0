"""Whatever stands in the three files, no title is lost in silence; a folder that lacks a file is refused at once."""

import csv
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import LocatedIn, Project
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.china import China
from bangiao.loaders.sources.china.funders import funders
from bangiao.loaders.sources.china.gather import FILES, TITLES

CASE = Path(__file__).parent / "both_ways_of_splitting_are_kept" / "source"

told = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=6),
    st.sampled_from(["1", "2", "VNM", "LAO", "0.5", "2010", "2010-10-08", "Completion", "Cancelled", "Gia Lai"]),
)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(FILES), st.integers(1, 6), st.integers(0, 16), told), max_size=6))
def test_no_cell_breaks_the_loader_and_no_title_is_lost(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("gcdf")
    tables = {name: list(csv.reader((CASE / name).open(encoding="utf-8"))) for name in FILES}
    for name, row, column, value in changes:
        table = tables[name]
        table[min(row, len(table) - 1)][column % len(table[0])] = value
    for name, table in tables.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows(table)
    report = Report("china")
    records = list(China(country="all").records(folder, report))
    titled = [one for one in records if isinstance(one, Project) and any(TITLES in str(each) for each in one.sources)]
    lost = sum(str(error).startswith("gcdf3") for error in report.skipped)
    assert len(titled) + lost == len(tables[TITLES]) - 1
    shares: dict[str, float] = {}
    for one in records:
        if isinstance(one, LocatedIn):
            shares[one.start] = shares.get(one.start, 0) + (one.share or 0)
    assert all(share <= 1.000001 for share in shares.values())
    assert len({one.id for one in records}) == len(records)


@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_lacks_a_file_is_refused_with_its_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "gcdf"
    shutil.copytree(CASE, folder)
    (folder / name).unlink()
    with pytest.raises(Unreadable, match=name.replace(".", r"\.")):
        next(China().records(folder, Report("china")))


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("China Eximbank provides $99.8 million loan", ["org:eximbank-cn"]),
        ("CDB, ICBC, and BoC provide a loan", ["org:cdb-cn", "org:icbc", "org:boc"]),
        ("China's Yunnan Province donates rice", ["locality:CN-YN"]),
        ("CDB and Somebody provide a loan", ["org:cn-agencies"]),
        ("", ["org:cn-agencies"]),
    ],
)
def test_the_funders_are_those_before_the_verb(title: str, found: list[str]) -> None:
    assert funders(title, Report("china")) == found
