"""The clock of one agreement: seven working days over a holiday, fifteen calendar days, and the rule of the day."""

import pytest

from bangiao.graph.records import Record
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

HG, KR = "province:63/ha-giang", "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *pact(
        "một",
        HG,
        KR,
        "province",
        consulted="Bộ Ngoại giao; Bộ Công an",
        consulted_on="2024-04-26",
        answered_on="2024-05-10",
        consented_on="2024-05-20",
        signed_on="2024-06-03",
        reported_on="2024-06-18",
        ended_on="2026-01-05",
    ),
    *pact("trước luật", HG, KR, "province", consulted_on="2020-03-02", signed_on="2020-06-01"),
    *pact("huyện", "org:ubnd-bac-quang", KR, "district", consulted_on="2025-06-23", signed_on="2025-06-30"),
    *pact("theo tháng", HG, KR, "province", signed_on="2024-06"),
]


def test_answers_are_due_in_working_days_and_the_report_in_calendar_days(asked: Asked) -> None:
    """From Friday 26/4/2024 seven working days, without weekends, 30/4 and 1/5: 29, 2, 3, 6, 7, 8, 9 May."""
    rows = asked("procedure", agreement="một", as_of="10/01/2026", language="en").rows
    assert [(row["due"], row["done"], row["state"]) for row in rows] == [
        (None, "2024-04-26", "done"),
        ("2024-05-09", "2024-05-10", "late"),
        (None, None, "if_needed"),
        (None, "2024-05-20", "done"),
        (None, "2024-06-03", "done"),
        ("2024-06-18", "2024-06-18", "done"),
        (None, "2026-01-05", "done"),
        ("2026-01-20", None, "waiting"),
    ]
    assert rows[1]["basis"] == "Law 70/2020/QH14, article 18"


def test_the_day_asked_decides_what_is_overdue_and_who_was_consulted_is_told(asked: Asked) -> None:
    result = asked("procedure", agreement="một", as_of="2026-01-21")
    assert result.rows[-1]["state"] == "overdue"
    assert "Đã lấy ý kiến: Bộ Ngoại giao; Bộ Công an." in result.notes


def test_no_rule_is_read_back_before_the_law(asked: Asked) -> None:
    rows = asked("procedure", agreement="trước luật", as_of="2020-07-01", language="en").rows
    assert {row["due"] for row in rows} == {None}
    assert rows[1]["basis"] == "before Law 70/2020: no rule known here"


def test_a_district_goes_by_the_decree_as_amended_in_2025_and_has_no_unchecked_term(asked: Asked) -> None:
    rows = asked("procedure", agreement="huyện", as_of="2025-07-01", language="en").rows
    assert rows[1]["basis"] == "Decree 64/2021/NĐ-CP, as amended by 177/2025/NĐ-CP"
    assert (rows[1]["due"], rows[1]["rule"]) == (None, "term not checked")


def test_a_month_alone_starts_no_clock(asked: Asked) -> None:
    assert {row["due"] for row in asked("procedure", agreement="theo tháng", as_of="2024-12").rows} == {None}
