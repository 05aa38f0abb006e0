"""A series: Đắk Lắk before and after the split of 2004, a period of five years, a year without a figure."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Counting, Observation
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *figure("63/dak-lak", "people", "2002", 100),
    *figure("63/dak-lak", "people", "2005", 80),
    *figure("63/son-la", "aid", "2012/2016", 7, "USD", Counting.FLOW),
    *figure("63/son-la", "aid", "2018", 2, "USD", Counting.FLOW),
    Observation(id="observation:goal", indicator="goal", value=9, counting=Counting.TARGET, sources=(PAPER,)),
    About(start="observation:goal", end="province:63/son-la", sources=(PAPER,)),
    Observation(id="observation:goal-2", indicator="goal", value=8, counting=Counting.TARGET, sources=(PAPER,)),
    About(start="observation:goal-2", end="province:63/son-la", sources=(PAPER,)),
]


def test_a_change_of_territory_is_marked_between_the_figures_that_it_parts(asked: Asked) -> None:
    first, second = asked("series", province="dak lak", era="63", indicator="people").rows
    assert (first["period"], first["break"]) == ("2002", "")
    assert second["break"] == "01/01/2004: nhận Đắk Lắk"


def test_a_period_of_years_is_no_yearly_value_and_a_missing_year_is_named(asked: Asked) -> None:
    first, second = asked("series", province="son la", indicator="aid", language="en").rows
    assert first["break"] == "a period of 5 years, no yearly value"
    assert second["break"] == "no figure of 2017"


def test_years_narrow_the_series(asked: Asked) -> None:
    assert [row["value"] for row in asked("series", province="son la", indicator="aid", years="2018").rows] == [2]


def test_figures_without_a_date_are_listed_and_break_nothing(asked: Asked) -> None:
    rows = asked("series", province="son la", indicator="goal").rows
    assert [(row["period"], row["value"], row["break"]) for row in rows] == [(None, 9, ""), (None, 8, "")]
