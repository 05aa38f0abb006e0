"""Compares two graphs fact by fact; of each graph memory holds an id and a digest a fact, never the properties."""

import hashlib
from collections.abc import Iterator
from typing import Any

from bangiao.graph.store.bolt import Bolt

NODES = "MATCH (f) {where}RETURN labels(f) AS kinds, '' AS start, '' AS end, properties(f) AS told"
RELATIONS = "MATCH (a)-[f]->(b) {where}RETURN [type(f)] AS kinds, a.id AS start, b.id AS end, properties(f) AS told"
SHOWN = 10

Fact = tuple[str, ...]
"""Labels or type, the ends of a relationship, and the id."""


def differences(one: Bolt, other: Bolt) -> list[str]:
    """What stands in one graph and not in the other, or with other properties; the first of each kind of fact."""
    told: list[str] = []
    for pattern in (NODES, RELATIONS):
        mine, theirs = (dict(_facts(bolt, pattern)) for bolt in (one, other))
        differing = sorted(fact for fact in mine.keys() | theirs.keys() if mine.get(fact) != theirs.get(fact))
        if differing:
            told.append(f"{len(differing)} of {len(mine)} and {len(theirs)} facts differ")
        told += [f"{fact}: {_beside(one, other, pattern, fact)}" for fact in differing[:SHOWN]]
    return told


def _facts(bolt: Bolt, pattern: str) -> Iterator[tuple[Fact, bytes]]:
    for row in bolt.stream(pattern.format(where=""), {}):
        told = repr(sorted(row["told"].items()))
        fact = ("|".join(sorted(row["kinds"])), row["start"], row["end"], str(row["told"].get("id")))
        yield fact, hashlib.blake2b(told.encode(), digest_size=12).digest()


def _beside(one: Bolt, other: Bolt, pattern: str, fact: Fact) -> str:
    """The properties in which the two differ, as the one and as the other has them."""
    mine, theirs = (_properties(bolt, pattern, fact) for bolt in (one, other))
    if not mine or not theirs:
        return "not in the second graph" if mine else "not in the first graph"
    keys = sorted(key for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key))
    return "; ".join(f"{key}: {mine.get(key)!r} / {theirs.get(key)!r}" for key in keys)


def _properties(bolt: Bolt, pattern: str, fact: Fact) -> dict[str, Any]:
    rows = bolt.read(pattern.format(where="WHERE f.id = $id "), {"id": fact[-1]}).rows
    return next((row["told"] for row in rows if "|".join(sorted(row["kinds"])) == fact[0]), {})
