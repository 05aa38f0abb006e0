"""Draws figures side by side: a group an indicator, a bar a name, each group with a scale of its own."""

from bangiao.queries.words import Words
from bangiao.visualisations.charts.canvas import Canvas
from bangiao.visualisations.charts.canvas import Point as At
from bangiao.visualisations.charts.heads import LEFT as EDGE
from bangiao.visualisations.charts.heads import emptied, head_height, headed
from bangiao.visualisations.charts.measure import fitted
from bangiao.visualisations.charts.paint import INK, KINDS, LINE, QUIET
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.series.bars import Bar, Comparison, Group
from bangiao.visualisations.series.scale import Scale, scale_of

WIDTH, LEFT, RIGHT, ROW, THICK = 1000, 250, 130, 24, 15
SOURCES_SHOWN = 3
_SOURCE = Words("Nguồn: {names}", "Source: {names}")
_MORE = Words("và {n} tài liệu nữa", "and {n} more documents")
_UNKNOWN = Words("không có số liệu", "no data")


def draw(chart: Comparison) -> Drawn:
    """The drawing of the groups below each other, with the marks of its bars."""
    language, subtitle = chart.sheet.language, chart.sheet.summary
    if not chart.groups:
        return Drawn(emptied(chart.sheet, subtitle), {})
    head = head_height(WIDTH, chart.sheet, subtitle)
    height = head + sum(_height(one) for one in chart.groups) + 56
    canvas = Canvas(WIDTH, height, chart.sheet.title, language)
    y = headed(canvas, chart.sheet, subtitle) + 6
    for group in chart.groups:
        _draw_group(canvas, group, y, language)
        y += _height(group)
    names = list(chart.sources[:SOURCES_SHOWN])
    if len(chart.sources) > SOURCES_SHOWN:
        names.append(_MORE.said(language).format(n=len(chart.sources) - SOURCES_SHOWN))
    if names:
        text = _SOURCE.said(language).format(names="; ".join(names))
        canvas.paragraph(EDGE, y + 12, text, WIDTH - 2 * EDGE, 11, fill=QUIET)
    return Drawn(canvas, chart.marks)


def _height(group: Group) -> float:
    return 34 + ROW * len(group.bars) + 12


def _draw_group(canvas: Canvas, group: Group, y: float, language: str) -> None:
    """The title with its unit and date, then the bars."""
    title = f"{group.title} ({group.unit})" if group.unit else group.title
    title = fitted(title, WIDTH - 2 * EDGE - 290, 14)
    canvas.text(EDGE, y + 16, title, font_size=13, font_weight=600)
    canvas.text(WIDTH - EDGE, y + 16, fitted(group.note, 250, 11), text_anchor="end", font_size=11, fill=QUIET)
    known = [one.value for one in group.bars if one.value is not None]
    scale = scale_of(known, group.unit, language, zero=True)
    base = _x(scale, 0)
    y += 28
    canvas.line(At(base, y), At(base, y + ROW * len(group.bars)), stroke=QUIET)
    for place, bar in enumerate(group.bars):
        _draw_bar(canvas, group, bar, y + ROW * place, scale, language)
    canvas.line(At(EDGE, y + ROW * len(group.bars) + 8), At(WIDTH - EDGE, y + ROW * len(group.bars) + 8), stroke=LINE)


def _draw_bar(canvas: Canvas, group: Group, bar: Bar, y: float, scale: Scale, language: str) -> None:
    """A bar with its figure; hatched where it is planned or does not compare, a hatched stub where it is unknown."""
    label = f"{bar.name}; {group.title}; {bar.said} {group.unit}; {group.note}".rstrip("; ")
    base, colour = _x(scale, 0), KINDS[0]
    with canvas.mark(bar.key, label):
        canvas.rect(0, y, WIDTH, ROW, fill_opacity=0)
        canvas.text(LEFT - 10, y + 16, fitted(bar.name, LEFT - 20, 12), text_anchor="end")
        if bar.value is None:
            canvas.rect(base, y + 4, 16, THICK, fill=canvas.hatched(QUIET), stroke=QUIET)
            canvas.text(base + 22, y + 16, f"? {_UNKNOWN.said(language)}", fill=QUIET)
            return
        end = _x(scale, bar.value)
        left, wide = min(base, end), max(abs(end - base), 1.5)
        sure = group.comparable and not bar.planned
        canvas.rect(left, y + 4, wide, THICK, fill=colour if sure else canvas.hatched(colour), stroke=colour)
        canvas.text(max(base, end) + 6, y + 16, bar.said, fill=INK)


def _x(scale: Scale, value: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * scale.share(value)
