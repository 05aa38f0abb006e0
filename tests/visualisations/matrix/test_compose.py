"""What a matrix shows of unknown, of nothing, and of totals (see funded.py for the sums by hand)."""

from typing import Any

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.visualisations.charts.measures import NoSuchColumn
from bangiao.visualisations.matrix.compose import Matrix, cell_key, compose_one
from tests.queries.asking import load
from tests.visualisations.funded import RECORDS, asking

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def funded(bolt: Bolt, door: Door) -> Door:
    load(bolt, RECORDS)
    return door


def _matrix(door: Door, rows: str, columns: str, **told: Any) -> Matrix:
    return compose_one(asking(door, rows=rows, columns=columns, **told))


def test_what_is_unknown_is_neither_nothing_nor_zero(funded: Door) -> None:
    cells = _matrix(funded, "partner", "sector", measure="usd").cells
    assert cells["Agency", "Health"] == 8e6
    assert cells["Bank", "Health"] is None
    assert ("Agency", "Education") not in cells
    notes = _matrix(funded, "partner", "sector", measure="usd").sheet.notes
    assert any("what is unknown is no zero" in one for one in notes)
    counted = _matrix(funded, "partner", "sector", measure="projects").cells
    assert counted["Bank", "Health"] == 1


def test_money_of_a_kind_that_nobody_states_is_unknown_everywhere(funded: Door) -> None:
    cells = _matrix(funded, "province", "sector", question="funding-flows", set="money=disbursed").cells
    assert set(cells.values()) == {None}


def test_rows_stand_by_their_totals_with_what_has_no_place_last(funded: Door) -> None:
    matrix = _matrix(funded, "province", "sector", measure="usd")
    assert matrix.rows == ("Ha Giang", "Son La", "Nationwide", "Not placed in a province")
    assert matrix.columns == ("Education", "Transport", "Health", "Sector not stated")


def test_the_rest_is_gathered_and_the_totals_stay_whole(funded: Door) -> None:
    matrix = _matrix(funded, "province", "sector", measure="usd", top_columns=1)
    assert matrix.columns == ("Education", "Others (2)", "Sector not stated")
    assert matrix.total == 70e6


def test_a_measure_that_cannot_be_added_has_no_totals_and_says_so(funded: Door) -> None:
    told = asking(funded, question="project-states", rows="funder", columns="state", measure="share")
    matrix = compose_one(told)
    assert matrix.total is None and not matrix.row_totals
    assert any("cannot be added up" in one for one in matrix.sheet.notes)


def test_a_column_that_is_not_there_is_named_with_those_that_are(funded: Door) -> None:
    with pytest.raises(NoSuchColumn, match="funder, sector, province"):
        _matrix(funded, "weight", "sector")


def test_every_cell_and_total_tells_its_sources(funded: Door) -> None:
    matrix = _matrix(funded, "province", "sector", measure="usd")
    assert set(matrix.marks) >= {cell_key(*pair) for pair in matrix.cells}
    assert all(mark.sources for mark in matrix.marks.values())


def test_years_stand_in_their_order_and_are_never_gathered(funded: Door) -> None:
    matrix = compose_one(asking(funded, question="finance-mix", rows="year", columns="mix", top_rows=1))
    assert list(matrix.rows) == sorted(matrix.rows)
    assert not any("Others" in one for one in matrix.rows)
