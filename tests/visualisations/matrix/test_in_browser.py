"""The matrix page: cells by keyboard, unknown apart from nothing, totals, and nothing against WCAG."""

import pytest

from bangiao.visualisations.matrix.compose import compose
from tests.visualisations.conftest import Open, Violations
from tests.visualisations.told import HOSTILE, ROWS, telling

pytestmark = pytest.mark.browser

READY = "html[data-ready]"
SHOWN = ".sheet:not([hidden])"


def test_an_unknown_cell_is_hatched_with_a_question_mark_and_nothing_is_a_dot(page_of: Open) -> None:
    page = page_of("matrix", compose(telling(ROWS, rows="funder", columns="sector", measure="usd")), until=READY)
    unknown = page.locator(f'{SHOWN} [data-mark="cell:Bank|Health"]')
    assert unknown.locator("text").text_content() == "?"
    assert str(unknown.locator("rect").first.get_attribute("fill")).startswith("url(#hatch")
    assert page.locator(f'{SHOWN} [data-mark="cell:Agency|Education"]').count() == 0
    assert "không có số liệu" in str(unknown.get_attribute("aria-label"))


def test_arrow_keys_go_from_cell_to_cell_and_enter_tells_the_sources(page_of: Open) -> None:
    page = page_of("matrix", compose(telling(ROWS, rows="funder", columns="sector", measure="usd")), until=READY)
    page.click(f'{SHOWN} [data-mark="cell:Bank|Education"]')
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert page.inner_text("#told h3") == "Bank – Transport"
    assert "22,5" in page.inner_text("#told")
    assert page.locator("#told .sources li").count() == 1


def test_totals_count_each_project_once(page_of: Open) -> None:
    page = page_of("matrix", compose(telling(ROWS, rows="province", columns="sector", measure="projects")), until=READY)
    page.click(f'{SHOWN} [data-mark="row:Sơn La"]')
    assert "Số dự án\n3" in page.inner_text("#told")
    page.click(f"{SHOWN} [data-mark=whole]")
    assert "Số dự án\n4" in page.inner_text("#told")


def test_hostile_names_come_out_as_text(page_of: Open) -> None:
    rows = [(name, "ngành", name, 1e6, (name,)) for name in HOSTILE]
    page = page_of("matrix", compose(telling(rows, rows="funder", columns="province")), until=READY)
    assert page.title() != "taken"
    page.click("#rows tbody tr:first-child button")
    assert page.inner_text("#told h3").startswith(HOSTILE[0])


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_is_against_wcag(page_of: Open, violations: Violations, width: int) -> None:
    page = page_of("matrix", compose(telling(ROWS, rows="province", columns="sector")), until=READY, width=width)
    assert violations(page) == []
    page.click("#rows tbody tr:first-child button")
    assert violations(page) == []
