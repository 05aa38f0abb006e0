"""Names to ids: what the shipped tables call places, organisations and sectors, in any of their forms."""

from functools import cache

from bangiao.graph.values import fold
from bangiao.loaders.tables import rows

ERAS = ("63", "before", "34")


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


def province(name: str, eras: tuple[str, ...] = ERAS) -> str | None:
    """The id of the province that bears the name, in the first of the eras that has one; else None.

    >>> province("Ðak Lak")
    'province:63/dak-lak'
    >>> province("Ha Tay")
    'province:before/ha-tay'
    """
    found = _index("places", "Province").get(fold(name), [])
    for era in eras:
        ids = [row["id"] for row in found if row["era"] == era]
        if len(ids) == 1:
            return ids[0]
    return None


def country(name: str) -> str | None:
    """The id of a country by name or by its ISO code of two or three letters."""
    if len(name) == 2 and name.isupper():
        return next((row["id"] for row in rows("places", "Country") if row["iso2"] == name), None)
    return _only("places", "Country", name)


def organisation(name: str) -> str | None:
    """The id of a shipped organisation by any of its names."""
    return _only("organisations", "Organisation", name)


def sector(code: str, scheme: str) -> str | None:
    """The id of a sector by its code in a scheme."""
    return _sectors().get((scheme, code))


@cache
def _sectors() -> dict[tuple[str, str], str]:
    return {(row["scheme"], row["code"]): row["id"] for row in rows("sectors", "Sector")}


def _only(folder: str, label: str, name: str) -> str | None:
    ids = {row["id"] for row in _index(folder, label).get(fold(name), [])}
    return ids.pop() if len(ids) == 1 else None
