"""Outlines fitted into a frame of the drawing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bangiao.visualisations.charts.canvas import Point
from bangiao.visualisations.map.outlines import Outline

STEP = 0.4
"""Points nearer to the last one than this, in units of the drawing, are left out: they cannot be seen."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle of the drawing; `scale` and the origin say where a point of the plane comes to lie."""

    x: float
    y: float
    wide: float
    tall: float
    scale: float = 1.0
    west: float = 0.0
    north: float = 0.0


def framed(outlines: Sequence[Outline], frame: Frame) -> Frame:
    """The frame with the scale at which all outlines just fit into it."""
    points = [point for one in outlines for ring in one.rings for point in ring]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    scale = min(frame.wide / max(max(xs) - min(xs), 1e-9), frame.tall / max(max(ys) - min(ys), 1e-9))
    return Frame(frame.x, frame.y, frame.wide, frame.tall, scale, min(xs), min(ys))


def middle_of(outline: Outline, frame: Frame) -> Point:
    """The middle of the longest ring of the outline, where its figure stands."""
    ring = max(outline.rings, key=len)
    xs, ys = [x for x, _ in ring], [y for _, y in ring]
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    return Point(frame.x + (x - frame.west) * frame.scale, frame.y + (y - frame.north) * frame.scale)


def path_of(outline: Outline, frame: Frame) -> str:
    """The outline as a path of SVG, in tenths of a unit."""
    parts = []
    for ring in outline.rings:
        kept: list[tuple[float, float]] = []
        for x, y in ring:
            point = (frame.x + (x - frame.west) * frame.scale, frame.y + (y - frame.north) * frame.scale)
            if not kept or abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= STEP:
                kept.append(point)
        parts.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in kept) + "z")
    return "".join(parts)
