"""Splits add up in every era, over a random graph of a fixed seed with all kinds of places, shares and money."""

import random
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Organisation, Project, Sector
from bangiao.graph.values import Money, MoneyKind
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

COUNT = 120
WHERE = [
    *("province:before/dak-lak", "province:63/dak-lak", "province:63/dak-nong", "province:63/ha-giang"),
    *("province:63/lam-dong", "province:63/phu-yen", "province:63/tuyen-quang", "province:34/lam-dong"),
    *("province:34/son-la", "unit:bac-quang", "country:VN", "country:JP"),
]
SECTORS = [
    Sector(id=f"sector:dac/{code}", name_vi=code, code=code, scheme="dac-5") for code in ("11110", "11220", "21010")
]


def _projects(draw: random.Random) -> Iterator[Record]:
    for number in range(COUNT):
        key = f"project:test/{number}"
        yield Project(id=key, name_vi=str(number), sources=(PAPER,))
        for funder in draw.sample(["org:a", "org:b"], draw.randint(1, 2)):
            amount = None if draw.random() < 0.1 else Decimal(draw.randint(1, 900)) * 100_000
            money = None if amount is None else Money(amount, "USD", MoneyKind.COMMITTED, 2010)
            yield Funds(start=funder, end=key, money=money, sources=(PAPER,))
        yield from _places(draw, key)
        for sector in draw.sample(SECTORS, draw.randint(0, 3)):
            yield InSector(start=key, end=sector.id, share=None, sources=(PAPER,))


def _places(draw: random.Random, key: str) -> Iterator[Record]:
    chosen = draw.sample(WHERE, draw.randint(0, 5))
    stated = draw.random() < 0.5
    parts = [draw.random() for _ in chosen]
    whole = sum(parts) / (0.8 if draw.random() < 0.3 else 1.0)
    for place, part in zip(chosen, parts, strict=True):
        placement = draw.choice(["nationwide", "unplaced"]) if place == "country:VN" else "province"
        share = part / whole if stated else None
        yield LocatedIn(start=key, end=place, share=share, placement=placement, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    *(Organisation(id=f"org:{key}", name_vi=f"Quỹ {key}") for key in "ab"),
    *SECTORS,
    *_projects(random.Random(20250701)),
]
WHOLE = {
    funder: sum(
        float(record.money.amount)
        for record in RECORDS
        if isinstance(record, Funds) and record.start == funder and record.money
    )
    for funder in ("org:a", "org:b")
}


@pytest.mark.parametrize("era", ["34", "63", "as-signed"])
@pytest.mark.parametrize("funder", ["org:a", "org:b"])
def test_provinces_and_the_nationwide_and_the_unplaced_and_abroad_are_the_whole(
    asked: Asked, era: str, funder: str
) -> None:
    result = asked("funder-by-province", partner=funder, era=era)
    assert result.totals["amount"] == pytest.approx(WHOLE[funder])
    assert {row["placement"] for row in result.rows} == {"province", "nationwide", "unplaced", "abroad", "unstated"}


@pytest.mark.parametrize(("era", "provinces"), [("34", "dak lak|lam dong|son la|tuyen quang")])
def test_the_two_questions_agree_on_each_province(asked: Asked, era: str, provinces: str) -> None:
    table = {row["province"]: row["amount"] for row in asked("funder-by-province", partner="org:a", era=era).rows}
    for name in provinces.split("|"):
        result = asked("funders", province=name, era=era, language="vi")
        mine = next(row for row in result.rows if row["funder"] == "Quỹ a")
        assert mine["amount_split"] == pytest.approx(table[result.parameters["Tỉnh"].partition(" (")[0]])


def test_a_merged_province_is_never_above_the_sum_of_its_parts_nor_below_the_largest(asked: Asked) -> None:
    parts = [asked("funders", province=name, era="63").totals["projects"] for name in ("ha giang", "tuyen quang")]
    merged = asked("funders", province="tuyen quang").totals["projects"]
    assert max(parts) <= merged <= sum(parts)


@pytest.mark.parametrize("level", ["DAC3", "DAC5"])
def test_sectors_are_the_whole_but_for_what_is_abroad(asked: Asked, level: str) -> None:
    abroad = [row["amount"] for row in _by_province(asked) if row["placement"] == "abroad"]
    inside = sum(WHOLE.values()) - sum(abroad)
    assert sum(abroad) > 0 and asked("sectors", level=level).totals["amount"] == pytest.approx(inside)


def _by_province(asked: Asked) -> list[dict[str, Any]]:
    return [row for funder in WHOLE for row in asked("funder-by-province", partner=funder).rows]


def test_sectors_of_a_province_are_its_part(asked: Asked) -> None:
    part = asked("funders", province="tuyen quang").totals["amount_split"]
    assert asked("sectors", province="tuyen quang").totals["amount"] == pytest.approx(part)
