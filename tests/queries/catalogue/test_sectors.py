"""Sectors by money and funder.

By hand: road 100 M: .6 in 21010, .4 in 21020 (DAC), and all of it in the source's own "transport" as well, which must
not count again; school 30 M in the own sector "education" (closest DAC 111); rail 10 M without a sector.
Half of the road is in Hà Giang.
"""

from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, Project, Sector
from bangiao.graph.values import Money, MoneyKind
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _sector(key: str, name: str, code: str, scheme: str, dac: str | None = None) -> Sector:
    return Sector(id=f"sector:{key}", name_vi=name, name_en=name, code=code, scheme=scheme, dac_code=dac)


def _funds(project: str, millions: int) -> Funds:
    money = Money(Decimal(millions * 1_000_000), "USD", MoneyKind.COMMITTED, 2010)
    return Funds(start="org:bank", end=f"project:{project}", money=money, sources=(PAPER,))


def _in(project: str, sector: str, share: float | None = None) -> InSector:
    return InSector(start=f"project:{project}", end=f"sector:{sector}", share=share, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank"),
    _sector("dac/210", "Giao thông", "210", "dac-3"),
    _sector("dac/111", "Giáo dục", "111", "dac-3"),
    _sector("dac/21010", "Chính sách giao thông", "21010", "dac-5"),
    _sector("dac/21020", "Đường bộ", "21020", "dac-5"),
    _sector("own/transport", "vận tải", "transport", "own", "210"),
    _sector("own/education", "học hành", "education", "own", "111"),
    *(Project(id=f"project:{key}", name_vi=key, sources=(PAPER,)) for key in ("road", "school", "rail")),
    _funds("road", 100),
    _funds("school", 30),
    _funds("rail", 10),
    _in("road", "dac/21010", 0.6),
    _in("road", "dac/21020", 0.4),
    _in("road", "own/transport", 1.0),
    _in("school", "own/education"),
    LocatedIn(start="project:road", end="province:63/ha-giang", share=0.5, sources=(PAPER,)),
    LocatedIn(start="project:road", end="province:63/son-la", share=0.5, sources=(PAPER,)),
    LocatedIn(start="project:rail", end="country:VN", share=1.0, placement="nationwide", sources=(PAPER,)),
]


def test_sectors_of_all_schemes_meet_in_dac_groups_and_add_up(asked: Asked) -> None:
    result = asked("sectors")
    assert [(row["code"], row["sector"], row["projects"], row["amount"]) for row in result.rows] == [
        ("210", "Giao thông", 1, pytest.approx(100_000_000)),
        ("111", "Giáo dục", 1, pytest.approx(30_000_000)),
        (None, None, 1, pytest.approx(10_000_000)),
    ]
    assert result.rows[1]["stated_as"] == ["học hành"]
    assert result.totals == {"projects": 3, "amount": pytest.approx(140_000_000)}


def test_five_digits_keep_what_is_stated_by_group_alone(asked: Asked) -> None:
    amounts = {row["code"]: row["amount"] for row in asked("sectors", level="DAC5").rows}
    assert amounts == {
        "21010": pytest.approx(60_000_000),
        "21020": pytest.approx(40_000_000),
        "111": pytest.approx(30_000_000),
        None: pytest.approx(10_000_000),
    }


def test_a_province_has_its_part_and_nothing_of_the_nationwide(asked: Asked) -> None:
    rows = asked("sectors", province="ha giang").rows
    assert [(row["code"], row["amount"]) for row in rows] == [("210", pytest.approx(50_000_000))]
