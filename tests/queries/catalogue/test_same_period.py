"""The same period last year: 5 against 4 in half a year is +1, +25 %; a whole year is never set beside a half."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Counting, Observation
from bangiao.graph.values import Qualifier
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *figure("63/son-la", "signed", "2020-01/2020-06", 5, "agreement", Counting.FLOW),
    *figure("63/son-la", "signed", "2019-01/2019-06", 4, "agreement", Counting.FLOW),
    *figure("63/son-la", "signed", "2018", 9, "agreement", Counting.FLOW),
    *figure("63/son-la", "aid", "2020", 5, "USD", Counting.FLOW, qualifier=Qualifier.MORE_THAN),
    *figure("63/son-la", "aid", "2019", 4, "USD", Counting.FLOW),
    Observation(id="observation:undated", indicator="aid", value=3, counting=Counting.FLOW, sources=(PAPER,)),
    About(start="observation:undated", end="province:63/son-la", sources=(PAPER,)),
]


def test_equal_periods_a_year_apart_are_compared(asked: Asked) -> None:
    rows = {row["period"]: row for row in asked("same-period", province="son la", indicator="signed").rows}
    half = rows["2020-01/2020-06"]
    assert (half["this"], half["same_last"], half["change"], half["percent"]) == (5, 4, 1, 25)
    assert rows["2019-01/2019-06"]["same_last"] is None


def test_no_change_is_worked_out_from_a_figure_that_is_a_bound(asked: Asked) -> None:
    row = asked("same-period", province="son la", indicator="aid", years="2020").rows[0]
    assert (row["this"], row["same_last"], row["change"]) == (5, 4, None)


def test_a_figure_without_a_period_has_no_same_period(asked: Asked) -> None:
    assert [row["period"] for row in asked("same-period", province="son la", indicator="aid").rows] == ["2020", "2019"]
