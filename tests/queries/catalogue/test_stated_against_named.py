"""Stated totals and the list we can name: 11 agreements with 2 named; 17 with none named but one that may belong."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Agreement, Counting, Event, Includes, Observation, PartyTo
from bangiao.graph.values import PartialDate
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _figure(key: str, value: float, unit: str, **values: object) -> Observation:
    told = {"topic": "agreements", "counting": Counting.FLOW, **values}
    return Observation(id=f"observation:{key}", name_vi=key, value=value, unit=unit, sources=(PAPER,), **told)  # type: ignore[arg-type]


def _about(key: str, place: str) -> About:
    return About(start=f"observation:{key}", end=f"province:63/{place}", sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    _figure("eleven", 11, "agreement", period=PartialDate("2023-01/2023-06")),
    _figure("seventeen", 17, "agreement", period=PartialDate("2016/2018")),
    _figure("forty-nine", 49, "programme_or_project", counting=Counting.STOCK, as_of=PartialDate("2023")),
    _figure("eighteen", 18, "programme_or_project", period=PartialDate("2023")),
    _figure("money", 3_000_000, "USD", currency="USD"),
    _figure("people", 200, "person"),
    _figure("seventy-six", 76, "agreement", counting=Counting.STOCK, counted_kind="business"),
    _figure("fifty-two", 52, "agreement", counted_kind="business"),
    Event(id="event:conference", name_vi="Hội nghị", sources=(PAPER,)),
    About(start="observation:fifty-two", end="event:conference", sources=(PAPER,)),
    _about("seventy-six", "dak-lak"),
    Includes(start="observation:seventy-six", end="observation:fifty-two", sources=(PAPER,)),
    _about("eleven", "ha-giang"),
    _about("forty-nine", "ha-giang"),
    _about("eighteen", "ha-giang"),
    _about("money", "ha-giang"),
    _about("people", "ha-giang"),
    _about("seventeen", "dak-lak"),
    Agreement(id="agreement:a", name_vi="A", signed_on=PartialDate("2023"), sources=(PAPER,)),
    Agreement(id="agreement:b", name_vi="B", signed_on=PartialDate("2023"), sources=(PAPER,)),
    Agreement(id="agreement:c", name_vi="C", signed_on=PartialDate("2017-12"), sources=(PAPER,)),
    Agreement(id="agreement:d", name_vi="D", signed_on=PartialDate("2015"), sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:b", sources=(PAPER,)),
    PartyTo(start="province:63/dak-lak", end="agreement:c", sources=(PAPER,)),
    PartyTo(start="province:63/dak-lak", end="agreement:d", sources=(PAPER,)),
    Includes(start="observation:eleven", end="agreement:a", sources=(PAPER,)),
    Includes(start="observation:eleven", end="agreement:b", sources=(PAPER,)),
    Includes(start="observation:forty-nine", end="observation:eighteen", sources=(PAPER,)),
]


def test_named_members_are_those_that_the_source_puts_inside_and_a_figure_inside_is_none(asked: Asked) -> None:
    rows = asked("stated-against-named", province="ha giang").rows
    told = {row["claim"]: (row["stated"], row["named"], row["missing"], row["possible"]) for row in rows}
    assert told == {"eleven": (11, 2, 9, 0), "forty-nine": (49, 0, 49, None), "eighteen": (18, 0, 18, None)}
    assert sorted(next(row["named_list"] for row in rows if row["claim"] == "eleven")) == ["A", "B"]


def test_agreements_of_the_period_may_belong_where_the_source_does_not_say(asked: Asked) -> None:
    rows = asked("stated-against-named", province="dak lak").rows
    row = next(row for row in rows if row["claim"] == "seventeen")
    assert (row["claim"], row["named"], row["missing"], row["possible"]) == ("seventeen", 0, 17, 1)


def test_the_whole_country_names_the_provinces(asked: Asked) -> None:
    rows = asked("stated-against-named").rows
    assert {row["claim"]: row["province"] for row in rows}["eleven"] == ["Tuyên Quang"]
    assert len(rows) == 6


def test_a_figure_about_an_event_belongs_to_the_province_of_the_figure_around_it(asked: Asked) -> None:
    rows = asked("stated-against-named", province="dak lak").rows
    assert {row["claim"]: row["stated"] for row in rows} == {"seventeen": 17, "seventy-six": 76, "fifty-two": 52}
    assert "fifty-two" not in {row["claim"] for row in asked("stated-against-named", province="ha giang").rows}
