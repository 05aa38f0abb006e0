"""Silence reckoned on 30 June 2026: a visit, a project by the new province, and workers sent break it; plans do not."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, Funds, LedTo, LocatedIn, Observation, Project, TookPartIn
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

HG, KR = "province:63/ha-giang", "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *pact("im lặng", "province:63/son-la", KR, "province", signed_on="2018-06-30"),
    *pact("không ngày", "province:63/lam-dong", KR, "province"),
    *pact("có đoàn", HG, KR, "province", signed_on="2019"),
    *pact("có lao động", "org:ubnd-bac-quang", "locality:hadong", "district", "county", signed_on="2023-01/2023-06"),
    *pact("danh sách", "province:63/phu-yen", KR, "province", signed_on="2015", last_evidence_on="2021-03-10"),
    *pact("xong rồi", "province:63/dak-lak", "locality:hadong", "province", signed_on="2010", execution="completed"),
    Event(id="event:visit", name_vi="Đoàn thăm", held_on=PartialDate("2025-12-01"), sources=(PAPER,)),
    TookPartIn(start="province:34/tuyen-quang", end="event:visit", role="visitor", sources=(PAPER,)),
    TookPartIn(start=KR, end="event:visit", role="host", sources=(PAPER,)),
    Event(id="event:plan", name_vi="Dự kiến", held_on=PartialDate("2026-05"), status=Status.PLANNED, sources=(PAPER,)),
    TookPartIn(start="province:63/son-la", end="event:plan", status=Status.PLANNED, sources=(PAPER,)),
    TookPartIn(start=KR, end="event:plan", status=Status.PLANNED, sources=(PAPER,)),
    Event(id="event:before", name_vi="Trước khi ký", held_on=PartialDate("2017"), sources=(PAPER,)),
    TookPartIn(start="province:63/son-la", end="event:before", sources=(PAPER,)),
    TookPartIn(start=KR, end="event:before", sources=(PAPER,)),
    Observation(
        id="observation:workers", name_vi="49 lao động", value=49, period=PartialDate("2023-08"), sources=(PAPER,)
    ),
    LedTo(start="agreement:có lao động", end="observation:workers", sources=(PAPER,)),
    Project(id="project:farm", name_vi="Dự án", start_on=PartialDate("2022-06-30"), sources=(PAPER,)),
    LocatedIn(start="project:farm", end="province:63/dak-nong", sources=(PAPER,)),
    Funds(start=KR, end="project:farm", sources=(PAPER,)),
    *pact("có dự án", "province:63/dak-nong", KR, "province", signed_on="2020"),
]


def test_silence_runs_from_the_last_sign_of_life_else_from_the_signing(asked: Asked) -> None:
    """8 years; 5 years 3 months and 20 days; 48 months; from 31/8/2023 34 months less a day; the visit is 6 months old."""
    rows = asked("silent-agreements", as_of="30/6/2026").rows
    assert [(row["agreement"], row["last_evidence"], row["last_on"], row["silent_months"]) for row in rows] == [
        ("im lặng", None, None, 96),
        ("danh sách", None, "2021-03-10", 63),
        ("có dự án", "Dự án", "2022-06-30", 48),
        ("có lao động", "49 lao động", "2023-08", 33),
        ("không ngày", None, None, None),
    ]


def test_a_visit_of_the_new_province_is_a_sign_of_life_of_what_the_old_one_signed(asked: Asked) -> None:
    (row,) = asked("silent-agreements", as_of="30/6/2026", months_silent="6", province="ha giang").rows[-1:]
    assert (row["agreement"], row["last_evidence"], row["silent_months"]) == ("có đoàn", "Đoàn thăm", 6)


def test_what_was_signed_or_happened_after_the_day_is_not_known_yet(asked: Asked) -> None:
    rows = asked("silent-agreements", as_of="2022", months_silent="0").rows
    assert "có lao động" not in [row["agreement"] for row in rows]
    assert {row["agreement"]: row["silent_months"] for row in rows}["có đoàn"] == 36
