"""Beside the score: stated needs, what others suggested, missions; by hand.

Hà Giang asks for tea (a sector) and looks to Japan; the need for staff is met. A ministry suggested Korea for tea, and
"some northern countries" as a group. Viet Nam's embassy in Seoul covers Korea, that in Tokyo covers Japan and Fiji;
Korea's embassy in Hà Nội stands for it in Viet Nam, its embassy in Tokyo in Japan alone.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    AccreditedTo,
    BasedIn,
    Country,
    ForeignLocality,
    Funds,
    InSector,
    LocatedIn,
    Need,
    Organisation,
    Project,
    Region,
    Represents,
    Sector,
    Seeks,
    Suggests,
)
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import PartialDate, Status
from bangiao.queries.cards.context import Context, advice, context, doors
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server
HERE = "province:63/ha-giang"
TEA = GraphNode(("Sector",), {"id": "sector:own/tea", "code": "tea", "scheme": "own"})


def _mission(key: str, of: str, seat: str, *covers: str) -> list[Record]:
    mission = f"org:{key}"
    return [
        Organisation(id=mission, name_vi=key, name_en=key, kind="diplomatic_mission", country=of, sources=(PAPER,)),
        Represents(start=mission, end=f"country:{of}", rank="embassy", sources=(PAPER,)),
        BasedIn(start=mission, end=seat, sources=(PAPER,)),
        *(AccreditedTo(start=mission, end=f"country:{one}", sources=(PAPER,)) for one in covers),
    ]


def _suggests(end: str) -> Record:
    return Suggests(
        start="org:ministry",
        end=end,
        beneficiary=HERE,
        role="partner",
        sectors=("sector:own/tea",),
        status=Status.SUGGESTED,
        sources=(PAPER,),
    )


RECORDS: list[Record] = [
    *PLACES,
    Country(id="country:FJ", name_vi="Fiji", name_en="Fiji", iso2="FJ"),
    ForeignLocality(id="locality:seoul", name_vi="Seoul", name_en="Seoul", country="KR"),
    ForeignLocality(id="locality:tokyo", name_vi="Tokyo", name_en="Tokyo", country="JP"),
    Organisation(id="org:ministry", name_vi="Bộ", name_en="Ministry", country="VN"),
    Region(id="region:north", name_vi="một số nước phía Bắc", name_en="some northern countries"),
    Sector(id="sector:own/tea", name_vi="chè", name_en="tea", code="tea", scheme="own"),
    Need(id="need:tea", name_vi="Trồng chè", name_en="Tea growing", status=Status.REQUESTED, sources=(PAPER,)),
    InSector(start="need:tea", end="sector:own/tea", status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start=HERE, end="need:tea", status=Status.REQUESTED, sources=(PAPER,)),
    Need(id="need:staff", name_vi="Cán bộ", state="met", status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start=HERE, end="need:staff", status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start=HERE, end="country:JP", purpose="Hợp tác", status=Status.PLANNED, sources=(PAPER,)),
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank"),
    Sector(id="sector:dac/210", name_vi="giao thông", code="210", scheme="dac-3"),
    Project(
        id="project:test/loan",
        name_vi="Vay đường",
        name_en="Road loan",
        sought_on=PartialDate("2023"),
        status=Status.PROPOSED,
        sources=(PAPER,),
    ),
    LocatedIn(start="project:test/loan", end=HERE, status=Status.PROPOSED, sources=(PAPER,)),
    InSector(start="project:test/loan", end="sector:dac/210", status=Status.PROPOSED, sources=(PAPER,)),
    Funds(start="org:bank", end="project:test/loan", status=Status.PROPOSED, sources=(PAPER,)),
    _suggests("country:KR"),
    _suggests("region:north"),
    *_mission("vn-seoul", "VN", "locality:seoul", "KR"),
    *_mission("vn-tokyo", "VN", "locality:tokyo", "JP", "FJ"),
    *_mission("kr-hanoi", "KR", HERE, "VN"),
    *_mission("kr-tokyo", "KR", "locality:tokyo", "JP"),
]


@pytest.fixture(scope="module")
def open_door(bolt: Bolt, door: Door) -> Door:
    """The door to a graph of these records."""
    load(bolt, RECORDS)
    return door


@pytest.fixture(scope="module")
def told(open_door: Door) -> Context:
    """What stands beside a card for Hà Giang."""
    return context(open_door, HERE, "63", "vi")


def test_a_need_meets_a_suggestion_of_its_sector_or_one_that_it_names(told: Context) -> None:
    (tea,) = told.needs_met("org:x", "country:KR", TEA)
    assert tea.words.en == "the province stated: Tea growing"
    assert tea.facts == ("need:tea",)
    assert tea.sources
    (japan,) = told.needs_met("locality:tokyo", "country:JP", None)
    assert japan.words.vi == "tỉnh muốn tìm đến Nhật Bản: Hợp tác"
    assert told.needs_met("org:x", "country:KR", None) == ()


def test_a_loan_that_is_sought_from_one_bank_is_no_need_that_another_one_meets(told: Context) -> None:
    roads = GraphNode(("Sector",), {"id": "sector:dac/210", "code": "210", "scheme": "dac-3"})
    (sought,) = told.needs_met("org:bank", "", roads)
    assert sought.words.en == "the province seeks from Bank: Road loan (2023)"
    assert told.needs_met("org:other", "", roads) == ()
    assert [one.words.en for one in told.needs_met("org:bank", "", TEA)] == ["the province stated: Tea growing"]


def test_a_need_that_is_met_is_told_no_more(told: Context) -> None:
    stated = [row["what"] for row in told.needs if isinstance(row["what"], GraphNode) and row["kind"] == "need"]
    assert [one.properties["id"] for one in stated] == ["need:tea"]


def test_what_others_suggested_stands_by_a_partner_of_that_country_alone(told: Context) -> None:
    (korea,) = told.advised_of("org:koica", "country:KR")
    assert korea.words.en == "Ministry (2020) suggested as partner: South Korea (sectors: tea)"
    assert told.advised_of("org:jica", "country:JP") == ()


def test_a_group_of_countries_stays_a_group(told: Context) -> None:
    assert {advice(row).facts for row in told.advised} == {("country:KR",), ("region:north",)}
    assert told.advised_of("org:sida", "country:SE") == ()


def test_viet_nams_mission_comes_first_and_a_mission_elsewhere_opens_no_door(open_door: Door) -> None:
    found = doors(open_door, ["KR", "FJ", ""])
    assert [one.id for one in found["KR"]] == ["org:vn-seoul", "org:kr-hanoi"]
    assert [one.id for one in found["FJ"]] == ["org:vn-tokyo"]
    assert found["KR"][0].sources
