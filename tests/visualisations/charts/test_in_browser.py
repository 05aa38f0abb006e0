"""The chart page in a browser: marks by pointer and by keyboard, facts, sources, table, files, languages, print."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.flows.compose import compose
from bangiao.visualisations.registry import find_picture
from tests.visualisations.conftest import Open, Violations
from tests.visualisations.told import HOSTILE, ROWS, telling

pytestmark = pytest.mark.browser

READY = "html[data-ready]"


@pytest.fixture
def page(page_of: Open) -> Page:
    return page_of("flows", compose(telling(ROWS)), until=READY)


def _focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.dataset.mark"))


def test_a_press_on_a_mark_tells_its_facts_and_sources(page: Page) -> None:
    page.click('.sheet:not([hidden]) [data-mark="0:Bank"] rect')
    told = page.inner_text("#told")
    assert "Bank" in told and "45,0" in told
    assert page.get_attribute("#told .sources a", "href") == "https://example.org/bao"
    assert page.get_attribute('.sheet:not([hidden]) [data-mark="0:Bank"]', "aria-pressed") == "true"


def test_marks_are_reached_by_arrow_keys_and_pressed_by_enter(page: Page) -> None:
    page.focus('.sheet:not([hidden]) .mark[tabindex="0"]')
    first = _focused(page)
    page.keyboard.press("ArrowDown")
    second = _focused(page)
    assert second != first
    page.keyboard.press("Enter")
    label = str(page.evaluate("document.activeElement.getAttribute('aria-label')"))
    assert label.startswith(page.inner_text("#told h3") + ": ")
    page.keyboard.press("Home")
    assert page.locator('.sheet:not([hidden]) .mark[tabindex="0"]').count() == 1
    page.keyboard.press("Escape")
    assert page.locator('.mark[aria-pressed="true"]').count() == 0


def test_one_tab_leads_into_the_drawing_and_the_next_out_of_it(page: Page) -> None:
    page.focus("#print")
    for _ in range(2):
        page.keyboard.press("Tab")
    assert _focused(page) != "undefined"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "rows"


def test_the_table_holds_every_row_and_the_total_and_leads_to_the_mark(page: Page) -> None:
    assert page.locator("#rows tbody tr").count() == len(ROWS) + 1
    assert "55,0" in page.inner_text("#rows tr.total")
    page.click("#rows tbody tr:first-child button")
    assert "Bank → " in page.inner_text("#told h3")


def test_the_language_changes_the_drawing_the_table_and_the_facts(page: Page) -> None:
    page.click('.sheet:not([hidden]) [data-mark="0:Bank"] rect')
    page.click("button[data-language=en]")
    assert page.get_attribute("html", "lang") == "en"
    assert page.is_visible(".sheet[data-sheet=en]") and not page.is_visible(".sheet[data-sheet=vi]")
    assert "45.0" in page.inner_text("#told")
    assert "Funder" in page.inner_text("#rows thead")
    assert "A note." in page.inner_text("#notes")


def test_the_csv_holds_whole_dollars_and_leaves_what_is_unknown_empty(page: Page) -> None:
    with page.expect_download() as got:
        page.click("#csv")
    lines = Path(got.value.path()).read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].endswith("Số tiền (USD)")
    assert "Bank,Education,Hà Giang,1,15000000" in lines
    assert "Bank,Health,Sơn La,1," in lines


def test_the_drawing_is_saved_as_svg_and_png(page: Page) -> None:
    for button, magic in (("#svg", b"<svg"), ("#png", b"\x89PNG")):
        with page.expect_download() as got:
            page.click(button)
        assert Path(got.value.path()).read_bytes().startswith(magic)
        assert got.value.suggested_filename.endswith(button[1:])


def test_on_a_phone_the_facts_come_up_at_once_and_can_be_closed(page_of: Open) -> None:
    page = page_of("flows", compose(telling(ROWS)), until=READY, width=390, height=844)
    assert page.is_visible("#hint") and not page.is_visible("#panel")
    page.click('.sheet:not([hidden]) [data-mark="0:Bank"] rect')
    box = page.locator("#panel").bounding_box()
    assert box and box["y"] + box["height"] <= 844 and box["y"] > 300
    page.click("#close")
    assert not page.is_visible("#panel")
    assert page.evaluate("document.activeElement.classList.contains('mark')")


def test_on_paper_the_drawing_and_the_table_stand_without_the_tools(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.is_visible(".sheet[data-sheet=vi]") and page.is_visible("#rows")
    assert not page.is_visible("#tools") and not page.is_visible("#panel")


def test_hostile_names_come_out_as_text(page_of: Open) -> None:
    rows = [(name, name, name, 1e6, (name,)) for name in HOSTILE]
    page = page_of("flows", compose(telling(rows)), until=READY)
    assert page.title() != "taken"
    shown = page.locator("#rows tbody tr td:first-child").all_inner_texts()
    assert set(HOSTILE) <= set(shown)
    page.click("#rows tbody tr:first-child button")
    assert page.inner_text("#told h3").startswith(HOSTILE[0])
    assert page.locator("main script, main b").count() == page.locator("#asked b").count()


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_nothing_is_against_wcag(page_of: Open, violations: Violations, width: int, height: int) -> None:
    page = page_of("flows", compose(telling(ROWS)), until=READY, width=width, height=height)
    assert violations(page) == []
    page.click("#rows tbody tr:first-child button")
    page.click("button[data-language=en]")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("picture", ["flows", "matrix", "map"])
def test_an_empty_answer_says_that_nothing_is_recorded(page_of: Open, violations: Violations, picture: str) -> None:
    page = page_of(picture, find_picture(picture).compose(telling(())), until=READY)
    assert "Chưa ghi nhận gì" in page.inner_text("#rows")
    assert violations(page) == []


def test_a_long_table_opens_with_its_first_rows_and_the_rest_at_a_press(page_of: Open) -> None:
    rows = [(f"Quỹ {at}", "ngành", "Hà Giang", 1e6, (f"p{at}",)) for at in range(230)]
    page = page_of("flows", compose(telling(rows)), until=READY)
    assert page.locator("#rows tbody tr").count() == 200 + 1
    page.emulate_media(media="print")
    assert page.inner_text("#rows .left-out").startswith("Còn 30 dòng")
    page.emulate_media(media="screen")
    page.click("#all-rows")
    assert page.locator("#rows tbody tr").count() == 230 + 1
