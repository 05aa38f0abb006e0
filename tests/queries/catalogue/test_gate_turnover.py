"""Turnover by hand: 5 million through all gates of Hà Giang in the first months of 2023, 2 million through one in 2022."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, BorderGate, Observation, PartOf
from bangiao.graph.values import PartialDate
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _figure(key: str, value: float, period: str, indicator: str = "trade_turnover") -> Observation:
    return Observation(
        id=f"observation:{key}",
        indicator=indicator,
        value=value,
        currency="USD",
        unit="USD",
        period=PartialDate(period),
        sources=(PAPER,),
    )


RECORDS: list[Record] = [
    *PLACES,
    BorderGate(id="gate:near", name_vi="Gần", name_en="Near"),
    PartOf(start="gate:near", end="province:63/ha-giang", sources=(PAPER,)),
    _figure("all", 5e6, "2023-01/2023-05"),
    _figure("one", 2e6, "2022"),
    _figure("exports", 9e6, "2022", "exports"),
    About(start="observation:all", end="province:63/ha-giang", sources=(PAPER,)),
    About(start="observation:one", end="gate:near", sources=(PAPER,)),
    About(start="observation:exports", end="province:63/ha-giang", sources=(PAPER,)),
]


def test_each_figure_keeps_its_period_and_its_scope(asked: Asked) -> None:
    rows = asked("gate-turnover", province="tuyen quang", language="en").rows
    assert [(row["period"], row["turnover"], row["scope"], row["place"]) for row in rows] == [
        ("2022", 2e6, "gate", "Near"),
        ("2023-01/2023-05", 5e6, "gates", "Ha Giang"),
    ]


def test_years_leave_out_other_periods_and_nothing_is_added_up(asked: Asked) -> None:
    result = asked("gate-turnover", province="ha giang", years="2023")
    assert ([row["turnover"] for row in result.rows], result.totals) == ([5e6], {})
