"""Outcomes: a conference that led to 52 agreements between firms and one relation; a fair of which nothing is told."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, HeldIn, LedTo, Observation
from bangiao.graph.values import PartialDate, Qualifier, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    Event(id="event:conf", name_vi="Hội nghị", held_on=PartialDate("2024-05"), sources=(PAPER,)),
    HeldIn(start="event:conf", end="province:63/dak-lak", sources=(PAPER,)),
    Observation(
        id="observation:52",
        name_vi="Thỏa thuận ký tại hội nghị",
        topic="agreements",
        counted_kind="business",
        unit="agreement",
        value=52,
        qualifier=Qualifier.EXACT,
        sources=(PAPER,),
    ),
    Observation(id="observation:24", name_vi="Ký trước", topic="agreements", value=24, sources=(PAPER,)),
    LedTo(start="event:conf", end="observation:52", sources=(PAPER,)),
    *pact("quan hệ", "province:63/dak-lak", "locality:jeonbuk", "province", signed_on="2024-06"),
    LedTo(start="event:conf", end="agreement:quan hệ", sources=(PAPER,)),
    *pact("sắp ký", "province:63/dak-lak", "locality:jeonbuk", "province", status=Status.PLANNED),
    LedTo(start="event:conf", end="agreement:sắp ký", sources=(PAPER,)),
    *pact("ký trước", "province:63/dak-lak", "locality:jeonbuk", "province", signed_on="2024-03"),
    LedTo(start="event:conf", end="agreement:ký trước", sources=(PAPER,)),
    Event(id="event:fair", name_vi="Hội chợ", held_on=PartialDate("2023"), sources=(PAPER,)),
    HeldIn(start="event:fair", end="province:63/dak-lak", sources=(PAPER,)),
    Event(id="event:told", name_vi="Hội thảo", outcome="Ký 2 bản ghi nhớ", sources=(PAPER,)),
    HeldIn(start="event:told", end="province:63/ha-giang", sources=(PAPER,)),
    Event(id="event:plan", name_vi="Dự kiến", status=Status.PLANNED, sources=(PAPER,)),
]


def test_only_stated_links_count_and_what_was_signed_before_does_not(asked: Asked) -> None:
    rows = asked("event-outcomes", province="dak lak").rows
    told = [(row["event"], row["kind"], row["outcome"], row["number"]) for row in rows]
    assert sorted(told[:2]) == [
        ("Hội nghị", "agreement", "quan hệ", None),
        ("Hội nghị", "business", "Thỏa thuận ký tại hội nghị", 52),
    ]
    assert told[2:] == [("Hội chợ", "none", None, None)]


def test_an_outcome_in_words_stands_for_itself(asked: Asked) -> None:
    (row,) = asked("event-outcomes", province="ha giang").rows
    assert (row["kind"], row["outcome"]) == ("text", "Ký 2 bản ghi nhớ")


def test_years_leave_out_undated_events_and_no_planned_one_is_listed(asked: Asked) -> None:
    assert {row["event"] for row in asked("event-outcomes", years="2023-2024").rows} == {"Hội nghị", "Hội chợ"}
    assert "Dự kiến" not in {row["event"] for row in asked("event-outcomes").rows}
