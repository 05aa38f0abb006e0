"""What a reader does with the page of a dossier, and what comes out of the printer."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bangiao.visualisations.dossier import write_dossier
from bangiao.visualisations.dossier.sheet import Dossier
from tests.visualisations.conftest import Open, Violations
from tests.visualisations.dossier.sheets import HOSTILE, dossier, line, section

pytestmark = pytest.mark.browser

READY = "html[data-ready]"


@pytest.fixture
def shown(page_of: Open) -> Open:
    """Write the dossier as a page and open it."""

    def opening(model: Dossier, **more: object) -> Page:
        return page_of("dossier", model, until=READY, **more)

    return opening


def printed_pages(page: Page) -> int:
    """How many sheets of paper the page prints on."""
    page.emulate_media(media="print")
    return len(re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True)))


def test_a_press_on_a_source_number_tells_document_and_place(shown: Open) -> None:
    page = shown(dossier(section()))
    page.click("article[data-sheet=vi] tbody tr:first-child .number button")
    assert page.inner_text("#told .sources li").split("\n") == ["[1] Bài A", "dòng 1"]
    assert page.get_attribute("#told .sources a", "href") == "https://example.org/a"
    assert "KOICA" in page.inner_text("#told dl")


def test_only_web_addresses_become_links(shown: Open) -> None:
    page = shown(dossier(section()))
    page.click("article[data-sheet=vi] tbody tr:nth-child(2) .number button")
    assert page.locator("#told .sources a").count() == 0
    assert page.locator("article[data-sheet=vi] .references a").count() == 1


def test_the_same_by_keyboard(shown: Open) -> None:
    page = shown(dossier(section()))
    page.focus("article[data-sheet=vi] tbody tr:first-child .number button")
    page.keyboard.press("Enter")
    assert "dòng 1" in page.inner_text("#told")


def test_the_language_is_switched_in_the_page(shown: Open) -> None:
    page = shown(dossier(section()))
    page.click("text=English")
    assert page.title() == "Brief: Ha Giang"
    expect(page.locator("article[data-sheet=en]")).to_be_visible()
    expect(page.locator("article[data-sheet=vi]")).to_be_hidden()
    assert page.inner_text("article[data-sheet=en] .references li >> nth=0") == "Article A"


def test_what_is_open_and_what_is_suggested_say_so_in_words(shown: Open) -> None:
    page = shown(dossier(section(), section("needs", mark="open"), section("suggested", mark="suggested")))
    marks = page.locator("article[data-sheet=vi] .mark").all_inner_texts()
    assert marks == ["đang mở, chưa phải kết quả", "gợi ý, chưa có quan hệ"]


def test_two_pages_of_paper_hold_a_full_dossier(shown: Open) -> None:
    parts = ("stated", "agreements", "partners", "funders", "sectors", "years", "needs", "suggested")
    full = [section(part, tuple(line(f"đối tác số {n}", "1") for n in range(60))) for part in parts]
    assert printed_pages(shown(dossier(*full))) == 2


def test_two_pages_hold_hostile_names_and_they_are_text(shown: Open) -> None:
    full = [
        section(f"part{number}", tuple(line(HOSTILE, "1") for _ in range(40)), title=HOSTILE[:80])
        for number in range(8)
    ]
    page = shown(dossier(*full, title=HOSTILE[:100]))
    assert page.inner_text("article[data-sheet=vi] td >> nth=0").startswith('<script>alert(1)</script> "quoted"')
    page.click("article[data-sheet=vi] .number button >> nth=0")
    assert "W" * 2000 in page.inner_text("#told dl")
    assert printed_pages(page) == 2


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_axe_finds_nothing(shown: Open, violations: Violations, width: int, height: int) -> None:
    model = dossier(
        section(),
        section("needs", mark="open", left=3, asked="bangiao ask needs"),
        section("x", ()),
        section("suggested", mark="suggested"),
    )
    page = shown(model, width=width, height=height)
    page.click("article[data-sheet=vi] .number button >> nth=0")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_same_dossier_gives_the_same_file(tmp_path: Path) -> None:
    write_dossier(dossier(section()), tmp_path / "a.html", "vi")
    write_dossier(dossier(section()), tmp_path / "b.html", "vi")
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
