"""Writes records in batches that can be killed and repeated: each batch reads what is there, and writes the difference."""

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import Any, NamedTuple, Protocol, TypeVar

from bangiao.errors import BadRecord
from bangiao.graph.claims import Properties, merge
from bangiao.graph.records import Record
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Node, Relation, States, label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.faults import AlreadyThere
from bangiao.graph.store.seen import Seen

BATCH = 1000
TRIES = 20
Canonical = Callable[[str], str]
T = TypeVar("T")


class Tally(Protocol):
    """What a load counts; a loader's report is one."""

    read: int
    created: int
    updated: int
    unchanged: int
    withdrawn: int

    def skip(self, error: BadRecord) -> None:
        """Take note of a record that is left out."""


@dataclass(frozen=True, slots=True)
class Line:
    """A relationship type between two labels: what one statement can write."""

    type: str
    start: str
    end: str

    def match(self, *, ends: bool = True, bare: bool = False) -> str:
        """The pattern that finds the ends by id and the relationship from the end that has few of them."""
        found = f"MATCH (a:{self.start} {{id: row.start}}) MATCH (b:{self.end} {{id: row.end}})"
        if bare:
            return found
        few_first = RELATION_TYPES[self.type].few == "start"
        pattern = (
            f"(a)-[r:{self.type} {{id: row.id}}]->(b)" if few_first else f"(b)<-[r:{self.type} {{id: row.id}}]-(a)"
        )
        return f"{found} {'OPTIONAL MATCH' if ends else 'MATCH'} {pattern}"

    def create(self) -> str:
        """What makes the relationship between its ends."""
        return f"{self.match(bare=True)} CREATE (a)-[r:{self.type}]->(b) SET r = row.properties"


class Told(NamedTuple):
    """A relationship as stated: its ends and properties, once for each name that an end has in the dataset."""

    start: str
    end: str
    stated: list[Properties]


@dataclass
class Batch:
    """Facts of one transaction, by what writes them."""

    nodes: dict[str, dict[str, list[Properties]]] = field(default_factory=lambda: defaultdict(dict))
    relations: dict[Line, dict[str, Told]] = field(default_factory=lambda: defaultdict(dict))
    moved: bool = False


