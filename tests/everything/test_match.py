"""Suggestions on all real sources: no reason is false, what is judged is heeded, and both ways round agree."""

from collections import Counter
from pathlib import Path

import pytest

from bangiao.graph.schema import Era
from bangiao.queries.cards.card import Card, Matched
from bangiao.queries.cards.judgements import Judgement, Judgements, Verdict
from bangiao.queries.cards.match import match
from bangiao.queries.cards.wanted import wanted
from bangiao.queries.matching.twins.keep import tables_of
from tests.everything.conftest import Everything
from tests.everything.derivation import Plain, holds

pytestmark = [pytest.mark.server, pytest.mark.shared]

PROVINCES = {
    "34": ("da nang", "dak lak", "lam dong", "son la", "tuyen quang", "ha noi", "quang ninh", "ca mau"),
    "63": ("da nang", "dak lak", "lam dong", "son la", "ha giang", "hue"),
}


class Suggesting:
    """Suggests on one graph, with judgements and tables of its own."""

    def __init__(self, everything: Everything, folder: Path) -> None:
        self.everything, self.folder = everything, folder
        self.judgements = Judgements.of(folder)

    def __call__(self, sectors: tuple[str, ...] = (), **given: str) -> Matched:
        door = self.everything.door
        return match(door, wanted(door, given, sectors, "en"), self.judgements, self.folder / "match", "en")


@pytest.fixture
def suggesting(everything: Everything, tmp_path: Path) -> Suggesting:
    """Suggestions without any judgement yet."""
    return Suggesting(everything, tmp_path)


@pytest.mark.parametrize("era", ["34", "63"])
def test_every_reason_of_every_card_is_true_of_the_graph(suggesting: Suggesting, era: str) -> None:
    cards = [card for name in PROVINCES[era] for card in suggesting(province=name, era=era, top="20").cards]
    assert len(cards) >= 100
    door = suggesting.everything.door
    world = tables_of(door, Era(era), suggesting.folder / "match").ground.world
    same = {other: place.id for place in world.places for other in place.others}
    plain = Plain(door, era, same)
    told = [(card, reason) for card in cards for reason in (*card.reasons, *card.counter)]
    assert [(card.id, reason.words.en) for card, reason in told if not holds(plain, card, reason)] == []
    assert len({reason.kind for _, reason in told}) >= 12


def test_each_card_has_parts_that_add_up_to_its_score_and_reasons_with_sources(suggesting: Suggesting) -> None:
    for card in suggesting(province="da nang", top="20").cards:
        assert sum(part.adds for part in card.parts) == pytest.approx(card.score, abs=1e-3)
        assert all(reason.sources for reason in card.reasons if reason.facts), card.id


def test_a_partner_that_the_province_has_is_never_suggested(suggesting: Suggesting) -> None:
    held = {row["partner"] for row in suggesting.everything("partners", province="da nang", language="en").rows}
    cards = suggesting(province="da nang", kind="locality", top="30").cards
    assert not held & {card.name(card.partner, "en") for card in cards}


def test_what_is_judged_known_is_not_suggested_again_for_the_old_province_either(suggesting: Suggesting) -> None:
    first = suggesting(province="da nang", kind="locality").cards[0]
    suggesting.judgements.add([Judgement(first.id, Verdict.KNOWN, "đã ký")])
    again = suggesting(province="da nang", kind="locality")
    assert first.partner not in {card.partner for card in again.cards}
    assert any("are made no more" in note.en for note in again.notes)
    old = suggesting(province="da nang", kind="locality", era="63")
    assert first.partner not in {card.partner for card in old.cards}


def test_a_list_is_not_ten_towns_of_one_country(suggesting: Suggesting) -> None:
    def countries(spread: str) -> Counter[str]:
        found = suggesting(province="da nang", kind="locality", top="10", spread=spread).cards
        return Counter(card.country for card in found)

    assert max(countries("1").values()) == 1
    assert max(countries("3").values()) <= 3
    assert len(countries("3")) >= 4


def test_the_ministrys_advice_to_son_la_stands_beside_and_moves_no_score(suggesting: Suggesting) -> None:
    told = suggesting(("high-tech agriculture",), province="son la")
    assert {"country:IL", "country:AU", "country:JP", "country:KR"} <= {one.facts[0] for one in told.advised}
    assert all("2017" in one.words.en for one in told.advised)
    korean = [card for card in told.cards if card.country == "country:KR"]
    assert all(card.advised for card in korean)
    assert [card.score for card in told.cards] == sorted((card.score for card in told.cards), reverse=True)


def test_the_other_way_round_a_partner_gets_provinces_that_it_has_not(suggesting: Suggesting) -> None:
    for partner in ("KOICA", "Daegu"):
        cards = suggesting(partner=partner).cards
        assert cards
        assert {card.offers for card in cards} == {"province"}
        assert len({card.id for card in cards}) == len(cards)


def test_a_province_without_any_tie_gets_places_all_the_same(suggesting: Suggesting) -> None:
    cards: tuple[Card, ...] = suggesting(province="bac kan", era="63", kind="locality").cards
    assert len(cards) == 10
    assert all(card.new == "country" for card in cards)
