"""What is exported: the nodes of each label and the relationships of each type, one by one, all or those that are chosen."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from bangiao.graph.exports.columns import columns_of
from bangiao.graph.exports.format import Options, Tell, Write, Written
from bangiao.graph.exports.read import counts, others
from bangiao.graph.exports.selection import Selection
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door


class Tie(NamedTuple):
    """A relationship: the ids of its ends, and its properties."""

    start: str
    end: str
    properties: Mapping[str, Any]


class Content(Protocol):
    """Nodes and relationships to write, by label and type; each can be gone through as often as needed."""

    def nodes(self, label: str) -> Iterator[Mapping[str, Any]]:
        """The properties of each node of a label."""

    def relations(self, type: str) -> Iterator[Tie]:
        """Each relationship of a type."""


@dataclass
class InDatabase:
    """The content of a database; `left` counts the properties that the schema does not declare, by `Label.property`.

    Much is read page by page, by ids: a database ends a statement that runs too long, however well it goes.
    """

    bolt: Bolt
    selection: Selection = field(default_factory=Selection)
    left: Counter[str] = field(default_factory=Counter)
    page: int = 2000
    _ids: dict[str, list[str]] = field(default_factory=dict)

    def nodes(self, label: str) -> Iterator[Mapping[str, Any]]:
        """The properties of each node of a label."""
        if self.selection.has(label):
            for row in self._paged(label, f"MATCH (n:{label} {{id: id}}) RETURN properties(n) AS told"):
                yield self._known(label, row["told"])

    def relations(self, type: str) -> Iterator[Tie]:
        """Each relationship of a type whose two ends are taken."""
        where = self.selection.where("r", "a", "b", places="ab")
        told = f"{where} RETURN a.id AS start, b.id AS end, properties(r) AS told"
        for start, end, many in self._lines(type):
            near, far = f"(a:{start})-[r:{type}]->", f"(b:{end})"
            if many <= self.page:
                rows = self._rows(f"MATCH {near}{far}{told}")
            elif RELATION_TYPES[type].few == "start":
                rows = self._paged(start, f"MATCH (a:{start} {{id: id}})-[r:{type}]->{far}{told}")
            else:
                rows = self._paged(end, f"MATCH (b:{end} {{id: id}})<-[r:{type}]-(a:{start}){told}")
            for row in rows:
                yield Tie(row["start"], row["end"], self._known(type, row["told"]))

    def _lines(self, type: str) -> Iterator[tuple[str, str, int]]:
        """The labels between which there are relationships of a type, and how many."""
        ends = "labels(a)[0] AS start, labels(b)[0] AS end"
        for row in self._rows(f"MATCH (a)-[r:{type}]->(b) RETURN {ends}, count(r) AS many"):
            start, end = row["start"], row["end"]
            if start in NODE_TYPES and end in NODE_TYPES and self.selection.has(start) and self.selection.has(end):
                yield start, end, row["many"]

    def _paged(self, label: str, statement: str) -> Iterator[dict[str, Any]]:
        """The rows of a statement for each `id` of the nodes of a label that are taken."""
        if label not in self._ids:
            where = self.selection.where("n", places="n")
            rows = self._rows(f"MATCH (n:{label}){where} RETURN n.id AS id")
            self._ids[label] = [row["id"] for row in rows]
        ids = self._ids[label]
        for place in range(0, len(ids), self.page):
            yield from self._rows(f"UNWIND $ids AS id {statement}", ids=ids[place : place + self.page])

    def _rows(self, statement: str, **parameters: Any) -> Iterator[dict[str, Any]]:
        chosen = {"statuses": list(self.selection.statuses), "era": self.selection.era}
        return self.bolt.stream(statement, chosen | parameters)

    def _known(self, name: str, told: dict[str, Any]) -> dict[str, Any]:
        for key in told:
            if key not in _names(name):
                self.left[f"{name}.{key}"] += 1
        return told


@dataclass
class Counted:
    """Another content, with what was given out counted and told on the way."""

    content: Content
    tell: Tell
    total: int
    made: int = 0
    tied: int = 0

    def nodes(self, label: str) -> Iterator[Mapping[str, Any]]:
        """The properties of each node of a label."""
        for one in self.content.nodes(label):
            self.made += 1
            self._told()
            yield one

    def relations(self, type: str) -> Iterator[Tie]:
        """Each relationship of a type."""
        for one in self.content.relations(type):
            self.tied += 1
            self._told()
            yield one

    def _told(self) -> None:
        done = self.made + self.tied
        if done % 500 == 0:
            self.tell(done, max(done, self.total))


Fill = Callable[[Content, Path], None]


def through(fill: Fill) -> Write:
    """What writes a database by a function that writes any content to a path, with the user's choices and the counts."""

    def write(door: Door, path: Path, options: Options, tell: Tell) -> Written:
        found = InDatabase(door.bolt, Selection.of(options))
        content = Counted(found, tell, sum(counts(door)))
        fill(content, path)
        return Written(content.made, content.tied, tuple(_notes(found, others(door))))

    return write


def _notes(found: InDatabase, strangers: tuple[int, int]) -> Iterator[tuple[str, str]]:
    made, tied = strangers
    if made or tied:
        yield (
            f"Không xuất {made} thực thể và {tied} quan hệ không do bangiao ghi.",
            f"{made} entities and {tied} relations that bangiao did not write are not exported.",
        )
    if found.left:
        named = ", ".join(f"{name} ({many})" for name, many in sorted(found.left.items()))
        yield (
            f"Không xuất thuộc tính ngoài lược đồ: {named}.",
            f"Properties outside the schema are not exported: {named}.",
        )


def _names(name: str) -> frozenset[str]:
    if name not in _DECLARED:
        _DECLARED[name] = frozenset(column.name for column in columns_of(name))
    return _DECLARED[name]


_DECLARED: dict[str, frozenset[str]] = {}
