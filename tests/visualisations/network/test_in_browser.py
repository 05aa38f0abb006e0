"""What a reader does in the page, and what comes of it."""

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.view import View
from tests.visualisations.conftest import Open
from tests.visualisations.made import LIST, edge, node, view
from tests.visualisations.network.reading import click, find, shown_names, texts, type_year

pytestmark = pytest.mark.browser


def click_middle_of_the_picture(page: Page) -> None:
    page.click("#canvas canvas")
    page.wait_for_selector("#told .sources, #told .warning")


def test_a_name_is_found_without_its_diacritics(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    page.fill("#search", "ha giang")
    assert texts(page, "#found button") == ["Hà Giang\nTỉnh"]


@pytest.mark.parametrize(
    ("typed", "name"), [("DAN MACH", "Đan Mạch"), ("denmark", "Đan Mạch"), ("hop tac nhat", "JICA")]
)
def test_other_names_and_the_letter_d_are_found_too(ha_giang: View, open_network: Open, typed: str, name: str) -> None:
    page = open_network(ha_giang)
    page.fill("#search", typed)
    assert texts(page, "#found button") == [f"{name}\nTổ chức"]


def test_what_is_not_there_is_said(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    page.fill("#search", "atlantis")
    assert page.inner_text("#search-count") == "Không thấy tên nào như vậy"


def test_the_neighbourhood_of_what_was_found_grows_with_its_depth(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    find(page, "lai chau")
    assert shown_names(page) == {"Lai Châu", "KOICA"}
    click(page, "2", "#around")
    assert shown_names(page) == {"Lai Châu", "KOICA", "Hà Giang"}
    click(page, "3", "#around")
    assert len(shown_names(page)) == 5


def test_a_node_with_hidden_neighbours_can_be_expanded(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    find(page, "lai chau")
    shown_names(page)
    click(page, "KOICA", "#rows")
    click(page, "Mở rộng (+1)", "#told")
    assert shown_names(page) == {"Lai Châu", "KOICA", "Hà Giang"}


def test_a_click_on_a_point_shows_its_facts_and_where_they_are_stated(open_network: Open) -> None:
    alone = node("Hà Giang", facts={"gso_code": "02"}, sources=(LIST,))
    page = open_network(view((alone,), words={"gso_code": ("Mã GSO", "GSO code")}))
    click_middle_of_the_picture(page)
    assert "Mã GSO\n02" in page.inner_text("#told dl")
    assert texts(page, "#told .sources li") == ["Danh mục viện trợ\ndòng 17"]


def test_a_click_on_a_line_of_seven_ties_shows_all_seven(open_network: Open) -> None:
    ties = tuple(edge("a", "b", str(number), sources=(LIST,)) for number in range(7))
    page = open_network(view((node("a"), node("b")), ties))
    click_middle_of_the_picture(page)
    assert len(texts(page, "#told .sources")) == 7
    assert "7 quan hệ giữa hai điểm này" in page.inner_text("#told")


def test_only_web_addresses_become_links(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    find(page, "ha giang")
    links = page.locator("#told .sources a")
    assert [one.get_attribute("href") for one in links.all()] == ["https://example.org/bai"]


def test_a_fact_without_a_source_is_marked(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    find(page, "jica")
    assert page.inner_text("#told .warning") == "Chưa ghi nguồn"


def test_a_kind_switched_off_goes_from_the_picture_and_back(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    click(page, "Tổ chức", "#facets")
    assert page.inner_text("#count") == "0 / 5 điểm · 0 / 4 quan hệ"
    assert page.is_visible("#empty")
    click(page, "Tổ chức", "#facets")
    assert page.inner_text("#count") == "5 / 5 điểm · 4 / 4 quan hệ"


def test_suggestions_can_be_left_out_with_those_who_have_no_other_tie(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    click(page, "gợi ý", "[data-facet=status]")
    assert shown_names(page) == {"Hà Giang", "KOICA", "Đan Mạch", "Lai Châu"}


def test_a_group_can_be_switched_off(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    click(page, "Hàn Quốc", "[data-facet=group]")
    assert shown_names(page) == {"Hà Giang", "Đan Mạch", "JICA"}


def test_years_leave_the_undated_to_a_choice_of_its_own(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    type_year(page, "from", 2004)
    assert page.inner_text("#count") == "5 / 5 điểm · 3 / 4 quan hệ"
    click(page, "Không có ngày", "#years")
    assert shown_names(page) == {"Hà Giang", "JICA", "KOICA", "Lai Châu"}


def test_the_language_is_switched_in_the_page(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    click(page, "English")
    assert page.get_attribute("html", "lang") == "en"
    assert page.title() == "Partners of Ha Giang"
    assert page.inner_text("#count") == "5 / 5 points · 4 / 4 relations"
    assert "Only what is real is counted." in page.inner_text("#told")
    assert "suggested (dashed, paler)" in texts(page, "[data-facet=status] .name")


def test_hide_undo_redo_and_reset(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    find(page, "lai chau")
    click(page, "Ẩn", "#told")
    assert page.inner_text("#count") == "4 / 5 điểm · 3 / 4 quan hệ"
    click(page, "Hoàn tác")
    assert page.inner_text("#count") == "2 / 5 điểm · 1 / 4 quan hệ"
    click(page, "Làm lại")
    assert page.inner_text("#count") == "4 / 5 điểm · 3 / 4 quan hệ"
    click(page, "Đặt lại")
    assert page.inner_text("#count") == "5 / 5 điểm · 4 / 4 quan hệ"


def test_a_view_is_kept_in_the_address(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    find(page, "lai chau")
    click(page, "English")
    page.reload()
    assert page.inner_text("#count") == "2 / 5 points · 1 / 4 relations"


def test_the_table_is_worked_by_keyboard(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    page.press("#show-table", "Enter")
    page.press("#rows tbody tr:first-child td:nth-child(2) button", "Enter")
    assert "2 triệu USD" in page.inner_text("#told")


def test_above_the_cap_the_picture_opens_in_groups_and_without_them_the_rest_is_counted(open_network: Open) -> None:
    names = [f"Tỉnh số {number}" for number in range(9)]
    page = open_network(view((node("hub"), *map(node, names)), tuple(edge("hub", name) for name in names)), cap=4)
    assert page.inner_text("#count") == "10 / 10 điểm · 9 / 9 quan hệ"
    assert page.input_value("#group-by") == "nodes"
    page.select_option("#group-by", "")
    assert page.inner_text("#limit").startswith("+6 điểm chưa hiện")
    find(page, "tinh so 8")
    assert shown_names(page) == {"Tỉnh số 8", "hub"}


DRAWN = """
window.drawn = { points: [], names: [] };
const { fillText, arc } = CanvasRenderingContext2D.prototype;
const place = (pen, x, y) => {
  const { width, height } = pen.canvas;
  const at = pen.getTransform().transformPoint({ x, y });
  return { left: at.x, right: width - at.x, top: at.y, bottom: height - at.y };
};
CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
  const half = (this.measureText(text).width / 2) * this.getTransform().a;
  window.drawn.names.push({ text, half, ...place(this, x, y) });
  fillText.apply(this, arguments);
};
CanvasRenderingContext2D.prototype.arc = function (x, y) {
  window.drawn.points.push(place(this, x, y));
  arc.apply(this, arguments);
};
"""


def test_the_picture_opens_with_room_for_every_name_at_its_rim(open_network: Open) -> None:
    names = [f"Trung tâm hợp tác {number:02}" for number in range(16)]
    apart = view(tuple(node(name, "Organisation") for name in names))  # a grid, wider than it is high
    drawn = open_network(apart, spy=DRAWN).evaluate("window.drawn")
    widest = max(one["half"] for one in drawn["names"])
    assert {one["text"] for one in drawn["names"]} == set(names)
    assert [one for one in drawn["names"] if min(one["left"], one["right"]) < one["half"]] == []
    last = drawn["points"][-len(names) :]  # the first drawing is made before the picture is fitted
    assert min(min(one["left"], one["right"]) for one in last) >= widest
    assert min(min(one["top"], one["bottom"]) for one in last) >= 20
