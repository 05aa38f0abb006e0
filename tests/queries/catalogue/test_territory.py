"""Which territory: new Tuyên Quang is 10 + 20 in 2016, nothing in 2017 where Hà Giang is missing; a score is never added."""

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
    *figure("63/tuyen-quang", "people", "2016", 20),
    *figure("63/tuyen-quang", "people", "2017", 21),
    *figure("63/ha-giang", "score", "2016", 60, "point", Counting.RATIO),
    *figure("63/tuyen-quang", "score", "2016", 61, "point", Counting.RATIO),
    *figure("63/son-la", "people", "2016", 7),
]


def test_old_units_are_added_only_where_all_have_the_figure_of_one_date(asked: Asked) -> None:
    rows = asked("territory", province="tuyen quang", indicator="people").rows
    assert [(row["period"], row["in_34"], row["method"]) for row in rows] == [
        ("2017", None, "part"),
        ("2016", 30, "sum"),
    ]
    assert rows[0]["missing"] == ["Hà Giang"]


def test_a_ratio_does_not_carry_over_and_an_unmerged_province_keeps_its_figure(asked: Asked) -> None:
    assert asked("territory", province="tuyen quang", indicator="score").rows[0]["method"] == "ratio"
    (row,) = asked("territory", province="son la", indicator="people").rows
    assert (row["in_34"], row["method"]) == (7, "unchanged")
