"""Names that must be known: provinces by the date that is meant, countries, sectors."""

import re
from functools import cache

from rapidfuzz import process
from rapidfuzz.fuzz import WRatio

from bangiao.graph.values import PartialDate, clean, fold
from bangiao.loaders import gazetteer
from bangiao.loaders.tables import rows

VIETNAM = "country:VN"
NEW_UNITS = "2025-07-01"

_ERA = re.compile(r"\s*\((?P<era>mới|cũ|từ 01/7/2025|trước 01/7/2025|new|old)\)\s*$", re.IGNORECASE)


class NotKnown(ValueError):
    """No place answers to a name that must be known; `like` are names that resemble it."""

    def __init__(self, name: str, like: tuple[str, ...]) -> None:
        self.name, self.like = name, like
        super().__init__(f"{name!r} is not known")


def eras(told: PartialDate | None) -> tuple[str, ...]:
    """In which order eras are tried for the name of a province at a date; undated names mean the 63 provinces."""
    return gazetteer.ERAS_SINCE_2025 if late(told) else gazetteer.ERAS


def late(told: PartialDate | None) -> bool:
    """Whether a date lies in the time of the 34 provinces."""
    return told is not None and told.start.isoformat() >= NEW_UNITS


def province(name: str, told: PartialDate | None) -> str:
    """The province of that name at that date; "(mới)" or "(cũ)" behind the name say which. NotKnown for none."""
    order = eras(told)
    marked = _ERA.search(name)
    if marked:
        new = marked["era"].casefold() in ("mới", "từ 01/7/2025", "new")
        order, name = (gazetteer.ERAS_SINCE_2025 if new else gazetteer.ERAS), name[: marked.start()]
    found = gazetteer.province(name, order)
    if not found:
        raise NotKnown(name, like(name, "Province"))
    return found


def country(name: str) -> str:
    """The country of that name or ISO code; NotKnown for none."""
    found = gazetteer.country(clean(name)) or gazetteer.country(clean(name).removeprefix("nước ").strip())
    if not found:
        raise NotKnown(name, like(name, "Country"))
    return found


def sector(name: str) -> str | None:
    """The sector of that name or DAC code: of our own scheme first, then of the DAC list; None for none."""
    return _sectors().get(fold(name))


def like(name: str, label: str) -> tuple[str, ...]:
    """Up to three known names that resemble a name."""
    found = process.extract(fold(name), _names(label).keys(), scorer=WRatio, limit=3, score_cutoff=75)
    return tuple(dict.fromkeys(_names(label)[key] for key, _, _ in found))


@cache
def _names(label: str) -> dict[str, str]:
    return {fold(row["name_vi"]): row["name_vi"] for row in rows("places", label)}


@cache
def _sectors() -> dict[str, str]:
    order = {"own": 0, "dac-3": 1, "dac-5": 2}
    known = [row for row in rows("sectors", "Sector") if row["status"] != "withdrawn" and row["scheme"] in order]
    found: dict[str, str] = {}
    for row in sorted(known, key=lambda one: order[one["scheme"]]):
        for name in (row["name_vi"], row["name_en"], row["code"], *row["aliases"].split("|")):
            if fold(name):
                found.setdefault(fold(name), row["id"])
    return found
