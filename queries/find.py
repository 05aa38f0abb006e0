"""Finds things by their names: without diacritics, in either language, by alias or acronym, or nearly so."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from bangiao.graph.schema import NODE_TYPES, label_of
from bangiao.graph.store.door import Door
from bangiao.graph.values import fold

EXACT, SAME, PREFIX, CONTAINS = 100.0, 95.0, 90.0, 80.0
"""Scores of the very name, of the name but for its spaces, of its beginning, and of a part of it."""

_FETCH = 500
_FUZZY_FETCH = 20_000
_ENOUGH = 60.0
_ROW = "n.id AS id, n.name_vi AS name_vi, n.name_en AS name_en, n.search_key AS keys, n.era AS era "


@dataclass(frozen=True, slots=True)
class Found:
    """An entity that a text may mean; `score` is 100 for the very name, down to 45."""

    id: str
    label: str
    name_vi: str
    name_en: str
    score: float
    era: str = ""

    def name(self, language: str) -> str:
        """The name in the language, else in the other, else the id."""
        first, second = (self.name_vi, self.name_en) if language == "vi" else (self.name_en, self.name_vi)
        return first or second or self.id


def find(door: Door, text: str, *, labels: Sequence[str] | None = None, limit: int = 20) -> list[Found]:
    """At most `limit` entities whose names are, begin with, contain or resemble the text, the best first.

    `labels` narrows the search; a label that the schema does not have raises KeyError. An id finds itself.
    """
    known = by_id(door, text.strip())
    if known and (labels is None or known.label in labels):
        return [known]
    key = fold(text)
    if not key:
        return []
    wanted = "|".join(NODE_TYPES[label].label for label in labels or NODE_TYPES)
    rows = door.ask(
        f"MATCH (n:{wanted}) WHERE n.search_key CONTAINS $key AND n.status <> 'withdrawn' "
        f"RETURN {_ROW} ORDER BY CASE WHEN n.search_key CONTAINS $whole THEN 0 ELSE 1 END, size(n.search_key) LIMIT $limit",
        {"key": key, "whole": f"|{key}|", "limit": _FETCH},
        trusted=True,
    ).rows
    found = _ranked(_score(row, key) for row in rows)
    return (found or _nearly(door, wanted, key))[:limit]


def by_id(door: Door, node_id: str) -> Found | None:
    """The entity of this id, if there is one."""
    label = label_of(node_id)
    if label is None:
        return None
    rows = door.ask(f"MATCH (n:{label} {{id: $id}}) RETURN {_ROW}", {"id": node_id}, trusted=True).rows
    return _found(rows[0], EXACT) if rows else None


def _nearly(door: Door, wanted: str, key: str) -> list[Found]:
    from rapidfuzz import fuzz

    starts = sorted({separator + word[:2] for word in key.split() if len(word) > 1 for separator in ("|", " ")})
    rows = door.ask(
        f"MATCH (n:{wanted}) WHERE n.status <> 'withdrawn' AND any(start IN $starts WHERE n.search_key CONTAINS start) "
        f"RETURN {_ROW} LIMIT $limit",
        {"starts": starts, "limit": _FUZZY_FETCH},
        trusted=True,
    ).rows
    joined = key.replace(" ", "")
    scored = []
    for row in rows:
        names = _names(row)
        same = any(name.replace(" ", "") == joined for name in names)
        scored.append(_found(row, SAME if same else 0.75 * max((fuzz.ratio(key, name) for name in names), default=0)))
    alike = [one for one in scored if one.score >= SAME]
    return _ranked(alike or [one for one in scored if one.score >= 0.75 * _ENOUGH])


def _score(row: dict[str, Any], key: str) -> Found:
    names = _names(row)
    if key in names:
        return _found(row, EXACT)
    if any(name.startswith(key) for name in names):
        return _found(row, PREFIX)
    part = any(re.search(rf"(^| ){re.escape(key)}", name) for name in names)
    return _found(row, CONTAINS if part else CONTAINS - 5)


def _names(row: dict[str, Any]) -> list[str]:
    return [name for name in str(row["keys"] or "").split("|") if name]


def _found(row: dict[str, Any], score: float) -> Found:
    label = label_of(row["id"]) or ""
    return Found(row["id"], label, row["name_vi"] or "", row["name_en"] or "", round(score, 1), row["era"] or "")


def _ranked(found: Iterable[Found]) -> list[Found]:
    order = {label: place for place, label in enumerate(NODE_TYPES)}
    eras = ("34", "", "63", "before")
    return sorted(
        found, key=lambda one: (-one.score, order.get(one.label, 99), eras.index(one.era), len(one.name("vi")), one.id)
    )
