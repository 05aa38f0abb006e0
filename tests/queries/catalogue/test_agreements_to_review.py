"""To review: a district's, a merged province's, one that kept its name, a commune's; not Sơn La's, which was not merged."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import InheritedBy, LegalStatus
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

KR = "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *pact("huyện", "org:ubnd-bac-quang", "locality:hadong", "district", "county", signed_on="2023-01/2023-06"),
    *pact("tỉnh", "province:63/ha-giang", KR, "province", signed_on="2019"),
    *pact("giữ tên", "province:63/lam-dong", KR, "province"),
    *pact("xã", "unit:ia-rve", KR, "commune", "commune", signed_on="2016/2018"),
    *pact("không đổi", "province:63/son-la", KR, "province", signed_on="2019"),
    *pact("ký sau", "province:34/tuyen-quang", KR, "province", signed_on="2025-08"),
    *pact("đã hết", "province:63/ha-giang", KR, "province", legal_status=LegalStatus.EXPIRED),
    *pact("đã xong", "province:63/phu-yen", KR, "province", signed_on="2020", review="retitle"),
    InheritedBy(
        start="agreement:đã xong",
        end="province:34/dak-lak",
        basis="Công văn 12",
        partner_consent="yes",
        sources=(PAPER,),
    ),
]


def test_each_agreement_of_a_unit_that_ended_has_its_reason_and_its_heir(asked: Asked) -> None:
    rows = asked("agreements-to-review", language="en").rows
    assert [(row["agreement"], row["reason"], row["holder"], row["action"]) for row in rows] == [
        ("huyện", "district", ["Tuyen Quang"], "none"),
        ("tỉnh", "merged", ["Tuyen Quang"], "none"),
        ("giữ tên", "kept_name", ["Lam Dong"], "none"),
        ("xã", "commune", ["xã Ia Rvê"], "none"),
        ("đã xong", "merged", ["Dak Lak"], "retitle"),
    ]


def test_a_derived_basis_says_so_and_a_stated_one_is_given_as_stated(asked: Asked) -> None:
    rows = {row["agreement"]: row for row in asked("agreements-to-review", language="en").rows}
    assert rows["huyện"]["basis"] == "Decree 177/2025/NĐ-CP (derived)"
    assert rows["tỉnh"]["basis"] == "Resolution 202/2025/QH15 (derived)"
    assert rows["xã"]["basis"] is None
    assert (rows["đã xong"]["basis"], rows["đã xong"]["partner_consent"]) == ("Công văn 12", "yes")
    assert rows["huyện"]["partner_consent"] == "unknown"


def test_one_province_reviews_its_own(asked: Asked) -> None:
    rows = asked("agreements-to-review", province="dak lak").rows
    assert [row["agreement"] for row in rows] == ["xã", "đã xong"]
