"""A funder's money by province adds up: the same small graph as for `funders`.

The bank has committed 100 (road) + 30 (school) + 10 (rail) = 140 M: era 34 gives Tuyên Quang 130, the rail's
three quarters go .75 to Đắk Lắk and .25 to Lâm Đồng (through Đắk Nông), and a quarter of the rail is nationwide.
"""

from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Organisation, PartOf, Project, Region
from bangiao.graph.values import Money, MoneyKind, PartialDate
from tests.queries.asking import Asked
from tests.queries.catalogue.test_funders import RECORDS as OTHER
from tests.queries.geography import PAPER

pytestmark = pytest.mark.server


def _lent(key: str, millions: int, recipient: str | None) -> list[Record]:
    project = f"project:test/{key}"
    money = Money(Decimal(millions * 1_000_000), "USD", MoneyKind.COMMITTED, 2011)
    return [
        Project(id=project, name_vi=key, sources=(PAPER,)),
        Funds(start="org:lender", end=project, money=money, recipient=recipient, sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *OTHER,
    Project(id="project:test/loose", name_vi="loose", approved_on=PartialDate("2011"), sources=(PAPER,)),
    Funds(
        start="org:agency",
        end="project:test/loose",
        money=Money(Decimal(6_000_000), "USD", MoneyKind.COMMITTED, 2011),
        sources=(PAPER,),
    ),
    Organisation(id="org:lender", name_vi="Người cho vay"),
    Region(id="region:asia", name_vi="Châu Á", sources=(PAPER,)),
    Region(id="region:north", name_vi="Bắc Bộ", sources=(PAPER,)),
    PartOf(start="region:north", end="country:VN", sources=(PAPER,)),
    *_lent("listed", 7, "Vietnam"),
    *_lent("nowhere", 5, None),
    *_lent("asian", 4, None),
    *_lent("northern", 1, None),
    LocatedIn(start="project:test/asian", end="region:asia", share=1.0, sources=(PAPER,)),
    LocatedIn(start="project:test/northern", end="region:north", share=1.0, sources=(PAPER,)),
    LocatedIn(start="project:test/loose", end="country:JP", share=0.25, sources=(PAPER,)),
    LocatedIn(start="project:test/loose", end="province:34/son-la", share=0.25, sources=(PAPER,)),
]


def _amounts(asked: Asked, partner: str, era: str) -> dict[str, float]:
    return {row["province"]: row["amount"] for row in asked("funder-by-province", partner=partner, era=era).rows}


def test_era_34_adds_up_to_the_whole(asked: Asked) -> None:
    result = asked("funder-by-province", partner="Bank")
    assert {row["province"]: row["amount"] for row in result.rows} == {
        "Tuyên Quang": pytest.approx(130_000_000),
        "Đắk Lắk": pytest.approx(5_625_000),
        "Lâm Đồng": pytest.approx(1_875_000),
        "Cả nước": pytest.approx(2_500_000),
    }
    assert result.totals["amount"] == pytest.approx(140_000_000)
    assert result.totals["projects"] == 3
    assert result.totals["share"] == pytest.approx(100)


def test_era_63_and_as_signed_add_up_to_the_same_whole(asked: Asked) -> None:
    assert _amounts(asked, "org:bank", "63") == {
        "Hà Giang": pytest.approx(80_000_000),
        "Tuyên Quang": pytest.approx(50_000_000),
        "Đắk Lắk": pytest.approx(5_625_000),
        "Đắk Nông": pytest.approx(1_875_000),
        "Cả nước": pytest.approx(2_500_000),
    }
    assert _amounts(asked, "org:bank", "as-signed") == {
        "Hà Giang": pytest.approx(80_000_000),
        "Tuyên Quang": pytest.approx(50_000_000),
        "Đắk Lắk": pytest.approx(7_500_000),
        "Cả nước": pytest.approx(2_500_000),
    }


def test_abroad_and_what_has_no_place_are_rows_of_their_own_and_a_new_unit_keeps_its_row_in_era_63(
    asked: Asked,
) -> None:
    amounts = _amounts(asked, "agency", "63")
    assert amounts["Ngoài Việt Nam"] == pytest.approx(1_500_000)
    assert amounts["Sơn La"] == pytest.approx(1_500_000)
    assert amounts["Không phân theo tỉnh"] == pytest.approx(3_000_000)
    assert sum(amounts.values()) == pytest.approx(10_000_000)


def test_money_of_no_stated_country_is_apart_from_what_viet_nam_does_not_place(asked: Asked) -> None:
    assert _amounts(asked, "org:lender", "34") == {
        "Không phân theo tỉnh": pytest.approx(8_000_000),
        "Không rõ nước": pytest.approx(9_000_000),
    }


def test_a_country_takes_in_its_organisations(asked: Asked) -> None:
    assert asked("funder-by-province", partner="han quoc").totals["amount"] == pytest.approx(10_000_000)
