"""Towns by name and country, as lists of the world write them: which country is meant, and which node of the graph.

A town is not the region whose name it bears: "Osaka" is the city, "Osaka Prefecture" the prefecture. So a shipped
locality answers only where it is itself a city, or where the name says what kind of region it is, or where no town of
that name is known to be listed. Every other town gets an id of its country and name, the same from every source.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from bangiao.graph.values import fold
from bangiao.loaders import gazetteer
from bangiao.loaders.tables import rows

CITIES = {
    *("city", "capital_city", "city_with_county_rights", "municipality", "special_municipality"),
    *("autonomous_municipality", "autonomous_city", "metropolitan_city", "special_city", "capital_district"),
    *("special_self_governing_city", "special_administrative_city", "federal_territory"),
    "metropolitan_collectivity_with_special_status",
}
# Regions whose territory is that of the city whose name they bear.
CITY_REGIONS = {
    *("locality:DE-BE", "locality:DE-HH", "locality:US-DC", "locality:LA-VT", "locality:JP-13", "locality:CU-03"),
}
# Kinds of regions, by country, that bear no town's name; the exceptions do.
NO_TOWNS = {
    *(("FR", "region"), ("IT", "region"), ("IT", "autonomous_region"), ("AU", "state"), ("LA", "province")),
    *(("CN", "province"), ("CN", "autonomous_region")),
}
NAMESAKES = {"locality:CN-JL", "locality:LA-LP"}

_UNIT = re.compile(
    r"\b(?:prefecture|province|oblast|krai|county|region|state|voivodeship|department|canton|republic|governorate)$"
)
_SLIPS = {"Island": "Iceland", "in Italy": "Italy"}


class Land(NamedTuple):
    """A country as a list names it: the id that the graph has for it, its ISO code, and the part that is named."""

    country: str | None
    key: str
    part: str | None = None


@lru_cache(maxsize=2_000)
def land(name: str) -> Land:
    """The country of a name, and its part where the name has one: "Brandenburg, Germany", "Scotland".

    A country that ISO does not know has no id, and its folded name for a key.

    >>> land("Scotland, United Kingdom")
    Land(country='country:GB', key='GB-SCT', part='locality:GB-SCT')
    >>> land("Kosovo")
    Land(country=None, key='kosovo', part=None)
    """
    told = _SLIPS.get(name, name)
    found = gazetteer.country(told)
    if found:
        return Land(found, found.partition(":")[2])
    before, _, last = told.rpartition(",")
    whole = gazetteer.country(last.strip()) if before else "country:GB"
    iso2 = (whole or "").partition(":")[2]
    part = gazetteer.locality(iso2, before.strip() or told) if whole else None
    if part and iso2 == "GB":
        return Land(whole, part.partition(":")[2], part)
    if whole and before:
        return Land(whole, iso2, part)
    return Land(None, fold(told).replace(" ", "-"))


def land_of(part: str) -> Land:
    """The country and part of a part's ISO 3166-2 code, "GB-SCT"."""
    iso2 = part.partition("-")[0]
    return Land(f"country:{iso2}", part, f"locality:{part}")


@lru_cache(maxsize=50_000)
def known(iso2: str, name: str) -> str | None:
    """The id of the shipped locality that a name in a list of towns means; None where there is none.

    >>> known("JP", "Osaka Prefecture"), known("JP", "Osaka")
    ('locality:JP-27', None)
    >>> known("RU", "Moscow")
    'locality:RU-MOW'
    """
    found = gazetteer.locality(iso2, name)
    if not found:
        return None
    own = "/" in found
    level = _levels()[found]
    is_city = own or level in CITIES or found in CITY_REGIONS
    is_region = (iso2, level) in NO_TOWNS and found not in NAMESAKES
    return found if is_city or is_region or _UNIT.search(fold(name)) else None


def identify(key: str, name: str) -> str:
    """The id of a town that no shipped table knows, of its country's key and its name.

    >>> identify("CA", "Ottawa")
    'locality:town/CA/ottawa'
    """
    return f"locality:town/{key}/{fold(name).replace(' ', '-')}"


def level(locality: str) -> str | None:
    """The level of a shipped locality; None for every other."""
    return _levels().get(locality)


def local_unit(name: str) -> str | None:
    """The id of the one Vietnamese district, town or commune of that name that the shipped tables have."""
    found = _units().get(fold(name), set())
    return next(iter(found)) if len(found) == 1 else None


def kind(unit: str) -> str | None:
    """The kind of a shipped local unit or province."""
    return _kinds().get(unit)


@cache
def _levels() -> dict[str, str]:
    return {row["id"]: row["level"] for row in rows("places", "ForeignLocality")}


@cache
def _kinds() -> dict[str, str]:
    return {row["id"]: row["kind"] for label in ("LocalUnit", "Province") for row in rows("places", label)}


@cache
def _units() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in rows("places", "LocalUnit"):
        for name in (row["name_vi"], row["name_en"], *row["aliases"].split("|")):
            if fold(name):
                found.setdefault(fold(name), set()).add(row["id"])
    return found
