"""Draws a timeline: a row a thing, what is actual solid, what is planned hatched, what is uncertain pale."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bangiao.graph.schema import NODE_TYPES
from bangiao.queries.words import Words
from bangiao.visualisations.charts.canvas import Canvas, Point
from bangiao.visualisations.charts.heads import head_height, headed
from bangiao.visualisations.charts.measure import fitted
from bangiao.visualisations.charts.paint import INK, LINE, PAPER, QUIET
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.timeline.bars import KINDS, Bar, Span, Stretch, chosen
from bangiao.visualisations.timeline.compose import Timeline
from bangiao.visualisations.timeline.legend import LEGEND, draw_legend, draw_sign
from bangiao.visualisations.timeline.scale import REFORM, Axis, axis_over

WIDTH, LEFT, RIGHT, ROW, THICK = 1040, 330, 150, 22, 11
UNDATED_SHOWN = 40
PALE = {"Agreement": "#e8d9b8", "Project": "#bfe0d8", "Event": "#f0dcb4"}
"""Of each kind's colour so pale that its outline tells it."""

_GROUPS = {
    "Agreement": Words("Thỏa thuận", "Agreements"),
    "Project": Words("Dự án", "Projects"),
    "Event": Words("Sự kiện", "Events"),
}
_REFORM = Words("01/7/2025: sắp xếp tỉnh", "2025-07-01: provinces merged")
_TODAY = Words("hôm nay", "today")
_MORE = Words("+{n} nữa trong bảng", "+{n} more in the table")
_UNDATED = Words("Không có ngày ({n}): không đặt lên trục thời gian", "No date ({n}): not placed on the axis")
_NOTHING = Words("Không có việc nào có ngày.", "Nothing has a date.")


@dataclass(frozen=True, slots=True)
class _Paper:
    canvas: Canvas
    axis: Axis
    chart: Timeline

    def fill(self, bar: Bar) -> str:
        colour = NODE_TYPES[bar.kind].colour
        return self.canvas.hatched(colour) if bar.planned else colour


def draw(chart: Timeline) -> Drawn:
    """The drawing of a timeline with its marks."""
    language = chart.sheet.language
    groups = [(kind, *chosen(chart.bars, kind, chart.most)) for kind in KINDS]
    undated = [one for one in chart.bars if one.span is None]
    rows = sum(len(bars) + 1 + bool(more) for _, bars, more in groups if bars)
    below = (len(undated[:UNDATED_SHOWN]) + 1) // 2 + 1 + (len(undated) > UNDATED_SHOWN) if undated else 0
    head = head_height(WIDTH, chart.sheet, chart.sheet.summary)
    height = head + LEGEND + 40 + ROW * (max(rows, 1) + below) + 20
    canvas = Canvas(WIDTH, height, chart.sheet.title, language)
    days = [day for _, bars, _ in groups for one in bars if one.span for day in _ends(one.span)]
    axis = axis_over(days, chart.today, LEFT, WIDTH - LEFT - RIGHT)
    paper = _Paper(canvas, axis, chart)
    draw_legend(canvas, language, headed(canvas, chart.sheet, chart.sheet.summary))
    top = y = head + LEGEND + 40
    _draw_axis(paper, top, top + ROW * max(rows, 1))
    for kind, bars, more in groups:
        y = _draw_group(paper, kind, bars, more, y)
    if not rows:
        canvas.text(LEFT, y + 15, _NOTHING.said(language), fill=QUIET)
        y += ROW
    _draw_undated(paper, undated, y)
    return Drawn(canvas, chart.marks)


def _ends(span: Span) -> tuple[date, date]:
    return span.first, span.before - timedelta(days=1)


def _draw_axis(paper: _Paper, top: float, bottom: float) -> None:
    canvas, axis, language = paper.canvas, paper.axis, paper.chart.sheet.language
    places = {year: axis.left + axis.width * (year - axis.first) / (axis.before - axis.first) for year in axis.ticks()}
    for x in places.values():
        canvas.line(Point(x, top - 6), Point(x, bottom), stroke=LINE)
    reform, today = axis.x(REFORM), axis.x(paper.chart.today)
    canvas.line(Point(reform, top - 24), Point(reform, bottom), stroke=INK, stroke_width=1.6)
    canvas.text(reform - 4, top - 25, _REFORM.said(language), text_anchor="end", font_size=11)
    canvas.line(Point(today, top - 24), Point(today, bottom), stroke=QUIET, stroke_dasharray="2 3", stroke_width=1.4)
    canvas.text(today + 4, top - 25, _TODAY.said(language), font_size=11, fill=QUIET)
    for year, x in places.items():
        canvas.rect(x - 15, top - 19, 30, 12, fill=PAPER)
        canvas.text(x, top - 9, str(year), text_anchor="middle", font_size=11, fill=QUIET)


def _draw_group(paper: _Paper, kind: str, bars: Sequence[Bar], more: int, y: float) -> float:
    """A heading and the rows of a kind; gives the y below them."""
    if not bars:
        return y
    canvas, language = paper.canvas, paper.chart.sheet.language
    canvas.text(0, y + 16, f"{_GROUPS[kind].said(language)} ({len(bars) + more})", font_weight=700, font_size=13)
    y += ROW
    for bar in bars:
        _draw_row(paper, bar, y)
        y += ROW
    if more:
        canvas.text(LEFT - 8, y + 15, _MORE.said(language).format(n=more), text_anchor="end", fill=QUIET)
        y += ROW
    return y


