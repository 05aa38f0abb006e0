"""Shades for figures: a few classes from little to much, the same wherever the same measure is shown."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bangiao.visualisations.charts.paint import SCALE


@dataclass(frozen=True, slots=True)
class Classes:
    """Up to five classes; `upper` holds the greatest figure of each."""

    upper: tuple[float, ...]

    def colour(self, value: float) -> str:
        """The shade of the class that a figure is in."""
        if len(self.upper) == 1:
            return SCALE[2]
        at = min(bisect_left(self.upper, value), len(self.upper) - 1)
        return SCALE[round(at * (len(SCALE) - 1) / (len(self.upper) - 1))]


def classes_of(values: Iterable[float]) -> Classes:
    """Classes with about as many figures each; figures that are the same share one.

    >>> classes_of([1, 2, 3, 4, 5, 6, 7, 8, 9, 100]).upper
    (2, 4, 6, 8, 100)
    >>> classes_of([3, 3, 3]).upper
    (3,)
    """
    ranked: Sequence[float] = sorted(values)
    if not ranked:
        return Classes(())
    ends = (ranked[max((len(ranked) * step) // len(SCALE) - 1, 0)] for step in range(1, len(SCALE) + 1))
    return Classes(tuple(sorted(set(ends))))
