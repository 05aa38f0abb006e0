"""Facts on their way from sources to files, without a database between: kept on disk, so that memory does not grow with them."""

import pickle
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Self

from bangiao.graph.claims import Properties
from bangiao.graph.exports.content import Tie
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.store.write import Batch, Canonical, Counts, Line, Tally, Teller, Told

_MANY = 500
"""So many ids are asked for at once: SQLite takes a limited number of parameters."""


class Staging:
    """Nodes and relationships by id, as a database would hold them; a Content to write files from.

    They lie in a file without a name that only this process can read, and are gone with it. Used as a context manager.
    """

    def __init__(self) -> None:
        self._table = sqlite3.connect("", isolation_level=None)
        self._table.execute("PRAGMA journal_mode = OFF")
        self._table.execute("PRAGMA synchronous = OFF")
        for name in (*NODE_TYPES, *RELATION_TYPES):
            ends = "start TEXT, end TEXT, " if name in RELATION_TYPES else ""
            self._table.execute(f'CREATE TABLE "{name}" (id TEXT UNIQUE NOT NULL, {ends}told BLOB)')
        self._table.execute("BEGIN")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._table.close()

    def nodes(self, label: str) -> Iterator[Mapping[str, Any]]:
        """The properties of each node of a label, in the order in which they came."""
        for (told,) in self._table.execute(f'SELECT told FROM "{label}" ORDER BY rowid'):
            yield pickle.loads(told)

    def relations(self, type: str) -> Iterator[Tie]:
        """Each relationship of a type, likewise."""
        for start, end, told in self._table.execute(f'SELECT start, end, told FROM "{type}" ORDER BY rowid'):
            yield Tie(start, end, pickle.loads(told))

    def found(self, name: str, ids: Iterable[str]) -> dict[str, Properties]:
        """The properties of those of the facts of a label or type that are there."""
        return {one: pickle.loads(told) for one, told in self._rows(name, "id, told", ids)}

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of the nodes that are there."""
        by_label: dict[str, list[str]] = {}
        for one in ids:
            by_label.setdefault(str(label_of(one)), []).append(one)
        return {one for label, some in by_label.items() for (one,) in self._rows(label, "id", some)}

    def put(self, name: str, rows: Iterable[dict[str, Any]]) -> None:
        """Keep facts of a label or type, each a row of `id`, `properties`, and `start` and `end` of a relationship."""
        if name in RELATION_TYPES:
            told = ((row["id"], row["start"], row["end"], _packed(row)) for row in rows)
            self._table.executemany(f'INSERT INTO "{name}" VALUES (?, ?, ?, ?)', told)
        else:
            self._table.executemany(f'INSERT INTO "{name}" VALUES (?, ?)', ((row["id"], _packed(row)) for row in rows))

    def replace(self, name: str, rows: Iterable[dict[str, Any]]) -> None:
        """Give facts that are there other properties."""
        told = ((_packed(row), row["id"]) for row in rows)
        self._table.executemany(f'UPDATE "{name}" SET told = ? WHERE id = ?', told)

    def _rows(self, name: str, what: str, ids: Iterable[str]) -> Iterator[Any]:
        wanted = list(ids)
        for place in range(0, len(wanted), _MANY):
            some = wanted[place : place + _MANY]
            marks = ",".join("?" * len(some))
            yield from self._table.execute(f'SELECT {what} FROM "{name}" WHERE id IN ({marks})', some)


class Stager(Teller):
    """Tells the records of one dataset to a staging: what is kept is what a load into a database would keep."""

    def __init__(self, staging: Staging, dataset: str, tally: Tally, canonical: Canonical = str) -> None:
        super().__init__(dataset, tally, canonical)
        self.staging = staging

    def _keep(self, batch: Batch) -> Counts:
        counts = Counts()
        for label, nodes in batch.nodes.items():
            create, update = self._difference(nodes, self.staging.found(label, nodes), counts)
            self.staging.put(label, create)
            self.staging.replace(label, update)
        for line, relations in batch.relations.items():
            self._keep_relations(line, relations, counts)
        return counts

    def _keep_relations(self, line: Line, relations: dict[str, Told], counts: Counts) -> None:
        known = self.staging.known({end for told in relations.values() for end in (told.start, told.end)})
        placed: dict[str, list[Properties]] = {}
        for one, told in relations.items():
            if told.start in known and told.end in known:
                placed[one] = told.stated
            else:
                counts.dangling.append((line, one, told))
        create, update = self._difference(placed, self.staging.found(line.type, placed), counts)
        for row in create:
            row |= {"start": relations[row["id"]].start, "end": relations[row["id"]].end}
        self.staging.put(line.type, create)
        self.staging.replace(line.type, update)


def _packed(row: dict[str, Any]) -> bytes:
    return pickle.dumps(row["properties"], pickle.HIGHEST_PROTOCOL)
