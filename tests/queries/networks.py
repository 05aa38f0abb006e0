"""Provinces that share partners: a bank in all four of today, Boeun in two, and one in two that are one today."""

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    CooperatesWith,
    Document,
    ForeignLocality,
    Funds,
    InSector,
    LocatedIn,
    Organisation,
    Project,
    Sector,
    TwinnedWith,
)
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate, Status
from tests.queries.geography import PAPER, PLACES

OTHER = Citation("document:other", "p1 c0-9")


def _sector(code: str) -> Sector:
    return Sector(id=f"sector:dac/{code}", name_vi=code, name_en=code, code=code, scheme="dac5", dac_code=code)


NETWORK: list[Record] = [
    *PLACES,
    Document(
        id="document:other",
        name_vi="Báo khác",
        name_en="Other paper",
        kind="article",
        publisher="Chúng tôi",
        licence="CC0-1.0",
        content_date=PartialDate("2021"),
    ),
    *(
        ForeignLocality(id=f"locality:{key.lower()}", name_vi=key, country=country, sources=(PAPER,))
        for key, country in (("Boeun", "KR"), ("Mondulkiri", "KH"), ("Hoped", "KR"))
    ),
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank", sources=(PAPER,)),
    *(_sector(code) for code in ("11220", "11230", "31120")),
    Project(id="project:p", name_vi="P", sources=(PAPER,)),
    Funds(start="org:bank", end="project:p", sources=(PAPER,)),
    *(
        LocatedIn(start="project:p", end=f"province:63/{place}", sources=(PAPER,))
        for place in ("tuyen-quang", "phu-yen", "dak-nong", "son-la")
    ),
    *(InSector(start="project:p", end=f"sector:dac/{code}", sources=(PAPER,)) for code in ("11220", "11230", "31120")),
    CooperatesWith(start="province:63/ha-giang", end="locality:boeun", sources=(PAPER,)),
    TwinnedWith(start="province:63/son-la", end="locality:boeun", sources=(OTHER,)),
    CooperatesWith(start="province:63/dak-nong", end="locality:mondulkiri", sources=(PAPER,)),
    CooperatesWith(start="province:63/lam-dong", end="locality:mondulkiri", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:hoped", sources=(PAPER,)),
    TwinnedWith(start="province:63/lam-dong", end="locality:hoped", status=Status.PLANNED, sources=(PAPER,)),
]
