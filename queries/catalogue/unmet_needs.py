"""Unmet needs: each sector that a province named, beside who is recorded in it there and in the provinces like it."""

from datetime import date
from typing import Any

from bangiao.queries.coverage import flat
from bangiao.queries.matching.likeness import likeness
from bangiao.queries.matching.traits import traits

OLD = 10
"""Years after which a project's start is told as old."""
SIMILAR = 5
"""So many of the most alike provinces with the sector are named."""


def finish(rows: list[dict[str, Any]], parameters: dict[str, Any], _: str) -> list[dict[str, Any]]:
    """One row a sector: what nobody is recorded in first, then old projects only, then the rest."""
    known = {one.id: (one, row) for row in rows for one in [traits(row)]}
    if parameters["province"] not in known:
        return []
    asked, own = known.pop(parameters["province"])
    scored = ((likeness(asked, other).score, other, row["cover"]) for other, row in known.values())
    alike = sorted(
        ((score, other, cover) for score, other, cover in scored if score is not None),
        key=lambda each: (-each[0], each[1].id),
    )
    by_sector: dict[str, list[dict[str, Any]]] = {}
    for need in own["needs"]:
        by_sector.setdefault(str(need["sector"].properties["id"]) if need["sector"] else "", []).append(need)
    found = []
    for needs in by_sector.values():
        code = needs[0]["code"]
        here = [one for one in own["cover"] if code and one["code"] == code]
        there = [(other, cover) for _, other, cover in alike if code and any(one["code"] == code for one in cover)]
        years = [one["last"] for one in here if one["last"]]
        found.append(
            {
                "sector": needs[0]["sector"],
                "need": _once([need["what"] for need in needs]),
                "partners": [one["funder"] for one in here],
                "last_year": max(years, default=None),
                "similar": [other.province for other, _ in there[:SIMILAR]],
                "finding": _finding(needs[0], bool(here), max(years, default=None)),
                "sources": flat([[one["sources"] for one in (*needs, *here)], _cited(there, code)]),
            }
        )
    order = ("none_recorded", "old", "recorded", "no_code", "no_sector")
    return sorted(found, key=lambda row: (order.index(row["finding"]), str(row["sector"] and row["sector"].name)))


def _once(whats: list[Any]) -> list[Any]:
    """Each text and each node once: several countries may be asked for the same thing in the same words."""
    return list({str(getattr(what, "name", what)): what for what in whats}.values())


def _finding(need: dict[str, Any], here: bool, last: int | None) -> str:
    if not need["code"]:
        return "no_code" if need["sector"] else "no_sector"
    if not here:
        return "none_recorded"
    return "old" if last is not None and last < date.today().year - OLD else "recorded"


def _cited(there: list[tuple[Any, list[dict[str, Any]]]], code: str | None) -> list[Any]:
    return [one["sources"] for _, cover in there[:SIMILAR] for one in cover if one["code"] == code]
