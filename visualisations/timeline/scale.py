"""Days of a timeline as places on paper, and the years that are written on its axis."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

REFORM = date(2025, 7, 1)
"""Since this day there are 34 provinces and no districts (Resolution 202/2025/QH15)."""

_STEPS = (1, 2, 5, 10, 20, 25, 50)
_ROOM = 46
"""Units that a year's name needs."""


@dataclass(frozen=True, slots=True)
class Axis:
    """The years `first` up to, not including, `before`, laid on a stretch of paper."""

    first: int
    before: int
    left: float
    width: float

    def x(self, day: date) -> float:
        """The place of the start of a day.

        >>> axis = Axis(2000, 2010, 100, 500)
        >>> axis.x(date(2000, 1, 1)), axis.x(date(2005, 1, 1)), round(axis.x(date(2009, 12, 31)))
        (100.0, 350.0, 600)
        """
        start, end = date(day.year, 1, 1), date(day.year + 1, 1, 1)
        years = day.year - self.first + (day - start).days / (end - start).days
        return self.left + self.width * years / (self.before - self.first)

    def ticks(self) -> list[int]:
        """The years to be named: all, or every second, fifth, tenth …

        >>> Axis(1991, 2027, 0, 500).ticks()
        [1995, 2000, 2005, 2010, 2015, 2020, 2025]
        """
        years = self.before - self.first
        step = next((one for one in _STEPS if self.width / years * one >= _ROOM), 100)
        return [year for year in range(self.first, self.before) if year % step == 0]


def axis_over(days: Iterable[date], today: date, left: float, width: float) -> Axis:
    """An axis that holds all the days, today, and the reform."""
    held = [*days, today, REFORM]
    return Axis(min(held).year, max(held).year + 1, left, width)
