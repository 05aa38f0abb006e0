"""Searches from both ends, level by level, and names every hop of the shortest paths; portable where no keyword is."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import nsmallest
from itertools import pairwise
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue import whole
from bangiao.queries.formats.numbers import figure
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]
_Ways = tuple[int, list[tuple[int, list[str]]]]

MOST = 6
"""Steps beyond which nothing is searched: by then nearly everything is tied to everything."""
CAP = 10
"""Paths shown, those of the closest ties first."""
_PART, _ROWS = 2_000, 1_000_000
"""Parties whose relationships are asked for at once, and the most that these can have."""

_BOTH_WAYS = ("TWINNED_WITH", "COOPERATES_WITH", "BORDERS")
_CLOSENESS = ("TWINNED_WITH", "PARTY_TO", "COOPERATES_WITH", "FUNDS", "IMPLEMENTS", "EXTENDS", "LOCATED_IN", "SUPPORTS")
_SAME = Words("Hai bên là một.", "The two parties are one and the same.")
_NONE = Words("Không có đường nào trong {n} bước.", "There is no path of up to {n} steps.")
_CAPPED = Words(
    "Không tìm xa hơn {n} bước: xa hơn thì gần như mọi bên đều nối với nhau.",
    "Nothing is searched beyond {n} steps: by then nearly all parties are tied to each other.",
)
_MORE = Words(
    "Có {n} đường ngắn nhất ({steps} bước); hiện {shown} đường có quan hệ chặt nhất.",
    "There are {n} shortest paths ({steps} steps); the {shown} of the closest ties are shown.",
)


_NODES = whole("UNWIND $ids AS one\n/* parts/nodes_by_id.cypher */\nRETURN found")


@dataclass
class _Side:
    """What is reached from one end: how far each party is, those reached last, and the ways to it that are known."""

    far: dict[str, int]
    last: set[str]
    ways: dict[str, _Ways]
    back: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


@dataclass
class _Search:
    ends: tuple[str, str]
    hops: dict[tuple[str, str], Rows] = field(default_factory=lambda: defaultdict(list))

    def widen(self, side: _Side, rows: Rows) -> None:
        """Move one side a level on, by the relationships of the parties that it reached last."""
        depth, reached = max(side.far.values()) + 1, set[str]()
        for row in rows:
            for head in self._heads(row):
                if side.far.get(head, depth) < depth:
                    continue
                self.hops[row["near"], head].append(row)
                side.far[head] = depth
                side.back[head].add(row["near"])
                reached.add(head)
        side.last = reached

    def _heads(self, row: dict[str, Any]) -> list[str]:
        """The parties that the other end of a relationship is today; an asked end stays what was asked for."""
        line = [row["far"], *(one["id"] for one in row["heirs"])]
        asked = [one for one in self.ends if one in line]
        return asked or list(dict.fromkeys(one["id"] for one in row["heirs"] if one["last"])) or line[:1]

    def between(self, one: str, other: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """The relationships between two parties, each as the word for it in the direction of the path."""
        for ends, along in (((one, other), True), ((other, one), False)):
            for row in self.hops.get(ends, ()):
                plain = row["type"] in _BOTH_WAYS or row["onward"] is along
                yield (row["type"] if plain else f"{row['type']}_BY"), row

    def looseness(self, one: str, other: str) -> int:
        """The place of the closest tie between two parties in the order of closeness."""
        kinds = {row["type"] for _, row in self.between(one, other)}
        return next((place for place, kind in enumerate(_CLOSENESS) if kind in kinds), len(_CLOSENESS))


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """One row a hop of each shortest path; `of` is how many such paths there are."""
    ends = (str(parameters["from"]), str(parameters["to"]))
    search = _Search(ends)
    here, there = (_Side({end: 0}, {end}, {end: (1, [(0, [end])])}) for end in ends)
    for _ in range(min(int(parameters["max_hops"]), MOST) if ends[0] != ends[1] else 0):
        side = min(here, there, key=lambda one: len(one.last))
        asked = {**parameters, "to": list(ends)}
        search.widen(side, list(_around(door, statement, asked, sorted(side.last))))
        met = sorted(here.last & there.last)
        if met:
            return _told(door, search, *_closest(search, here, there, met))
        if not side.last:
            break
    return []


def _around(door: Door, statement: str, parameters: dict[str, Any], ids: list[str]) -> Iterator[dict[str, Any]]:
    """The relationships of these parties; asked for in parts, so that no answer is cut."""
    for at in range(0, len(ids), _PART):
        asked = {**parameters, "from": ids[at : at + _PART]}
        yield from door.ask(statement, asked, limit=_ROWS, trusted=True).rows


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:
    """That there is no path, or how many more there are than shown."""
    asked = int(parameters["max_hops"])
    if parameters["from"] == parameters["to"]:
        return [_SAME.said(language)]
    if not rows:
        capped = [_CAPPED.said(language).format(n=MOST)] if asked > MOST else []
        return [_NONE.said(language).format(n=min(asked, MOST)), *capped]
    last = rows[-1]
    if last["of"] > last["path"]:
        said = _MORE.said(language)
        return [said.format(n=figure(last["of"], language), steps=last["step"], shown=last["path"])]
    return []


def _ways(search: _Search, side: _Side, node: str) -> _Ways:
    """How many shortest ways lead from the end of a side to a node, and those of the closest ties."""
    if node not in side.ways:
        before = [(one, _ways(search, side, one)) for one in side.back[node]]
        longer = ((far + search.looseness(one, node), [*way, node]) for one, (_, best) in before for far, way in best)
        side.ways[node] = sum(number for _, (number, _) in before), nsmallest(CAP, longer)
    return side.ways[node]


def _closest(search: _Search, here: _Side, there: _Side, met: list[str]) -> tuple[int, list[list[str]]]:
    """How many shortest paths there are, and those of the closest ties."""
    halves = [(_ways(search, here, one), _ways(search, there, one)) for one in met]
    joined = (
        (far + other, [*left, *reversed(right[:-1])])
        for (_, lefts), (_, rights) in halves
        for far, left in lefts
        for other, right in rights
    )
    return sum(left * right for (left, _), (right, _) in halves), [path for _, path in nsmallest(CAP, joined)]


def _told(door: Door, search: _Search, number: int, paths: list[list[str]]) -> Rows:
    hops = {ends: list(search.between(*ends)) for path in paths for ends in pairwise(path)}
    ids = {one for path in paths for one in path}
    ids |= {row[end] for found in hops.values() for _, row in found for end in ("own", "far")}
    found = door.ask(_NODES, {"ids": sorted(ids)}, trusted=True).rows
    nodes = {str(row["found"].properties["id"]): row["found"] for row in found}
    return [
        {"path": place, "step": step, "from": nodes[ends[0]], "to": nodes[ends[1]], "of": number}
        | _hop(hops[ends], nodes, {nodes[one].name for one in ends})
        for place, path in enumerate(paths, 1)
        for step, ends in enumerate(pairwise(path), 1)
    ]


def _hop(found: list[tuple[str, dict[str, Any]]], nodes: dict[str, GraphNode], shown: set[str]) -> dict[str, Any]:
    rows = [row for _, row in found]
    parties = [nodes[row[end]] for row in rows for end in ("own", "far")]
    return {
        "relation": list(dict.fromkeys(word for word, _ in found)),
        "since": min((row["since"] for row in rows if row["since"]), default=None),
        "status": sorted({status for row in rows for status in row["status"]}),
        "stated_as": [party for party in parties if party.name not in shown],
        "sources": [[row["sources"], [heir["sources"] for heir in row["heirs"]]] for row in rows],
    }
