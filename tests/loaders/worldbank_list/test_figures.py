"""The real list, Viet Nam: figures measured apart from the loader, with a spreadsheet's means."""

from collections import Counter
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, Implements, LocatedIn, Project
from bangiao.graph.values import Status
from bangiao.loaders.report import Report
from bangiao.loaders.sources.worldbank import WorldBank
from bangiao.loaders.sources.worldbank_list import WorldBankList

pytestmark = pytest.mark.shared

FOLDER = "data/worldbank"
LIST = f"{FOLDER}/all_projects_as_of31mar2025.csv"


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("worldbank-list")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(WorldBankList().records(shared / LIST, report))


@pytest.fixture(scope="module")
def projects(records: list[Record]) -> dict[str, Project]:
    return {one.id: one for one in records if isinstance(one, Project)}


def test_327_projects_by_what_became_of_them(projects: dict[str, Project]) -> None:
    assert len(projects) == 327
    found = Counter(str(one.status) for one in projects.values())
    assert found == {"actual": 267, "cancelled": 43, "ongoing": 15, "planned": 2}


def test_nothing_is_skipped_or_unused(records: list[Record], report: Report) -> None:
    assert records
    assert (report.skipped, dict(report.unused)) == ([], {})


@pytest.mark.parametrize(
    ("statuses", "ida", "ibrd", "grants"),
    [
        (("actual", "ongoing"), 22608.659, 3909.943, 1884.953),
        (("planned",), 0, 0, 12.964),
        (("cancelled",), 1535.0, 3241.0, 328.65),
    ],
)
def test_money_by_window_in_millions(
    records: list[Record], statuses: tuple[str, ...], ida: float, ibrd: float, grants: float
) -> None:
    found: Counter[str] = Counter()
    for one in records:
        if isinstance(one, Funds) and one.status in statuses and one.money:
            found[one.window or "none"] += float(one.money.amount) / 1e6  # type: ignore[assignment]
    assert found["IDA"] == pytest.approx(ida, abs=0.001)
    assert found["IBRD"] == pytest.approx(ibrd, abs=0.001)
    assert found["grants"] == pytest.approx(grants, abs=0.001)


def test_all_money_is_the_world_banks_and_has_the_status_of_its_project(
    records: list[Record], projects: dict[str, Project]
) -> None:
    funds = [one for one in records if isinstance(one, Funds)]
    assert {one.start for one in funds} == {"org:wb"}
    assert all(one.status == projects[one.end].status for one in funds)
    assert {one.end for one in funds if not one.key} == set(projects)
    assert sum(one.money is None for one in funds) == 15


def test_the_geocoded_projects_are_among_them(shared: Path, projects: dict[str, Project]) -> None:
    geocoded = WorldBank().records(shared / FOLDER / "AllWorldBank_IBRDIDA.csv", Report("worldbank"))
    ids = {one.id for one in geocoded if isinstance(one, Project)}
    assert len(ids) == 69 and ids <= set(projects)
    assert {projects[one].status for one in ids} == {Status.ACTUAL}


def test_only_projects_of_several_countries_have_places(records: list[Record]) -> None:
    located = [one for one in records if isinstance(one, LocatedIn)]
    assert {one.start for one in located} == {"project:worldbank/P045864", "project:worldbank/P124357"}
    assert {one.end for one in located} == {"country:VN", "country:KH", "country:LA"}


def test_a_project_that_was_never_approved_has_no_day_of_approval(projects: dict[str, Project]) -> None:
    never = [one for one in projects.values() if one.status in (Status.PLANNED, Status.CANCELLED)]
    assert len(never) == 45 and not [one for one in never if one.approved_on]


def test_phase_one_of_the_local_road_programme_is_there_and_no_phase_two(projects: dict[str, Project]) -> None:
    named = [one for one in projects.values() if "local road asset" in (one.name_en or "").casefold()]
    assert [one.id for one in named] == ["project:worldbank/P155086"]


def test_ministries_are_the_shipped_ones_under_any_of_their_names(records: list[Record], report: Report) -> None:
    agencies = Counter(one.start for one in records if isinstance(one, Implements))
    assert sum(agencies.values()) == 144
    assert (agencies["org:mard"], agencies["org:monre"], agencies["org:moh"]) == (12, 13, 6)
    assert len(report.unresolved) == 49


def test_the_whole_world_loads(shared: Path) -> None:
    report = Report("worldbank-list")
    world = list(WorldBankList(country="all").records(shared / LIST, report))
    assert sum(isinstance(one, Project) for one in world) == 27132
    assert not report.skipped
    assert len({one.id for one in world}) == len(world)
