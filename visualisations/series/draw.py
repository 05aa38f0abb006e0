"""Draws figures in time: a panel a unit, lines with shapes or bars, breaks where nothing may be joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bangiao.queries.dates import said_date
from bangiao.queries.words import Words
from bangiao.visualisations.charts.canvas import Canvas
from bangiao.visualisations.charts.canvas import Point as At
from bangiao.visualisations.charts.heads import LEFT as EDGE
from bangiao.visualisations.charts.heads import emptied, head_height, headed
from bangiao.visualisations.charts.measure import fitted, width_of
from bangiao.visualisations.charts.paint import INK, KINDS, LINE, PAPER, QUIET
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.series.compose import Series, key_of
from bangiao.visualisations.series.points import Line, Panel, Point
from bangiao.visualisations.series.scale import Scale
from bangiao.visualisations.series.shapes import draw_shape
from bangiao.visualisations.timeline.scale import REFORM, Axis

WIDTH, LEFT, RIGHT, HIGH = 1000, 92, 24, 230
SOURCES_SHOWN = 3
_SOURCE = Words("Nguồn: {names}", "Source: {names}")
_MORE = Words("và {n} tài liệu nữa", "and {n} more documents")
_REFORM = Words("01/7/2025: sắp xếp tỉnh", "2025-07-01: provinces merged")
_OFF_ZERO = Words("trục không bắt đầu từ 0", "the axis does not begin at zero")
_PLANNED = Words("kế hoạch, mục tiêu", "plan, target")


@dataclass(frozen=True, slots=True)
class _Paper:
    canvas: Canvas
    axis: Axis
    scale: Scale
    top: float
    language: str

    def y(self, value: float) -> float:
        return self.top + HIGH * (1 - self.scale.share(value))

    def middle(self, point: Point) -> float:
        return (self.axis.x(point.first) + self.axis.x(point.before)) / 2


def draw(chart: Series) -> Drawn:
    """The drawing of the panels below each other, with the marks of its points."""
    language, subtitle = chart.sheet.language, chart.sheet.summary
    if not chart.panels:
        return Drawn(emptied(chart.sheet, subtitle), {})
    head = head_height(WIDTH, chart.sheet, subtitle)
    legends = [_legend_rows(one) for one in chart.panels]
    height = head + sum(HIGH + 86 + 20 * rows for rows in legends) + 40
    canvas = Canvas(WIDTH, height, chart.sheet.title, language)
    y = headed(canvas, chart.sheet, subtitle)
    axis = _axis(chart.panels)
    for panel, scale in zip(chart.panels, chart.scales, strict=True):
        y = _draw_panel(_Paper(canvas, axis, scale, 0, language), panel, y, bars=chart.bars)
    _draw_sources(canvas, chart, y)
    return Drawn(canvas, chart.marks)


def _axis(panels: Sequence[Panel]) -> Axis:
    points = [point for panel in panels for line in panel.lines for point in line.points]
    last = max(point.before - timedelta(days=1) for point in points).year
    return Axis(min(point.first for point in points).year, last + 1, LEFT, WIDTH - LEFT - RIGHT)


def _draw_panel(paper: _Paper, panel: Panel, y: float, *, bars: bool) -> float:
    """The unit, the legend, the axes and the figures of a panel; gives the y below it."""
    canvas, language = paper.canvas, paper.language
    unit = paper.scale.unit
    note = f" ({_OFF_ZERO.said(language)})" if paper.scale.low > 0 else ""
    canvas.text(EDGE, y + 16, unit + note, font_weight=600)
    y = _draw_legend(canvas, panel, y + 34, language, bars=bars)
    on = _Paper(canvas, paper.axis, paper.scale, y + 18, language)
    _draw_axes(on)
    for place, line in enumerate(panel.lines):
        if bars:
            _draw_bars(on, line, place, len(panel.lines), panel)
        else:
            _draw_line(on, line, place, panel)
    return on.top + HIGH + 34


def _draw_axes(paper: _Paper) -> None:
    canvas, axis = paper.canvas, paper.axis
    bottom = paper.top + HIGH
    for tick in paper.scale.ticks:
        y = paper.y(tick)
        canvas.line(At(LEFT, y), At(WIDTH - RIGHT, y), stroke=QUIET if tick == 0 else LINE)
        canvas.text(
            LEFT - 8, y + 4, paper.scale.said(tick, paper.language), text_anchor="end", font_size=11, fill=QUIET
        )
    for year in axis.ticks():
        x = axis.left + axis.width * (year - axis.first + 0.5) / (axis.before - axis.first)
        canvas.text(x, bottom + 16, str(year), text_anchor="middle", font_size=11, fill=QUIET)
    if axis.first <= REFORM.year < axis.before:
        x = axis.x(REFORM)
        canvas.line(At(x, paper.top), At(x, bottom), stroke=INK, stroke_width=1.5)
        canvas.text(x - 4, paper.top + 11, _REFORM.said(paper.language), text_anchor="end", font_size=11)


def _draw_line(paper: _Paper, line: Line, place: int, panel: Panel) -> None:
    """A line through what may be joined, and a shape on every figure."""
    colour = KINDS[place % len(KINDS)]
    for piece in line.pieces():
        at = [(paper.middle(one), paper.y(one.value)) for one in piece if one.value is not None]
        if len(at) > 1:
            path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in at)
            dash = "5 4" if piece[0].planned else None
            paper.canvas.path(path, fill="none", stroke=colour, stroke_width=2, stroke_dasharray=dash)
    for point in line.points:
        with paper.canvas.mark(key_of(point.place), _label(paper, line, point, panel)):
            _draw_point(paper, point, place, colour)


def _draw_point(paper: _Paper, point: Point, place: int, colour: str) -> None:
    """A shape; a question mark at the foot for the unknown; a stretch for a figure of several years."""
    canvas, x = paper.canvas, paper.middle(point)
    if point.value is None:
        _draw_unknown(paper, x)
        return
    y = paper.y(point.value)
    if point.long:
        canvas.line(At(paper.axis.x(point.first), y), At(paper.axis.x(point.before), y), stroke=colour, stroke_width=3)
    if point.why:
        canvas.line(At(x - 9, y - 9), At(x - 9, y + 9), stroke=colour, stroke_dasharray="2 2")
    canvas.circle(x, y, 9, fill=PAPER, fill_opacity=0)
    draw_shape(canvas, place, x, y, colour, hollow=point.planned)


def _draw_bars(paper: _Paper, line: Line, place: int, lines: int, panel: Panel) -> None:
    """Bars side by side within the stretch of their figure; hatched for plans."""
    canvas, colour = paper.canvas, KINDS[place % len(KINDS)]
    for point in line.points:
        left, right = paper.axis.x(point.first), paper.axis.x(point.before)
        room = max(right - left, 6.0) * 0.86
        wide = room / lines
        x = (left + right - room) / 2 + wide * place
        with canvas.mark(key_of(point.place), _label(paper, line, point, panel)):
            if point.value is None:
                _draw_unknown(paper, x + wide / 2)
                continue
            y, base = paper.y(point.value), paper.y(max(paper.scale.low, 0))
            fill = canvas.hatched(colour) if point.planned or point.long else colour
            canvas.rect(x, min(y, base), max(wide - 0.8, 1.2), max(abs(base - y), 1.2), fill=fill, stroke=colour)


def _draw_unknown(paper: _Paper, x: float) -> None:
    foot = paper.top + HIGH
    paper.canvas.rect(x - 5, foot - 16, 10, 16, fill=paper.canvas.hatched(QUIET), stroke=QUIET, stroke_width=0.5)
    paper.canvas.text(x, foot - 19, "?", text_anchor="middle", font_size=11, font_weight=700)


def _label(paper: _Paper, line: Line, point: Point, panel: Panel) -> str:
    value = "?" if point.value is None else f"{paper.scale.said(point.value, paper.language)} {paper.scale.unit}"
    planned = _PLANNED.said(paper.language) if point.planned else ""
    told = (line.name, said_date(point.text, paper.language), value, planned, point.why)
    return "; ".join(part for part in told if part) or panel.unit


def _legend_rows(panel: Panel) -> int:
    x, rows = EDGE, 1
    for line in panel.lines:
        wide = 30 + width_of(fitted(line.name, 300, 12), 12)
        if x + wide > WIDTH - RIGHT and x > EDGE:
            x, rows = EDGE, rows + 1
        x += wide
    return rows


def _draw_legend(canvas: Canvas, panel: Panel, y: float, language: str, *, bars: bool) -> float:
    """A shape and a name for each line; gives the y below."""
    x = EDGE
    for place, line in enumerate(panel.lines):
        name = fitted(line.name or panel.unit, 300, 12)
        wide = 30 + width_of(name, 12)
        if x + wide > WIDTH - RIGHT and x > EDGE:
            x, y = EDGE, y + 20
        draw_shape(canvas, 1 if bars else place, x + 7, y - 4, KINDS[place % len(KINDS)])
        canvas.text(x + 18, y, name)
        x += wide
    if any(point.planned for line in panel.lines for point in line.points):
        draw_shape(canvas, 0, x + 7, y - 4, QUIET, hollow=True)
        canvas.text(x + 18, y, _PLANNED.said(language), fill=QUIET)
    return y


def _draw_sources(canvas: Canvas, chart: Series, y: float) -> None:
    """The documents behind the figures, so that the drawing alone tells them, too."""
    language, names = chart.sheet.language, list(chart.sources[:SOURCES_SHOWN])
    if len(chart.sources) > SOURCES_SHOWN:
        names.append(_MORE.said(language).format(n=len(chart.sources) - SOURCES_SHOWN))
    if names:
        text = _SOURCE.said(language).format(names="; ".join(names))
        canvas.paragraph(EDGE, y + 8, text, WIDTH - 2 * EDGE, 11, fill=QUIET)
