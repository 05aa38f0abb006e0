"""A series: Đắk Lắk before and after the split of 2004, a period of five years, a year without a figure."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Counting
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *figure("63/dak-lak", "people", "2002", 100),
    *figure("63/dak-lak", "people", "2005", 80),
    *figure("63/son-la", "aid", "2012/2016", 7, "USD", Counting.FLOW),
    *figure("63/son-la", "aid", "2018", 2, "USD", Counting.FLOW),
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
