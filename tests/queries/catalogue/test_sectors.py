"""Sectors by money and funder.

By hand: road 100 M: .6 in 21010, .4 in 21020 (DAC), and all of it in the source's own "transport" as well, which must
not count again; school 30 M in the own sector "education" (closest DAC 111); rail 10 M without a sector.
Half of the road is in Hà Giang. Nothing says in which country the school is. Another funder gives 1,900 M abroad, 7 M
to Viet Nam's government for no place that is named, and 20 M of which half is in a region of Viet Nam, a quarter in a
region of countries and a quarter abroad.
"""

from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, PartOf, Project, Region, Sector
from bangiao.graph.values import Money, MoneyKind
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _sector(key: str, name: str, code: str, scheme: str, dac: str | None = None) -> Sector:
    return Sector(id=f"sector:{key}", name_vi=name, name_en=name, code=code, scheme=scheme, dac_code=dac)


def _funds(project: str, millions: int, funder: str = "bank", recipient: str | None = None) -> Funds:
    money = Money(Decimal(millions * 1_000_000), "USD", MoneyKind.COMMITTED, 2010)
    return Funds(start=f"org:{funder}", end=f"project:{project}", money=money, recipient=recipient, sources=(PAPER,))


def _in(project: str, sector: str, share: float | None = None) -> InSector:
    return InSector(start=f"project:{project}", end=f"sector:{sector}", share=share, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank"),
    Organisation(id="org:aims", name_vi="Nhà tài trợ"),
    Region(id="region:asia", name_vi="Châu Á", sources=(PAPER,)),
    Region(id="region:north", name_vi="Bắc Bộ", sources=(PAPER,)),
    PartOf(start="region:north", end="country:VN", sources=(PAPER,)),
    _sector("dac/210", "Giao thông", "210", "dac-3"),
    _sector("dac/111", "Giáo dục", "111", "dac-3"),
    _sector("dac/21010", "Chính sách giao thông", "21010", "dac-5"),
    _sector("dac/21020", "Đường bộ", "21020", "dac-5"),
    _sector("own/transport", "vận tải", "transport", "own", "210"),
    _sector("own/education", "học hành", "education", "own", "111"),
    *(
        Project(id=f"project:{key}", name_vi=key, sources=(PAPER,))
        for key in ("road", "school", "rail", "dili", "listed", "dam")
    ),
    _funds("road", 100),
    _funds("school", 30),
    _funds("rail", 10),
    _in("road", "dac/21010", 0.6),
    _in("road", "dac/21020", 0.4),
    _in("road", "own/transport", 1.0),
    _in("school", "own/education"),
    LocatedIn(start="project:road", end="province:63/ha-giang", share=0.5, sources=(PAPER,)),
    LocatedIn(start="project:road", end="province:63/son-la", share=0.5, sources=(PAPER,)),
    _funds("dili", 1_900, "aims"),
    _in("dili", "dac/21020"),
    LocatedIn(start="project:dili", end="country:KR", share=1.0, sources=(PAPER,)),
    _funds("listed", 7, "aims", recipient="Government of Viet Nam"),
    _funds("dam", 20, "aims"),
    LocatedIn(start="project:dam", end="region:north", share=0.5, sources=(PAPER,)),
    LocatedIn(start="project:dam", end="region:asia", share=0.25, sources=(PAPER,)),
    LocatedIn(start="project:dam", end="country:KR", share=0.25, sources=(PAPER,)),
    LocatedIn(start="project:rail", end="country:VN", share=1.0, placement="nationwide", sources=(PAPER,)),
]


def test_sectors_of_all_schemes_meet_in_dac_groups_and_add_up(asked: Asked) -> None:
    result = asked("sectors")
    mine = [row for row in result.rows if row["funder"] == "Ngân hàng"]
    assert [(row["code"], row["sector"], row["projects"], row["amount"]) for row in mine] == [
        ("210", "Giao thông", 1, pytest.approx(100_000_000)),
        ("111", "Giáo dục", 1, pytest.approx(30_000_000)),
        (None, None, 1, pytest.approx(10_000_000)),
    ]
    assert mine[1]["stated_as"] == ["học hành"]
    assert result.totals == {"projects": 5, "amount": pytest.approx(162_000_000)}


def test_money_abroad_is_no_money_of_viet_nam_and_money_of_no_stated_country_stands_apart(asked: Asked) -> None:
    result = asked("sectors", language="en")
    told = {(row["funder"], row["where"]): row["amount"] for row in result.rows if row["code"] is None}
    assert told == {
        ("Bank", "vietnam"): pytest.approx(10_000_000),
        ("Nhà tài trợ", "vietnam"): pytest.approx(17_000_000),
        ("Nhà tài trợ", "unstated"): pytest.approx(5_000_000),
    }
    assert [row["where"] for row in result.rows if row["code"] == "111"] == ["unstated"]
    assert "Of the total, no country is stated for 2 projects, 35.0 USD million." in result.notes
    assert "Outside Viet Nam, not counted here: 2 projects, 1,905.0 USD million." in result.notes


def test_five_digits_keep_what_is_stated_by_group_alone(asked: Asked) -> None:
    rows = asked("sectors", level="DAC5").rows
    amounts = {row["code"]: row["amount"] for row in rows if row["funder"] == "Ngân hàng"}
    assert amounts == {
        "21010": pytest.approx(60_000_000),
        "21020": pytest.approx(40_000_000),
        "111": pytest.approx(30_000_000),
        None: pytest.approx(10_000_000),
    }


def test_a_province_has_its_part_and_nothing_of_the_nationwide(asked: Asked) -> None:
    rows = asked("sectors", province="ha giang").rows
    assert [(row["code"], row["amount"]) for row in rows] == [("210", pytest.approx(50_000_000))]
