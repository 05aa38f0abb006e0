"""Where the points of the overview stand: provinces on a ring, who many of them share inside it, the others outside."""

import math
from collections import defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Place = tuple[float, float]
Array = NDArray[np.float64]

SHARED = 3
"""A partner of this many provinces stands inside the ring."""
_GAP = 72.0
_ROOM = 95.0


def ring(homes: Sequence[str], ties: Sequence[tuple[str, str, float]]) -> dict[str, Place]:
    """A place in pixels for each home and each partner of `ties` (home, partner, weight); homes keep their order.

    Inside, a partner stands where its ties pull it, moved away from the others; outside, near the home it belongs to.
    The same ties give the same places.
    """
    radius = max(330.0, len(homes) * _GAP / (2 * math.pi))
    angles = {home: 2 * math.pi * at / len(homes) - math.pi / 2 for at, home in enumerate(homes)}
    placed = {home: _at(angle, radius) for home, angle in angles.items()}
    pulls: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for home, partner, weight in ties:
        pulls[partner][home] += weight
    inner = sorted(one for one, told in pulls.items() if len(told) >= SHARED)
    placed |= _inside([_middle(pulls[one], placed) for one in inner], inner, radius - 100)
    outer: dict[str, list[str]] = defaultdict(list)
    for partner in sorted(set(pulls) - set(inner)):
        outer[max(pulls[partner], key=lambda home: (pulls[partner][home], home))].append(partner)
    return placed | _outside(outer, angles, radius, len(homes))


def _at(angle: float, radius: float) -> Place:
    return (round(radius * math.cos(angle) * 1.25, 1), round(radius * math.sin(angle), 1))


def _middle(told: dict[str, float], placed: dict[str, Place]) -> Array:
    weights = np.sqrt(np.array(list(told.values())))
    points: Array = np.array([placed[home] for home in told])
    middle: Array = (points * weights[:, None]).sum(axis=0) / weights.sum()
    return middle


def _inside(points: Sequence[Array], names: Sequence[str], radius: float) -> dict[str, Place]:
    """The points moved apart until each has its room, and back within the ring."""
    if not names:
        return {}
    turn = np.arange(len(names)) * 2.39996
    spots = np.array(points) + np.column_stack([np.cos(turn), np.sin(turn)]) * 5.0
    for _ in range(200):
        between = spots[:, None, :] - spots[None, :, :]
        far = np.maximum(np.hypot(between[..., 0] / 1.25, between[..., 1]), 1e-6)
        overlap = np.clip(_ROOM - far, 0.0, None) * (1 - np.eye(len(names)))
        spots = spots + (between / far[..., None] * overlap[..., None] / 2).sum(axis=1) * 0.5
        out = np.hypot(spots[:, 0] / 1.25, spots[:, 1]) / radius
        spots = np.where(out[:, None] > 1, spots / np.maximum(out, 1e-6)[:, None], spots)
    return {name: (round(float(x), 1), round(float(y), 1)) for name, (x, y) in zip(names, spots, strict=True)}


def _outside(outer: dict[str, list[str]], angles: dict[str, float], radius: float, homes: int) -> dict[str, Place]:
    """In rows away from the ring, as many in each as have room before the next home."""
    step = 2 * math.pi / max(1, homes)
    placed = {}
    for home, partners in outer.items():
        for at, partner in enumerate(partners):
            row, place = divmod(at, 2)
            side = 0.0 if len(partners) == 1 else (place - 0.5) * step * 0.5
            placed[partner] = _at(angles[home] + side, radius + 80 + 70 * row + 30 * place)
    return placed