def _draw_row(paper: _Paper, bar: Bar, y: float) -> None:
    canvas = paper.canvas
    label = "; ".join(part for part in (bar.name, *bar.dates, bar.said) if part)
    with canvas.mark(bar.key, label):
        canvas.rect(0, y, WIDTH, ROW, fill=PAPER, fill_opacity=0)
        canvas.text(LEFT - 8, y + 15, fitted(bar.name, LEFT - 12, 12), text_anchor="end")
        if bar.span and bar.span.lasts:
            _draw_lasting(paper, bar, bar.span, y + (ROW - THICK) / 2)
        elif bar.span and bar.span.start:
            _draw_moment(paper, bar, bar.span.start, y + ROW / 2)
        _draw_signs(paper, bar, y)


def _draw_lasting(paper: _Paper, bar: Bar, span: Span, y: float) -> None:
    """Solid between what is certain, pale over the stretches that its two dates mean, dotted towards an unknown end."""
    axis, colour = paper.axis, NODE_TYPES[bar.kind].colour
    paint = {"stroke": colour, "stroke_width": 1}
    for one in (span.start, span.end):
        if one and one.known:
            paper.canvas.rect(axis.x(one.first), y, 2.5, THICK, fill=colour, **paint)
        elif one:
            fill = paper.canvas.hatched(colour, PALE[bar.kind]) if bar.planned else PALE[bar.kind]
            wide = max(axis.x(one.before) - axis.x(one.first), 3)
            paper.canvas.rect(axis.x(one.first), y, wide, THICK, fill=fill, stroke_dasharray="3 2", **paint)
    if span.start and span.end and span.end.first > span.start.before:
        left, right = axis.x(span.start.before), axis.x(span.end.first)
        paper.canvas.rect(left, y, right - left, THICK, fill=paper.fill(bar), **paint)
    if span.start is None or span.end is None:
        _draw_unknown(paper, span, y + THICK / 2, colour)


def _draw_unknown(paper: _Paper, span: Span, y: float, colour: str) -> None:
    """A dotted line with a question mark: towards today where the end is unknown, backwards where the start is."""
    axis, canvas = paper.axis, paper.canvas
    if span.end is None and span.start:
        left = axis.x(span.start.before)
        right = max(axis.x(paper.chart.today), left + 22)
        where = right + 3
    else:
        right = axis.x(span.first)
        left = right - 22
        where = left - 10
    canvas.line(Point(left, y), Point(right, y), stroke=colour, stroke_width=2, stroke_dasharray="1.5 4")
    canvas.text(where, y + 4, "?", font_size=11, fill=colour, font_weight=700)


def _draw_moment(paper: _Paper, bar: Bar, one: Stretch, y: float) -> None:
    """A diamond on a day; over a month or a year the stretch that it means."""
    axis, colour = paper.axis, NODE_TYPES[bar.kind].colour
    left, right = axis.x(one.first), axis.x(one.before)
    if right - left > 10:
        fill = paper.canvas.hatched(colour, PALE[bar.kind]) if bar.planned else PALE[bar.kind]
        paper.canvas.rect(left, y - 4, right - left, 8, fill=fill, stroke=colour, stroke_dasharray="3 2")
        return
    x = (left + right) / 2
    fill = PAPER if bar.planned else colour
    paper.canvas.path(f"M{x:.1f} {y - 6:.1f}l6 6l-6 6l-6 -6z", fill=fill, stroke=colour, stroke_width=1.5)


def _draw_signs(paper: _Paper, bar: Bar, y: float) -> None:
    """At the right, in words beside a shape: what the agreement calls for."""
    x: float = WIDTH - RIGHT + 10
    for sign in dict.fromkeys(bar.signs):
        draw_sign(paper.canvas, sign, x, y + ROW / 2)
        x += 18
    if bar.said:
        paper.canvas.text(x, y + 15, fitted(bar.said, WIDTH - x - 2, 11), font_size=11)


def _draw_undated(paper: _Paper, bars: Sequence[Bar], y: float) -> None:
    if not bars:
        return
    canvas, language = paper.canvas, paper.chart.sheet.language
    canvas.line(Point(0, y + 6), Point(WIDTH, y + 6), stroke=QUIET)
    canvas.text(0, y + ROW + 2, _UNDATED.said(language).format(n=len(bars)), font_weight=700, font_size=13)
    y += ROW + 8
    for place, bar in enumerate(bars[:UNDATED_SHOWN]):
        x = (WIDTH / 2) * (place % 2)
        with canvas.mark(bar.key, f"{bar.name}; {bar.said}" if bar.said else bar.name):
            canvas.rect(x, y, WIDTH / 2 - 8, ROW, fill=PAPER)
            swatch = paper.fill(bar)
            canvas.rect(x + 2, y + 6, 10, 10, fill=swatch, stroke=NODE_TYPES[bar.kind].colour)
            text = f"{bar.name} ({bar.said})" if bar.said else bar.name
            canvas.text(x + 18, y + 15, fitted(text, WIDTH / 2 - 34, 12))
        y += ROW * (place % 2)
    if len(bars) > UNDATED_SHOWN:
        canvas.text(0, y + 16, _MORE.said(language).format(n=len(bars) - UNDATED_SHOWN), fill=QUIET)
