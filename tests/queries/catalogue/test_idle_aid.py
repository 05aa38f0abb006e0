"""Idle aid on 31 December 2024: approved in May and nothing received; what was received or paid in any way is not idle."""

from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Funds, LocatedIn, Observation, Organisation, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _item(key: str, approved: str | None, status: Status = Status.ACTUAL, **values: PartialDate | str) -> list[Record]:
    project = f"project:{key}"
    return [
        Project(
            id=project,
            name_vi=key,
            kind="aid_project",
            approved_on=PartialDate(approved) if approved else None,
            status=status,
            sources=(PAPER,),
            **values,  # type: ignore[arg-type]
        ),
        LocatedIn(start=project, end="province:63/ha-giang", status=status, sources=(PAPER,)),
        Funds(start="org:ngo", end=project, status=status, sources=(PAPER,)),
    ]


def _paid(key: str, amount: int) -> Funds:
    money = Money(Decimal(amount), "USD", MoneyKind.DISBURSED, 2024)
    return Funds(start="org:ngo", end=f"project:{key}", key="disbursed", money=money, sources=(PAPER,))


def _promised(key: str, kind: MoneyKind, amount: int) -> Funds:
    money = Money(Decimal(amount), "USD", kind, 2024)
    return Funds(start="org:ngo", end=f"project:{key}", key=kind.value, money=money, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:ngo", name_vi="Tổ chức A", kind="ngo", country="JP", sources=(PAPER,)),
    *_item("im", "2024-05-15", decision="12/QĐ-UBND", approved_by="UBND tỉnh"),
    _promised("im", MoneyKind.COMMITTED, 10),
    _promised("im", MoneyKind.APPROVED, 12),
    *_item("ghi-0", "2024-03"),
    _paid("ghi-0", 0),
    *_item("sat", "2024-06-30"),
    *_item("moi", "2024-07-01"),
    *_item("nhan", "2024-01-05", received_on=PartialDate("2024-02")),
    *_item("nhan-sau", "2024-01-05", received_on=PartialDate("2025-02")),
    *_item("giai-ngan", "2023"),
    _paid("giai-ngan", 5),
    *_item("trong-ky", "2023"),
    Observation(id="observation:x", indicator="disbursed", value=7, sources=(PAPER,)),
    About(start="observation:x", end="project:trong-ky", sources=(PAPER,)),
    *_item("huy", "2023", Status.CANCELLED),
    *_item("khong-ngay", None),
]


def test_what_was_approved_six_months_ago_without_any_receipt_is_idle(asked: Asked) -> None:
    """Six months to the day counts (30/6 to 31/12); a disbursement of 0 is none; a receipt after the day is none yet."""
    rows = asked("idle-aid", as_of="31/12/2024").rows
    assert [(row["item"], row["idle_months"]) for row in rows] == [
        ("nhan-sau", 11),
        ("ghi-0", 9),
        ("im", 7),
        ("sat", 6),
    ]
    assert (rows[2]["decision"], rows[2]["provider"]) == ("12/QĐ-UBND, UBND tỉnh", ["Tổ chức A"])


def test_the_rule_is_that_of_the_day_asked(asked: Asked) -> None:
    told = {day: asked("idle-aid", as_of=day, language="en").rows[0]["rule"] for day in ("2025-12-07", "2025-12-08")}
    assert told == {
        "2025-12-07": "Decree 80/2020/NĐ-CP",
        "2025-12-08": "Decree 313/2025/NĐ-CP (article not checked)",
    }


def test_months_and_the_province_narrow_the_list(asked: Asked) -> None:
    assert [row["item"] for row in asked("idle-aid", as_of="2024-12-31", months="9").rows] == ["nhan-sau", "ghi-0"]
    assert asked("idle-aid", as_of="2024-12-31", province="son la").rows == []


def test_what_is_approved_is_not_added_to_what_is_committed(asked: Asked) -> None:
    amounts = {row["item"]: row["amount"] for row in asked("idle-aid", as_of="31/12/2024").rows}
    assert (amounts["im"], amounts["sat"]) == (10, None)
