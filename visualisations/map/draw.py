"""Draws a map: the tiles or outlines of each era side by side, in one scale of shades."""

from collections.abc import Callable

from bangiao.queries.words import Words
from bangiao.visualisations.charts.canvas import HALO, Canvas, Point
from bangiao.visualisations.charts.classes import Classes, classes_of
from bangiao.visualisations.charts.heads import LEFT, NOTHING, head_height, headed, legend
from bangiao.visualisations.charts.measure import fitted
from bangiao.visualisations.charts.paint import EDGE, INK, PAPER, QUIET, REST, ink_on
from bangiao.visualisations.charts.write import Drawn
from bangiao.visualisations.map.compose import EraMap, ProvinceMap
from bangiao.visualisations.map.placing import ERA_NAMES, outside_key
from bangiao.visualisations.map.plane import Frame, framed, middle_of, path_of
from bangiao.visualisations.map.tiles import Inset, insets, tiles

WIDE, TALL, GAP = 80.0, 36.0, 3.0
"""A tile's width and height, and the space between two of them."""
COLUMNS, ROWS = 6, 24
SIDE = COLUMNS * WIDE + 30
_TOTAL = Words("Tổng", "Total")


def draw(shown: ProvinceMap) -> Drawn:
    """The map; each province tells its rows, and so does what lies in none."""
    width = max(len(shown.eras), 1) * SIDE + LEFT
    head = head_height(width, shown.sheet, shown.measure.name)
    below = max((len(one.rest) + (one.total is not None) for one in shown.eras), default=0)
    canvas = Canvas(width, head + 34 + ROWS * TALL + 36 + below * 26, shown.sheet.title, shown.sheet.language)
    headed(canvas, shown.sheet, shown.measure.name)
    shades = classes_of(value for one in shown.eras for value in one.values.values() if value is not None)
    legend(canvas, shown.measure, shades, head)
    for at, era in enumerate(shown.eras):
        _era(canvas, shown, era, shades, Point(LEFT + at * SIDE, head + 34))
    return Drawn(canvas, shown.marks)


def _era(canvas: Canvas, shown: ProvinceMap, era: EraMap, shades: Classes, corner: Point) -> None:
    language = shown.sheet.language
    canvas.text(corner.x, corner.y + 12, ERA_NAMES[era.era].said(language), font_size=13, font_weight=600)
    top = Point(corner.x, corner.y + 24)
    if era.outlines:
        _outlines(canvas, shown, era, shades, top)
    else:
        _tiles(canvas, shown, era, shades, top)
    for inset in insets(era.era):
        _inset(canvas, shown, era, shades, inset, top)
    _rest(canvas, shown, era, Point(top.x, top.y + ROWS * TALL + 12))


def _paint(canvas: Canvas, era: EraMap, shades: Classes, province: str) -> tuple[str, str]:
    """The fill of a province and the colour of text on it."""
    if province not in era.values:
        return PAPER, QUIET
    value = era.values[province]
    if value is None:
        return canvas.hatched(REST), INK
    return shades.colour(value), ink_on(shades.colour(value))


def _said(shown: ProvinceMap, era: EraMap, province: str, say: Callable[[float | None], str]) -> str:
    return say(era.values[province]) if province in era.values else NOTHING.said(shown.sheet.language)


def _tiles(canvas: Canvas, shown: ProvinceMap, era: EraMap, shades: Classes, top: Point) -> None:
    language = shown.sheet.language
    for tile in tiles(era.era):
        x, y = top.x + tile.column * WIDE, top.y + tile.row * TALL
        fill, ink = _paint(canvas, era, shades, tile.id)
        name = era.names.get(tile.id) or tile.label(language)
        figure = shown.measure.short(era.values[tile.id]) if tile.id in era.values else "·"
        with canvas.mark(tile.id, f"{name}: {_said(shown, era, tile.id, shown.measure.said)}"):
            canvas.rect(x, y, WIDE - GAP, TALL - GAP, rx=3, fill=fill, stroke=EDGE)
            if fill.startswith("url"):
                canvas.rect(x + 3, y + 3, WIDE - GAP - 6, 13, fill=PAPER, fill_opacity=0.9)
                canvas.rect(x + WIDE / 2 - 10, y + 17, 16, 13, fill=PAPER)
            middle = {"text_anchor": "middle", "fill": ink}
            canvas.text(
                x + (WIDE - GAP) / 2, y + 13, fitted(tile.label(language), WIDE + 6, 11), font_size=11, **middle
            )
            canvas.text(x + (WIDE - GAP) / 2, y + 28, figure, font_size=12, font_weight=600, **middle)


def _outlines(canvas: Canvas, shown: ProvinceMap, era: EraMap, shades: Classes, top: Point) -> None:
    frame = framed(era.outlines, Frame(top.x, top.y, COLUMNS * WIDE, ROWS * TALL))
    for one in sorted(era.outlines, key=lambda one: era.names.get(one.province, "")):
        fill, _ = _paint(canvas, era, shades, one.province)
        name = era.names.get(one.province, one.province)
        with canvas.mark(one.province, f"{name}: {_said(shown, era, one.province, shown.measure.said)}"):
            canvas.path(path_of(one, frame), fill=fill, fill_rule="evenodd", stroke=EDGE, stroke_width=0.8)
            middle = middle_of(one, frame)
            figure = shown.measure.short(era.values[one.province]) if one.province in era.values else "·"
            canvas.text(middle.x, middle.y + 4, figure, font_size=11, text_anchor="middle", **HALO)


def _inset(canvas: Canvas, shown: ProvinceMap, era: EraMap, shades: Classes, inset: Inset, top: Point) -> None:
    """The frame of an archipelago, in the shade of its province, of which it is a part."""
    x, y = top.x + inset.column * WIDE + 4, top.y + inset.row * TALL + 4
    fill, _ = _paint(canvas, era, shades, inset.province)
    home = era.names.get(inset.province) or next(
        one.label(shown.sheet.language) for one in tiles(era.era) if one.id == inset.province
    )
    name = inset.label(shown.sheet.language)
    with canvas.mark(inset.province, f"{name}, {home}: {_said(shown, era, inset.province, shown.measure.said)}"):
        canvas.rect(x, y, WIDE - 2, 2 * TALL + 4, fill="#f3f7fa", stroke=EDGE, stroke_dasharray="4 2")
        for across, down in inset.islands:
            canvas.circle(x + 4 + across, y + 4 + down, 2.6, fill=fill, stroke=EDGE)
        centred = {"text_anchor": "middle", "font_size": 11}
        canvas.text(x + WIDE / 2 - 1, y + 2 * TALL - 16, name, font_weight=600, **centred)
        canvas.text(x + WIDE / 2 - 1, y + 2 * TALL - 3, f"({home})", fill=QUIET, **centred)


def _rest(canvas: Canvas, shown: ProvinceMap, era: EraMap, top: Point) -> None:
    """What lies in no province, and the total, below the map."""
    y = top.y
    for name, value in era.rest.items():
        text = f"{name}: {shown.measure.said(value)}"
        with canvas.mark(outside_key(era.era, name), text):
            canvas.rect(top.x, y, SIDE - 40, 23, rx=3, fill=PAPER, stroke=EDGE)
            canvas.rect(top.x + 5, y + 5, 16, 13, fill=canvas.hatched(REST), stroke=REST)
            canvas.text(top.x + 28, y + 16, fitted(text, SIDE - 80, 12))
        y += 26
    if era.total is not None:
        canvas.text(
            top.x, y + 16, f"{_TOTAL.said(shown.sheet.language)}: {shown.measure.said(era.total)}", font_weight=600
        )
