"""Border units by hand: Bắc Quang, in a province at the Chinese border, has a twin there and one in Japan, which is no neighbour."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Borders, Country, ForeignLocality, TwinnedWith
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    Country(id="country:CN", name_vi="Trung Quốc", name_en="China", iso2="CN"),
    *(
        ForeignLocality(id=f"locality:{key}", name_vi=key, name_en=key, country=country, level="district")
        for key, country in (("malipo", "CN"), ("planned", "CN"), ("tokyo", "JP"), ("yun", "CN"))
    ),
    Borders(start="province:34/tuyen-quang", end="country:CN", sources=(PAPER,)),
    TwinnedWith(start="unit:bac-quang", end="locality:malipo", since=PartialDate("2017"), sources=(PAPER,)),
    TwinnedWith(start="unit:bac-quang", end="locality:planned", status=Status.PLANNED, sources=(PAPER,)),
    TwinnedWith(start="unit:bac-quang", end="locality:tokyo", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:yun", sources=(PAPER,)),
]


def test_only_units_below_the_province_with_a_neighbour_country_are_listed(asked: Asked) -> None:
    rows = asked("border-twinning", language="en").rows
    assert [(row["unit_vn"], row["unit_foreign"], row["since"], row["province"]) for row in rows] == [
        ("Bac Quang district", "malipo", "2017", ["Ha Giang"])
    ]


def test_one_country_can_be_asked_for(asked: Asked) -> None:
    assert len(asked("border-twinning", country="china").rows) == 1
    assert asked("border-twinning", country="nhat ban").rows == []
