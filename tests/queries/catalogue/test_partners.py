"""Foreign partners of a province, the strongest tie first, worked out by hand over ten ties."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Agreement,
    AgreementKind,
    BasedIn,
    CooperatesWith,
    Event,
    ForeignLocality,
    Funds,
    LocatedIn,
    Organisation,
    PartOf,
    PartyTo,
    Project,
    Seeks,
    SucceededBy,
    Suggests,
    TookPartIn,
    TwinnedWith,
)
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _locality(key: str, name: str, country: str = "KR") -> ForeignLocality:
    return ForeignLocality(id=f"locality:{key}", name_vi=name, name_en=name, country=country, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    _locality("twin", "Twin"),
    _locality("county", "County"),
    _locality("friend", "Friend"),
    _locality("old", "Old name"),
    _locality("new", "New name"),
    _locality("wanted", "Wanted"),
    Organisation(id="org:ubnd", name_vi="UBND huyện", country="VN"),
    Organisation(id="org:county", name_vi="Chính quyền County", country="KR", kind="foreign_local_government"),
    Organisation(id="org:agency", name_vi="Cơ quan", acronym="CQ", country="KR"),
    Organisation(id="org:consulate", name_vi="Lãnh sự quán", country="JP"),
    Organisation(id="org:adviser", name_vi="Bộ", country="VN"),
    Agreement(
        id="agreement:labour", kind=AgreementKind.SEASONAL_LABOUR, signed_on=PartialDate("2023"), sources=(PAPER,)
    ),
    Agreement(id="agreement:class", is_class=True, sources=(PAPER,)),
    Project(id="project:test/road", name_vi="road", approved_on=PartialDate("2009"), sources=(PAPER,)),
    Event(id="event:fair", name_vi="Hội chợ", held_on=PartialDate("2019"), sources=(PAPER,)),
    PartOf(start="org:ubnd", end="unit:bac-quang", role="governs", sources=(PAPER,)),
    PartOf(start="org:county", end="locality:county", role="governs", sources=(PAPER,)),
    BasedIn(start="org:consulate", end="province:63/tuyen-quang", sources=(PAPER,)),
    SucceededBy(start="locality:old", end="locality:new", sources=(PAPER,)),
    TwinnedWith(start="locality:twin", end="province:63/tuyen-quang", since=PartialDate("2001"), sources=(PAPER,)),
    CooperatesWith(start="province:63/tuyen-quang", end="locality:twin", since=PartialDate("1999"), sources=(PAPER,)),
    PartyTo(start="org:ubnd", end="agreement:labour", level="district", sources=(PAPER,)),
    PartyTo(start="org:county", end="agreement:labour", level="county", sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:class", sources=(PAPER,)),
    PartyTo(start="locality:friend", end="agreement:class", sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="locality:old", since=PartialDate("2016-05"), sources=(PAPER,)),
    CooperatesWith(start="province:63/tuyen-quang", end="locality:new", since=PartialDate("2020"), sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="locality:friend", status=Status.PLANNED, sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="country:JP", unnamed_localities=True, sources=(PAPER,)),
    LocatedIn(start="project:test/road", end="province:63/ha-giang", share=1.0, sources=(PAPER,)),
    Funds(start="org:agency", end="project:test/road", sources=(PAPER,)),
    TookPartIn(start="province:63/ha-giang", end="event:fair", sources=(PAPER,)),
    TookPartIn(start="org:consulate", end="event:fair", sources=(PAPER,)),
    TookPartIn(start="country:KR", end="event:fair", sources=(PAPER,)),
    Seeks(start="province:63/ha-giang", end="locality:wanted", status=Status.PLANNED, sources=(PAPER,)),
    Suggests(
        start="org:adviser",
        end="country:KR",
        beneficiary="province:63/ha-giang",
        status=Status.SUGGESTED,
        sources=(PAPER,),
    ),
]


def test_partners_of_merged_provinces_are_a_union_with_the_strongest_tie_first(asked: Asked) -> None:
    rows = asked("partners", province="tuyen quang").rows
    assert [(row["partner"], row["tie"], row["since"], row["via"]) for row in rows] == [
        ("Twin", "twinning", "2001", ["Tuyên Quang"]),
        ("County", "agreement", "2023", ["Hà Giang"]),
        ("Nhật Bản", "cooperation", None, ["Hà Giang"]),
        ("New name", "cooperation", "2016-05", rows[3]["via"]),
        ("Cơ quan (CQ)", "project", "2009", ["Hà Giang"]),
        ("Lãnh sự quán", "contact", "2019", ["Hà Giang"]),
    ]
    assert sorted(rows[3]["via"]) == ["Hà Giang", "Tuyên Quang"]


def test_what_a_district_signs_with_a_county_government_ties_the_province_to_the_county(asked: Asked) -> None:
    county = asked("partners", province="ha giang").rows[0]
    assert (county["partner"], county["level_vn"], county["level_foreign"]) == ("County", "district", "county")
    assert (county["stated_as"], county["country"]) == (["Chính quyền County"], "Hàn Quốc")


def test_a_renamed_partner_is_shown_as_it_is_today_unless_asked_as_signed(asked: Asked) -> None:
    today = [row["partner"] for row in asked("partners", province="ha giang").rows]
    signed = [row["partner"] for row in asked("partners", province="ha giang", era="as-signed").rows]
    assert "New name" in today and "Old name" not in today
    assert "Old name" in signed and "New name" not in signed


def test_planned_sought_and_suggested_partners_are_no_partners(asked: Asked) -> None:
    names = {row["partner"] for row in asked("partners", province="ha giang").rows}
    assert names.isdisjoint({"Friend", "Wanted", "Hàn Quốc"})


def test_suggested_partners_come_only_with_that_status(asked: Asked) -> None:
    rows = asked("partners", province="ha giang", status="suggested").rows
    assert [(row["partner"], row["tie"]) for row in rows] == [("Hàn Quốc", "suggested")]


def test_one_kind_of_partner_can_be_asked_for(asked: Asked) -> None:
    rows = asked("partners", province="tuyen quang", kind="quốc gia").rows
    assert [(row["partner"], row["level_foreign"]) for row in rows] == [("Nhật Bản", "localities")]
