"""The network of suggestions: what is suggested is never drawn as a tie, and each line tells why."""

from dataclasses import replace

import pytest
from playwright.sync_api import expect

from bangiao.queries.cards.card import Card, Matched, Reason
from bangiao.queries.words import Words
from bangiao.visualisations.match.network import network
from bangiao.visualisations.view import View
from tests.visualisations.conftest import Open

HOME, CITY, SHARED, OTHER = "province:34/da-nang", "locality:town/CN/nanning", "locality:LA-CH", "province:34/hai-phong"
NAMES = {
    HOME: Words("Đà Nẵng", "Da Nang"),
    CITY: Words("Nam Ninh", "Nanning"),
    SHARED: Words("Champasak", "Champasak"),
    OTHER: Words("Hải Phòng", "Hai Phong"),
    "org:koica": Words("KOICA", "KOICA"),
}
PLACE = Card(
    province=HOME,
    partner=CITY,
    kind="locality",
    names=NAMES,
    score=7.3,
    band="strong",
    reasons=(
        Reason("shared", Words("nơi có quan hệ với cả hai bên", "tied to both sides"), told={"places": [SHARED]}),
        Reason(
            "knows_viet_nam",
            Words("đã có quan hệ", "has ties"),
            sources=("document:d#row 1",),
            told={"n": 1, "provinces": [OTHER]},
        ),
    ),
)
FUNDER = replace(
    PLACE,
    partner="org:koica",
    kind="organisation",
    sector="sector:dac-group/12",
    reasons=(
        Reason("sector_near", Words("2 dự án gần đó", "2 projects near"), told={"provinces_meant": (OTHER,)}),
        Reason("momentum", Words("đang tăng", "growing"), told={"provinces_meant": ()}),
    ),
)
MATCHED = Matched(title=Words("Gợi ý", "Suggestions"), asked={}, cards=(PLACE, FUNDER))


@pytest.fixture
def drawn() -> View:
    """Two suggestions for Đà Nẵng."""
    return network(MATCHED, {"document:d": {"id": "document:d", "name_vi": "Báo"}}, "vi")


def test_a_suggestion_is_drawn_as_suggested_and_never_as_a_tie(drawn: View) -> None:
    assert {(edge.start, edge.end) for edge in drawn.edges if edge.status == "suggested"} == {
        (HOME, CITY),
        (HOME, "org:koica"),
    }
    assert {edge.type for edge in drawn.edges if edge.status == "suggested"} == {"MATCH"}


def test_the_ties_that_speak_for_it_are_drawn_between_those_who_have_them(drawn: View) -> None:
    assert {(edge.start, edge.end, edge.type) for edge in drawn.edges if edge.status == "actual"} == {
        (SHARED, HOME, "TIE"),
        (SHARED, CITY, "TIE"),
        (OTHER, CITY, "TIE"),
        ("org:koica", OTHER, "DONE"),
    }
    known = next(edge for edge in drawn.edges if edge.start == OTHER)
    assert [source.title for source in known.sources] == ["Báo"]


def test_the_line_of_a_suggestion_tells_its_reasons(drawn: View) -> None:
    line = next(edge for edge in drawn.edges if edge.end == CITY and edge.status == "suggested")
    assert line.facts["reason1"] == "nơi có quan hệ với cả hai bên"
    assert line.facts["band"] == "mạnh"


def test_without_a_suggestion_there_is_an_empty_picture_with_its_notes() -> None:
    view = network(replace(MATCHED, cards=(), notes=(Words("Chưa nạp", "Not loaded"),)), {}, "vi")
    assert view.nodes == ()
    assert view.notes == (("Chưa nạp", "Not loaded"),)


@pytest.mark.browser
def test_the_page_opens_and_names_suggestions_in_its_legend(drawn: View, page_of: Open) -> None:
    page = page_of("match", drawn)
    expect(page.locator("body")).to_contain_text("gợi ý (chưa phải quan hệ)")
