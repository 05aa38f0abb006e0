"""The axis of figures: round steps, and a unit in which the figures are short."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from bangiao.queries.formats.numbers import figure
from bangiao.queries.words import Words

_PLAIN = Words("", "")
_MILLION = Words("triệu ", "million ")
_BILLION = Words("tỷ ", "billion ")


@dataclass(frozen=True, slots=True)
class Scale:
    """Figures from `low` to `high`, told in `unit`, a factor of the stated one; `ticks` are round figures among them."""

    low: float
    high: float
    factor: float
    unit: str
    ticks: tuple[float, ...]

    def share(self, value: float) -> float:
        """Where a figure stands: 0 at the low end, 1 at the high one."""
        return (value - self.low) / (self.high - self.low)

    def said(self, value: float, language: str) -> str:
        """A figure in the scale's unit, without its name."""
        return figure(value / self.factor, language)


def scale_of(values: Sequence[float], unit: str, language: str, *, zero: bool) -> Scale:
    """A scale that holds the figures; with `zero` it begins there, else where that shows more.

    >>> scale_of([120.0, 850.0], "km", "en", zero=True).ticks
    (0.0, 200.0, 400.0, 600.0, 800.0, 1000.0)
    >>> scale_of([159_000_000.0], "USD", "vi", zero=True).unit
    'triệu USD'
    """
    low, high = min(values, default=0.0), max(values, default=1.0)
    if zero or low < 0 or low == high or low <= (high - low) * 2:
        low, high = min(low, 0.0), max(high, 0.0)
    high = high if high > low else low + 1.0
    step = _step((high - low) / 5)
    first, last = math.floor(low / step), math.ceil(high / step - 1e-9)
    ticks = tuple(round(step * place, 10) for place in range(first, last + 1))
    factor, words = _factor(max(abs(low), abs(high)))
    return Scale(ticks[0], ticks[-1], factor, f"{words.said(language)}{unit}".strip(), ticks)


def _step(rough: float) -> float:
    """The round number 1, 2 or 5 (times a power of ten) that is next above."""
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * one for one in (1, 2, 5, 10) if power * one >= rough * 0.999)


def _factor(largest: float) -> tuple[float, Words]:
    if largest >= 10e9:
        return 1e9, _BILLION
    return (1e6, _MILLION) if largest >= 10e6 else (1.0, _PLAIN)
