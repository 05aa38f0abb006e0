"""The whole graph through the read-only door, fact by fact, so that memory does not grow with it."""

import pickle
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from tempfile import TemporaryFile
from typing import IO, Any

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.store.door import Door
from bangiao.graph.store.faults import StatementTooLong
from bangiao.graph.store.write import Line, batches

Row = dict[str, Any]
Tell = Callable[[int, int], None]
"""Told (done, total) facts on the way."""


@dataclass(frozen=True, slots=True)
class StoredNode:
    """A node as the database holds it: its label and its flat properties, `id` among them."""

    label: str
    properties: dict[str, Any]

    @property
    def id(self) -> str:
        """The node's own id."""
        return str(self.properties["id"])


@dataclass(frozen=True, slots=True)
class StoredRelation:
    """A relationship as the database holds it: its type, the ids of its ends, its flat properties, `id` among them."""

    type: str
    start: str
    end: str
    properties: dict[str, Any]

    @property
    def id(self) -> str:
        """The relationship's own id: parallel relationships have different ones."""
        return str(self.properties["id"])


def nodes(door: Door) -> Iterator[StoredNode]:
    """Every node, label by label in the order of the schema."""
    for label in NODE_TYPES:
        for row in _rows(door, label, f"MATCH (n:{label})", "n.id AS id", "properties(n) AS found"):
            yield StoredNode(label, row["found"])


def relations(door: Door) -> Iterator[StoredRelation]:
    """Every relationship, type by type in the order of the schema; withdrawn ones are of the type WITHDRAWN."""
    ends = "a.id AS start, b.id AS end"
    for name in RELATION_TYPES:
        told = f"MATCH (a)-[r:{name}]->(b)"
        for row in _rows(door, name, told, f"r.id AS id, {ends}", f"{ends}, properties(r) AS found"):
            yield StoredRelation(name, row["start"], row["end"], row["found"])


def _rows(door: Door, name: str, pattern: str, brief: str, whole: str) -> Iterator[Row]:
    """What a label or type has.

    The embedded database ends a statement whose rows are taken slowly. There they are first laid down in a file; where
    even that takes too long, the ids are, and then the facts are read by their ids, some thousand a statement.
    """
    if door.address.kind != "embedded":
        yield from door.bolt.stream(f"{pattern} RETURN {whole}", {})
        return
    with TemporaryFile() as file:
        try:
            _lay_down(file, door.bolt.stream(f"{pattern} RETURN {whole}", {}))
        except StatementTooLong:
            file.seek(0)
            file.truncate()
            _lay_down(file, door.bolt.stream(f"{pattern} RETURN {brief}", {}))
            yield from _by_ids(door, name, _take_up(file), whole)
            return
        yield from _take_up(file)


def _lay_down(file: IO[bytes], rows: Iterator[Row]) -> None:
    for row in rows:
        pickle.dump(row, file)


def _take_up(file: IO[bytes]) -> Iterator[Row]:
    file.seek(0)
    while True:
        try:
            yield pickle.load(file)
        except EOFError:
            return


def _by_ids(door: Door, name: str, ids: Iterator[Row], whole: str) -> Iterator[Row]:
    for batch in batches(ids):
        for found, rows in _found_again(name, batch):
            yield from door.bolt.read(f"UNWIND $rows AS row {found} RETURN {whole}", {"rows": rows}).rows


def _found_again(name: str, batch: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    """Patterns that find facts by their ids, with the rows that each is for."""
    if name in NODE_TYPES:
        yield f"MATCH (n:{name} {{id: row.id}})", batch
        return
    lines: dict[Line, list[Row]] = defaultdict(list)
    for row in batch:
        lines[Line(name, label_of(row["start"]) or "", label_of(row["end"]) or "")].append(row)
    yield from ((line.match(ends=False), rows) for line, rows in lines.items())


def counts(door: Door) -> tuple[int, int]:
    """How many nodes and relationships `nodes` and `relations` will give."""
    return (
        sum(_count(door, f"(f:{label})") for label in NODE_TYPES),
        sum(_count(door, f"()-[f:{name}]->()") for name in RELATION_TYPES),
    )


def others(door: Door) -> tuple[int, int]:
    """How many nodes and relationships there are that bangiao did not write, so that no export holds them."""
    known_nodes, known_relations = counts(door)
    return _count(door, "(f)") - known_nodes, _count(door, "()-[f]->()") - known_relations


def _count(door: Door, pattern: str) -> int:
    return int(door.bolt.read(f"MATCH {pattern} RETURN count(f) AS n").rows[0]["n"])
