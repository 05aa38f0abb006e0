"""Shapes that tell lines apart without colour."""

from bangiao.visualisations.charts.canvas import Canvas
from bangiao.visualisations.charts.paint import PAPER

_PATHS = (
    "",
    "m-5 -5h10v10h-10z",
    "m0 -6.5l6.5 11h-13z",
    "m0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z",
    "m0 6.5l6.5 -11h-13z",
    "m-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z",
)


def draw_shape(canvas: Canvas, place: int, x: float, y: float, colour: str, *, hollow: bool = False) -> None:
    """The shape of the line at that place: a disc, a square, a triangle …; hollow for what is planned."""
    fill = PAPER if hollow else colour
    path = _PATHS[place % len(_PATHS)]
    if path:
        canvas.path(f"M{x:.1f} {y:.1f}{path}", fill=fill, stroke=colour, stroke_width=1.6)
    else:
        canvas.circle(x, y, 4.5, fill=fill, stroke=colour, stroke_width=1.6)
