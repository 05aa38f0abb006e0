"""The surroundings of some nodes, for pictures: what they are tied to, the most telling ties first, up to a limit."""

from collections import Counter
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

PARTIES = (
    "PARTY_TO FUNDS IMPLEMENTS ACCOUNTABLE_FOR EXTENDS SUPPORTS TOOK_PART_IN INCLUDES LED_TO AMENDS RENEWS".split()
)
"""Types by which an agreement, a project or an event hangs on others; its places and sectors are none of them."""

_PLACES = ("BORDERS", "PART_OF")

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
    """Nodes and relationships around the asked nodes; `cut` is how many relationships were left out.

    `unwanted` is how many nodes of labels that were not wanted lie around them.
    """

    nodes: list[GraphNode] = field(default_factory=list)
    relations: list[GraphRelation] = field(default_factory=list)
    cut: int = 0
    unwanted: int = 0


@dataclass
class _Gathered:
    nodes: dict[str, GraphNode] = field(default_factory=dict)
    relations: dict[str, GraphRelation] = field(default_factory=dict)
    cut: set[str] = field(default_factory=set)
    asked: frozenset[str] = frozenset()
    pairs: set[tuple[str, frozenset[str]]] = field(default_factory=set)
    telling_only: bool = False
    without: tuple[str, ...] = ()
    unwanted: set[str] = field(default_factory=set)


def neighbourhood(
    door: Door,
    ids: Sequence[str],
    *,
    depth: int = 1,
    limit: int = 300,
    era: str = "34",
    statuses: Iterable[str] | None = None,
    types: Iterable[str] | None = None,
    ends_of: Iterable[str] = (),
    without: Iterable[str] = (),
) -> Neighbourhood:
    """What lies within `depth` steps of the nodes: at most `limit` relationships of the statuses and types.

    Of things of the labels `ends_of` that were reached, the parties are shown, too, a step further: who funds a
    project, who else signed an agreement; never the other provinces in which a project is. Where no types are given,
    those of places are few: borders within the country, the country and the region of a province, and districts
    that nothing else is told of are left out unless both ends (of a part: the whole or the district) were asked for.

    Nodes of the labels `without` that nobody asked for are left out, and counted as `unwanted`.

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
    gathered = _Gathered(asked=frozenset(ids), telling_only=types is None, without=tuple(without))
    gathered.nodes |= {str(node.properties["id"]): node for node in nodes_of(door, ids)}
    units = {row["id"] for row in door.ask(_UNITS, {"ids": [*ids, *heirs]}, trusted=True).rows}
    frontier, done = {*ids, *heirs, *units}, set[str]()
    for _ in range(depth):
        reached = _step(door, gathered, frontier - done, told, heirs, limit * 2 // 3 if ends_of else limit)
        done |= frontier
        frontier = reached
    joined = {one for one in gathered.nodes if label_of(one) in tuple(ends_of)}
    _step(door, gathered, joined, {**told, "types": [one for one in PARTIES if one in wanted]}, heirs, limit)
    return Neighbourhood(
        list(gathered.nodes.values()), list(gathered.relations.values()), len(gathered.cut), len(gathered.unwanted)
    )


def _heirs(door: Door, ids: Sequence[str], era: str) -> dict[str, str]:
    """Old provinces, each with the asked one that it went into."""
    if era not in ("34", "63"):
        return {}
    rows = door.ask(_OLD, {"ids": list(ids), "era": era}, trusted=True).rows
    return {row["old"]: row["asked"] for row in rows if row["old"] not in ids}


def nodes_of(door: Door, ids: Iterable[str]) -> list[GraphNode]:
    """The nodes of these ids, by label and id; what is not there is left out."""
    found: list[GraphNode] = []
    for label, of_label in _by_label(set(ids)):
        statement = f"MATCH (n:{label}) WHERE n.id IN $ids RETURN n ORDER BY n.id"
        found += [row["n"] for row in door.ask(statement, {"ids": of_label}, trusted=True).rows]
    return found


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
    rows = [row for row in rows if _wanted(gathered, str(row["m"].properties["id"]))]
    rows = [row for row in ({**row, "r": _drawn(row, heirs)} for row in rows) if row["r"].start != row["r"].end]
    if gathered.telling_only:
        rows = [row for row in rows if not _well_known(gathered, row["r"])]
    rows.sort(key=lambda row: (rank[row["r"].type], *_late(row["r"])))
    reached: set[str] = set()
    for row in _shared(rows, limit - len(gathered.relations)):
        relation: GraphRelation = row["r"]
        key = str(relation.properties["id"])
        if key in gathered.relations or gathered.telling_only and _adds_nothing(gathered, relation):
            continue
        if len(gathered.relations) >= limit:
            gathered.cut.add(key)
            continue
        gathered.cut.discard(key)
        gathered.relations[key] = relation
        gathered.pairs.add((relation.type, frozenset((relation.start, relation.end))))
        reached |= _reach(gathered, row, heirs)
    return reached


def _wanted(gathered: _Gathered, node: str) -> bool:
    if node in gathered.asked or label_of(node) not in gathered.without:
        return True
    gathered.unwanted.add(node)
    return False


def _late(relation: GraphRelation) -> tuple[bool, bool, str]:
    """The order within a type: where districts lie comes when all else that is told of them is there."""
    return label_of(relation.start) == "LocalUnit", "via" in relation.properties, str(relation.properties["id"])


def _shared(rows: list[dict[str, Any]], room: int) -> list[dict[str, Any]]:
    """The rows in their order; where they do not all have room, what is beyond a third of it of one type comes last."""
    if len(rows) <= room:
        return rows
    first: list[dict[str, Any]] = []
    rest: list[dict[str, Any]] = []
    counted: Counter[str] = Counter()
    for row in rows:
        counted[row["r"].type] += 1
        (first if counted[row["r"].type] <= max(1, room // 3) else rest).append(row)
    return first + rest


def _well_known(gathered: _Gathered, relation: GraphRelation) -> bool:
    """Whether it only says how the country is divided, and nobody asked for that."""
    asked, within = gathered.asked, label_of(relation.start) == "Province"
    if relation.type == "BORDERS":
        return within and label_of(relation.end) == "Province" and not {relation.start, relation.end} <= asked
    return relation.type == "PART_OF" and within and relation.end not in asked


def _adds_nothing(gathered: _Gathered, relation: GraphRelation) -> bool:
    """Whether a tie of places is there already for another unit, or places a district of which nothing is told."""
    if relation.type not in _PLACES:
        return False
    if (relation.type, frozenset((relation.start, relation.end))) in gathered.pairs:
        return True
    told = relation.start in gathered.asked or any(relation.start in pair for _, pair in gathered.pairs)
    return relation.type == "PART_OF" and label_of(relation.start) == "LocalUnit" and not told


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
