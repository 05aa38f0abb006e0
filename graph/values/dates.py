"""Dates as precise as the source is: a day, a month, a year, or a stretch of time."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

_PART = re.compile(r"^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$")


class Basis(StrEnum):
    """How a date is known: said by the source, worked out from it, or told relative to something else."""

    STATED = "stated"
    INFERRED = "inferred"
    RELATIVE = "relative"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with its precision and basis; as a stretch it is half-open, [start, before).

    `text` is "2017", "2017-12", "2017-12-31", or a range "2012/2016" whose two ends are both inside.

    >>> PartialDate("2017-12").start, PartialDate("2017-12").before
    (datetime.date(2017, 12, 1), datetime.date(2018, 1, 1))
    >>> PartialDate("2012/2016").precision
    'range'
    """

    text: str
    basis: Basis = Basis.STATED

    def __post_init__(self) -> None:
        if self.before <= self.start:
            raise ValueError(f"{self.text!r} ends before it starts")

    @property
    def precision(self) -> str:
        """day, month, year or range."""
        if "/" in self.text:
            return "range"
        return ("year", "month", "day")[self.text.count("-")]

    @property
    def start(self) -> date:
        """The first day that can be meant."""
        return _stretch(self.text.split("/")[0])[0]

    @property
    def before(self) -> date:
        """The day after the last day that can be meant."""
        return _stretch(self.text.split("/")[-1])[1]

    def __str__(self) -> str:
        return self.text


@lru_cache(maxsize=10_000)
def _stretch(text: str) -> tuple[date, date]:
    match = _PART.match(text)
    if not match:
        raise ValueError(f"{text!r} is no date: allowed are YYYY, YYYY-MM, YYYY-MM-DD and two of them with / between")
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1), date(year + 1, 1, 1)
    if day is None:
        last = calendar.monthrange(year, month)[1]
        return date(year, month, 1), date(year, month, last) + timedelta(days=1)
    return date(year, month, day), date(year, month, day) + timedelta(days=1)
