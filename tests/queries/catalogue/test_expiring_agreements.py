"""Ends reckoned on 1 March 2025: one overdue, one due by its date, one by its title, one unknown; renewed ones are out."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, LegalStatus, Renews, TookPartIn
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

HG, KR = "province:63/ha-giang", "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *pact("quá hạn", HG, KR, "province", signed_on="2019", expires_on="2024-12-31", renewal="on_request"),
    *pact("sắp hết", HG, KR, "province", signed_on="2020-05", expires_on="2025-09"),
    *pact("Hợp tác giai đoạn 2021 - 2025", HG, KR, "province", signed_on="2021-02-03"),
    *pact("không hạn", "province:63/son-la", KR, "province", signed_on="2018"),
    *pact("còn lâu", HG, KR, "province", signed_on="2024", expires_on="2030"),
    *pact("đã chấm dứt", HG, KR, "province", expires_on="2025-04", legal_status=LegalStatus.TERMINATED),
    *pact("đã gia hạn", HG, KR, "province", expires_on="2025-04"),
    *pact("bản gia hạn", HG, KR, "province", expires_on="2031"),
    Renews(start="agreement:bản gia hạn", end="agreement:đã gia hạn", sources=(PAPER,)),
    *pact("sắp gia hạn", "province:63/lam-dong", KR, "province", expires_on="2025-04"),
    *pact("dự thảo gia hạn", "province:63/lam-dong", KR, "province", status=Status.PLANNED),
    Renews(start="agreement:dự thảo gia hạn", end="agreement:sắp gia hạn", status=Status.PLANNED, sources=(PAPER,)),
    Event(id="event:visit", name_vi="Đoàn thăm", held_on=PartialDate("2024-06"), sources=(PAPER,)),
    TookPartIn(start=HG, end="event:visit", role="visitor", sources=(PAPER,)),
    TookPartIn(start=KR, end="event:visit", role="host", sources=(PAPER,)),
]


def test_the_overdue_come_first_then_the_due_then_those_of_unknown_end(asked: Asked) -> None:
    """On 1/3/2025: 31/12/2024 is 2 months and a day past; end of 9/2025 is 6 whole months away, end of 2025 nine."""
    rows = asked("expiring-agreements", as_of="01/3/2025").rows
    assert [(row["agreement"], row["term"], row["expires"], row["months_left"]) for row in rows] == [
        ("quá hạn", "overdue", "2024-12-31", -2),
        ("sắp gia hạn", "due", "2025-04", 1),
        ("sắp hết", "due", "2025-09", 6),
        ("Hợp tác giai đoạn 2021 - 2025", "due", "2025", 9),
        ("không hạn", "unknown", None, None),
    ]
    assert [row["basis"] for row in rows] == ["stated", "stated", "stated", "title", "unknown"]


def test_a_renewal_that_is_only_planned_renews_nothing(asked: Asked) -> None:
    rows = asked("expiring-agreements", as_of="2025-03-01", province="lam dong").rows
    assert [row["agreement"] for row in rows] == ["sắp gia hạn"]


def test_months_and_the_province_narrow_the_list(asked: Asked) -> None:
    told = asked("expiring-agreements", as_of="2025-03-01", months="6", province="tuyen quang").rows
    assert [row["agreement"] for row in told] == ["quá hạn"]
    told = asked("expiring-agreements", as_of="2025-03-01", months="7", province="tuyen quang").rows
    assert [row["agreement"] for row in told] == ["quá hạn", "sắp hết"]


def test_the_holder_is_the_province_of_today_and_the_last_visit_of_both_sides_is_told(asked: Asked) -> None:
    row = asked("expiring-agreements", as_of="2025-03-01").rows[0]
    assert (row["holder"], row["last_activity"], row["last_on"]) == (["Tuyên Quang"], "Đoàn thăm", "2024-06")
    assert (row["renewal"], row["partner"]) == ("on_request", ["Jeonbuk"])
