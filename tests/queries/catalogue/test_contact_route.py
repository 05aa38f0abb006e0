"""Doors to a partner, by hand.

Viet Nam has an embassy in Seoul, which also covers no other country, a consulate general in Gumi of no stated district,
and an embassy in Tokyo that covers Japan and Fiji. South Korea has an embassy in Sơn La's city and a consulate general in
Lâm Đồng; its embassy in Tokyo stands for it in Japan alone. The class "missions of Viet Nam" is no door.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    AccreditedTo,
    BasedIn,
    Country,
    ForeignLocality,
    Organisation,
    PartOf,
    Represents,
    Suggests,
)
from bangiao.graph.values import Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _mission(key: str, of: str, rank: str, seat: str, *covers: str, kind: str = "diplomatic_mission") -> list[Record]:
    mission = f"org:{key}"
    return [
        Organisation(id=mission, name_vi=key, name_en=key, kind=kind, country=of, sources=(PAPER,)),
        Represents(start=mission, end=f"country:{of}", rank=rank, sources=(PAPER,)),
        BasedIn(start=mission, end=seat, sources=(PAPER,)),
        *(AccreditedTo(start=mission, end=f"country:{one}", sources=(PAPER,)) for one in covers),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Country(id="country:FJ", name_vi="Fiji", name_en="Fiji", iso2="FJ"),
    Country(id="country:CU", name_vi="Cuba", name_en="Cuba", iso2="CU"),
    ForeignLocality(id="locality:seoul", name_vi="Seoul", name_en="Seoul", country="KR"),
    ForeignLocality(id="locality:gumi", name_vi="Gumi", name_en="Gumi", country="KR"),
    ForeignLocality(id="locality:tokyo", name_vi="Tokyo", name_en="Tokyo", country="JP"),
    *_mission("vn-gumi", "VN", "consulate_general", "locality:gumi"),
    *_mission("vn-seoul", "VN", "embassy", "locality:seoul", "KR"),
    *_mission("vn-tokyo", "VN", "embassy", "locality:tokyo", "JP", "FJ"),
    *_mission("vn-class", "VN", "embassy", "locality:seoul", "KR", kind="diplomatic_mission_class"),
    *_mission("kr-south", "KR", "consulate_general", "province:34/lam-dong"),
    *_mission("kr-north", "KR", "embassy", "province:34/son-la", "VN"),
    *_mission("kr-tokyo", "KR", "embassy", "locality:tokyo", "JP"),
    Organisation(id="org:trade", name_vi="Xúc tiến", name_en="Trade", kind="trade_promotion_agency", country="KR"),
    Organisation(id="org:world", name_vi="Quỹ thế giới", name_en="World fund"),
    Organisation(id="org:world-hanoi", name_vi="Văn phòng", name_en="Country office"),
    PartOf(start="org:world-hanoi", end="org:world", sources=(PAPER,)),
    BasedIn(start="org:world-hanoi", end="province:34/son-la", sources=(PAPER,)),
    Organisation(id="org:ministry", name_vi="Bộ Ngoại giao", name_en="Ministry", country="VN"),
    Suggests(start="org:ministry", end="org:world", status=Status.SUGGESTED, sources=(PAPER,)),
    Organisation(id="org:alone", name_vi="Hội", name_en="Society"),
]


def test_viet_nams_missions_come_first_the_embassy_before_the_consulate_and_classes_are_no_door(asked: Asked) -> None:
    rows = asked("contact-route", partner="han quoc", language="en").rows
    assert [(row["contact"], row["kind"], row["rank"], row["city"]) for row in rows] == [
        ("vn-seoul", "vn_mission", "embassy", ["Seoul"]),
        ("vn-gumi", "vn_mission", "consulate_general", ["Gumi"]),
        ("kr-north", "foreign_mission", "embassy", ["Son La"]),
        ("kr-south", "foreign_mission", "consulate_general", ["Lam Dong"]),
        ("Trade", "trade_office", None, []),
    ]


def test_a_consulate_covers_only_what_the_source_states(asked: Asked) -> None:
    rows = asked("contact-route", partner="han quoc", language="en").rows
    assert [row["covers"] for row in rows] == [["South Korea"], [], ["Viet Nam"], [], []]


def test_a_locality_is_reached_through_its_country(asked: Asked) -> None:
    result = asked("contact-route", partner="gumi", language="en")
    assert [row["contact"] for row in result.rows] == ["vn-seoul", "vn-gumi", "kr-north", "kr-south", "Trade"]
    assert "Gumi is reached through its country: South Korea." in result.notes


def test_a_mission_that_sits_elsewhere_is_the_door_to_a_country_that_it_covers(asked: Asked) -> None:
    (row,) = asked("contact-route", partner="fiji", language="en").rows
    assert (row["contact"], row["city"], sorted(row["covers"])) == ("vn-tokyo", ["Tokyo"], ["Fiji", "Japan"])


def test_a_partner_of_no_country_says_so_and_has_its_own_office_and_who_recommended_it(asked: Asked) -> None:
    result = asked("contact-route", partner="world fund", language="en")
    assert [(row["contact"], row["kind"]) for row in result.rows] == [
        ("Country office", "own_office"),
        ("Ministry", "unit"),
    ]
    assert any(note.startswith("World fund belongs to no country in the data") for note in result.notes)


def test_no_door_is_said_to_be_unknown(asked: Asked) -> None:
    alone, cuba = asked("contact-route", partner="society", language="en"), asked("contact-route", partner="cuba")
    assert alone.rows == [] and cuba.rows == [] and cuba.coverage.missing
    assert any("no country" in note for note in alone.notes)
    assert any("Chưa ghi nhận cơ quan đại diện Việt Nam nào tại hoặc phụ trách Cuba" in note for note in cuba.notes)
