"""Conferences of Hà Giang: two international ones; a press fair, a delegation, one abroad and a domestic one are none."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, ForeignLocality, HeldIn, TookPartIn
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

HG = "province:63/ha-giang"


def _held(key: str, place: str, guest: str = "country:JP", **values: object) -> list[Record]:
    event = f"event:{key}"
    known = {"kind": "seminar", "name_vi": key, "sources": (PAPER,), **values}
    return [
        Event(id=event, **known),  # type: ignore[arg-type]
        HeldIn(start=event, end=place, sources=(PAPER,)),
        TookPartIn(start=guest, end=event, role="participant_group", sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:oita", name_vi="Oita", country="JP", sources=(PAPER,)),
    *_held(
        "có phép",
        HG,
        held_on=PartialDate("2024-09-12/2024-09-13"),
        foreigners=30,
        applied_on=PartialDate("2024-08-01"),
        permit="1234/UBND-NC",
        permitted_on=PartialDate("2024-08-20"),
        permitted_by="Chủ tịch UBND tỉnh",
        reported_on=PartialDate("2024-09-27"),
    ),
    TookPartIn(start=HG, end="event:có phép", role="organiser", sources=(PAPER,)),
    *_held(
        "chưa rõ",
        "unit:bac-quang",
        kind="conference",
        held_on=PartialDate("2023"),
        applied_on=PartialDate("2022-12-01"),
    ),
    *_held("dự kiến", HG, kind="conference", status=Status.PLANNED),
    *_held("hội chợ", HG, kind="fair"),
    *_held("đoàn", HG, kind="conference", direction="in"),
    *_held("ở Nhật", "locality:oita", kind="conference"),
    TookPartIn(start=HG, end="event:ở Nhật", role="organiser", sources=(PAPER,)),
    *_held("trong nước", HG, guest="province:63/son-la"),
    *_held("dự", "province:63/son-la", kind="conference"),
    TookPartIn(start=HG, end="event:dự", role="participant", sources=(PAPER,)),
]


def test_international_conferences_in_the_province_with_guests_permit_and_report(asked: Asked) -> None:
    """From 1 August to 12 September are 42 days."""
    rows = asked("conferences", province="tuyen quang", status="actual").rows
    assert [row["event"] for row in rows] == ["có phép", "chưa rõ"]
    first = rows[0]
    assert (first["foreigners"], first["organiser"], first["permit"]) == (30, ["Hà Giang"], "1234/UBND-NC")
    assert (first["permitted_on"], first["permitted_by"]) == ("2024-08-20", "Chủ tịch UBND tỉnh")
    assert (first["days_ahead"], first["reported"]) == (42, "2024-09-27")


def test_what_is_not_recorded_stays_unknown(asked: Asked) -> None:
    row = asked("conferences", province="tuyen quang", years="2023").rows[0]
    assert (row["permit"], row["reported"], row["foreigners"], row["days_ahead"]) == (None, None, None, None)


def test_a_planned_conference_is_listed_and_marked_as_planned(asked: Asked) -> None:
    rows = asked("conferences", province="tuyen quang").rows
    assert [(row["event"], row["status"]) for row in rows][-1] == ("dự kiến", "planned")
