"""The real file: figures measured apart from the loader, and what must not become of its names."""

from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import ForeignLocality, PartOf, TwinnedWith
from bangiao.loaders.report import Report
from bangiao.loaders.sources.twin_towns import TwinTowns
from bangiao.loaders.tables import rows

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("twin-towns")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(TwinTowns().records(shared / "data/twin_cities/twin_cities_raw.csv", report))


@pytest.fixture(scope="module")
def pairs(records: list[Record]) -> list[TwinnedWith]:
    return [one for one in records if isinstance(one, TwinnedWith)]


@pytest.fixture(scope="module")
def ours(pairs: list[TwinnedWith]) -> list[TwinnedWith]:
    return [one for one in pairs if one.start.startswith(("province:", "unit:"))]


def test_every_row_is_in_a_pair_or_is_skipped(pairs: list[TwinnedWith], report: Report) -> None:
    stated = sum(_count(one.sources[0].locator) for one in pairs)
    assert len(report.skipped) == 3
    assert stated + len(report.skipped) == 26114
    assert len(pairs) == 24841


def test_no_pair_stands_in_both_directions(records: list[Record], pairs: list[TwinnedWith]) -> None:
    assert len({frozenset((one.start, one.end)) for one in pairs}) == len(pairs)
    assert len({one.id for one in records}) == len(records)


def test_99_vietnamese_pairs_of_which_four_are_within_the_country(ours: list[TwinnedWith]) -> None:
    assert len(ours) == 99
    domestic = [one for one in ours if one.end.startswith(("province:", "unit:"))]
    assert {(one.start, one.end) for one in domestic} == {
        ("province:63/da-nang", "province:63/hai-phong"),
        ("province:63/ha-noi", "province:63/ho-chi-minh"),
        ("province:63/ha-noi", "unit:thua-thien-hue/hue"),
        ("province:63/ho-chi-minh", "unit:thua-thien-hue/hue"),
    }
    assert len({one.end for one in ours} - {one.end for one in domestic}) == 88


def test_every_vietnamese_end_is_a_shipped_place(ours: list[TwinnedWith], report: Report) -> None:
    shipped = {row["id"] for label in ("Province", "LocalUnit") for row in rows("places", label)}
    assert {one.start for one in ours} <= shipped
    assert dict(report.unresolved) == {"Kosovo": 75, "Northern Cyprus": 48}


@pytest.mark.parametrize(
    ("unit", "partners", "old", "new"),
    [
        ("unit:quang-nam/hoi-an", 3, "province:63/quang-nam", "province:34/da-nang"),
        ("unit:thua-thien-hue/hue", 6, "province:63/thua-thien-hue", "province:34/hue"),
        ("unit:quang-ninh/ha-long", 2, "province:63/quang-ninh", "province:34/quang-ninh"),
        ("unit:ba-ria-vung-tau/vung-tau", 1, "province:63/ba-ria-vung-tau", "province:34/ho-chi-minh"),
        ("unit:vinh-phuc/vinh-yen", 1, "province:63/vinh-phuc", "province:34/phu-tho"),
    ],
)
def test_a_town_keeps_its_level_and_leads_to_its_province_in_both_eras(
    ours: list[TwinnedWith], unit: str, partners: int, old: str, new: str
) -> None:
    here = [one for one in ours if one.start == unit]
    assert len(here) == partners and {one.level_vn for one in here} == {"city"}
    assert (unit, old) in {(row["start"], row["end"]) for row in rows("places", "PART_OF")}
    assert (old, new) in {(row["start"], row["end"]) for row in rows("places", "SUCCEEDED_BY")}


@pytest.mark.parametrize(
    ("town", "region"),
    [
        ("JP/osaka", "JP-27"),
        ("BE/namur", "BE-WNA"),
        ("RU/samara", "RU-SAM"),
        ("PL/łodz", "PL-10"),
        ("CA/quebec", "CA-QC"),
    ],
)
def test_a_town_is_not_the_region_of_its_name(records: list[Record], town: str, region: str) -> None:
    towns = {one.id for one in records if isinstance(one, ForeignLocality)}
    assert f"locality:town/{town}" in towns
    assert any(row["id"] == f"locality:{region}" for row in rows("places", "ForeignLocality"))


def test_every_town_lies_in_a_country_unless_iso_does_not_know_it(records: list[Record]) -> None:
    towns = [one for one in records if isinstance(one, ForeignLocality)]
    within = {one.start for one in records if isinstance(one, PartOf)}
    assert {one.id.split("/")[1] for one in towns if one.id not in within} == {"kosovo", "northern-cyprus"}


def test_every_locator_is_short(records: list[Record]) -> None:
    assert all(len(source.locator) < 200 for one in records for source in one.sources)


def _count(locator: str) -> int:
    parts = [part.split("-") for part in locator.partition(" ")[2].split(", ")]
    return sum(int(part[-1]) - int(part[0]) + 1 for part in parts)
