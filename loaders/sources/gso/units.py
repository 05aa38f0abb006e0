"""Units as the tables of the General Statistics Office write them, brought to one base unit each."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bangiao.graph.values import clean

_SCALES = {"thous": Decimal(1000), "mill": Decimal(1_000_000), "bill": Decimal(1_000_000_000)}
_NAMES = {
    "person": "person persons pers pupil",
    "ton": "ton tons",
    "head": "head heads",
    "VND": "dong dongs vnd",
    "USD": "usd",
    "copy": "copy copies",
    "person_per_km2": "person/km2 persons/km2",
    "person_km": "persons.km",
    "ton_km": "tons.km",
    "ton_per_day": "ton/day",
    "quintal_per_ha": "quintal/ha",
    "times": "time",
    "percent": "%",
    "per_mille": "‰",
    "horsepower": "cv",
}
_AS_THEY_ARE = "ha m2 m3 km2 kg year project unit farm vessel class school office establishment bed case"
_IN_WORDS = {
    "males per 100 females": "males_per_100_females",
    "children per woman": "children_per_woman",
    "index (previous year = 100)": "index_previous_year_100",
    "index (ha noi = 100)": "index_ha_noi_100",
    "index (red river delta = 100)": "index_red_river_delta_100",
}
_BASES = {
    **{word: base for base, words in _NAMES.items() for word in words.split()},
    **{word: word for word in _AS_THEY_ARE.split()},
    **_IN_WORDS,
}
CURRENCIES = ("USD", "VND")

_SCALED = re.compile(r"(?:(thous|mill|bill)\.?\s*)?(.*)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*\(([^()*]*)\)\s*")


@dataclass(frozen=True, slots=True)
class Unit:
    """A base unit, what a stated figure is multiplied with to be in it, and the unit in the source's words."""

    base: str
    factor: Decimal
    stated: str

    @property
    def currency(self) -> str:
        """The ISO 4217 code of a unit of money, "" for all others."""
        return self.base if self.base in CURRENCIES else ""


def unit(text: str) -> Unit | None:
    """The unit that the text names, or None.

    >>> unit("Mill. USD")
    Unit(base='USD', factor=Decimal('1000000'), stated='Mill. USD')
    >>> unit("*") is None
    True
    """
    stated = clean(text)
    match = _SCALED.fullmatch(stated)
    if not match:
        return None
    base = _BASES.get(match[2].strip().casefold())
    return Unit(base, _SCALES[match[1].casefold()] if match[1] else Decimal(1), stated) if base else None


def in_heading(text: str) -> tuple[str, Unit | None]:
    """A heading without the unit that stands in it in brackets, and that unit.

    >>> in_heading("Average population (Thous. pers.)")[0]
    'Average population'
    """
    for match in _IN_BRACKETS.finditer(text):
        found = unit(match[1].rstrip("."))
        if found:
            return clean(f"{text[: match.start()]} {text[match.end() :]}"), found
    return clean(text), None
