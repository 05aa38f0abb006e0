"""A small graph for the tests of what the network shows: two old provinces of one new one, their partners, projects."""

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Agreement,
    CooperatesWith,
    Covers,
    ForeignLocality,
    PartOf,
    PartyTo,
    Region,
    Seeks,
    TwinnedWith,
)
from bangiao.graph.values import PartialDate, Status
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

HA_GIANG, TUYEN_QUANG, NEW = "province:63/ha-giang", "province:63/tuyen-quang", "province:34/tuyen-quang"
SON_LA = "province:63/son-la"

RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    Region(id="region:north", name_vi="Miền núi", name_en="Mountains", kind="socio_economic", sources=(PAPER,)),
    Region(id="region:other", name_vi="Nhóm khác", name_en="Another group", kind="sub_region", sources=(PAPER,)),
    PartOf(start=HA_GIANG, end="region:north", sources=(PAPER,)),
    PartOf(start=HA_GIANG, end="region:other", sources=(PAPER,)),
    ForeignLocality(id="locality:a", name_vi="Quận A", name_en="County A", country="KR", sources=(PAPER,)),
    ForeignLocality(id="locality:b", name_vi="Quận B", name_en="County B", country="KR", sources=(PAPER,)),
    ForeignLocality(id="locality:j", name_vi="Phố J", name_en="Town J", country="JP", sources=(PAPER,)),
    TwinnedWith(start=HA_GIANG, end="locality:a", since=PartialDate("2012"), sources=(PAPER,)),
    CooperatesWith(start=HA_GIANG, end="locality:b", status=Status.PLANNED, sources=(PAPER,)),
    CooperatesWith(start=TUYEN_QUANG, end="locality:a", sources=(PAPER,)),
    CooperatesWith(start="unit:bac-quang", end="locality:j", sources=(PAPER,)),
    Seeks(start=HA_GIANG, end="locality:j", sources=(PAPER,)),
    Agreement(id="agreement:x", name_vi="Thỏa thuận X", signed_on=PartialDate("2015"), sources=(PAPER,)),
    PartyTo(start=HA_GIANG, end="agreement:x", sources=(PAPER,)),
    PartyTo(start="locality:a", end="agreement:x", sources=(PAPER,)),
    Covers(start="agreement:x", end="sector:dac/110", sources=(PAPER,)),
    project("road"),
    funds("bank", "road", "20"),
    funds("agency", "road", "5"),
    at("road", HA_GIANG),
    at("road", TUYEN_QUANG),
    sector("road", "21020"),
    project("school", year="2020"),
    funds("agency", "school", "3"),
    at("school", SON_LA),
]
