"""What a reader sees and does on a series and on a comparison."""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bangiao.visualisations.charts.sheet import Figure, Heading, InBoth, Line, Mark, Sheet
from bangiao.visualisations.charts.write import write_chart
from bangiao.visualisations.series.bars import Bar, Comparison, Group
from bangiao.visualisations.series.compose import Series
from bangiao.visualisations.series.draw import draw
from bangiao.visualisations.series.points import Line as Figures
from bangiao.visualisations.series.points import Panel, Point
from bangiao.visualisations.series.scale import scale_of
from bangiao.visualisations.view import ViewSource
from tests.visualisations.conftest import Open, Violations

pytestmark = pytest.mark.browser

READY = "html[data-ready]"
HOSTILE = '<script>alert(1)</script> "x" \u202eabc\u202c 😀 ' + "W" * 2000
SOURCE = ViewSource("Niên giám", "bảng 3", "https://example.org/gso")


def sheet(language: str, rows: list[tuple[str, float | None]], keys: list[str]) -> Sheet:
    lines = tuple(
        Line((name, Figure("?" if value is None else f"{value:g}", value)), key)
        for (name, value), key in zip(rows, keys, strict=True)
    )
    title = "Dân số" if language == "vi" else "Population"
    return Sheet(language, title, "4", headings=(Heading("Tên"), Heading("Số", True)), lines=lines)


def series(name: str = "Hà Giang", *, bars: bool = False) -> InBoth[Series]:
    def point(year: int, value: float | None, place: int, **more: object) -> Point:
        return Point(date(year, 1, 1), date(year + 1, 1, 1), str(year), value, place, **more)  # type: ignore[arg-type]

    people = Figures(
        name, (point(2020, 10, 0), point(2021, 12, 1), point(2022, None, 2), point(2025, 20, 3, planned=True))
    )
    money = Figures(name, (point(2021, 5e6, 4, why="2021: nhận Lai Châu"),))
    panels = (Panel("người", (people,)), Panel("USD", (money,)))
    rows = [(name, one.value) for one in (*people.points, *money.points)]
    keys = [f"row{place}" for place in range(5)]
    marks = {key: Mark(f"{name} {key}", (("Giá trị", key),), (SOURCE,)) for key in keys}

    def one(language: str) -> Series:
        scales = (scale_of([10, 12, 20], "người", language, zero=bars), scale_of([5e6], "USD", language, zero=bars))
        return Series(sheet(language, rows, keys), panels, scales, marks, bars, ("Niên giám, 2022",))

    return InBoth(one("vi"), one("en"))


def comparison(name: str = "Hà Giang") -> InBoth[Comparison]:
    bars = (Bar(name, 10, "10", "a"), Bar("Sơn La", None, "?", "b"))
    groups = (
        Group("Dân số", "người", bars, "2022; không so sánh được", comparable=False),
        Group("Diện tích", "km²", (Bar(name, 7, "7", "c"), Bar("Sơn La", 14, "14", "d"))),
    )
    marks = {key: Mark(f"{name} {key}", (("Giá trị", key),), (SOURCE,)) for key in "abcd"}
    rows = [(name, 10.0), ("Sơn La", None), (name, 7.0), ("Sơn La", 14.0)]
    vi, en = (Comparison(sheet(one, rows, list("abcd")), groups, marks, ("Niên giám, 2022",)) for one in ("vi", "en"))
    return InBoth(vi, en)


def drawn(page: Page, selector: str = "svg") -> str:
    return page.text_content(f".sheet[data-sheet=vi] {selector}") or ""


def mark(page: Page, key: str) -> str:
    return page.inner_html(f".sheet[data-sheet=vi] .mark[data-mark={key}]")


def test_a_press_on_a_point_tells_its_facts_and_sources(page_of: Open) -> None:
    page = page_of("series", series(), until=READY)
    page.click(".sheet[data-sheet=vi] .mark[data-mark=row1]")
    assert "Hà Giang row1" in page.inner_text("#told")
    assert "bảng 3" in page.inner_text("#told")


