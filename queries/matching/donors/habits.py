"""A funder's habits over all countries: which sectors go together, which follow, and how often new cells open."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.cells import Floats, Ints
from bangiao.queries.matching.donors.table import Table, apart

QUARTERS = 4
REACH = 1_500.0
"""Kilometres between the centres of two countries over which the weight of the one for the other falls to 1/e."""


@dataclass(frozen=True)
class Openings:
    """How often a cell that was not there opened within the last `years` years; all by sector of the funder.

    `rate`: of the open cells, the part that opened. `by_people`: the same for the regions of each quarter of their
    country by people. `after[a, b]`: the same for sector b in the regions that had sector a. All are drawn
    towards the funder's mean where few cells tell.
    """

    years: int
    rate: Floats
    by_people: Floats
    after: Floats


@dataclass(frozen=True)
class Habits:
    """What the tables of one funder say together.

    `together`: the cosine of each two sectors over all regions. `begun`: the part of the cells opened in three years
    which are of each sector. `nearby`: by country, how often cells of each sector opened in five years in the other
    countries, the near ones counted most.
    """

    together: Floats
    begun: Floats
    short: Openings
    long: Openings
    by_weight: Floats
    by_people: Floats
    nearby: Mapping[str, Floats]


def habits(tables: Sequence[Table]) -> Habits:
    """The habits of the funder whose tables these are, all of one year."""
    has = np.concatenate([table.has for table in tables])
    norm = np.sqrt((has**2).sum(axis=0))
    together = has.T @ has / np.maximum(np.outer(norm, norm), 1e-9)
    np.fill_diagonal(together, 0.0)
    long = _openings(tables, 5)
    begun = sum((_new(table, 3).sum(axis=0) for table in tables), np.zeros(has.shape[1]))
    return Habits(
        together=together,
        begun=(begun + 1) / (begun.sum() + len(begun)),
        short=_openings(tables, 3),
        long=long,
        by_weight=_by_quarter(tables, "weight"),
        by_people=_by_quarter(tables, "people"),
        nearby=_nearby(tables, long),
    )


def quarter(figures: Floats) -> Ints:
    """The quarter, 0 to 3, in which each region of a country stands by a figure; equal figures in their order."""
    order = np.argsort(np.argsort(figures, kind="stable"), kind="stable")
    return np.minimum(order / max(len(figures) - 1, 1) * QUARTERS, QUARTERS - 1).astype(np.int64)


def _new(table: Table, years: int) -> Floats:
    return ((table.first > table.year - years) & (table.first <= table.year)).astype(np.float64)


def _old(table: Table, years: int) -> Floats:
    return (table.first <= table.year - years).astype(np.float64)


def _openings(tables: Sequence[Table], years: int) -> Openings:
    size = len(tables[0].sectors)
    opened, open_ = np.zeros(size), np.zeros(size)
    by_opened, by_open = np.zeros((QUARTERS, size)), np.zeros((QUARTERS, size))
    pair_opened, pair_open = np.zeros((size, size)), np.zeros((size, size))
    for table in tables:
        new, old = _new(table, years), _old(table, years)
        opened += new.sum(axis=0)
        open_ += (1 - old).sum(axis=0)
        part = quarter(table.people)
        np.add.at(by_opened, part, new)
        np.add.at(by_open, part, 1 - old)
        pair_opened += old.T @ new
        pair_open += old.T @ (1 - old)
    rate = (opened + 1) / (open_ + 10)
    return Openings(years, rate, (by_opened + 20 * rate) / (by_open + 20), (pair_opened + 10 * rate) / (pair_open + 10))


def _by_quarter(tables: Sequence[Table], figure: str) -> Floats:
    """How many more cells than expected from their sectors opened in three years, by quarter of the figure.

    The regions are those that had a project three years before, with their weight of then.
    """
    rate = _openings(tables, 3).rate
    found, expected = np.zeros(QUARTERS), np.zeros(QUARTERS)
    for table in tables:
        old = _old(table, 3)
        then = old.sum(axis=1)
        seen = then > 0
        values = (then if figure == "weight" else table.people)[seen]
        if not len(values):
            continue
        part = quarter(values)
        np.add.at(found, part, _new(table, 3)[seen].sum(axis=1))
        np.add.at(expected, part, ((1 - old[seen]) * rate).sum(axis=1))
    return (found + 5) / (expected + 5)


def _nearby(tables: Sequence[Table], long: Openings) -> dict[str, Floats]:
    new = np.array([_new(table, long.years).sum(axis=0) for table in tables])
    open_ = np.array([(1 - _old(table, long.years)).sum(axis=0) for table in tables])
    lat, lon = np.array([table.centre for table in tables]).T
    weight = np.exp(-apart(lat, lon, lat, lon) / REACH)
    np.fill_diagonal(weight, 0.0)
    rate = (weight @ new + 20 * long.rate) / (weight @ open_ + 20)
    return {table.country: rate[row] for row, table in enumerate(tables)}
