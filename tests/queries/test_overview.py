"""All provinces with the countries they are tied to, counted."""

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries.overview import overview
from tests.queries.asking import load
from tests.visualisations.network.graph import HA_GIANG, NEW, RECORDS

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def opened(bolt: Bolt, door: Door) -> Door:
    """The door to the loaded graph."""
    load(bolt, RECORDS)
    return door


def _counts(door: Door, era: str, home: str) -> dict[tuple[str, str, str], int]:
    ties = overview(door, era=era, statuses=["actual", "ongoing", "planned"])
    return {(one.partner, one.type, one.status): len(one.facts) for one in ties if one.home == home}


def test_ties_of_districts_and_of_merged_provinces_count_once_each(opened: Door) -> None:
    assert _counts(opened, "34", NEW) == {
        ("country:KR", "TWINNED_WITH", "actual"): 1,
        ("country:KR", "COOPERATES_WITH", "planned"): 1,
        ("country:KR", "COOPERATES_WITH", "actual"): 1,
        ("country:JP", "COOPERATES_WITH", "actual"): 1,
        ("country:KR", "PARTY_TO", "actual"): 1,
        ("country:KR", "FUNDS", "actual"): 1,
        ("org:bank", "FUNDS", "actual"): 1,
    }


def test_as_signed_leaves_each_tie_with_the_unit_that_has_it(opened: Door) -> None:
    assert ("country:KR", "TWINNED_WITH", "actual") in _counts(opened, "as-signed", HA_GIANG)
    assert _counts(opened, "as-signed", NEW) == {}


def test_only_the_statuses_asked_for_are_counted(opened: Door) -> None:
    assert {one.status for one in overview(opened, era="63", statuses=["planned"])} == {"planned"}
