"""Two provinces side by side: 10 and 20 of one year compare; a score of different years does not."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Counting
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *figure("63/ha-giang", "people", "2016", 10),
    *figure("63/son-la", "people", "2016", 20),
    *figure("63/son-la", "people", "2020", 30),
    *figure("63/ha-giang", "score", "2016", 60, "point", Counting.RATIO),
    *figure("63/son-la", "score", "2017", 59, "point", Counting.RATIO),
]


def test_the_latest_period_that_both_have_compares(asked: Asked) -> None:
    rows = {row["indicator"]: row for row in asked("compare", provinces="son la, ha giang").rows}
    assert rows["chỉ tiêu people"]["figures"] == ["Sơn La: 20 (2016)", "Hà Giang: 10 (2016)"]
    assert rows["chỉ tiêu people"]["comparable"] == "yes"


def test_figures_of_different_years_do_not_compare_and_the_reason_is_said(asked: Asked) -> None:
    rows = {row["indicator"]: row for row in asked("compare", provinces="ha giang, son la", language="en").rows}
    assert rows["score"]["comparable"] == "no"
    assert rows["score"]["reason"] == "1 provinces have no figure of the same period"
