"""The surroundings of some nodes, for pictures: what they are tied to, the most telling ties first, up to a limit."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.graph.store.door import Door
from bangiao.graph.values import COUNTED

TELLING = (
    "TWINNED_WITH PARTY_TO COOPERATES_WITH FUNDS LOCATED_IN SUPPORTS IMPLEMENTS ACCOUNTABLE_FOR EXTENDS SEEKS ASKS "
    "SUGGESTS ABOUT WITH INCLUDES TOOK_PART_IN HELD_IN LED_TO IN_SECTOR COVERS INHERITED_BY AMENDS RENEWS REPRESENTS "
    "BASED_IN HOLDS_OFFICE ISSUED CONNECTS BORDERS PART_OF"
).split()
"""Relationship types by how much they tell in a picture; STATES and SUCCEEDED_BY are none of it."""

_OLD = """
MATCH (old:Province)-[:SUCCEEDED_BY*1..5]->(asked:Province) WHERE asked.id IN $ids AND asked.era = $era
RETURN old.id AS old, asked.id AS asked
"""


_UNITS = "MATCH (unit:LocalUnit)-[:PART_OF*1..3]->(p:Province) WHERE p.id IN $ids RETURN DISTINCT unit.id AS id"


class UnknownTypes(WrongUse):
    """A relationship type that no picture of surroundings can show."""

    vi = "Không có loại quan hệ {found}. Có: {allowed}."
    en = "There is no relationship type {found}. There are: {allowed}."


@dataclass(frozen=True)
class Neighbourhood:
    """Nodes and relationships around the asked nodes; `cut` is how many relationships were left out."""

    nodes: list[GraphNode] = field(default_factory=list)
    relations: list[GraphRelation] = field(default_factory=list)
    cut: int = 0


@dataclass
class _Gathered:
    nodes: dict[str, GraphNode] = field(default_factory=dict)
    relations: dict[str, GraphRelation] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)


def neighbourhood(
    door: Door,
    ids: Sequence[str],
    *,
    depth: int = 1,
    limit: int = 300,
    era: str = "34",
    statuses: Iterable[str] | None = None,
    types: Iterable[str] | None = None,
) -> Neighbourhood:
    """What lies within `depth` steps of the nodes: at most `limit` relationships of the statuses and types.

    A province also has what its districts and communes have, and in era 34 or 63 what its predecessors have: their
    relationships are drawn from it, with the old unit's id as `via`. Default statuses are actual and ongoing, default types all of TELLING.
    Raises UnknownTypes.
    """
    wanted = list(types or TELLING)
    unknown = [one for one in wanted if one not in RELATION_TYPES]
    if unknown:
        raise UnknownTypes(found=", ".join(unknown), allowed=", ".join(TELLING))
    told = {"types": wanted, "statuses": [str(one) for one in statuses or COUNTED]}
    heirs = _heirs(door, ids, era)
    gathered = _Gathered()
    _add_nodes(door, gathered, ids)
    units = {row["id"] for row in door.ask(_UNITS, {"ids": [*ids, *heirs]}, trusted=True).rows}
    frontier, done = {*ids, *heirs, *units}, set[str]()
    for _ in range(depth):
        reached = _step(door, gathered, frontier - done, told, heirs, limit)
        done |= frontier
        frontier = reached
    return Neighbourhood(list(gathered.nodes.values()), list(gathered.relations.values()), len(gathered.cut))


def _heirs(door: Door, ids: Sequence[str], era: str) -> dict[str, str]:
    """Old provinces, each with the asked one that it went into."""
    if era not in ("34", "63"):
        return {}
    rows = door.ask(_OLD, {"ids": list(ids), "era": era}, trusted=True).rows
    return {row["old"]: row["asked"] for row in rows if row["old"] not in ids}


def _add_nodes(door: Door, gathered: _Gathered, ids: Sequence[str]) -> None:
    for label, of_label in _by_label(ids):
        statement = f"MATCH (n:{label}) WHERE n.id IN $ids RETURN n"
        for row in door.ask(statement, {"ids": of_label}, trusted=True).rows:
            gathered.nodes[row["n"].properties["id"]] = row["n"]


def _by_label(ids: Iterable[str]) -> Iterator[tuple[str, list[str]]]:
    grouped: dict[str, list[str]] = {}
    for one in sorted(ids):
        label = label_of(one)
        if label in NODE_TYPES:
            grouped.setdefault(label, []).append(one)
    yield from grouped.items()


def _step(
    door: Door, gathered: _Gathered, frontier: set[str], told: dict[str, Any], heirs: dict[str, str], limit: int
) -> set[str]:
    """Add the relationships of the frontier, the most telling first, and give back the nodes that are new."""
    rank = {name: place for place, name in enumerate(told["types"])}
    rows: list[dict[str, Any]] = []
    for label, ids in _by_label(frontier):
        statement = (
            f"MATCH (n:{label})-[r]-(m) WHERE n.id IN $ids AND type(r) IN $types AND r.status IN $statuses "
            "AND m.status <> 'withdrawn' RETURN n, r, startNode(r).id AS start, endNode(r).id AS end, m"
        )
        rows += door.ask(statement, {**told, "ids": ids}, trusted=True).rows
    rows.sort(key=lambda row: (rank[row["r"].type], str(row["r"].properties.get("id", ""))))
    reached: set[str] = set()
    for row in rows:
        relation = _drawn(row, heirs)
        key = str(relation.properties["id"])
        if relation.start == relation.end or key in gathered.relations:
            continue
        if len(gathered.relations) >= limit:
            gathered.cut.add(key)
            continue
        gathered.relations[key] = relation
        reached |= _reach(gathered, row, heirs)
    return reached


def _drawn(row: dict[str, Any], heirs: dict[str, str]) -> GraphRelation:
    """The relationship with an old province's end moved to the asked one."""
    relation: GraphRelation = row["r"]
    start, end = row["start"], row["end"]
    via = next((one for one in (start, end) if one in heirs), None)
    properties = {**relation.properties, "via": via} if via else relation.properties
    return GraphRelation(relation.type, heirs.get(start, start), heirs.get(end, end), properties)


def _reach(gathered: _Gathered, row: dict[str, Any], heirs: dict[str, str]) -> set[str]:
    new: set[str] = set()
    for node in (row["n"], row["m"]):
        key = str(node.properties["id"])
        if key not in heirs and key not in gathered.nodes:
            gathered.nodes[key] = node
            new.add(key)
    return new