def test_the_same_by_keyboard(page_of: Open) -> None:
    page = page_of("series", series(), until=READY)
    page.focus(".sheet[data-sheet=vi] .mark[data-mark=row0]")
    page.keyboard.press("Enter")
    assert "Hà Giang row0" in page.inner_text("#told")


def test_no_line_is_drawn_through_the_unknown_and_none_to_a_target(page_of: Open) -> None:
    page = page_of("series", series(), until=READY)
    lines = page.locator(".sheet[data-sheet=vi] svg > path[fill=none]").evaluate_all(
        "paths => paths.map((one) => one.getAttribute('d').split('L').length)"
    )
    assert lines == [2]
    assert "?" in mark(page, "row2")


def test_each_unit_stands_over_an_axis_of_its_own_and_the_source_below(page_of: Open) -> None:
    page = page_of("series", series(), until=READY)
    assert "người" in drawn(page)
    assert "USD" in drawn(page)
    assert "Nguồn: Niên giám, 2022" in drawn(page)


def test_what_is_planned_is_hollow_or_hatched(page_of: Open) -> None:
    page = page_of("series", series(), until=READY)
    assert 'fill="#ffffff"' in mark(page, "row3")
    page = page_of("series", series(bars=True), until=READY)
    assert "url(#hatch" in mark(page, "row3")
    assert "url(#hatch" not in mark(page, "row0")


def test_the_reform_is_a_line_in_a_series_that_reaches_it(page_of: Open) -> None:
    assert "01/7/2025: sắp xếp tỉnh" in drawn(page_of("series", series(), until=READY))


def test_an_unknown_bar_says_so_and_one_that_does_not_compare_is_hatched(page_of: Open) -> None:
    page = page_of("compare", comparison(), until=READY)
    assert "? không có số liệu" in mark(page, "b")
    assert "url(#hatch" in mark(page, "a")
    assert "url(#hatch" not in mark(page, "c")
    page.click(".sheet[data-sheet=vi] .mark[data-mark=d]")
    assert "Hà Giang d" in page.inner_text("#told")


def test_each_group_has_a_scale_of_its_own(page_of: Open) -> None:
    page = page_of("compare", comparison(), until=READY)
    assert "Dân số (người)" in drawn(page)
    assert "Diện tích (km²)" in drawn(page)
    wide = "rects => rects.map((one) => Number(one.getAttribute('width')))"
    small, large = (
        page.locator(f".sheet[data-sheet=vi] .mark[data-mark={key}] rect").evaluate_all(wide)[1] for key in "cd"
    )
    assert large == pytest.approx(2 * small, rel=0.01)


def test_hostile_names_are_text(page_of: Open) -> None:
    for picture, model, key in (("series", series(HOSTILE), "row0"), ("compare", comparison(HOSTILE), "a")):
        page = page_of(picture, model, until=READY)
        page.click(f".sheet[data-sheet=vi] .mark[data-mark={key}]")
        assert page.inner_text("#told").count("W") >= 2000
        assert "<script>alert(1)" in drawn(page)


@pytest.mark.parametrize(("width", "height"), [(1440, 900), (390, 844)])
@pytest.mark.parametrize("picture", ["series", "compare"])
def test_axe_finds_nothing(page_of: Open, violations: Violations, picture: str, width: int, height: int) -> None:
    model = series() if picture == "series" else comparison()
    page = page_of(picture, model, until=READY, width=width, height=height)
    page.click(".sheet[data-sheet=vi] .mark >> nth=0")
    assert violations(page) == []


def test_nothing_to_draw_is_said(page_of: Open) -> None:
    empty = sheet("vi", [], [])
    none = InBoth(Comparison(empty, (), {}, ()), Comparison(sheet("en", [], []), (), {}, ()))
    assert "Chưa ghi nhận gì" in drawn(page_of("compare", none, until=READY))


def test_the_drawing_alone_stays_the_same(tmp_path: Path) -> None:
    for name in ("a.svg", "b.svg"):
        write_chart(series(), draw, tmp_path / name, "vi")
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()
