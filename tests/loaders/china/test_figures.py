"""The real files: figures measured apart from the loader."""

from collections import Counter
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Project
from bangiao.graph.values import Status
from bangiao.loaders.report import Report
from bangiao.loaders.sources.china import China

pytestmark = pytest.mark.shared

DUNG_QUAT = "project:china/34480"


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("china")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(China().records(shared / "data/china", report))


@pytest.fixture(scope="module")
def located(records: list[Record]) -> list[LocatedIn]:
    return [one for one in records if isinstance(one, LocatedIn)]


@pytest.fixture(scope="module")
def millions(records: list[Record]) -> dict[str, float]:
    found: dict[str, float] = {}
    for one in records:
        if isinstance(one, Funds) and one.money:
            found[one.end] = found.get(one.end, 0) + float(one.money.amount) / 1e6
    return found


def test_118_projects_in_54_provinces_and_one_more_without_a_place(
    records: list[Record], located: list[LocatedIn], report: Report
) -> None:
    here = [one for one in located if one.end.startswith("province:")]
    assert len({one.start for one in here}) == 118
    assert len({one.end for one in here}) == 54
    assert {one.id for one in records if isinstance(one, Project)} == {one.start for one in here} | {DUNG_QUAT}
    assert [(one.end, one.placement) for one in located if one.start == DUNG_QUAT] == [("country:VN", "unplaced")]
    assert (report.skipped, dict(report.unused)) == ([], {})


def test_115_of_the_118_are_for_viet_nam_by_their_title(records: list[Record], shared: Path) -> None:
    import csv

    with (shared / "data/china/gcdf3_subset_final_input.csv").open(encoding="utf-8-sig") as lines:
        ours = {row["AidData.Record.ID"] for row in csv.DictReader(lines) if row["Recipient.ISO-3"] == "VNM"}
    projects = [one for one in records if isinstance(one, Project) and one.id != DUNG_QUAT]
    assert sum(one.activity_id in ours for one in projects) == 115
    assert all(one.name_en for one in projects)


def test_the_two_ways_of_splitting_stand_side_by_side(located: list[LocatedIn], millions: dict[str, float]) -> None:
    flood = {one.end: (one.share, one.share_other) for one in located if one.start == "project:china/35233"}
    assert flood == {"province:63/ha-giang": (0.5, 0.95), "province:63/lao-cai": (0.5, 0.04)}
    quang_ninh = [one for one in located if one.end == "province:63/quang-ninh"]
    assert sum(millions.get(one.start, 0) * (one.share or 0) for one in quang_ninh) == pytest.approx(3049, abs=0.5)
    assert sum(millions.get(one.start, 0) * (one.share_other or 0) for one in quang_ninh) == pytest.approx(
        1925, abs=0.5
    )


def test_the_shares_of_a_project_add_up_to_one_over_all_its_countries(located: list[LocatedIn]) -> None:
    shares: dict[str, float] = {}
    for one in located:
        shares[one.start] = shares.get(one.start, 0) + (one.share or 0)
    assert all(share == pytest.approx(1, abs=1e-6) for share in shares.values())


def test_ha_giang_has_3_projects_and_tuyen_quang_2(located: list[LocatedIn]) -> None:
    found = Counter(one.end for one in located)
    assert (found["province:63/ha-giang"], found["province:63/tuyen-quang"]) == (3, 2)


def test_constant_dollars_are_never_taken_for_dollars_of_the_day(records: list[Record]) -> None:
    money = [one.money for one in records if isinstance(one, Funds) and one.money]
    assert {one.price_year for one in money} == {2021}
    assert all(one.usd is None and one.usd_constant for one in money)


def test_what_is_only_committed_is_not_actual(records: list[Record]) -> None:
    found = Counter(one.status for one in records if isinstance(one, Project))
    assert found == {Status.ACTUAL: 94, Status.ONGOING: 15, Status.PLANNED: 10}
