"""Which cells compete, and which of them count as funded."""

import numpy as np

from bangiao.queries.matching.donors.cells import Cell, Cells
from bangiao.queries.matching.donors.forms import FORMS, funded, questions
from bangiao.queries.matching.donors.table import tables
from tests.queries.matching.donors.worlds import cell, people, small


def test_a_cell_that_was_there_is_no_hit_when_it_is_funded_again() -> None:
    later = Cells.of([cell("a", "14", "q1", 2006), cell("b", "21", "q1", 2006)])
    assert np.argwhere(funded(small(), later)).tolist() == [[1, 2]]


def test_another_funder_and_an_unknown_region_or_sector_are_no_hits() -> None:
    later = Cells.of(
        [
            cell("b", "21", "q1", 2006, donor="adb"),
            cell("b", "21", "q2", 2006, country="YY"),
            cell("z", "21", "q3", 2006),
            cell("b", "99", "q4", 2006),
            cell("", "21", "q5", 2006),
        ]
    )
    assert not funded(small(), later).any()


def test_a_list_has_more_open_cells_than_places_and_some_that_were_funded() -> None:
    rows = [Cell("wb", "XX", f"r{n:02}", "14" if n else "21", "p", 2000) for n in range(13)]
    (table,) = tables(Cells.of(rows), 2001, people)
    hits = np.zeros(table.first.shape, dtype=bool)
    assert not list(questions(table, hits, "provinces"))
    hits[5, 1] = True
    (one,) = questions(table, hits, "provinces")
    assert (len(one.rows), one.funded.sum()) == (12, 1)
    assert not list(questions(table, hits, "sectors"))  # one open sector is no choice of three
    assert list(FORMS) == ["all", "provinces", "sectors"]
