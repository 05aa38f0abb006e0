"""Whatever stands in the tables of a release, no row is lost in silence; what is no release is refused at once."""

import csv
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bangiao.graph.schema import Funds, LocatedIn, Organisation, Project
from bangiao.loaders.aidata.gather import FILES
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.adb import Adb

HERE = Path(__file__).parent
CASE = HERE / "the_status_is_that_of_the_banks_own_list" / "source"

told = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=6),
    st.sampled_from(["1-012", "2-012", "Viet Nam", "Regional", "2005", "D", "1000", "2005-03-01", "Approved", "Loan"]),
)


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from(FILES), st.integers(1, 4), st.integers(0, 19), told), max_size=6))
def test_no_cell_breaks_the_loader_and_no_row_is_lost(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[str, int, int, str]]
) -> None:
    folder = tmp_path_factory.mktemp("release")
    tables = {name: list(csv.reader((CASE / name).open(encoding="utf-8"))) for name in FILES}
    for name, row, column, value in changes:
        table = tables[name]
        table[min(row, len(table) - 1)][column % len(table[0])] = value
    for name, table in tables.items():
        with (folder / name).open("w", encoding="utf-8", newline="") as lines:
            csv.writer(lines).writerows(table)
    report = Report("adb")
    records = list(Adb(country="all").records(folder, report))
    skipped = [str(error) for error in report.skipped]
    projects = [one for one in records if isinstance(one, Project)]
    assert len(projects) + sum(error.startswith("projects") for error in skipped) >= len(tables["projects.csv"]) - 1
    spent = [one for one in records if isinstance(one, Funds) and one.key]
    lost = len(tables["transactions.csv"]) - 1 - len(spent)
    unread = sum(error.startswith(("transactions", "projects")) for error in skipped)
    assert lost <= unread * (len(tables["transactions.csv"]) - 1)
    shares: dict[str, float] = {}
    for one in records:
        if isinstance(one, LocatedIn):
            shares[one.start] = shares.get(one.start, 0) + (one.share or 0)
    assert all(share <= 1.000001 for share in shares.values())
    assert len({one.id for one in records}) == len(records)


@pytest.mark.parametrize("name", FILES)
def test_a_folder_that_lacks_a_table_is_refused_with_its_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "release"
    shutil.copytree(CASE, folder)
    (folder / name).unlink()
    with pytest.raises(Unreadable, match=name):
        next(Adb().records(folder, Report("adb")))


def test_a_table_stands_for_its_folder_and_the_dataset_is_one() -> None:
    first, second = (list(Adb().records(path, Report("adb"))) for path in (CASE, CASE / "projects.csv"))
    assert first == second
    assert Adb().dataset(CASE) == Adb().dataset(CASE / "projects.csv") == "adb/1998-2005"


def test_progress_is_told_in_bytes_of_all_readings() -> None:
    seen: list[tuple[int, int]] = []
    list(Adb().records(CASE, Report("adb", lambda done, total: seen.append((done, total)))))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]


def test_an_executing_agency_is_of_the_country_of_its_projects_and_the_banks_mission_is_not(tmp_path: Path) -> None:
    """One project of Viet Nam alone: the ministry is Vietnamese, so no foreign partner; the mission is the bank's."""
    folder = tmp_path / "release"
    shutil.copytree(CASE, folder)
    table = folder / "projects_ancillary.csv"
    text = table.read_text(encoding="utf-8")
    table.write_text(
        text.replace("Office of Roads||", "Office of Roads||Viet Nam Resident Mission||"), encoding="utf-8"
    )
    found = {one.name_en: one.country for one in Adb().records(folder, Report("adb")) if isinstance(one, Organisation)}
    assert (found["Office of Roads"], found["Viet Nam Resident Mission"]) == ("VN", None)
