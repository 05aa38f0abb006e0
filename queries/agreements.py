"""What rows about agreements have in common: who signed and who holds, when it ends, its last sign of life."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.values import PartialDate

Row = Mapping[str, Any]

ENDED = ("expired", "terminated", "left")
"""The legal states after which nothing is to be done any more."""

_YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)(?!\d)")


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of life: what it is (None where only its day is stated), when, and the last day that can be meant."""

    what: GraphNode | None
    on: str
    last: date


def said(row: Row, name: str) -> Any:
    """A property of the row's agreement, None where it is unknown."""
    return row["agreement"].properties.get(name)


def parties(row: Row, *, ours: bool) -> list[dict[str, Any]]:
    """The Vietnamese parties of a row, or the others, each with body, level, land, home and now; by name."""
    found = [one for one in row["parties"] if one["body"] is not None and bool(one["ours"]) == ours]
    return sorted(found, key=lambda one: str(one["body"].name))


def level(row: Row, *, ours: bool) -> str | None:
    """The level at which a side signed: as its party says, else the agreement."""
    told = next((one["level"] for one in parties(row, ours=ours) if one["level"]), None)
    found = told or said(row, "level_vn" if ours else "level_foreign")
    return str(found) if found else None


def heirs(row: Row) -> list[dict[str, Any]]:
    """Who holds the agreement by a stated inheritance, each with holder, basis, decision and consent."""
    return [one for one in row["heirs"] if one["holder"] is not None]


def holders(row: Row) -> list[GraphNode]:
    """Who holds it today: the stated heirs, else the provinces of today to which the signers belong, else they.

    What a commune signed stays with the commune, since a province does not inherit it.
    """
    stated = [one["holder"] for one in heirs(row)]
    signers = parties(row, ours=True)
    derived = [
        heir
        for one in signers
        for heir in ([one["body"]] if one["level"] == "commune" else one["now"] or [one["body"]])
    ]
    return once(stated or derived)


def heads(row: Row) -> list[dict[str, Any]]:
    """The agreements of which this one is an annex, a yearly plan, a renewal or an amendment."""
    return [one for one in row["heads"] if one["head"] is not None]


def once(nodes: list[GraphNode]) -> list[GraphNode]:
    """The nodes without doubles, in their order."""
    return list({str(one.properties["id"]): one for one in nodes}.values())


def last_day(told: str | None) -> date | None:
    """The last day that can be meant by a date of the graph."""
    return PartialDate(told).before - timedelta(days=1) if told else None


def months(start: date, end: date) -> int:
    """Whole months from one day to another; negative where the second comes first.

    >>> months(date(2024, 1, 31), date(2024, 3, 30)), months(date(2024, 3, 1), date(2024, 1, 15))
    (1, -1)
    """
    if end < start:
        return -months(end, start)
    return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day)


def expiry(row: Row) -> tuple[str | None, str]:
    """The date on which an agreement ends, and whether that is `stated`, told by its `title`, or `unknown`."""
    stated = said(row, "expires_on")
    if stated:
        return str(stated), "stated"
    for name in ("name_vi", "name_en"):
        found = _YEARS.search(str(said(row, name) or ""))
        if found and found[1] < found[2]:
            return found[2], "title"
    return None, "unknown"


def last_sign(row: Row, until: date) -> Sign | None:
    """The last sign of life after the signing and not after a day; None for none."""
    signed = said(row, "signed_on")
    start = PartialDate(str(signed)).start if signed else date.min
    dated = [
        Sign(one["deed"], one["on"], day)
        for one in row["life"]
        if one["on"] and (day := last_day(one["on"])) and day >= start and PartialDate(one["on"]).start <= until
    ]
    return max(dated, key=lambda one: (one.last, one.what is not None), default=None)
