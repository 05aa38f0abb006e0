"""Sums of money: as stated, and in US dollars of the year and of a base year, with the rate beside."""

import csv
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from importlib.resources import files

from bangiao.graph.values.status import MoneyKind, Qualifier

BASE_YEAR = 2020


@dataclass(frozen=True, slots=True)
class Rate:
    """How many units of a currency one US dollar cost on average in a year, and who says so."""

    per_usd: float
    year: int
    source: str


@dataclass(frozen=True, slots=True)
class Money:
    """An amount as stated, with its currency (ISO 4217), qualifier, kind and the year it belongs to.

    >>> Money(Decimal("51.5"), "USD", MoneyKind.COMMITTED, 2009).usd
    51.5
    >>> Money(Decimal("51.5"), "VND", MoneyKind.COMMITTED).usd is None   # no year, so no rate: unknown, not zero
    True

    An amount in constant prices has the year of the prices as `price_year`, 0 where the source does not name it. What
    it was in dollars of its own time is then unknown; only dollars of BASE_YEAR can be given, where the year is named.

    >>> spent = Money(Decimal(104566), "USD", MoneyKind.COMMITTED, 2010, price_year=2021)
    >>> spent.usd is None, round(spent.usd_constant or 0)
    (True, 100000)
    """

    amount: Decimal
    currency: str
    kind: MoneyKind = MoneyKind.UNCLEAR
    year: int | None = None
    qualifier: Qualifier = Qualifier.EXACT
    price_year: int | None = None

    def __post_init__(self) -> None:
        if not (len(self.currency) == 3 and self.currency.isalpha() and self.currency.isupper()):
            raise ValueError(f"{self.currency!r} is no ISO 4217 currency code")
        if not self.amount.is_finite():
            raise ValueError(f"{self.amount} is no amount")

    @property
    def rate(self) -> Rate | None:
        """The rate of the money's own year; None where there is none, never that of another year."""
        if self.price_year is not None:
            return None
        if self.currency == "USD":
            return Rate(1.0, self.year or 0, "USD")
        return exchange_rates().get((self.currency, self.year)) if self.year else None

    @property
    def usd(self) -> float | None:
        """US dollars at the average rate of the year, or None where no rate is known."""
        rate = self.rate
        return float(self.amount) / rate.per_usd if rate else None

    @property
    def usd_constant(self) -> float | None:
        """US dollars of BASE_YEAR by the GDP deflator of the United States, or None."""
        year = self.year if self.price_year is None else self.price_year
        index = deflators().get(year) if year else None
        usd = float(self.amount) if self.price_year and self.currency == "USD" else self.usd
        return usd * 100 / index if usd is not None and index else None


@cache
def exchange_rates() -> dict[tuple[str, int | None], Rate]:
    """All known yearly rates by currency and year."""
    with files("bangiao.data").joinpath("money/exchange_rates.csv").open(encoding="utf-8") as lines:
        return {
            (row["currency"], int(row["year"])): Rate(float(row["per_usd"]), int(row["year"]), row["source"])
            for row in csv.DictReader(lines)
        }


@cache
def deflators() -> dict[int, float]:
    """The GDP deflator of the United States by year, BASE_YEAR = 100."""
    with files("bangiao.data").joinpath("money/deflators.csv").open(encoding="utf-8") as lines:
        return {int(row["year"]): float(row["index"]) for row in csv.DictReader(lines) if row["series"] == "USA"}
