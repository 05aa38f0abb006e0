"""Names to ids: what the shipped tables call places, organisations and sectors, in any of their forms.

Every function gives an id, or None where no name, or more than one thing, answers.
"""

import re
from functools import cache, lru_cache

from bangiao.graph.values import fold
from bangiao.loaders.tables import rows

ERAS = ("63", "before", "34")
ERAS_SINCE_2025 = ("34", "63", "before")

_COMMITTEE = re.compile(r"\b(?:provincial|people s?|committee|of|the|ppc)\b|pro?vi?nce?\b")
_REF = re.compile(r"[A-Z]{2,3}(?:-[A-Z]+)?-[0-9]+(?:-[0-9]+)*")
_AFFIXES = re.compile(r"^(?:tinh|thanh pho|tp|province of) | (?:province|city|municipality)$")


@cache
def _index(folder: str, label: str) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in rows(folder, label):
        names = (
            row.get("name_vi", ""),
            row.get("name_en", ""),
            row.get("acronym", ""),
            *row.get("aliases", "").split("|"),
        )
        for key in {fold(name) for name in names if name.strip()}:
            found.setdefault(key, []).append(row)
    return found


@cache
def _codes(folder: str, label: str, column: str) -> dict[str, str]:
    return {row[column].upper(): row["id"] for row in rows(folder, label) if row.get(column)}


@lru_cache(maxsize=20_000)
def province(name: str, eras: tuple[str, ...] = ERAS) -> str | None:
    """The id of the province that bears the name, in the first of the eras that has one; else None.

    Words for the kind of unit around the name ("Tỉnh …", "… City") make no difference.

    >>> province("Ðak Lak")
    'province:63/dak-lak'
    >>> province("Ha Tay")
    'province:before/ha-tay'
    """
    told = fold(name)
    for key in dict.fromkeys((told, _AFFIXES.sub("", told))):
        found = _index("places", "Province").get(key, [])
        for era in eras:
            ids = [row["id"] for row in found if row["era"] == era]
            if len(ids) == 1:
                return ids[0]
    return None


@lru_cache(maxsize=20_000)
def committee(name: str) -> str | None:
    """The id of the province whose People's Committee is named, in any order and with words run together.

    >>> committee("Provincial People's Committee of Quang TriProvince"), committee("People's Committee of Vinh")
    ('province:63/quang-tri', None)
    """
    told = fold(name)
    if "people" not in told:
        return None
    bare = _COMMITTEE.sub(" ", told).replace(" ", "")
    return province(_run_together().get(bare, bare))


@cache
def _run_together() -> dict[str, str]:
    return {name.replace(" ", ""): name for name in _index("places", "Province")}


@lru_cache(maxsize=20_000)
def country(name: str) -> str | None:
    """The id of a country by name, or by its ISO code of two or three capital letters."""
    if len(name) in (2, 3) and name.isalpha() and name.isupper():
        coded = _codes("places", "Country", f"iso{len(name)}").get(name)
        if coded:
            return coded
    return _only("places", "Country", name)


@lru_cache(maxsize=20_000)
def locality(iso2: str, name: str) -> str | None:
    """The id of a locality of the country with that ISO code of two letters, by name."""
    found = _index("places", "ForeignLocality").get(fold(name), [])
    ids = {row["id"] for row in found if row["country"] == iso2 and not row["valid_to"]}
    return ids.pop() if len(ids) == 1 else None


def country_group(name: str) -> str | None:
    """The id of a region of several countries, by name; "South East" is none, though Viet Nam has one."""
    found = _index("places", "Region").get(fold(name), [])
    ids = {row["id"] for row in found if row["kind"] in ("country_group", "cross_border")}
    return ids.pop() if len(ids) == 1 else None


@lru_cache(maxsize=20_000)
def organisation(name: str, *, vietnamese: bool = True) -> str | None:
    """The id of a shipped organisation by any of its names.

    Where a source does not speak of Viet Nam, its "Ministry of Finance" is not ours: ask with `vietnamese=False`.
    """
    found = _index("organisations", "Organisation").get(fold(name), [])
    ids = {row["id"] for row in found if vietnamese or row["country"] != "VN"}
    return ids.pop() if len(ids) == 1 else None


@lru_cache(maxsize=20_000)
def organisation_by_ref(ref: str) -> str | None:
    """The id of a shipped organisation by its IATI organisation identifier, with or without XM-DAC- before it."""
    coded = _organisation_refs()
    return coded.get(ref.upper()) or coded.get(ref.upper().removeprefix("XM-DAC-"))


@cache
def _organisation_refs() -> dict[str, str]:
    """Identifiers, and those that an organisation has had besides: they stand among its other names."""
    aliases = (
        (row["id"], alias) for row in rows("organisations", "Organisation") for alias in row["aliases"].split("|")
    )
    older = {alias: node for node, alias in aliases if _REF.fullmatch(alias)}
    return older | _codes("organisations", "Organisation", "iati_ref")


@lru_cache(maxsize=1_000)
def province_by_iso(code: str, eras: tuple[str, ...] = ERAS) -> str | None:
    """The id of the province with that ISO 3166-2 code ("VN-03") in the first of the eras that has one."""
    coded = [row for row in rows("places", "Province") if row["iso3166_2"] == code.upper()]
    return next((row["id"] for era in eras for row in coded if row["era"] == era), None)


def province_by_geoname(code: str) -> str | None:
    """The id of the province (of era 63 or before) that a GeoNames id lies in, `country:VN` where none is named."""
    return _geonames().get(code)


@cache
def _geonames() -> dict[str, str]:
    return {row["geoname_id"]: row["place"] for row in rows("places", "geonames")}


@cache
def positions() -> dict[str, tuple[float, float]]:
    """The latitude and longitude of each province that has them, in degrees, by id."""
    known = (row for row in rows("places", "Province") if row["lat"] and row["lon"])
    return {row["id"]: (float(row["lat"]), float(row["lon"])) for row in known}


def sector(code: str, scheme: str) -> str | None:
    """The id of a sector by its code in a scheme."""
    return _sectors().get((scheme, code))


@lru_cache(maxsize=5_000)
def sector_named(name: str, schemes: tuple[str, ...] = ("dac-5", "dac-3")) -> str | None:
    """The id of a sector by name, in the first of the schemes that has one; codes still in use before withdrawn ones."""
    found = _index("sectors", "Sector").get(fold(name), [])
    for scheme in schemes:
        for states in (("actual",), ("actual", "withdrawn")):
            ids = {row["id"] for row in found if row["scheme"] == scheme and row["status"] in states}
            if len(ids) == 1:
                return ids.pop()
    return None


@cache
def _sectors() -> dict[tuple[str, str], str]:
    return {(row["scheme"], row["code"]): row["id"] for row in rows("sectors", "Sector")}


def _only(folder: str, label: str, name: str) -> str | None:
    ids = {row["id"] for row in _index(folder, label).get(fold(name), [])}
    return ids.pop() if len(ids) == 1 else None
