"""Where the names and bands of a picture of flows stand: a Sankey diagram whose heights are to one scale."""

from collections.abc import Sequence
from dataclasses import dataclass

from bangiao.visualisations.charts.measure import wrapped
from bangiao.visualisations.flows.compose import Band, Flows, Stop

TALL = 560.0
"""The height of the whole sum, in units of the drawing."""
SIZE, FIGURE_SIZE = 12.0, 11.0
"""Font sizes of names, and of the figures below them."""
GAP = 7.0
THIN = 1.5
"""A stop or band of little is drawn at least this thick, so that it can be seen and pressed."""


@dataclass(frozen=True, slots=True)
class Box:
    """Where a stop stands: its bar from `top`, `tall` high, in a slot that has room for its name, broken into `lines`."""

    stop: Stop
    lines: tuple[str, ...]
    top: float
    tall: float
    slot: float


@dataclass(frozen=True, slots=True)
class Strip:
    """A band from the bar at its left to that at its right: the tops at both ends, and its thickness."""

    band: Band
    left: float
    right: float
    thick: float


def boxes(flows: Flows, rooms: Sequence[float]) -> dict[tuple[int, str], Box]:
    """The box of each stop, by stage and name, from the top down; `rooms` are the widths for the names of each stage."""
    scale = _scale(flows)
    placed: dict[tuple[int, str], Box] = {}
    for stage in range(len(flows.titles)):
        top = 0.0
        for stop in (one for one in flows.stops if one.stage == stage):
            tall = max(stop.width * scale, THIN)
            lines = tuple(wrapped(stop.name, rooms[stage], SIZE, 3))
            slot = max(tall, len(lines) * SIZE * 1.3 + FIGURE_SIZE + 2)
            placed[stage, stop.name] = Box(stop, lines, top, tall, slot)
            top += slot + GAP
    return placed


def strips(flows: Flows, placed: dict[tuple[int, str], Box]) -> list[Strip]:
    """The bands, leaving and reaching each bar in the order of what stands at their other end; none of no width."""
    scale = _scale(flows)
    leaving = {key: box.top for key, box in placed.items()}
    reaching = dict(leaving)
    wide = [one for one in flows.bands if one.width > 0]
    lefts: dict[Band, float] = {}
    for band in sorted(wide, key=lambda one: placed[one.stage + 1, one.end].top):
        lefts[band] = leaving[band.stage, band.start]
        leaving[band.stage, band.start] += band.width * scale
    made = []
    for band in sorted(wide, key=lambda one: (one.stage, placed[one.stage, one.start].top, lefts[one])):
        right = reaching[band.stage + 1, band.end]
        reaching[band.stage + 1, band.end] += band.width * scale
        made.append(Strip(band, lefts[band], right, max(band.width * scale, THIN)))
    return made


def height(placed: dict[tuple[int, str], Box]) -> float:
    """How high the tallest stage is."""
    return max((box.top + box.slot for box in placed.values()), default=0.0)


def _scale(flows: Flows) -> float:
    whole = max((_whole(flows.stops, stage) for stage in range(len(flows.titles))), default=0.0)
    return TALL / whole if whole else 0.0


def _whole(stops: Sequence[Stop], stage: int) -> float:
    return sum(one.width for one in stops if one.stage == stage)
