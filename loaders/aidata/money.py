"""What the transactions of a release are: sums of their own, or the approved sum of a project once more.

A release types its transactions C or D. Set beside `projects_ancillary.csv`, a D is mostly no disbursement: it is
the approved sum again, or that sum times one factor for all projects of a year (1.1336 for 2005 in the release of
the Asian Development Bank): the same money in dollars of another year, which the release does not name.
"""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal

from lxml import etree

from bangiao.graph.values import Money, MoneyKind
from bangiao.loaders.transactions import key as transaction_key

TYPES = {"C": ("2", MoneyKind.COMMITTED), "D": ("3", MoneyKind.DISBURSED)}
"""A transaction's type as the code of IATI, and the kind of money that it says it is."""

UNNAMED_YEAR = 0
_SEEN_OFTEN = 2


@dataclass(frozen=True, slots=True)
class Transaction:
    """One row of transactions.csv; `stated` is the amount as it is written there, as in the XML."""

    row: int
    type: str
    year: int
    amount: Decimal
    stated: str

    @property
    def key(self) -> str:
        """The key that the transaction has in the release's XML, which dates it on the first of January."""
        day = f"{self.year}-01-01"
        element = etree.Element("transaction")
        value = etree.SubElement(element, "value", {"currency": "USD", "value-date": day})
        value.text = self.stated
        etree.SubElement(element, "transaction-type", {"code": self.type})
        etree.SubElement(element, "transaction-date", {"iso-date": day})
        return transaction_key(element)


@dataclass(slots=True)
class Restated:
    """The factors by which transactions differ from approved sums, counted over the whole release."""

    factors: Counter[tuple[int, float]] = field(default_factory=Counter)

    def note(self, one: Transaction, approved: Decimal | None) -> None:
        """Take in one more transaction with the sum that was approved for its project."""
        if approved:
            self.factors[one.year, _factor(one.amount, approved)] += 1

    def factor(self, one: Transaction, approved: Decimal | None) -> float | None:
        """By how much the transaction is the approved sum; None where it is a sum of its own.

        A factor other than 1 counts when projects of the year share it: one project alone may have any.
        """
        if not approved:
            return None
        factor = _factor(one.amount, approved)
        return factor if factor == 1 or self.factors[one.year, factor] >= _SEEN_OFTEN else None

    def money(self, one: Transaction, approved: Decimal | None) -> Money:
        """The transaction's money: its kind is unclear where it only restates what was approved."""
        factor, (_, kind) = self.factor(one, approved), TYPES[one.type]
        if factor is None or (factor == 1 and one.type == "C"):
            return Money(one.amount, "USD", kind, one.year)
        prices = None if factor == 1 else UNNAMED_YEAR
        return Money(one.amount, "USD", MoneyKind.UNCLEAR, one.year, price_year=prices)


def _factor(amount: Decimal, approved: Decimal) -> float:
    return round(float(amount / approved), 4)
