"""Groups that stand for many points, and paths between two."""

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.view import View
from tests.visualisations.conftest import Open
from tests.visualisations.made import edge, node, view
from tests.visualisations.network.reading import click, find, shown_names, texts

pytestmark = pytest.mark.browser


def walk(page: Page, steps: int = 1) -> str:
    """The heading of the panel after so many steps by keyboard through the points, the most important first."""
    page.locator("#canvas [tabindex]").focus()
    for _ in range(steps):
        page.keyboard.press(".")
    return page.inner_text("#told .subject")


def test_points_are_grouped_by_country_and_what_was_asked_about_stays_itself(
    partners: View, open_network: Open
) -> None:
    page = open_network(partners)
    page.select_option("#group-by", "country")
    walked = {walk(page) for _ in range(6)}
    assert walked == {
        "Hà Giang",
        "Lai Châu",
        "Sơn La",
        "Hàn Quốc (2)",
        "Nhật Bản (1)",
        "không thuộc nước nào hoặc không rõ (1)",
    }


def test_a_group_tells_what_it_stands_for_and_from_which_documents(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.select_option("#group-by", "country")
    assert walk(page, 2) == "Hàn Quốc (2)"
    told = page.inner_text("#told")
    assert "Một nhóm, đứng thay cho 2 điểm" in told
    assert "Tổ chức: 2" in told and "đã có: 2" in told
    assert "Danh mục viện trợ: 2" in told and "Bài về Hà Giang: 1" in told
    assert [text.split("\n")[0] for text in texts(page, "#told .ties button")] == ["KOICA", "KOTRA"]


def test_counts_and_the_table_hold_what_groups_stand_for(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.select_option("#group-by", "country")
    assert page.inner_text("#count") == "7 / 7 điểm · 5 / 5 quan hệ"
    assert {"KOICA", "KOTRA", "JICA"} <= shown_names(page)


def test_a_group_is_opened_and_closed(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.select_option("#group-by", "country")
    walk(page, 2)
    page.click("#group-open")
    assert {walk(page) for _ in range(7)} >= {"KOICA", "KOTRA", "Nhật Bản (1)"}
    page.click("#group-close")
    assert "KOICA" not in {walk(page) for _ in range(7)}


def test_a_group_of_what_is_only_suggested_is_never_drawn_as_there(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.select_option("#group-by", "country")
    with page.expect_download() as download:
        page.click("#svg")
    drawing = download.value.path().read_text(encoding="utf-8")
    squares = {part.split("</title>")[0].split("<title>")[1]: part for part in drawing.split("<rect")[2:]}
    assert "stroke-dasharray" in squares["Nhật Bản (1)"]
    assert "stroke-dasharray" not in squares["Hàn Quốc (2)"]


def test_ten_thousand_points_open_as_groups(open_network: Open) -> None:
    names = [f"n{number}" for number in range(10_000)]
    points = tuple(node(name, traits={"country": (f"country:{at % 40}",)}) for at, name in enumerate(names))
    ties = tuple(edge(name, names[at // 2]) for at, name in enumerate(names[1:], 1))
    page = open_network(view(points, ties), cap=2000)
    assert page.inner_text("#count") == "10.000 / 10.000 điểm · 9.999 / 9.999 quan hệ"
    assert page.input_value("#group-by") == "country"
    assert walk(page).endswith("(250)")


def test_a_path_between_two_is_told_and_the_rest_is_dimmed(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    find(page, "lai chau")
    page.click("#path-from")
    assert "Đường từ “Lai Châu”: chọn hoặc tìm điểm đến" in page.inner_text("#path")
    find(page, "kotra")
    assert page.inner_text("#path p") == "Từ “Lai Châu” đến “KOTRA”: 3 bước, qua 2 điểm; phần còn lại làm mờ"
    click(page, "Hiện tất cả", "#around")
    with page.expect_download() as download:
        page.click("#svg")
    drawing = download.value.path().read_text(encoding="utf-8")
    points = {part.split("</title>")[0].split("<title>")[1]: part for part in drawing.split("<circle")[1:8]}
    assert {name for name, part in points.items() if "opacity" in part.split("<title>")[0]} == {
        "JICA",
        "Quỹ X",
        "Sơn La",
    }
    page.click("#path-clear")
    assert page.is_hidden("#path")


def test_a_path_heeds_the_filters(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    click(page, "Hàn Quốc", "[data-facet=country]")
    find(page, "lai chau")
    page.click("#path-from")
    find(page, "jica")
    assert "không có đường nào trong những gì bộ lọc cho hiện" in page.inner_text("#path")


def test_a_path_is_undone_and_kept_in_the_address(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    find(page, "lai chau")
    page.click("#path-from")
    find(page, "kotra")
    page.reload()
    assert "3 bước" in page.inner_text("#path")
    page.click("#reset")
    assert page.is_hidden("#path")
    click(page, "Hoàn tác")
    assert "3 bước" in page.inner_text("#path")
