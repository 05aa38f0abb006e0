"""What was judged known or bad is kept out of both lists: the province's and the partner's."""

from pathlib import Path

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries.cards.judgements import Judgement, Judgements, Verdict
from bangiao.queries.cards.shut import Shut, for_partner, for_province
from tests.queries.asking import load
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

OLD, NEW, SIBLING = "province:63/ha-giang", "province:34/tuyen-quang", "province:63/tuyen-quang"
CELL = f"{OLD}~org:jica~sector:dac-group/31"


@pytest.fixture
def kept(tmp_path: Path) -> Judgements:
    """Judgements of the old Hà Giang: KOICA is known, JICA bad in one sector, ADB good."""
    found = Judgements.of(tmp_path)
    found.add(
        [
            Judgement(f"{OLD}~org:koica~sector:dac-group/12", Verdict.KNOWN),
            Judgement(CELL, Verdict.BAD),
            Judgement(f"{OLD}~org:adb", Verdict.GOOD),
        ]
    )
    return found


@pytest.fixture(scope="module")
def open_door(bolt: Bolt, door: Door) -> Door:
    """The door to provinces of both eras."""
    load(bolt, PLACES)
    return door


def test_a_known_partner_is_shut_out_in_every_sector_and_a_bad_suggestion_in_its_own(
    open_door: Door, kept: Judgements
) -> None:
    shut = for_province(open_door, OLD, kept)
    assert shut == Shut(frozenset({"org:koica"}), frozenset({("org:jica", "sector:dac-group/31")}))


def test_the_new_province_heeds_what_was_judged_for_the_old_one_and_another_old_one_does_not(
    open_door: Door, kept: Judgements
) -> None:
    assert for_province(open_door, NEW, kept).whole == {"org:koica"}
    assert for_province(open_door, SIBLING, kept) == Shut()


def test_asked_for_a_partner_the_same_judgements_hold_in_both_eras(open_door: Door, kept: Judgements) -> None:
    assert for_partner(open_door, "org:koica", kept).whole == {OLD, NEW}
    assert for_partner(open_door, "org:jica", kept).cells == {
        (OLD, "sector:dac-group/31"),
        (NEW, "sector:dac-group/31"),
    }
    assert for_partner(open_door, "org:adb", kept) == Shut()
