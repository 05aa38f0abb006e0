"""Draws the world view: a bar for each country."""

from bangiao.visualisations.charts.canvas import Canvas
from bangiao.visualisations.charts.heads import LEFT, emptied, head_height, headed
from bangiao.visualisations.charts.measure import fitted
from bangiao.visualisations.charts.paint import ACCENT, PAPER, REST
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.map.world import Bar, World

WIDE, SIDE, FIGURES, TALL = 900.0, 230.0, 110.0, 24.0


def draw_world(world: World) -> Drawn:
    """The countries as bars to one scale, each with its figure."""
    subtitle = world.measure.name
    if not world.bars:
        return Drawn(emptied(world.sheet, subtitle), {})
    head = head_height(WIDE, world.sheet, subtitle)
    canvas = Canvas(WIDE, head + len(world.bars) * TALL + 20, world.sheet.title, world.sheet.language)
    headed(canvas, world.sheet, subtitle)
    largest = max((one.value for one in world.bars if one.value is not None), default=0.0)
    for at, bar in enumerate(world.bars):
        _bar(canvas, world, bar, head + at * TALL, largest)
    return Drawn(canvas, world.marks)


def _bar(canvas: Canvas, world: World, bar: Bar, y: float, largest: float) -> None:
    figure = world.measure.said(bar.value)
    room = WIDE - SIDE - FIGURES
    with canvas.mark(bar.name, f"{bar.name}: {figure}"):
        canvas.rect(LEFT, y, WIDE - 2 * LEFT, TALL - 2, fill=PAPER)
        canvas.text(SIDE - 10, y + 15, fitted(bar.name, SIDE - LEFT - 14, 12), text_anchor="end")
        long = room * max(bar.value or 0.0, 0.0) / largest if largest else 0.0
        if bar.value is None:
            canvas.rect(SIDE, y + 3, 40, TALL - 8, fill=canvas.hatched(REST), stroke=REST)
            canvas.text(SIDE + 48, y + 15, f"? {figure}")
            return
        paint = {"": ACCENT, "others": canvas.dotted(REST), "unknown": canvas.hatched(REST)}[bar.kind]
        canvas.rect(SIDE, y + 3, max(long, 1.5), TALL - 8, fill=paint, stroke=REST if bar.kind else ACCENT)
        canvas.text(SIDE + max(long, 1.5) + 8, y + 15, figure, font_weight=600)
