"""What a reader sees and does on a timeline."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.charts.sheet import Heading, InBoth, Line, Mark, Sheet
from bangiao.visualisations.charts.write import write_chart
from bangiao.visualisations.timeline.bars import Bar, Span, Stretch, span_of_years
from bangiao.visualisations.timeline.compose import Timeline
from bangiao.visualisations.timeline.draw import draw
from bangiao.visualisations.view import ViewSource
from tests.visualisations.conftest import Open, Violations

pytestmark = pytest.mark.browser

READY = "html[data-ready]"
HOSTILE = '<script>alert(1)</script> "x" \u202eabc\u202c 😀 ' + "W" * 2000


def span(first: int, last: int | None = None) -> Span:
    start = Stretch(date(first, 1, 1), date(first + 1, 1, 1), str(first))
    end = Stretch(date(last, 12, 31), date(last + 1, 1, 1), f"{last}-12-31") if last else None
    return Span(start, end)


BARS = (
    Bar("a", "Agreement", "Thỏa thuận Boeun", "actual", span(2020), ("sleeps",), "ngủ 38 tháng"),
    Bar("b", "Agreement", "Thỏa thuận Hadong", "actual", span(2019, 2026), ("expires", "renewed"), "còn 2 tháng"),
    Bar("c", "Project", "Đường", "actual", span(2003, 2008)),
    Bar("d", "Project", "Cảng", "proposed", span(2023)),
    Bar("e", "Event", "Đoàn thăm", "actual", span_of_years(2016, 2016)),
    Bar("f", "Event", "Hội chợ", "actual", None),
)


def chart(bars: Sequence[Bar] = BARS, most: int = 50) -> InBoth[Timeline]:
    def one(language: str, title: str) -> Timeline:
        lines = tuple(Line((bar.kind, bar.name), bar.key) for bar in bars)
        sheet = Sheet(language, title, "6", headings=(Heading("Loại"), Heading("Tên")), lines=lines)
        source = ViewSource("Bài", "đoạn 4", "https://example.org/bai")
        marks = {bar.key: Mark(bar.name, (("Từ", "2020"),), (source,), bar.status) for bar in bars}
        return Timeline(sheet, tuple(bars), marks, date(2026, 11, 24), most)

    return InBoth(one("vi", "Dòng thời gian: Hà Giang"), one("en", "Timeline: Ha Giang"))


@pytest.fixture
def shown(page_of: Open) -> Open:
    def opening(model: InBoth[Timeline], **more: object) -> Page:
        return page_of("timeline", model, until=READY, **more)

    return opening


def mark(page: Page, key: str, inner: str = "") -> str:
    return page.inner_html(f".sheet[data-sheet=vi] .mark[data-mark={key}]{inner}")


def test_a_press_on_a_bar_tells_its_facts_and_sources(shown: Open) -> None:
    page = shown(chart())
    page.click(".sheet[data-sheet=vi] .mark[data-mark=c]")
    told = page.inner_text("#told")
    assert "Đường" in told and "2020" in told and "Bài" in told and "đoạn 4" in told


def test_the_same_by_keyboard(shown: Open) -> None:
    page = shown(chart())
    page.focus(".sheet[data-sheet=vi] .mark[data-mark=a]")
    page.keyboard.press("Enter")
    assert "Thỏa thuận Boeun" in page.inner_text("#told")


def test_planned_is_hatched_and_actual_is_not(shown: Open) -> None:
    page = shown(chart())
    assert "url(#hatch" in mark(page, "d")
    assert "url(#hatch" not in mark(page, "c")


def test_an_unknown_end_is_a_question_mark_and_no_bar(shown: Open) -> None:
    page = shown(chart())
    assert ">?<" in mark(page, "a")
    assert ">?<" not in mark(page, "c")


def test_signs_stand_in_words_beside_shapes(shown: Open) -> None:
    page = shown(chart())
    assert "ngủ 38 tháng" in mark(page, "a")
    assert "còn 2 tháng" in mark(page, "b")
    assert "<circle" in mark(page, "b")
    assert "<circle" not in mark(page, "a")


def test_the_reform_is_a_line_and_the_undated_stand_below_it(shown: Open) -> None:
    page = shown(chart())
    drawing = page.text_content(".sheet[data-sheet=vi] svg") or ""
    assert "01/7/2025: sắp xếp tỉnh" in drawing
    assert "Không có ngày (1)" in drawing
    below = page.locator(".sheet[data-sheet=vi] .mark[data-mark=f]").bounding_box()
    dated = page.locator(".sheet[data-sheet=vi] .mark[data-mark=e]").bounding_box()
    assert below and dated and below["y"] > dated["y"]


def test_what_is_not_drawn_is_counted_and_stands_in_the_table(shown: Open) -> None:
    many = [Bar(f"p{n}", "Project", f"Dự án {n}", "actual", span(1990 + n)) for n in range(30)]
    page = shown(chart(many, most=10))
    assert page.locator(".sheet[data-sheet=vi] svg .mark").count() == 10
    assert "+20 nữa trong bảng" in (page.text_content(".sheet[data-sheet=vi] svg") or "")
    assert page.locator(".sheet[data-sheet=vi] .mark[data-mark=p29]").count() == 1
    assert page.locator("#rows tbody tr").count() == 30


def test_the_language_is_switched_in_the_page(shown: Open) -> None:
    page = shown(chart())
    page.click("text=English")
    assert page.title() == "Timeline: Ha Giang"
    assert "2025-07-01: provinces merged" in (page.text_content(".sheet[data-sheet=en] svg") or "")


def test_hostile_names_are_text(shown: Open) -> None:
    page = shown(
        chart([Bar("x", "Project", HOSTILE, "actual", span(2020)), Bar("y", "Event", HOSTILE, "actual", None)])
    )
    page.click(".sheet[data-sheet=vi] .mark[data-mark=x]")
    assert page.inner_text("#told").count("W") >= 2000
    assert (page.text_content(".sheet[data-sheet=vi] svg .mark[data-mark=y] text") or "").startswith("<script>")


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
def test_axe_finds_nothing(shown: Open, violations: Violations, width: int, height: int) -> None:
    page = shown(chart(), width=width, height=height)
    page.click(".sheet[data-sheet=vi] .mark[data-mark=a]")
    assert violations(page) == []


def test_the_drawing_alone_is_a_file_that_stays_the_same(tmp_path: Path) -> None:
    for name in ("a.svg", "b.svg"):
        write_chart(chart(), draw, tmp_path / name, "vi")
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
    assert "Không có ngày (1)" in (tmp_path / "a.svg").read_text(encoding="utf-8")
