"""Delegations of 2024: out to Japan twice and to two countries once, in from South Korea; a visit to Hà Nội is none."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, ForeignLocality, HeldIn, TookPartIn
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

HG = "province:63/ha-giang"


def _went(
    key: str, on: str | None, *places: str, near: str = HG, status: Status = Status.ACTUAL, **values: int | str
) -> list[Record]:
    event = f"event:{key}"
    return [
        Event(
            id=event,
            name_vi=key,
            kind="visit",
            held_on=PartialDate(on) if on else None,
            status=status,
            sources=(PAPER,),
            **{"direction": "out", **values},  # type: ignore[arg-type]
        ),
        TookPartIn(start=near, end=event, role="visitor", status=status, sources=(PAPER,)),
        *(HeldIn(start=event, end=place, status=status, sources=(PAPER,)) for place in places),
    ]


RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:oita", name_vi="Oita", country="JP", sources=(PAPER,)),
    *_went("một", "2024-03-05/2024-03-09", "country:JP", people=10, leader_rank="provincial", purpose="xúc tiến"),
    *_went("hai", "2024-11", "locality:oita", people=5, leader_rank="department", leader="Giám đốc sở"),
    *_went("hai nước", "2024-06-01", "country:JP", "country:KR"),
    *_went("năm trước", "2023-04", "country:JP", people=99),
    *_went("chỉ nêu năm", "2024", "country:KR", near="province:63/tuyen-quang"),
    *_went("không ngày", None, "country:KR"),
    *_went("hà nội", "2024-02-01", "province:63/son-la"),
    *_went("sắp đi", "2024-12", "country:JP", status=Status.PLANNED),
    *_went("vào", "2024-05", HG, direction="in", people=20, reception="received"),
    TookPartIn(start="country:KR", end="event:vào", role="visitor", sources=(PAPER,)),
    *_went("vào hai", "2024-05", HG, direction="in", reception="licensed"),
    TookPartIn(start="country:KR", end="event:vào hai", role="visitor", sources=(PAPER,)),
]


def test_a_delegation_counts_once_whatever_number_of_countries_it_went_to(asked: Asked) -> None:
    """2024: Japan 2 (10 + 5 people; 1 a year before), Japan and South Korea 1, South Korea 1; in 2, one of them with 20."""
    result = asked("delegations", province="tuyen quang", years="2024")
    assert [(r["direction"], r["country"], r["delegations"], r["before"], r["people"]) for r in result.rows] == [
        ("out", ["Nhật Bản"], 2, 1, 15),
        ("out", ["Hàn Quốc"], 1, 0, None),
        ("out", ["Hàn Quốc", "Nhật Bản"], 1, 0, None),
        ("in", ["Hàn Quốc"], 2, 0, 20),
    ]
    assert result.totals == {
        "delegations": 6,
        "before": 1,
        "people": 35,
        "by_leaders": 1,
        "received": 1,
        "licensed": 1,
    }


def test_those_led_by_leaders_and_those_received_or_licensed_stand_apart(asked: Asked) -> None:
    first, *_, last = asked("delegations", province="tuyen quang", years="2024").rows
    assert (first["by_leaders"], first["received"], first["licensed"]) == (1, None, None)
    assert (last["by_leaders"], last["received"], last["licensed"]) == (None, 1, 1)
    assert (first["purpose"], first["head"]) == (["xúc tiến"], ["Giám đốc sở"])


def test_half_a_year_leaves_out_what_names_only_the_year_and_says_so(asked: Asked) -> None:
    result = asked("delegations", province="tuyen quang", until="6/2024", language="en")
    assert sum(row["delegations"] for row in result.rows) == 4
    assert "Left out of the period, having no date: 1." in result.notes
    assert any(note.startswith("Left out because their stated time goes beyond") for note in result.notes)


def test_one_row_a_delegation_lists_them_and_no_planned_or_inland_one(asked: Asked) -> None:
    rows = asked("delegations", province="ha giang", era="63", each="delegation").rows
    assert sorted(name for row in rows for name in row["names"]) == sorted(
        ["một", "hai", "hai nước", "năm trước", "không ngày", "vào", "vào hai"]
    )
