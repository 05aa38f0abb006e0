"""Partners of a neighbour by hand: Yun is twinned with Hà Giang and has an agreement with a district of it; Đắk Lắk only borders it."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, Borders, CooperatesWith, ForeignLocality, PartyTo, SucceededBy, TwinnedWith
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

YUN = "locality:CN/yun"
RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id=YUN, name_vi="Vân", name_en="Yun", country="CN"),
    Agreement(id="agreement:a", name_vi="A", signed_on=PartialDate("2019"), sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end=YUN, since=PartialDate("2005"), sources=(PAPER,)),
    PartyTo(start="unit:bac-quang", end="agreement:a", sources=(PAPER,)),
    PartyTo(start=YUN, end="agreement:a", sources=(PAPER,)),
    CooperatesWith(start="province:63/lam-dong", end=YUN, status=Status.PLANNED, sources=(PAPER,)),
    Borders(start="province:63/dak-lak", end=YUN, sources=(PAPER,)),
    ForeignLocality(id="locality:CN/old", name_vi="Cũ", name_en="Old", country="CN"),
    ForeignLocality(id="locality:CN/new", name_vi="Mới", name_en="New", country="CN"),
    SucceededBy(start="locality:CN/old", end="locality:CN/new", on=PartialDate("2016"), sources=(PAPER,)),
    CooperatesWith(start="province:63/son-la", end="locality:CN/old", sources=(PAPER,)),
]


def test_each_tie_names_the_province_of_then_and_of_today(asked: Asked) -> None:
    rows = asked("neighbour-partners", locality="yun", language="en").rows
    assert [(row["province"], row["now"], row["tie"], row["since"]) for row in rows] == [
        ("Ha Giang", ["Tuyen Quang"], "twinning", 2005),
        ("Ha Giang", ["Tuyen Quang"], "agreement", 2019),
    ]


def test_neither_a_border_nor_a_plan_is_a_partnership(asked: Asked) -> None:
    provinces = {row["province"] for row in asked("neighbour-partners", locality="yun", language="en").rows}
    assert provinces.isdisjoint({"Dak Lak", "Lam Dong"})


def test_ties_under_an_old_name_are_those_of_the_present_one(asked: Asked) -> None:
    assert [row["province"] for row in asked("neighbour-partners", locality="new", language="en").rows] == ["Son La"]
