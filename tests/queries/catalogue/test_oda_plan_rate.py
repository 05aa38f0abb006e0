"""ODA disbursement of a province against the year's plan.

Worked out by hand. 2024: the road plans 100 bn VND, of which half is Hà Giang's (50), and is paid 10 in the first
quarter and 40 in the whole year, which holds the quarter: 20 of 50 is 40 %. The school plans 50 and is paid 0: 0 %.
The clinic plans 30 and tells no payment: not known. Both together: 20 of 100 bn, 20 %. The rail is told in dollars: 1
of 4 M. 2023 is another year.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Observation
from bangiao.graph.values import MoneyKind, PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import at, project

pytestmark = pytest.mark.server


def _figure(key: str, indicator: str, billions: float, period: str, currency: str = "VND") -> list[Record]:
    kind = MoneyKind.PLANNED if indicator == "plan" else MoneyKind.DISBURSED
    figure = Observation(
        id=f"observation:test/{key}/{indicator}/{period}",
        topic="oda",
        indicator=indicator,
        value=billions * 1e9,
        currency=currency,
        unit=currency,
        money_kind=kind,
        period=PartialDate(period),
        status=Status.ACTUAL,
        sources=(PAPER,),
    )
    return [figure, About(start=figure.id, end=f"project:test/{key}", sources=(PAPER,))]


RECORDS: list[Record] = [
    *PLACES,
    *(project(key) for key in ("clinic", "rail", "road", "school")),
    *_figure("road", "plan", 100, "2024"),
    *_figure("road", "disbursed", 10, "2024-01/2024-03"),
    *_figure("road", "disbursed", 40, "2024"),
    *_figure("road", "plan", 70, "2023"),
    *_figure("school", "plan", 50, "2024"),
    *_figure("school", "disbursed", 0, "2024"),
    *_figure("clinic", "plan", 30, "2024"),
    *_figure("rail", "plan", 0.004, "2024", "USD"),
    *_figure("rail", "disbursed", 0.001, "2024", "USD"),
    *(at(key, "province:63/ha-giang") for key in ("clinic", "rail", "road", "school")),
    at("road", "province:63/son-la"),
]


def _rows(asked: Asked, **given: str) -> list[tuple[object, ...]]:
    rows = asked("oda-plan-rate", province="ha giang", language="en", **given).rows
    return [tuple(row[one] for one in ("what", "plan", "disbursed", "currency", "rate")) for row in rows]


def test_the_latest_year_is_told_project_by_project_and_zero_is_not_unknown(asked: Asked) -> None:
    assert _rows(asked)[2:] == [
        ("clinic", 30e9, None, "VND", None),
        ("rail", 4e6, 1e6, "USD", 25),
        ("road", 50e9, 20e9, "VND", 40),
        ("school", 50e9, 0, "VND", 0),
    ]


def test_the_whole_province_adds_only_projects_with_both_and_each_currency_apart(asked: Asked) -> None:
    assert _rows(asked)[:2] == [
        ("Whole province, 1 projects with both figures", 4e6, 1e6, "USD", 25),
        ("Whole province, 2 projects with both figures", 100e9, 20e9, "VND", 20),
    ]


def test_another_year_can_be_asked_for(asked: Asked) -> None:
    assert _rows(asked, year="2023") == [("road", 35e9, None, "VND", None)]


def test_where_no_plan_is_known_the_notes_say_what_is_missing(asked: Asked) -> None:
    result = asked("oda-plan-rate", province="dak lak", language="en")
    assert result.rows == []
    assert result.notes[-1].startswith("Today no source loaded has ODA plans")
