"""The annex of agreements of new Tuyên Quang: two documents of Hà Giang and one of Bắc Quang, no contract, no annex."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import AgreementKind, Covers, InheritedBy, LocalUnit, PartOf, Sector
from bangiao.graph.values import Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

HG, KR = "province:63/ha-giang", "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    Sector(id="sector:own/tourism", name_vi="du lịch", scheme="own"),
    Sector(id="sector:own/labour", name_vi="lao động", scheme="own"),
    *pact("khung", HG, KR, "province", kind=AgreementKind.COOPERATION, signed_on="2019-03-15", expires_on="2029"),
    Covers(start="agreement:khung", end="sector:own/tourism", sources=(PAPER,)),
    Covers(start="agreement:khung", end="sector:own/labour", sources=(PAPER,)),
    InheritedBy(start="agreement:khung", end="province:34/tuyen-quang", sources=(PAPER,)),
    *pact("phụ lục", HG, KR, "province", kind=AgreementKind.COOPERATION, signed_on="2023-06"),
    PartOf(start="agreement:phụ lục", end="agreement:khung", role="annex", sources=(PAPER,)),
    *pact(
        "huyện",
        "org:ubnd-bac-quang",
        "locality:hadong",
        "district",
        "county",
        kind=AgreementKind.SEASONAL_LABOUR,
        signed_on="2023-01/2023-06",
    ),
    *pact("hợp đồng", HG, "locality:hadong", "province", kind=AgreementKind.TRADE, signed_on="2020"),
    *pact("biên bản", HG, KR, "province", kind=AgreementKind.MINUTES, signed_on="2020"),
    *pact("ngoài luật", HG, KR, "province", kind=AgreementKind.COOPERATION, law_scope="outside", signed_on="2021"),
    *pact("sắp ký", HG, KR, "province", kind=AgreementKind.COOPERATION, status=Status.PLANNED),
    LocalUnit(id="unit:lost", name_vi="huyện không rõ tỉnh", kind="rural_district", sources=(PAPER,)),
    *pact("kế thừa", "unit:lost", KR, "district", kind=AgreementKind.TWINNING, signed_on="2012"),
    InheritedBy(start="agreement:kế thừa", end="province:34/lam-dong", sources=(PAPER,)),
    *pact("nơi khác", "province:63/son-la", KR, "province", kind=AgreementKind.COOPERATION, signed_on="2020"),
]


def test_documents_within_the_law_are_numbered_in_the_layout_of_the_annex(asked: Asked) -> None:
    """Of eight documents: one elsewhere, one planned, one annex, and three outside the law are left out."""
    first, second = asked("agreements", province="tuyen quang").rows
    assert (first["number"], first["agreement"], first["kind"], first["near"]) == (
        1,
        "khung",
        "cooperation",
        ["Tuyên Quang"],
    )
    assert (first["inherited_from"], first["far"], first["country"]) == (["Hà Giang"], ["Jeonbuk"], ["Hàn Quốc"])
    assert (first["level_vn"], first["level_foreign"]) == ("province", "province")
    assert (first["signed_on"], first["expires_on"], sorted(first["sectors"])) == (
        "2019-03-15",
        "2029",
        ["du lịch", "lao động"],
    )
    assert (second["agreement"], second["near"], second["level_vn"]) == ("huyện", ["UBND huyện Bắc Quang"], "district")
    assert (second["inherited_from"], second["legal_status"]) == (None, "unknown")


def test_an_annex_is_no_new_agreement_and_said_to_be_left_out(asked: Asked) -> None:
    result = asked("agreements", province="tuyen quang", language="en")
    assert any(note.startswith("1 annexes, renewals") for note in result.notes)
    rows = asked("agreements", province="tuyen quang", under="yes").rows
    assert [(row["agreement"], row["under"]) for row in rows] == [
        ("khung", None),
        ("huyện", None),
        ("phụ lục", ["phụ lục của: khung"]),
    ]


def test_contracts_and_minutes_come_only_when_asked_for(asked: Asked) -> None:
    rows = asked("agreements", province="tuyen quang", kind="trade, minutes of talks").rows
    assert sorted(row["agreement"] for row in rows) == ["biên bản", "hợp đồng"]


def test_a_range_of_signing_counts_in_each_of_its_years(asked: Asked) -> None:
    assert [row["agreement"] for row in asked("agreements", province="tuyen quang", years="2023").rows] == ["huyện"]
    assert [row["agreement"] for row in asked("agreements", province="tuyen quang", years="-2022").rows] == ["khung"]


def test_what_a_province_inherits_is_its_own_though_nobody_says_where_the_signer_was(asked: Asked) -> None:
    (row,) = asked("agreements", province="lam dong").rows
    assert (row["near"], row["inherited_from"]) == (["Lâm Đồng"], ["huyện không rõ tỉnh"])
    assert asked("agreements", province="province:34/lam-dong", era="as-signed").rows == []


def test_as_signed_the_new_province_signed_nothing(asked: Asked) -> None:
    assert asked("agreements", province="province:34/tuyen-quang", era="as-signed").rows == []