@dataclass
class Counts:
    """What a batch did; counted anew on each try of its transaction."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    dangling: list[tuple[Line, str, Told]] = field(default_factory=list)


class Teller(ABC):
    """Tells the records of one dataset, batch by batch, to what keeps them: a database, or files for a database.

    `canonical` says under which id a thing is kept that has several. What is kept follows from the records alone.
    """

    def __init__(self, dataset: str, tally: Tally, canonical: Canonical = str) -> None:
        self.dataset, self.tally, self.canonical = dataset, tally, canonical
        self.seen = Seen()
        self.dangling = 0
        self._met: set[str] = set()
        self._waiting: list[tuple[Line, str, Told]] = []

    @abstractmethod
    def _keep(self, batch: Batch) -> Counts:
        """Keep a batch whole: what is new, and the difference to what is there."""

    def write(self, records: Iterable[Record], after_batch: Callable[[], None] = lambda: None) -> None:
        """Write all records; relationships whose ends came later are tried again at the end, then reported."""
        for chunk in batches(records):
            self.tally.read += len(chunk)
            self._commit(self._batch(chunk))
            after_batch()
        self._retry()

    def _retry(self) -> None:
        waiting, self._waiting = self._waiting, []
        for start in range(0, len(waiting), BATCH):
            again = Batch()
            for line, fact_id, told in waiting[start : start + BATCH]:
                again.relations[line][fact_id] = told
            self._commit(again)
        self.dangling = len(self._waiting)
        for line, _, told in self._waiting:
            self.tally.skip(
                BadRecord(
                    file=line.type,
                    place=f"{told.start} → {told.end}",
                    found="an end that is nowhere",
                    allowed="ids of loaded nodes",
                )
            )
        self._waiting = []

    def _batch(self, chunk: list[Record]) -> Batch:
        batch = Batch()
        for record in chunk:
            if isinstance(record, Node):
                self._add(batch, record)
                for stated in _states(record):
                    self._add(batch, stated)
            else:
                self._add(batch, record)
        return batch

    def _add(self, batch: Batch, record: Record) -> None:
        stated = record.properties() | {"id": record.id}
        match self.seen.add(record.id, stated):
            case "same":
                return
            case "other":
                self.tally.skip(
                    BadRecord(
                        file=self.dataset,
                        place=record.id,
                        found="the id for a second time with other values",
                        allowed="one record an id",
                    )
                )
                return
        if isinstance(record, Relation):
            start, end = self.canonical(record.start), self.canonical(record.end)
            kept = record if (start, end) == (record.start, record.end) else replace(record, start=start, end=end)
            if kept is not record:
                stated |= {"start": record.start, "end": record.end}
            line = Line(record.type, label_of(start) or "", label_of(end) or "")
            batch.relations[line].setdefault(kept.id, Told(start, end, [])).stated.append(stated)
            self._meet(batch, record.id, kept.id)
        else:
            kept_id = self.canonical(record.id)
            batch.nodes[record.label].setdefault(kept_id, []).append(stated)
            self._meet(batch, record.id, kept_id)

    def _meet(self, batch: Batch, stated_id: str, kept_id: str) -> None:
        """Facts under other ids may meet in any batch: such a batch must look at what is there."""
        if stated_id != kept_id:
            self._met.add(kept_id)
        batch.moved = batch.moved or kept_id in self._met

    def _commit(self, batch: Batch) -> None:
        counts = self._keep(batch)
        self.tally.created += counts.created
        self.tally.updated += counts.updated
        self.tally.unchanged += counts.unchanged
        self._waiting += counts.dangling

    def _difference(
        self, stated: dict[str, list[Properties]], found: dict[str, Properties], counts: Counts
    ) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        create, update = [], []
        for one, told in stated.items():
            now = found.get(one)
            wanted: Properties = now or {}
            for claim in told:
                wanted = merge(wanted, self.dataset, claim, one)
            if now is None:
                create.append({"id": one, "properties": wanted})
            elif wanted != now:
                was = {"datasets": now.get("datasets", []), "claims": now.get("claims", [])}
                update.append({"id": one, "properties": wanted, "was": was})
        counts.created += len(create)
        counts.updated += len(update)
        counts.unchanged += len(stated) - len(create) - len(update)
        return create, update


class Writer(Teller):
    """Writes the records of one dataset into a database."""

    def __init__(
        self, bolt: Bolt, dataset: str, tally: Tally, *, dry_run: bool = False, canonical: Canonical = str
    ) -> None:
        super().__init__(dataset, tally, canonical)
        self.bolt, self.dry_run = bolt, dry_run
        self._new: dict[str, bool] = {}

    def _keep(self, batch: Batch) -> Counts:
        try:
            return self._try(batch, trusting=not batch.moved)
        except (AlreadyThere, Changed):
            return self._try_again(batch)

    def _try_again(self, batch: Batch) -> Counts:
        for _ in range(TRIES):
            with suppress(Changed):
                return self._try(batch, trusting=False)
        raise AlreadyThere(reason="Changed")

    def _try(self, batch: Batch, *, trusting: bool) -> Counts:
        """Write a batch; only the first try of a trusted batch may skip looking at what is there.

        A try whose answer got lost may have been kept by the database all the same, so the next one looks.
        """
        new = {
            name for name in (*batch.nodes, *(line.type for line in batch.relations)) if trusting and self._is_new(name)
        }
        tries = iter([new])
        return self.bolt.write(lambda run: self._apply(run, batch, next(tries, set())))

    def _is_new(self, name: str) -> bool:
        """Whether the database held nothing of a label or type when this load first met it."""
        if name not in self._new:
            pattern = f"(f:{name})" if name in NODE_TYPES else f"()-[f:{name}]->()"
            self._new[name] = not self.bolt.read(f"MATCH {pattern} RETURN 1 AS there LIMIT 1").rows
        return self._new[name]

    def _apply(self, run: Run, batch: Batch, new: set[str]) -> Counts:
        counts = Counts()
        for label, nodes in batch.nodes.items():
            self._apply_nodes(run, label, nodes, counts, label in new)
        for line, relations in batch.relations.items():
            self._apply_relations(run, line, relations, counts, line.type in new)
        return counts

    def _apply_nodes(self, run: Run, label: str, nodes: dict[str, list[Properties]], counts: Counts, new: bool) -> None:
        found: dict[str, Properties] = {}
        if not new:
            looked = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, properties(n) AS found"
            found = {row["id"]: row["found"] for row in run(looked, {"ids": list(nodes)})}
        create, update = self._difference(nodes, found, counts)
        if create and not self.dry_run:
            run(f"UNWIND $rows AS row CREATE (n:{label}) SET n = row.properties", {"rows": create})
        if update and not self.dry_run:
            _replace(run, f"MATCH (r:{label} {{id: row.id}})", update)

    def _apply_relations(self, run: Run, line: Line, relations: dict[str, Told], counts: Counts, new: bool) -> None:
        there = self._look(run, line, relations, new)
        counts.dangling += [(line, one, told) for one, told in relations.items() if one not in there]
        placed = {one: told.stated for one, told in relations.items() if one in there}
        create, update = self._difference(placed, {one: found for one, found in there.items() if found}, counts)
        for row in (*create, *update):
            row |= {"start": relations[row["id"]].start, "end": relations[row["id"]].end}
        if create and not self.dry_run:
            if not self._is_new("WITHDRAWN"):
                back = Line("WITHDRAWN", line.start, line.end)
                run(f"UNWIND $rows AS row {back.match(ends=False)} DELETE r", {"rows": create})
            run(f"UNWIND $rows AS row {line.create()}", {"rows": create})
        if update and not self.dry_run:
            _replace(run, line.match(ends=False), update)

    def _look(self, run: Run, line: Line, relations: dict[str, Told], new: bool) -> dict[str, Properties | None]:
        """What is there of relationships whose two ends are there; None for one that is not written yet."""
        rows = [{"id": one, "start": told.start, "end": told.end} for one, told in relations.items()]
        found = "null" if new else "properties(r)"
        looked = run(
            f"UNWIND $rows AS row {line.match(bare=new)} RETURN row.id AS id, {found} AS found", {"rows": rows}
        )
        there: dict[str, Properties | None] = {row["id"]: row["found"] for row in looked}
        if self.dry_run:
            ends = {end for told in relations.values() for end in (told.start, told.end)}
            known = self._known(run, ends)
            there = dict.fromkeys(one for one, told in relations.items() if {told.start, told.end} <= known) | there
        return there

    def _known(self, run: Run, ids: set[str]) -> set[str]:
        """Those of the nodes that this load states or the database holds."""
        stated = {one for one in ids if one in self.seen or one in self._met}
        by_label: dict[str, list[str]] = {}
        for one in ids - stated:
            by_label.setdefault(label_of(one) or "", []).append(one)
        looked = (
            run(f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id", {"ids": some})
            for label, some in by_label.items()
        )
        return stated | {row["id"] for rows in looked for row in rows}


def _replace(run: Run, pattern: str, rows: list[dict[str, Any]]) -> None:
    """Replace the properties of facts that are still as they were read; Changed where another load was quicker."""
    locked = "SET r.datasets = r.datasets WITH r, row"  # writing first takes the lock under which the rest is read
    same = "coalesce(r.datasets, []) = row.was.datasets AND coalesce(r.claims, []) = row.was.claims"
    done = run(
        f"UNWIND $rows AS row {pattern} {locked} WHERE {same} SET r = row.properties RETURN count(r) AS done",
        {"rows": rows},
    )
    if done[0]["done"] != len(rows):
        raise Changed


class Changed(Exception):
    """A fact was changed by another load between reading and writing it; the batch is to be tried again."""


def batches(rows: Iterable[T]) -> Iterator[list[T]]:
    """The rows in lists of what one transaction writes."""
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        yield batch


def _states(record: Node) -> Iterator[States]:
    """The STATES relationships that follow from a node's sources: one per document, with all its locators."""
    places: dict[str, list[str]] = {}
    for citation in record.sources:
        places.setdefault(citation.document, []).append(citation.locator)
    for document, locators in places.items():
        if document != record.id:
            told = tuple(locator for locator in locators if locator)
            yield States(start=document, end=record.id, key="sources", locators=told)
