"""Fewest ties: Tuyên Quang has 2 partners, once each though both old units have one; Sơn La none on record."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import CooperatesWith, ForeignLocality, Organisation, PartOf, TwinnedWith
from bangiao.queries.catalogue.few_ties import finish
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import pact

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:a", name_vi="A", country="KR", sources=(PAPER,)),
    ForeignLocality(id="locality:b", name_vi="B", country="KR", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:a", sources=(PAPER,)),
    TwinnedWith(start="province:63/tuyen-quang", end="locality:a", sources=(PAPER,)),
    TwinnedWith(start="province:63/tuyen-quang", end="locality:b", sources=(PAPER,)),
    TwinnedWith(start="unit:bac-quang", end="locality:b", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="province:63/son-la", sources=(PAPER,)),
    Organisation(id="org:government-b", name_vi="Chính quyền B", country="KR", sources=(PAPER,)),
    PartOf(start="org:government-b", end="locality:b", role="governs", sources=(PAPER,)),
    CooperatesWith(start="province:63/tuyen-quang", end="org:government-b", sources=(PAPER,)),
    *pact("kết nghĩa", "province:63/dak-lak", "locality:a", "province", kind="twinning"),
]


def test_a_partner_of_both_old_units_counts_once(asked: Asked) -> None:
    rows = {row["province"]: row for row in asked("few-ties").rows}
    assert (rows["Tuyên Quang"]["partners"], rows["Tuyên Quang"]["sources_read"]) == (2, 1)


def test_a_government_and_the_place_that_it_governs_are_one_partner(asked: Asked) -> None:
    """Tuyên Quang is a twin of B and works with B's government: A and B alone are its partners, in each kind of tie."""
    partners = {
        kind: {row["province"]: row["partners"] for row in asked("few-ties", kind=kind).rows}["Tuyên Quang"]
        for kind in ("all", "twinning", "cooperation")
    }
    assert partners == {"all": 2, "twinning": 2, "cooperation": 1}


def test_none_recorded_is_unknown_and_no_zero(asked: Asked) -> None:
    rows = {row["province"]: row for row in asked("few-ties").rows}
    assert (rows["Sơn La"]["partners"], rows["Sơn La"]["verdict"]) == (None, "none")


def test_the_kind_of_tie_narrows(asked: Asked) -> None:
    assert {row["partners"] for row in asked("few-ties", kind="project").rows} == {None}


def test_an_agreement_on_twinning_is_twinning_and_no_cooperation(asked: Asked) -> None:
    partners = {
        kind: {row["province"]: row["partners"] for row in asked("few-ties", kind=kind).rows}["Đắk Lắk"]
        for kind in ("twinning", "cooperation", "all")
    }
    assert partners == {"twinning": 1, "cooperation": None, "all": 1}


def test_a_districts_twin_is_a_partner_of_its_province_and_a_vietnamese_province_is_none(asked: Asked) -> None:
    rows = {row["province"]: row["partners"] for row in asked("few-ties", era="63", kind="twinning").rows}
    assert (rows["Hà Giang"], rows["Sơn La"]) == (2, None)


def test_the_lowest_quarter_of_those_with_ties_is_few_and_never_the_most(asked: Asked) -> None:
    rows = {row["province"]: row["verdict"] for row in asked("few-ties").rows}
    assert rows == {"Đắk Lắk": "few_sources", "Tuyên Quang": "other", "Sơn La": "none", "Lâm Đồng": "none"}


@pytest.mark.parametrize(
    ("partners", "few"),
    [([1, 2, 2, 2, 2, 9], 2), ([1, 1, 1, 2], 1), ([2, 3, 4, 5], 2), ([1, 3, 3, 3, 3, 3, 3, 3], 1), ([2, 2, 0], 0)],
)
def test_some_province_has_few_wherever_they_differ(partners: list[int], few: int) -> None:
    told = finish([{"partners": many, "sources": []} for many in partners], {}, "vi")
    assert [row["partners"] for row in told if row["verdict"] == "few_sources"] == [
        many for many in partners if 0 < many <= few
    ]
