"""Points stay where they are put, and a view can be kept, in the address and as a file."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.view import View, ViewSource
from tests.visualisations.conftest import Open
from tests.visualisations.made import edge, node, view
from tests.visualisations.network.reading import click, file_of, find, point_at, shown_names

pytestmark = pytest.mark.browser


def place(page: Page, name: str) -> tuple[float, float]:
    """Where the drawing has a point, read from its SVG."""
    drawing = file_of(page, "#svg").read_text(encoding="utf-8")
    found = re.search(rf'<circle cx="(\S+)" cy="(\S+)"[^>]*><title>{name}<', drawing)
    assert found
    return float(found[1]), float(found[2])


def test_a_dragged_point_is_pinned_where_it_was_left_and_the_others_stay(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    before, other = place(page, "KOICA"), place(page, "JICA")
    x, y = point_at(page, "KOICA")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 90, y + 40, steps=5)
    page.mouse.up()
    page.wait_for_selector("#unpin")
    moved = place(page, "KOICA")
    assert moved[0] > before[0] + 40 and moved[1] > before[1] + 10
    assert place(page, "JICA") == other
    page.reload()
    assert place(page, "KOICA") == moved
    page.click("#reset")
    assert place(page, "KOICA") == before


def test_a_point_is_pinned_moved_and_let_go_by_keyboard(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    home = place(page, "Hà Giang")
    page.locator("#canvas [tabindex]").focus()
    page.keyboard.press(".")
    assert page.inner_text("#told .subject") == "Hà Giang"
    page.keyboard.press("Shift+ArrowRight")
    page.keyboard.press("Shift+ArrowDown")
    assert place(page, "Hà Giang") == (round(home[0]) + 20, round(home[1]) + 20)
    page.click("#unpin")
    assert place(page, "Hà Giang") == home


def test_places_stay_when_filters_change_and_when_groups_come_and_go(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    before = place(page, "KOICA")
    click(page, "Nhật Bản", "[data-facet=country]")
    assert place(page, "KOICA") == before
    page.select_option("#group-by", "country")
    page.select_option("#group-by", "")
    assert place(page, "KOICA") == before


def test_a_view_is_saved_as_a_file_and_opened_again(partners: View, open_network: Open, tmp_path: Path) -> None:
    page = open_network(partners)
    find(page, "lai chau")
    page.click("#pin")
    click(page, "English")
    saved = tmp_path / "view.json"
    saved.write_bytes(file_of(page, "#save-view").read_bytes())
    fresh = open_network(partners)
    fresh.set_input_files("#view-file", saved)
    fresh.wait_for_selector("html[lang=en]")
    assert fresh.inner_text("#count") == "2 / 7 points · 1 / 5 relations"
    assert list(json.loads(saved.read_text(encoding="utf-8"))["view"]["places"]) == ["Lai Châu"]
    fresh.click("#undo")
    assert fresh.inner_text("#count") == "7 / 7 points · 5 / 5 relations"


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"view": {"found": "Lai Châu"}}'])
def test_a_file_that_is_no_view_is_told_and_changes_nothing(
    partners: View, open_network: Open, tmp_path: Path, text: str
) -> None:
    (tmp_path / "other.json").write_text(text, encoding="utf-8")
    page = open_network(partners)
    page.set_input_files("#view-file", tmp_path / "other.json")
    page.wait_for_selector("#view-told:not(:empty)")
    assert page.inner_text("#view-told") == "other.json không phải là khung nhìn đã lưu"
    assert page.inner_text("#count") == "7 / 7 điểm · 5 / 5 quan hệ"


def test_a_view_of_other_data_leaves_aside_what_is_not_here(partners: View, open_network: Open, tmp_path: Path) -> None:
    told = {"found": "nowhere", "hidden": ["Sơn La", 7], "path": ["KOICA"], "places": {"KOICA": ["x", 1]}, "off": 3}
    (tmp_path / "v.json").write_text(json.dumps({"what": "bangiao network view", "view": told}), encoding="utf-8")
    page = open_network(partners)
    page.set_input_files("#view-file", tmp_path / "v.json")
    page.wait_for_selector("#unhide:visible")
    assert page.inner_text("#count") == "6 / 7 điểm · 5 / 5 quan hệ"


def test_what_was_hidden_is_shown_again_by_one_button(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.locator("#canvas [tabindex]").focus()
    for _ in range(2):
        page.keyboard.press(".")
    page.keyboard.press("Delete")
    assert page.inner_text("#unhide") == "Hiện lại 1 điểm đã ẩn"
    page.click("#unhide")
    assert page.inner_text("#count") == "7 / 7 điểm · 5 / 5 quan hệ"


def test_a_point_of_many_neighbours_is_expanded_sixty_at_a_time(open_network: Open) -> None:
    leaves = [f"lá {number:03}" for number in range(100)]
    ties = (edge("a", "hub"), *(edge("hub", leaf) for leaf in leaves))
    page = open_network(view((node("a"), node("hub"), *map(node, leaves)), ties))
    find(page, "a")
    point_at(page, "hub")
    click(page, "Mở rộng (+100)", "#told")
    assert page.inner_text("#count") == "62 / 102 điểm · 61 / 101 quan hệ"
    click(page, "Mở rộng (+40)", "#told")
    assert page.inner_text("#count") == "102 / 102 điểm · 101 / 101 quan hệ"


def test_filters_by_country_sector_and_source(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    click(page, "Nhật Bản", "[data-facet=country]")
    assert "JICA" not in shown_names(page) and "KOICA" in shown_names(page)
    page.click("#reset")
    for facet in ("sector", "source"):
        page.click(f"[data-facet={facet}] summary")
    click(page, "không rõ lĩnh vực", "[data-facet=sector]")
    assert shown_names(page) >= {"KOICA", "Quỹ X"}
    assert not {"KOTRA", "JICA"} & shown_names(page)
    page.click("#reset")
    click(page, "Danh mục viện trợ", "[data-facet=source]")
    assert page.inner_text("#count") == "5 / 7 điểm · 3 / 5 quan hệ"


def test_counts_beside_the_filters_tell_what_is_left(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    find(page, "koica")
    row = page.locator("[data-facet=country] label", has_text="Hàn Quốc")
    assert row.locator(".number").inner_text() == "1 / 2"


def test_the_panel_is_reached_and_left_by_keyboard(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.locator("#canvas [tabindex]").focus()
    page.keyboard.press(".")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.closest('#canvas') !== null")
    page.keyboard.press("Escape")
    assert page.locator("#told .subject").count() == 0


def test_a_quotation_is_shown_beside_its_source(open_network: Open) -> None:
    quoted = ViewSource("Bài báo", "p3 c1-9", "", "Hà Giang hợp tác với <b>Boeun</b>")
    page = open_network(view((node("a", sources=(quoted,)),)))
    find(page, "a")
    assert page.inner_text("#told .sources q").strip('“”"') == "Hà Giang hợp tác với <b>Boeun</b>"
