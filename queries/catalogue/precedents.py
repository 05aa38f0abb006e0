"""Precedents: the deeds of a partner in other provinces, those of the most alike province first."""

from typing import Any

from bangiao.queries.catalogue.likeness import reasons
from bangiao.queries.coverage import flat
from bangiao.queries.matching.likeness import likeness
from bangiao.queries.matching.traits import traits


def finish(rows: list[dict[str, Any]], parameters: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """One row a deed and province; the newest first within a province, what has no year last."""
    known = {one.id: (one, row["deeds"]) for row in rows for one in [traits(row)]}
    asked, _ = known.pop(parameters["province"])
    found = []
    for other, deeds in known.values():
        alike = likeness(asked, other) if deeds else None
        why = list(reasons(asked, other, language)) if deeds else []
        for deed in _once(deeds):
            found.append(
                {
                    "other": other.province,
                    "score": alike.score if alike else None,
                    "kind": deed["kind"],
                    "what": deed["deed"],
                    "sectors": deed["themes"],
                    "year": deed["year"],
                    "why": why,
                    "sources": flat([deed["sources"], other.sources]),
                }
            )
    found.sort(key=lambda row: (-(row["score"] or 0.0), row["other"].properties["id"], -(row["year"] or 0)))
    return found


def _once(deeds: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each deed once, though it may lie in several districts of the province; the sources of all its places."""
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    for deed in deeds:
        key = (str(deed["deed"].properties["id"]), str(deed["kind"]))
        known = kept.setdefault(key, {**deed, "sources": []})
        known["sources"] = [*known["sources"], deed["sources"]]
    return list(kept.values())
