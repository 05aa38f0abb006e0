"""The real file: figures measured apart from the loader, and what it does not have."""

from collections import Counter
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import AccreditedTo, BasedIn, Organisation, Represents
from bangiao.loaders.report import Report
from bangiao.loaders.sources.missions import Missions

pytestmark = pytest.mark.shared

FILE = "data/missions/database_of_embassies_2022-11-16.csv"
VIETNAM = "country:VN"


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("missions")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(Missions().records(shared / FILE, report))


@pytest.fixture(scope="module")
def seats(records: list[Record]) -> dict[str, str]:
    return {one.start: one.end for one in records if isinstance(one, BasedIn)}


@pytest.fixture(scope="module")
def senders(records: list[Record]) -> dict[str, str]:
    return {one.start: one.end for one in records if isinstance(one, Represents)}


@pytest.fixture(scope="module")
def covering(records: list[Record]) -> set[str]:
    return {one.start for one in records if isinstance(one, AccreditedTo) and one.end == VIETNAM}


def test_67_in_viet_nam_48_of_it_and_26_elsewhere_that_cover_it(
    records: list[Record], seats: dict[str, str], senders: dict[str, str], covering: set[str]
) -> None:
    here = {one for one, end in seats.items() if end == VIETNAM or end.startswith("province:")}
    ours = {one for one, end in senders.items() if end == VIETNAM}
    assert (len(here), len(ours), len(covering - here)) == (67, 48, 26)
    missions = {one.id for one in records if isinstance(one, Organisation)}
    assert missions == here | ours | covering
    assert len(missions) == 141


def test_missions_here_are_in_cities_of_their_own_and_never_in_a_province_of_that_name(seats: dict[str, str]) -> None:
    assert Counter(end for end in seats.values() if end.startswith("province:")) == {
        "province:63/ha-noi": 55,
        "province:63/ho-chi-minh": 7,
        "province:63/da-nang": 1,
    }
    assert sum(end == VIETNAM for end in seats.values()) == 4


def test_a_mission_says_which_countries_it_covers(records: list[Record], covering: set[str]) -> None:
    albania = next(one for one in records if isinstance(one, Represents) and one.end == "country:AL")
    assert albania.start in covering
    covered = {one.end for one in records if isinstance(one, AccreditedTo) and one.start == albania.start}
    assert covered == {f"country:{code}" for code in ("CN", "KP", "MN", "VN", "KR", "BD")}


def test_what_the_file_lacks_is_said(report: Report) -> None:
    gaps = [one for one in report.warnings if "no embassy" in one]
    assert len(gaps) == 2
    assert all("Laos" in one and "Cambodia" in one and "may exist" in one for one in gaps)
    assert all("Lào" in report.said(one, "vi") and "Campuchia" in report.said(one, "vi") for one in gaps)


def test_nothing_else_is_left_open(records: list[Record], report: Report) -> None:
    assert records
    assert (report.skipped, dict(report.unresolved), dict(report.unused)) == ([], {"Bình Thuận (Viet Nam)": 1}, {})


def test_all_missions_of_the_world_are_read_or_skipped(shared: Path) -> None:
    report = Report("missions")
    records = list(Missions(country="all").records(shared / FILE, report))
    assert sum(isinstance(one, Organisation) for one in records) == 9851
    assert ["Q106686567" in str(one) for one in report.skipped] == [True]
    assert len({one.id for one in records}) == len(records)
