"""Partners that a province lacks; likeness as in test_likeness.py.

For Sơn La the bank has 1 (Hà Giang) and .2 (Tuyên Quang) over 3: .4; Gumi 1/3; the agency none, as Lâm Đồng is too
little known to be called alike. The fund is there already.
"""

import pytest

from bangiao.graph.schema import CooperatesWith, LocalUnit, PartOf
from bangiao.graph.store.answer import GraphNode
from bangiao.queries.catalogue.suggestions import Case, Deed
from bangiao.queries.matching.traits import Traits
from tests.queries import alike
from tests.queries.asking import Asked
from tests.queries.geography import PAPER
from tests.queries.pacts import pact

RECORDS = [
    *alike.RECORDS,
    *pact("ghi nhớ", "province:63/lam-dong", "locality:gumi", "province"),
    LocalUnit(id="unit:commune", name_vi="xã Thử", kind="commune", sources=(PAPER,)),
    PartOf(start="unit:commune", end="unit:bac-quang", sources=(PAPER,)),
    PartOf(start="unit:commune", end="province:63/ha-giang", sources=(PAPER,)),
    CooperatesWith(start="unit:commune", end="locality:gumi", sources=(PAPER,)),
]
pytestmark = pytest.mark.server


def test_ours_are_ranked_and_what_others_suggest_stands_apart_without_a_score(asked: Asked) -> None:
    rows = asked("suggestions", province="son la", era="63", language="en").rows
    assert [(row["partner"], row["basis"]) for row in rows] == [
        ("Bank", "ours"),
        ("Gumi", "ours"),
        ("New name", "ours"),
        ("Agency", "ours"),
        ("Japan", "Ministry"),
    ]
    assert [row["score"] for row in rows] == [pytest.approx(0.4), pytest.approx(1 / 3), None, None, None]


def test_each_reason_is_a_fact_of_another_province(asked: Asked) -> None:
    bank = asked("suggestions", province="son la", era="63", language="en", sources=True).rows[0]
    assert bank["reasons"] == [
        "1 × project in Ha Giang (likeness 1.00), last in 2018",
        "1 × project in Tuyen Quang (likeness 0.20), last in 2020",
    ]
    assert bank["sources"] == ["Test paper, p1 c0-9"]


def test_one_province_alone_is_counter_evidence_and_the_embassy_is_the_door(asked: Asked) -> None:
    gumi = asked("suggestions", province="son la", era="63", kind="locality").rows[0]
    assert (gumi["partner"], gumi["door"]) == ("Gumi", ["ĐSQ Việt Nam tại Hàn Quốc"])
    assert gumi["counter"] == ["không rõ năm của việc nào", "chỉ ghi nhận ở một tỉnh"]


def test_a_tie_of_a_commune_counts_once_though_the_commune_is_told_to_lie_in_district_and_province(
    asked: Asked,
) -> None:
    gumi = asked("suggestions", province="son la", era="63", kind="locality", language="en").rows[0]
    assert gumi["reasons"] == ["1 × cooperation in Ha Giang (likeness 1.00)"]


def test_a_sector_a_size_and_a_kind_of_finance_narrow_them(asked: Asked) -> None:
    health = asked("suggestions", province="son la", era="63", sector="health", language="en").rows
    assert [(row["partner"], row["reasons"]) for row in health if row["basis"] == "ours"] == [
        ("Bank", ["1 × project in Tuyen Quang (likeness 0.20), last in 2020"])
    ]
    for narrowed in ({"size": "large"}, {"finance": "loan"}):
        rows = asked("suggestions", province="son la", era="63", kind="organisation", **narrowed).rows
        assert [row["basis"] for row in rows] == ["Bộ Ngoại giao"]


def test_a_province_that_nobody_tells_anything_of_gets_an_answer_all_the_same(asked: Asked) -> None:
    assert {row["score"] for row in asked("suggestions", province="phu yen", era="63").rows} == {None}


def test_a_partner_that_is_there_in_another_sector_or_by_an_agreement_is_not_lacking(asked: Asked) -> None:
    """The bank has tea in Hà Giang, though no project in health there; Gumi signed with Lâm Đồng."""
    assert asked("suggestions", province="ha giang", era="63", sector="health").rows == []
    assert "Gumi" not in {row["partner"] for row in asked("suggestions", province="lam dong", era="63").rows}


def test_a_flow_that_tells_neither_grant_nor_loan_is_no_known_kind_of_finance() -> None:
    """The flow types of the DAC: 10 is ODA of either kind, so a partner with it is not shut out from either."""
    told = {"flows": ["10", None, "oda_loan"]}
    deeds: list[Deed] = [(None, Traits(GraphNode(("Province",), {})), told)]
    assert Case("org:x", deeds).flows == {"oda_loan"}


def test_a_renamed_partner_is_suggested_once_by_its_present_name(asked: Asked) -> None:
    rows = asked("suggestions", province="son la", era="63", kind="locality", language="en").rows
    assert [row["partner"] for row in rows if row["basis"] == "ours"] == ["Gumi", "New name"]


def test_the_usual_size_adds_up_the_sums_of_a_project_and_takes_the_middle_one() -> None:
    """In Hà Giang one project of 1 + 2 million, in Sơn La one of 9: 6 million."""
    sums = ([["project:a", "funds:1", 1e6], ["project:a", "funds:2", 2e6]], [["project:b", "funds:3", 9e6]])
    places = (
        Traits(GraphNode(("Province",), {"id": place})) for place in ("province:63/ha-giang", "province:63/son-la")
    )
    deeds: list[Deed] = [(None, place, {"sums": told}) for place, told in zip(places, sums, strict=True)]
    assert Case("org:x", deeds).size == 6e6
    assert Case("org:x", [(None, deeds[0][1], {"sums": []})]).size is None
