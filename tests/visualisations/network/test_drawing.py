"""What is seen on the canvas and taken out of it, read from its pixels and files."""

import csv
import io

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.view import View
from tests.visualisations.conftest import Open
from tests.visualisations.made import edge, node, view
from tests.visualisations.network.reading import click, file_of

pytestmark = pytest.mark.browser

ROW = """() => {
const canvas = document.querySelector("#canvas canvas");
const middle = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
const inked = [];
for (let x = 0; x < canvas.width; x++) {
  const column = [-2, -1, 0, 1, 2].map((off) => 4 * ((Math.round(canvas.height / 2) + off) * canvas.width + x));
  inked.push(column.some((at) => middle.data[at + 3] > 60));
}
return inked.map((yes) => (yes ? "#" : " ")).join("");
}"""


def row_between(page: Page) -> str:
    """Ink along the middle row of the picture of two nodes, without the nodes and the arrow at its ends."""
    row = str(page.evaluate(ROW)).strip()
    return row[len(row) // 3 : -len(row) // 3]


def pair(status: str) -> View:
    return view((node("a"), node("b")), (edge("a", "b", status=status),))


@pytest.mark.parametrize("status", ["actual", "ongoing"])
def test_what_is_there_is_one_unbroken_line(open_network: Open, status: str) -> None:
    assert set(row_between(open_network(pair(status)))) == {"#"}


@pytest.mark.parametrize("status", ["suggested", "planned", "proposed", "requested", "pledged", "target", "withdrawn"])
def test_what_is_not_there_is_a_broken_line(open_network: Open, status: str) -> None:
    assert len(row_between(open_network(pair(status))).split()) >= 2


def test_the_shown_relations_leave_as_csv_for_excel(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    click(page, "gợi ý", "[data-facet=status]")
    text = file_of(page, "#csv-edges").read_bytes().decode("utf-8")
    assert text.startswith("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert [row["start"] for row in rows] == ["KOICA", "Đan Mạch", "KOICA"]
    assert rows[0]["facts"] == "Số tiền: 2 triệu USD"
    assert rows[0]["sources"] == "Danh mục viện trợ, dòng 17"


def test_a_name_like_a_formula_leaves_as_text(open_network: Open) -> None:
    page = open_network(view((node('=HYPERLINK("x","y")'),)))
    row = list(csv.reader(io.StringIO(file_of(page, "#csv-nodes").read_text(encoding="utf-8-sig"))))[1]
    assert row[1] == """'=HYPERLINK("x","y")"""


def test_the_picture_leaves_as_png(ha_giang: View, open_network: Open) -> None:
    page = open_network(ha_giang)
    assert file_of(page, "#png").read_bytes().startswith(b"\x89PNG\r\n\x1a\n")
