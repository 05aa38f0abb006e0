"""Cells: which funder began a project of which sector in which first-level region, and when; plain arrays."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import NamedTuple, Self

import numpy as np
from numpy.typing import NDArray

Text = NDArray[np.str_]
Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Truths = NDArray[np.bool_]

NATIONWIDE = ""
"""The region of a project that lies in no region more than in another."""


class Cell(NamedTuple):
    """One project in one place and one sector, as a reader tells it.

    `year` is the year of first funding; `usd` the whole project's commitment, None where unknown; `finance` the
    kind of money, "" where unknown; `lat` and `lon` degrees of the place, None where unknown.
    """

    donor: str
    country: str
    region: str
    sector: str
    project: str
    year: int
    usd: float | None = None
    finance: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True)
class Cells:
    """Columns of cells, one entry for each project, place and sector; a cell may stand several times."""

    donor: Text
    country: Text
    region: Text
    sector: Text
    project: Text
    year: Ints
    usd: Floats
    finance: Text
    lat: Floats
    lon: Floats

    @classmethod
    def of(cls, rows: Iterable[Cell]) -> Self:
        """The columns of the rows, in their order.

        >>> Cells.of([Cell("wb", "VN", "hue", "14", "p1", 2003)]).year.tolist()
        [2003]
        """
        all_rows = list(rows)

        def text(name: str) -> Text:
            return np.array([getattr(row, name) for row in all_rows], dtype=np.str_)

        def numbers(name: str) -> Floats:
            told = [getattr(row, name) for row in all_rows]
            return np.array([np.nan if value is None else value for value in told], dtype=np.float64)

        return cls(
            donor=text("donor"),
            country=text("country"),
            region=text("region"),
            sector=text("sector"),
            project=text("project"),
            year=np.array([row.year for row in all_rows], dtype=np.int64),
            usd=numbers("usd"),
            finance=text("finance"),
            lat=numbers("lat"),
            lon=numbers("lon"),
        )

    def __len__(self) -> int:
        return len(self.year)

    def where(self, chosen: Truths | Ints) -> Self:
        """The rows chosen by a mask or by positions."""
        return type(self)(**{one.name: getattr(self, one.name)[chosen] for one in fields(self)})

    def until(self, year: int) -> Self:
        """The rows of projects first funded in that year or before: all that a feature may see."""
        return self.where(self.year <= year)

    def after(self, year: int, last: int) -> Self:
        """The rows of projects first funded after `year`, up to and with `last`."""
        return self.where((self.year > year) & (self.year <= last))
