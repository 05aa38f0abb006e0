"""Provinces that are alike and not, with their partners: what the tests of likeness and of suggestions share.

Of the 63, Sơn La, Hà Giang and Lâm Đồng have a million people each and Tuyên Quang 100,000; Sơn La and Hà Giang are
neighbours. Projects: the bank's tea in Hà Giang (agriculture, 2018) and clinic in Tuyên Quang (health, 2020), the
fund's rice in Sơn La (agriculture, 1999), the agency's school in Lâm Đồng (no sector; planned: a dam in Hà Giang).
Gumi is a twin of Hà Giang, and Phú Yên of a place that has another name since 2016. No figure of income, PCI or PAPI, no coordinates and no region are known.
"""

from dataclasses import replace
from decimal import Decimal

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    AccreditedTo,
    Borders,
    ForeignLocality,
    Funds,
    InSector,
    LocatedIn,
    Need,
    Organisation,
    Project,
    Province,
    Sector,
    Seeks,
    SucceededBy,
    Suggests,
    TwinnedWith,
)
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from tests.queries.geography import PAPER, PLACES

AGRICULTURE, HEALTH = "sector:dac/311", "sector:dac/121"


def _project(
    key: str, place: str, funder: str, year: str, sector: str = "", status: Status = Status.ACTUAL
) -> list[Record]:
    project = f"project:test/{key}"
    money = Money(Decimal(2_000_000), "USD", MoneyKind.COMMITTED, int(year))
    told: list[Record] = [
        Project(id=project, name_vi=key, name_en=key, approved_on=PartialDate(year), status=status, sources=(PAPER,)),
        LocatedIn(start=project, end=place, share=1.0, status=status, sources=(PAPER,)),
        Funds(start=funder, end=project, money=money, flow="grant", status=status, sources=(PAPER,)),
    ]
    return [*told, InSector(start=project, end=sector, sources=(PAPER,))] if sector else told


_PEOPLE = {"son-la": 1_000_000, "ha-giang": 1_000_000, "lam-dong": 1_000_000, "tuyen-quang": 100_000}


def _peopled(place: Record) -> Record:
    people = _PEOPLE.get(place.id.removeprefix("province:63/"))
    return replace(place, population=people) if people and isinstance(place, Province) else place


RECORDS: list[Record] = [
    *map(_peopled, PLACES),
    Borders(start="province:63/son-la", end="province:63/ha-giang", sources=(PAPER,)),
    Sector(id=AGRICULTURE, code="311", scheme="dac-3", name_vi="Nông nghiệp", name_en="Agriculture"),
    Sector(id=HEALTH, code="121", scheme="dac-3", name_vi="Y tế", name_en="Health"),
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank"),
    Organisation(id="org:fund", name_vi="Quỹ", name_en="Fund"),
    Organisation(id="org:agency", name_vi="Cơ quan", name_en="Agency", country="KR"),
    Organisation(id="org:mofa", name_vi="Bộ Ngoại giao", name_en="Ministry", country="VN", kind="ministry"),
    Organisation(
        id="org:embassy",
        name_vi="ĐSQ Việt Nam tại Hàn Quốc",
        name_en="Embassy",
        country="VN",
        kind="diplomatic_mission",
    ),
    AccreditedTo(start="org:embassy", end="country:KR", sources=(PAPER,)),
    ForeignLocality(id="locality:gumi", name_vi="Gumi", name_en="Gumi", country="KR"),
    TwinnedWith(start="province:63/ha-giang", end="locality:gumi", sources=(PAPER,)),
    ForeignLocality(id="locality:old", name_vi="Tên cũ", name_en="Old name", country="JP"),
    ForeignLocality(id="locality:new", name_vi="Tên mới", name_en="New name", country="JP"),
    SucceededBy(start="locality:old", end="locality:new", on=PartialDate("2016"), sources=(PAPER,)),
    TwinnedWith(start="province:63/phu-yen", end="locality:old", sources=(PAPER,)),
    *_project("tea", "province:63/ha-giang", "org:bank", "2018", AGRICULTURE),
    *_project("clinic", "province:63/tuyen-quang", "org:bank", "2020", HEALTH),
    *_project("rice", "province:63/son-la", "org:fund", "1999", AGRICULTURE),
    *_project("school", "province:63/lam-dong", "org:agency", "2019"),
    *_project("dam", "province:63/ha-giang", "org:agency", "2022", AGRICULTURE, Status.PLANNED),
    Need(id="need:doctors", name_vi="Bác sĩ", name_en="Doctors", status=Status.REQUESTED, sources=(PAPER,)),
    InSector(start="need:doctors", end=HEALTH, sources=(PAPER,)),
    About(start="need:doctors", end="province:63/son-la", status=Status.REQUESTED, sources=(PAPER,)),
    Need(id="need:tea", name_vi="Chè", name_en="Tea", status=Status.REQUESTED, sources=(PAPER,)),
    InSector(start="need:tea", end=AGRICULTURE, sources=(PAPER,)),
    About(start="need:tea", end="province:63/son-la", status=Status.REQUESTED, sources=(PAPER,)),
    Need(id="need:law", name_vi="Văn bản", name_en="Legal text", status=Status.REQUESTED, sources=(PAPER,)),
    About(start="need:law", end="province:63/son-la", status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start="province:63/son-la", end="need:law", status=Status.REQUESTED, sources=(PAPER,)),
    Suggests(
        start="org:mofa",
        end="country:JP",
        beneficiary="province:63/son-la",
        role="partner",
        status=Status.SUGGESTED,
        sources=(PAPER,),
    ),
]
