"""Flows, matrix and map of one question show the same totals as its table (see funded.py for the sums by hand)."""

import math

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries.run import ask
from bangiao.visualisations.charts.sheet import Figure, Sheet
from bangiao.visualisations.flows.compose import compose_one as flows_of
from bangiao.visualisations.map.compose import compose_one as map_of
from bangiao.visualisations.matrix.compose import compose_one as matrix_of
from tests.queries.asking import load
from tests.visualisations.funded import RECORDS, asking

pytestmark = pytest.mark.server

MONEY, PROJECTS = 70e6, 4


@pytest.fixture(scope="module")
def funded(bolt: Bolt, door: Door) -> Door:
    load(bolt, RECORDS)
    return door


def _table_total(sheet: Sheet) -> list[float | None]:
    return [cell.value for line in sheet.lines if line.total for cell in line.cells if isinstance(cell, Figure)]


def test_the_table_is_what_was_worked_out_by_hand(funded: Door) -> None:
    totals = ask(funded, "funding-flows", {"era": "63"}).totals
    assert totals["amount"] == pytest.approx(MONEY)
    assert totals["projects"] == PROJECTS


@pytest.mark.parametrize("measure", ["usd", "projects"])
@pytest.mark.parametrize("top", [1, 12])
def test_the_pictures_have_the_totals_of_the_table(funded: Door, measure: str, top: int) -> None:
    totals = ask(funded, "funding-flows", {"era": "63"}).totals
    whole = totals["amount" if measure == "usd" else "projects"]
    told = asking(funded, measure=measure, top=top, top_rows=top, top_columns=top)
    flows, matrix, shown = flows_of(told), matrix_of(told), map_of(told)
    assert flows.total == pytest.approx(whole)
    assert matrix.total == pytest.approx(whole)
    assert [one.total for one in shown.eras] == [pytest.approx(whole)] * 2
    for sheet in (flows.sheet, matrix.sheet):
        assert _table_total(sheet) == [totals["projects"], pytest.approx(totals["amount"])]
    of_the_map = [pytest.approx(whole)] if measure == "projects" else [pytest.approx(whole), totals["projects"]]
    assert _table_total(shown.sheet) == of_the_map * 2


@pytest.mark.parametrize("measure", ["usd", "projects"])
def test_the_widths_of_every_stage_of_the_flows_add_up_to_the_total(funded: Door, measure: str) -> None:
    flows = flows_of(asking(funded, measure=measure, top=1))
    whole = MONEY if measure == "usd" else PROJECTS
    for stage in range(3):
        assert math.fsum(one.width for one in flows.stops if one.stage == stage) == pytest.approx(whole)
    for stage in range(2):
        assert math.fsum(one.width for one in flows.bands if one.stage == stage) == pytest.approx(whole)


def test_rows_and_columns_of_the_matrix_add_up_where_money_is_shown(funded: Door) -> None:
    matrix = matrix_of(asking(funded, rows="province", columns="sector", measure="usd"))
    for totals in (matrix.row_totals, matrix.column_totals):
        assert math.fsum(one for one in totals.values() if one is not None) == pytest.approx(MONEY)
    for row in matrix.rows:
        cells = [value for (name, _), value in matrix.cells.items() if name == row and value is not None]
        assert math.fsum(cells) == pytest.approx(matrix.row_totals[row])


def test_a_project_of_two_provinces_and_two_sectors_is_one_in_every_total(funded: Door) -> None:
    matrix = matrix_of(asking(funded, rows="province", columns="sector", measure="projects"))
    assert matrix.cells["Ha Giang", "Education"] == 1
    assert matrix.row_totals["Ha Giang"] == 1
    assert matrix.column_totals["Education"] == 1
    assert matrix.column_totals["Health"] == 2
    assert matrix.total == PROJECTS


def test_what_the_map_shows_in_provinces_and_outside_is_the_whole(funded: Door) -> None:
    for era in map_of(asking(funded, measure="usd")).eras:
        known = [one for one in (*era.values.values(), *era.rest.values()) if one is not None]
        assert math.fsum(known) == pytest.approx(MONEY)
