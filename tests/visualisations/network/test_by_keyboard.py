"""All by keyboard: what a mouse does in the page, keys do too."""

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.view import View
from tests.visualisations.conftest import Open
from tests.visualisations.made import edge, node, view
from tests.visualisations.network.reading import texts

pytestmark = pytest.mark.browser


def tab_to(page: Page, selector: str) -> None:
    """Press Tab until the element has the focus, all round the page."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    pytest.fail(f"{selector} is not reached by Tab")


INK = """async () => {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const canvas = document.querySelector("#canvas canvas");
  const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
  const pen = copy.getContext("2d", { willReadFrequently: true });
  pen.drawImage(canvas, 0, 0);
  const { data, width, height } = pen.getImageData(0, 0, copy.width, copy.height);
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let at = 3; at < data.length; at += 4) {
    if (data[at] < 60) continue;
    const [x, y] = [((at - 3) / 4) % width, Math.floor((at - 3) / 4 / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
  }
  return [left, right, top, bottom];
}"""


def ink(page: Page) -> list[int]:
    """Where the picture begins and ends in its window: left, right, top, bottom, in pixels."""
    found: list[int] = page.evaluate(INK)
    return found


def test_a_whole_walk_through_the_page_needs_no_mouse(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    tab_to(page, "#search")
    page.keyboard.type("koica")
    page.keyboard.press("Enter")
    assert page.inner_text("#count") == "3 / 7 điểm · 2 / 5 quan hệ"
    tab_to(page, "[name=depth]")
    page.keyboard.press("ArrowRight")
    assert page.inner_text("#count") == "6 / 7 điểm · 5 / 5 quan hệ"
    tab_to(page, "#facet-status-1")
    page.keyboard.press("Space")
    assert page.inner_text("#count") == "5 / 7 điểm · 4 / 5 quan hệ"
    tab_to(page, "#show-table")
    page.keyboard.press("Enter")
    tab_to(page, "[name=rows]")
    page.keyboard.press("ArrowRight")
    assert "Quỹ X" in texts(page, "#rows tbody td:first-child")
    tab_to(page, "#undo")
    page.keyboard.press("Enter")
    assert page.inner_text("#count") == "6 / 7 điểm · 5 / 5 quan hệ"
    tab_to(page, "#svg")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert download.value.suggested_filename.endswith(".svg")


def test_two_ends_of_a_path_are_chosen_by_keyboard(partners: View, open_network: Open) -> None:
    page = open_network(partners)
    page.locator("#canvas [tabindex]").focus()
    while "KOICA" not in page.inner_text("#told"):
        page.keyboard.press(".")
    while page.inner_text("#told .subject") != "KOICA":
        page.keyboard.press(".")
    tab_to(page, "#path-from")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.type("jica")
    page.keyboard.press("Enter")
    assert "2 bước" in page.inner_text("#path")


def test_the_picture_is_moved_and_zoomed_by_keys_and_by_buttons(open_network: Open) -> None:
    page = open_network(view((node("a"), node("b"), node("c")), (edge("a", "b"), edge("b", "c"))))
    page.click("#fit")
    start = ink(page)
    wide = start[1] - start[0]
    for zoom, larger in (("#closer", True), ("#farther", False)):
        page.click(zoom)
        left, right, _, _ = ink(page)
        assert (right - left > wide) is larger
        page.click("#fit")
        assert ink(page) == pytest.approx(start, abs=2)
    page.locator("#canvas [tabindex]").focus()
    for key in ("ArrowLeft", "-"):
        before = ink(page)
        page.keyboard.down(key)
        page.wait_for_timeout(150)
        page.keyboard.up(key)
        assert ink(page) != pytest.approx(before, abs=2)


@pytest.mark.parametrize(
    ("trait", "groups"),
    [("region", {"miền Bắc (2)"}), ("sector", {"giáo dục (2)", "y tế (1)"}), ("era", {"63 tỉnh (1)", "34 tỉnh (1)"})],
)
def test_points_are_grouped_by_region_sector_and_era(open_network: Open, trait: str, groups: set[str]) -> None:
    traits: dict[str, list[tuple[str, ...]]] = {
        "region": [("miền Bắc",), ("miền Bắc",), ("miền Nam",)],
        "sector": [("giáo dục",), ("giáo dục",), ("y tế",)],
        "era": [("63 tỉnh",), ("34 tỉnh",), ()],
    }
    points = [node(f"p{at}", traits={key: values[at] for key, values in traits.items()}) for at in range(3)]
    page = open_network(view((node("hub"), *points), tuple(edge("hub", f"p{at}") for at in range(3))))
    page.select_option("#group-by", trait)
    page.locator("#canvas [tabindex]").focus()
    seen = set()
    for _ in range(5):
        page.keyboard.press(".")
        seen.add(page.inner_text("#told .subject"))
    assert groups <= seen


def test_a_value_of_a_long_filter_is_brought_out(open_network: Open) -> None:
    points = [node(f"p{at}", traits={"country": (f"nước {at:02}",)}) for at in range(15)]
    page = open_network(view((node("hub"), *points), tuple(edge("hub", f"p{at}") for at in range(15))))
    assert page.locator("[data-facet=country] label").count() == 12
    page.click("#facet-country-values-more")
    assert page.locator("[data-facet=country] label").count() == 15
    page.click("#facet-country-none")
    page.locator("[data-facet=country] label", has_text="nước 14").click()
    assert page.inner_text("#count") == "2 / 16 điểm · 1 / 15 quan hệ"
