"""What the notes say of money that no sum holds.

Worked out by hand, Hà Giang. The road: the bank 10 M dollars and the agency 5 M of gold without a rate. The school:
the bank 3 M of constant dollars of 2021. The clinic: the agency states no sum. The mill has 2 M dollars committed
beside a sum of unclear kind without a rate, which is no loss. The well has no year.
"""

import dataclasses
from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.values import Money, MoneyKind
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

CONSTANT = Money(Decimal(3_000_000), "USD", MoneyKind.COMMITTED, 2010, price_year=2021)
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *(project(key) for key in ("road", "school", "clinic", "mill")),
    project("well", None),
    funds("bank", "road", "10"),
    funds("agency", "road", "5", currency="XAU"),
    dataclasses.replace(funds("bank", "school", None), money=CONSTANT),
    funds("agency", "clinic", None, year=None),
    funds("bank", "mill", "2"),
    funds("bank", "mill", "9", MoneyKind.UNCLEAR, currency="XAU"),
    funds("bank", "well", "1", year=None),
    *(at(key, "province:63/ha-giang") for key in ("road", "school", "clinic", "mill", "well")),
]

GOLD = "1 amounts in XAU have no exchange rate of their year, so they are in no sum of US dollars."
FIXED = "1 amounts are stated in constant US dollars alone"
BLANK = "For 1 pairs of a funder and a project no such amount is stated: unknown, not zero."


def _notes(asked: Asked, name: str, **given: str) -> list[str]:
    return asked(name, language="en", **given).notes


def test_gold_constant_dollars_and_no_sum_at_all_are_told_apart(asked: Asked) -> None:
    notes = _notes(asked, "funders", province="ha giang", era="63")
    assert GOLD in notes and BLANK in notes
    assert any(note.startswith(FIXED) for note in notes)


def test_only_the_money_of_the_funder_asked_for_is_told(asked: Asked) -> None:
    notes = _notes(asked, "funder-by-province", partner="bank")
    assert GOLD not in notes and BLANK not in notes
    assert any(note.startswith(FIXED) for note in notes)


def test_only_the_money_of_the_years_asked_is_told(asked: Asked) -> None:
    notes = _notes(asked, "funders", province="ha giang", era="63", years="2011")
    assert not any(note.startswith((GOLD, FIXED, "For 1 pairs")) for note in notes)


@pytest.mark.parametrize("name", ["funders", "sectors", "finance-mix", "disbursements", "aid-against-needs"])
def test_a_project_without_a_year_is_told_where_years_are_asked(asked: Asked, name: str) -> None:
    notes = _notes(asked, name, province="ha giang", era="63", years="2010")
    assert any(note.startswith("Years are asked, so 1 projects are left out") for note in notes)
    assert not any(note.startswith("Years are asked") for note in _notes(asked, name, province="ha giang", era="63"))
