"""The three forms of the question, and what is asked in each: which open cells compete with one another."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.cells import Cells, Floats, Ints, Truths
from bangiao.queries.matching.donors.table import NEVER, Table

FORMS: dict[str, int] = {"all": 10, "provinces": 10, "sectors": 3}
"""All open cells of a country; the provinces for a sector; the sectors for a province; and how many are listed."""


@dataclass(frozen=True)
class Question:
    """The open cells that one list is made of, as positions in the table, and which of them were funded after."""

    form: str
    rows: Ints
    columns: Ints
    funded: Floats


def funded(table: Table, later: Cells) -> Truths:
    """Which cells of the table that the funder did not have were first funded in the later rows.

    A region or a sector that was not known before is not in the table and cannot be suggested.
    """
    rows = {name: position for position, name in enumerate(table.regions)}
    columns = {name: position for position, name in enumerate(table.sectors)}
    found = np.zeros(table.first.shape, dtype=bool)
    mine = later.where((later.donor == table.donor) & (later.country == table.country))
    for region, sector in zip(mine.region.tolist(), mine.sector.tolist(), strict=True):
        if region in rows and sector in columns:
            found[rows[region], columns[sector]] = True
    return np.asarray(found & (table.first == NEVER))


def questions(table: Table, hits: Truths, form: str) -> Iterator[Question]:
    """The lists that can be asked of a table: more open cells than places in the list, some funded and some not."""
    open_ = table.first == NEVER
    rows, columns = np.nonzero(open_)
    key = {"all": np.zeros_like(rows), "provinces": columns, "sectors": rows}[form]
    for value in np.unique(key):
        chosen = key == value
        one = Question(form, rows[chosen], columns[chosen], hits[rows[chosen], columns[chosen]].astype(np.float64))
        if len(one.rows) > FORMS[form] and 0 < one.funded.sum() < len(one.rows):
            yield one
