"""The real file, Viet Nam: figures measured apart from the loader, with a spreadsheet's means."""

from collections import defaultdict
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Project
from bangiao.loaders.report import Report
from bangiao.loaders.sources.worldbank import WorldBank
from bangiao.loaders.tables import rows

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("worldbank")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(WorldBank().records(shared / "data/worldbank/AllWorldBank_IBRDIDA.csv", report))


@pytest.fixture(scope="module")
def millions(records: list[Record]) -> dict[str, float]:
    funds = (one for one in records if isinstance(one, Funds) and one.money)
    return {one.end: float(one.money.amount) / 1e6 for one in funds if one.money}


@pytest.fixture(scope="module")
def located(records: list[Record]) -> list[LocatedIn]:
    return [one for one in records if isinstance(one, LocatedIn)]


def test_the_projects_and_their_total(records: list[Record], millions: dict[str, float]) -> None:
    assert sum(isinstance(one, Project) for one in records) == 69
    assert sum(millions.values()) == pytest.approx(7647.9)


def test_nothing_is_skipped_or_unused_and_only_a_name_outside_iso_3166_is_unresolved(
    records: list[Record], report: Report
) -> None:
    assert records
    assert (report.skipped, dict(report.unresolved), dict(report.unused)) == ([], {"Kosovo": 16}, {})


def test_three_commitments_are_unknown_and_three_are_stated_as_zero(records: list[Record]) -> None:
    funds = [one for one in records if isinstance(one, Funds)]
    assert sum(one.money is None for one in funds) == 3
    assert sum(one.money is not None and one.money.amount == 0 for one in funds) == 3


@pytest.mark.parametrize(
    ("province", "projects", "shared_out", "in_full"),
    [
        ("province:63/son-la", 9, 66.9, 987.9),
        ("province:63/ha-giang", 5, 26.0, 544.8),
        ("province:63/dak-lak", 8, 47.8, 1092.3),
        ("province:63/lam-dong", 9, 92.2, 1203.0),
    ],
)
def test_a_province_has_its_even_share_of_each_project(
    located: list[LocatedIn],
    millions: dict[str, float],
    province: str,
    projects: int,
    shared_out: float,
    in_full: float,
) -> None:
    here = [one for one in located if one.end == province]
    assert len(here) == projects
    assert sum(millions.get(one.start, 0) * (one.share or 0) for one in here) == pytest.approx(shared_out, abs=0.05)
    assert sum(millions.get(one.start, 0) for one in here) == pytest.approx(in_full, abs=0.051)


def test_the_shares_of_a_project_add_up_and_so_do_the_places(
    located: list[LocatedIn], millions: dict[str, float]
) -> None:
    shares: dict[str, float] = defaultdict(float)
    money: dict[str, float] = defaultdict(float)
    for one in located:
        shares[one.start] += one.share or 0
        money[one.placement or ""] += millions.get(one.start, 0) * (one.share or 0)
    assert set(shares) == {one.start for one in located}
    assert all(share == pytest.approx(1) for share in shares.values())
    assert money["province"] + money["nationwide"] + money["unplaced"] == pytest.approx(7647.9)
    assert money["nationwide"] == pytest.approx(1167.8, abs=0.05)
    assert money["unplaced"] == pytest.approx(79.0, abs=0.05)


def test_64_provinces_are_named_one_of_them_no_more_there(located: list[LocatedIn]) -> None:
    provinces = {one.end for one in located if one.placement == "province"}
    assert len(provinces) == 64
    assert [one for one in provinces if one.startswith("province:before/")] == ["province:before/ha-tay"]


@pytest.mark.parametrize(
    ("province", "projects"), [("tuyen-quang", 8), ("lam-dong", 14), ("dak-lak", 13), ("gia-lai", 22)]
)
def test_a_merged_province_has_each_project_once(located: list[LocatedIn], province: str, projects: int) -> None:
    old = {row["start"] for row in rows("places", "SUCCEEDED_BY") if row["end"] == f"province:34/{province}"}
    assert len({one.start for one in located if one.end in old}) == projects


def test_every_locator_is_short_and_names_the_row(records: list[Record]) -> None:
    locators = [source.locator for one in records for source in one.sources]
    assert all(locator.startswith("row") and len(locator) < 200 for locator in locators)
