"""Shared partners: Boeun has an agreement with each of the two old units; Kyoto with one alone."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, ForeignLocality, PartyTo, TwinnedWith
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:boeun", name_vi="Boeun", country="KR", sources=(PAPER,)),
    ForeignLocality(id="locality:kyoto", name_vi="Kyoto", country="JP", sources=(PAPER,)),
    Agreement(id="agreement:a", name_vi="A", sources=(PAPER,)),
    Agreement(id="agreement:b", name_vi="B", sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="province:63/tuyen-quang", end="agreement:b", sources=(PAPER,)),
    PartyTo(start="locality:boeun", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="locality:boeun", end="agreement:b", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:kyoto", sources=(PAPER,)),
]


def test_parallel_agreements_of_a_shared_partner_remain_two(asked: Asked) -> None:
    (row,) = asked("shared-partners", province="tuyen quang").rows
    assert (row["partner"], row["agreements"]) == ("Boeun", 2)
    assert sorted(row["old_units"]) == ["Hà Giang", "Tuyên Quang"]


def test_a_province_that_was_not_merged_shares_none(asked: Asked) -> None:
    assert asked("shared-partners", province="son la").rows == []
