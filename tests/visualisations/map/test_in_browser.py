"""The map page: both eras, archipelagos, unknown apart from nothing, facts and sources, nothing against WCAG."""

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.map.compose import compose
from bangiao.visualisations.map.tiles import ERAS, tiles
from tests.visualisations.conftest import Open, Violations
from tests.visualisations.told import HOSTILE, ROWS, telling

pytestmark = pytest.mark.browser

READY = "html[data-ready]"
SHOWN = ".sheet:not([hidden])"
UNKNOWN = ("Bank", "Health", "Lai Châu", None, ("clinic",))


@pytest.fixture
def page(page_of: Open) -> Page:
    return page_of("map", compose(telling((*ROWS, UNKNOWN), measure="usd")), until=READY)


def test_every_province_of_both_eras_is_a_mark(page: Page) -> None:
    for era in ERAS:
        for tile in tiles(era):
            assert page.locator(f'{SHOWN} [data-mark="{tile.id}"]').count() >= 1


def test_archipelagos_tell_the_province_to_which_they_belong(page: Page) -> None:
    marks = page.locator(f'{SHOWN} [data-mark="province:63/khanh-hoa"]')
    assert marks.count() == 2
    assert "Trường Sa, Khánh Hòa" in str(marks.last.get_attribute("aria-label"))
    marks.last.locator("rect").click()
    assert page.inner_text("#told h3") == "Khánh Hòa"


def test_a_press_on_a_province_tells_its_era_figure_and_sources(page: Page) -> None:
    page.click(f'{SHOWN} [data-mark="province:63/ha-giang"]')
    told = page.inner_text("#told")
    assert "63 tỉnh" in told and "30,0" in told
    assert page.locator("#told .sources li").count() == 1


def test_unknown_nothing_and_a_figure_look_different(page: Page) -> None:
    texts = {
        key: page.locator(f'{SHOWN} [data-mark="province:63/{key}"] text').last.text_content()
        for key in ("lai-chau", "yen-bai", "son-la")
    }
    assert texts == {"lai-chau": "?", "yen-bai": "·", "son-la": "17,0"}
    fill = page.locator(f'{SHOWN} [data-mark="province:63/lai-chau"] rect').first.get_attribute("fill")
    assert str(fill).startswith("url(#hatch")


def test_what_lies_in_no_province_can_be_pressed_too(page: Page) -> None:
    page.click(f'{SHOWN} [data-mark="rest:63:Cả nước"]')
    assert "8,0" in page.inner_text("#told")


def test_the_same_figure_has_the_same_shade_in_both_eras(page: Page) -> None:
    fills = {
        page.locator(f'{SHOWN} [data-mark="province:{era}/son-la"] rect').first.get_attribute("fill") for era in ERAS
    }
    assert len(fills) == 1


def test_hostile_names_come_out_as_text(page_of: Open) -> None:
    page = page_of("map", compose(telling([(name, name, name, 1e6, (name,)) for name in HOSTILE])), until=READY)
    assert page.title() != "taken"
    assert HOSTILE[0] in page.inner_text("#rows")


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_is_against_wcag(page_of: Open, violations: Violations, width: int) -> None:
    page = page_of("map", compose(telling((*ROWS, UNKNOWN))), until=READY, width=width)
    assert violations(page) == []
    page.click("#rows tbody tr:first-child button")
    assert violations(page) == []
