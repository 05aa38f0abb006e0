"""Draws flows: bars of the names of each stage, and bands between them."""

from bangiao.queries.words import Words
from bangiao.visualisations.charts.canvas import HALO, Canvas, Point
from bangiao.visualisations.charts.heads import emptied, head_height, headed
from bangiao.visualisations.charts.paint import EDGE, INK, KINDS, QUIET, REST
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.flows.compose import Flows, Stop, band_key, stop_key
from bangiao.visualisations.flows.layout import FIGURE_SIZE, SIZE, Box, Strip, boxes, height, strips

WIDE, BAR, SIDE = 1000.0, 16.0, 190.0
"""The drawing's width, a bar's, and the room for names at the left and the right."""
FOOT = 44.0
_LEGEND = (
    ("dots", Words("gộp nhiều tên", "gathered from many names")),
    ("hatch", Words("không định vị, không rõ hoặc cho cả nước", "no place, not stated or nationwide")),
)
_TOTAL = Words("Tổng", "Total")


def draw(flows: Flows) -> Drawn:
    """The flows as a Sankey diagram whose heights are to scale; each bar and band tells its rows."""
    if not flows.stops:
        return Drawn(emptied(flows.sheet, flows.measure.name), {})
    placed = boxes(flows, _rooms(flows))
    head = head_height(WIDE, flows.sheet, _subtitle(flows)) + 20
    canvas = Canvas(WIDE, head + height(placed) + FOOT, flows.sheet.title, flows.sheet.language)
    _head(canvas, flows, head)
    colours = _colours(flows)
    for strip in strips(flows, placed):
        _band(canvas, flows, strip, head, colours[strip.band.stage, strip.band.start])
    for box in placed.values():
        _bar(canvas, flows, box, head, colours[box.stop.stage, box.stop.name])
    _legend(canvas, flows)
    return Drawn(canvas, flows.marks)


def _rooms(flows: Flows) -> list[float]:
    """The widths for names: beside the drawing at its ends, over the bands between two stages elsewhere."""
    last = len(flows.titles) - 1
    return [SIDE - 22 if stage in (0, last) else (WIDE - 2 * SIDE) / last - 90 for stage in range(last + 1)]


def _x(flows: Flows, stage: int) -> float:
    last = max(len(flows.titles) - 1, 1)
    return SIDE + stage * (WIDE - 2 * SIDE - BAR) / last


def _colours(flows: Flows) -> dict[tuple[int, str], str]:
    """A colour for each stop; those of the rest are grey."""
    colours: dict[tuple[int, str], str] = {}
    for stage in range(len(flows.titles)):
        own = [one for one in flows.stops if one.stage == stage]
        for at, stop in enumerate(own):
            colours[stage, stop.name] = REST if stop.kind else KINDS[(at + 3 * stage) % len(KINDS)]
    return colours


def _subtitle(flows: Flows) -> str:
    return f"{flows.measure.name}. {_TOTAL.said(flows.sheet.language)}: {flows.measure.said(flows.total)}"


def _head(canvas: Canvas, flows: Flows, below: float) -> None:
    headed(canvas, flows.sheet, _subtitle(flows))
    for stage, title in enumerate(flows.titles):
        x, anchor = _label_place(flows, stage)
        canvas.text(x, below - 8, title, font_weight=600, text_anchor=anchor)


def _label_place(flows: Flows, stage: int) -> tuple[float, str]:
    """Where names stand: left of the first bars, right of the others."""
    return (_x(flows, 0) - 8, "end") if stage == 0 else (_x(flows, stage) + BAR + 8, "start")


def _paint(canvas: Canvas, stop: Stop, colour: str) -> str:
    if stop.kind == "unplaced":
        return canvas.hatched(colour)
    return canvas.dotted(colour) if stop.kind == "others" else colour


def _bar(canvas: Canvas, flows: Flows, box: Box, head: float, colour: str) -> None:
    stop, top = box.stop, head + box.top
    figure = flows.measure.said(stop.value)
    x, anchor = _label_place(flows, stop.stage)
    with canvas.mark(stop_key(stop.stage, stop.name), f"{stop.name}: {figure}"):
        # The bar alone may be too thin to be pressed; the name belongs to it.
        canvas.rect(_x(flows, stop.stage), top, BAR, box.tall, fill=_paint(canvas, stop, colour), stroke=colour)
        text = {"text_anchor": anchor, **HALO}
        below = canvas.texts(x, top + 11, box.lines, SIZE, fill=INK, **text)
        canvas.text(x, below - 1, figure, font_size=FIGURE_SIZE, fill=QUIET, **text)


def _band(canvas: Canvas, flows: Flows, strip: Strip, head: float, colour: str) -> None:
    band = strip.band
    start, end = _x(flows, band.stage) + BAR, _x(flows, band.stage + 1)
    left, right, thick = head + strip.left, head + strip.right, strip.thick
    middle = (start + end) / 2
    points = (
        f"M{start:.1f} {left:.1f}C{middle:.1f} {left:.1f} {middle:.1f} {right:.1f} {end:.1f} {right:.1f}"
        f"v{thick:.1f}C{middle:.1f} {right + thick:.1f} {middle:.1f} {left + thick:.1f} {start:.1f} {left + thick:.1f}z"
    )
    label = f"{band.start} → {band.end}: {flows.measure.said(band.value)}"
    with canvas.mark(band_key(band), label):
        canvas.path(points, fill=colour, fill_opacity=0.35, stroke=colour, stroke_opacity=0.55, stroke_width=0.5)


def _legend(canvas: Canvas, flows: Flows) -> None:
    used = {"others": "dots", "unplaced": "hatch"}
    wanted = {used[one.kind] for one in flows.stops if one.kind}
    x, y = 14.0, canvas.height - 18
    for kind, said in _LEGEND:
        if kind in wanted:
            paint = canvas.dotted(REST) if kind == "dots" else canvas.hatched(REST)
            canvas.rect(x, y - 10, 18, 12, fill=paint, stroke=REST)
            canvas.text(x + 24, y, said.said(flows.sheet.language), font_size=11, fill=QUIET)
            x += 60 + 6.6 * len(said.said(flows.sheet.language))
    if wanted:
        canvas.line(Point(14, y - 18), Point(WIDE - 14, y - 18), stroke=EDGE, stroke_width=0.5)
