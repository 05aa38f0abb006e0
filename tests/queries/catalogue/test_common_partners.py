"""Shared partners of provinces, weighed.

By hand: the bank is in all four provinces of today, so each pair gets 1/3 for it; Boeun is in Tuyên Quang (from Hà
Giang) and Sơn La alone: 1. Tuyên Quang and Sơn La: 1.33. Mondulkiri belongs to Đắk Nông and Lâm Đồng, one province now.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.queries.catalogue import common_partners
from tests.queries.asking import Asked
from tests.queries.networks import NETWORK

pytestmark = pytest.mark.server

RECORDS: list[Record] = NETWORK


def test_a_partner_that_few_have_weighs_more_than_a_donor_of_all(asked: Asked) -> None:
    rows = asked("common-partners", province="tuyen quang").rows
    assert [(row["other"], row["n"], row["weight"]) for row in rows] == [
        ("Sơn La", 2, 1.33),
        ("Đắk Lắk", 1, 0.33),
        ("Lâm Đồng", 1, 0.33),
    ]
    assert rows[0]["closest"] == rows[0]["shared"] == ["Boeun", "Ngân hàng"]


def test_old_provinces_that_are_one_today_are_no_pair(asked: Asked) -> None:
    rows = asked("common-partners", province="lam dong", kind="ForeignLocality").rows
    assert rows == []
    (row,) = asked("common-partners", province="lam dong", kind="ForeignLocality", era="63").rows
    assert (row["other"], row["shared"], row["weight"]) == ("Đắk Nông", ["Mondulkiri"], 1)


def test_a_planned_tie_shares_nothing_unless_it_is_asked_for(asked: Asked) -> None:
    def shared(status: str) -> set[str]:
        rows = asked("common-partners", province="tuyen quang", kind="ForeignLocality", status=status).rows
        return {row["other"] for row in rows}

    assert shared("actual") == {"Sơn La"}
    assert shared("actual,planned") == {"Sơn La", "Lâm Đồng"}


def test_a_row_cites_both_ends_of_what_is_shared(asked: Asked) -> None:
    (row,) = asked("common-partners", province="son la", kind="ForeignLocality", sources=True, language="en").rows
    assert {source.partition(",")[0] for source in row["sources"]} == {"Test paper", "Other paper"}


def test_the_partners_are_those_of_the_question_partners(asked: Asked) -> None:
    known = {row["partner"] for row in asked("partners", province="son la").rows}
    shared = {one for row in asked("common-partners", province="son la").rows for one in row["shared"]}
    assert shared == known == {"Boeun", "Ngân hàng"}


def test_where_there_are_too_many_the_sources_are_those_of_the_rarest_and_said_to_be(
    asked: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the four partners in all rows of Sơn La one a row is cited: Boeun's papers beside Tuyên Quang, not the bank's."""
    everything = asked("common-partners", province="son la", language="en")
    monkeypatch.setattr(common_partners, "MOST", 3)
    monkeypatch.setattr(common_partners, "CLOSEST", 1)
    cut = asked("common-partners", province="son la", language="en")
    said = "So many shared partners (4) that sources are given for the 1 rarest of each row alone."
    assert said in cut.notes and said not in everything.notes
    assert [(row["other"], row["n"], row["weight"]) for row in cut.rows] == [
        (row["other"], row["n"], row["weight"]) for row in everything.rows
    ]
    cited = {row["other"].name: set(row["sources"]) for row in cut.found}
    assert cited["Tuyên Quang"] == {"document:other#p1 c0-9", "document:paper#p1 c0-9"}
