"""The page of cards: all that is said is there in both languages, with its sources, and nothing runs that should not."""

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bangiao.queries.cards.card import Card, Door, Matched, Reason, ScorePart
from bangiao.queries.words import Words
from bangiao.visualisations.cards import write_cards
from tests.visualisations.conftest import Open, Violations

pytestmark = pytest.mark.browser

HOSTILE = "<script>document.title='x'</script>\" \u202e 🌾 " + "a" * 2000
DOCUMENTS = {
    "document:koica": {
        "id": "document:koica",
        "name_vi": "Dự án KOICA",
        "name_en": "KOICA's projects",
        "url": "https://example.org/k",
    },
    "document:bad": {"id": "document:bad", "name_vi": "Bẫy", "url": "javascript:alert(1)"},
}
CARD = Card(
    province="province:34/son-la",
    partner="org:koica",
    kind="organisation",
    names={"org:koica": Words("KOICA (Hàn Quốc)", "KOICA (Korea)")},
    score=0.72,
    band="fair",
    parts=(ScorePart("a", Words("tiền lệ", "precedents"), 3.0, 0.9), ScorePart("b", Words("xa", "far"), 1.0, -0.18)),
    reasons=(Reason("a", Words("đã tài trợ 3 dự án", "funded 3 projects"), sources=("document:koica#row 4",)),),
    counter=(Reason("old", Words("lần cuối năm 2007", "last in 2007"), sources=("document:bad#row 1",)),),
    advised=(Reason("advised", Words("Bộ gợi ý", "the ministry suggested it")),),
    doors=(Door("org:x", Words("Đại sứ quán tại Seoul", "Embassy in Seoul"), Words("đại sứ quán", "embassy")),),
    unknown=(Words("không rõ quy mô", "its size is not known"),),
)
MATCHED = Matched(title=Words("Gợi ý cho Sơn La", "Suggestions for Son La"), asked={"Tỉnh": "Sơn La"}, cards=(CARD,))


@pytest.fixture
def page(open_page: Open, tmp_path: Path) -> Page:
    """The page of one card, in Vietnamese."""
    write_cards(MATCHED, DOCUMENTS, tmp_path / "cards.html", language="vi")
    return open_page(tmp_path / "cards.html")


def test_a_card_says_for_against_unknown_and_whom_to_ask_in_groups_of_their_own(page: Page) -> None:
    card = page.locator("main[lang=vi] article")
    expect(card.locator(".reasons")).to_contain_text("đã tài trợ 3 dự án")
    expect(card.locator(".counter")).to_contain_text("lần cuối năm 2007")
    expect(card.locator(".unknown")).to_contain_text("không rõ quy mô")
    expect(card.locator(".doors")).to_contain_text("Đại sứ quán tại Seoul")
    expect(card.locator(".advised")).to_contain_text("Bộ gợi ý")
    expect(card.locator(".band")).to_contain_text("khá")


def test_a_reason_opens_its_document_and_place_and_only_a_web_address_becomes_a_link(page: Page) -> None:
    card = page.locator("main[lang=vi] article")
    place = card.locator(".reasons .locator")
    expect(place).to_be_hidden()
    card.locator(".reasons summary").click()
    expect(place).to_be_visible()
    expect(card.locator(".reasons a")).to_have_attribute("href", "https://example.org/k")
    assert card.locator(".counter a").count() == 0


def test_the_parts_of_the_score_are_shown_with_their_signs(page: Page) -> None:
    page.locator("main[lang=vi] .parts summary").click()
    assert page.locator("main[lang=vi] .adds").all_inner_texts() == ["+0,90", "−0,18"]


def test_the_page_turns_to_english_and_back(page: Page) -> None:
    page.click("[data-language=en]")
    expect(page.locator("main[lang=en] .reasons")).to_contain_text("funded 3 projects")
    expect(page.locator("main[lang=vi]")).to_be_hidden()
    assert page.title() == "Suggestions for Son La"
    page.click("[data-language=vi]")
    expect(page.locator("main[lang=en]")).to_be_hidden()


def test_a_hostile_name_is_text(open_page: Open, tmp_path: Path) -> None:
    words = Words(HOSTILE, HOSTILE)
    card = replace(CARD, names={"org:koica": words}, reasons=(Reason("a", words),))
    write_cards(replace(MATCHED, cards=(card,), title=words), DOCUMENTS, tmp_path / "hostile.html", language="en")
    page = open_page(tmp_path / "hostile.html")
    assert "<script>" in page.locator("main[lang=en] h2").inner_text()
    assert "<script>" in page.title()


def test_nothing_stands_in_the_way_of_a_screen_reader_or_a_keyboard(page: Page, violations: Violations) -> None:
    page.locator("main[lang=vi] .parts summary").click()
    assert violations(page) == []
