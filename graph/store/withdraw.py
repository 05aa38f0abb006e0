"""After a load: facts that the dataset stated before and states no more are marked withdrawn, not silently left."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from bangiao.graph.claims import withdraw
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.seen import Seen
from bangiao.graph.store.write import BATCH, Line
from bangiao.graph.values import Status

_STATED = "$dataset IN f.datasets AND f.status <> $withdrawn"


def withdraw_missing(bolt: Bolt, dataset: str, seen: Seen, *, dry_run: bool = False) -> int:
    """How many facts of the dataset were taken back because this load did not state them."""
    count = 0
    for pattern, missing in _missing(bolt, dataset, seen):
        count += len(missing)
        if not dry_run:
            bolt.write(lambda run, pattern=pattern, missing=missing: _take_back(run, dataset, pattern, missing))  # type: ignore[misc]
    return count


def _missing(bolt: Bolt, dataset: str, seen: Seen) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Batches of facts that are gone, each with the pattern that finds one of them by `row`."""
    told = {"dataset": dataset, "withdrawn": str(Status.WITHDRAWN)}
    for label in NODE_TYPES:
        rows = bolt.stream(f"MATCH (f:{label}) WHERE {_STATED} RETURN f.id AS id", told)
        gone = [row for row in rows if row["id"] not in seen]
        yield from ((f"MATCH (r:{label} {{id: row.id}})", batch) for batch in _batches(gone))
    for name in RELATION_TYPES:
        ends = "startNode(f).id AS start, endNode(f).id AS end"
        lines: dict[Line, list[dict[str, Any]]] = {}
        for row in bolt.stream(f"MATCH ()-[f:{name}]->() WHERE {_STATED} RETURN f.id AS id, {ends}", told):
            if row["id"] not in seen:
                lines.setdefault(Line(name, str(label_of(row["start"])), str(label_of(row["end"]))), []).append(row)
        for line, gone in lines.items():
            yield from ((line.match(ends=False), batch) for batch in _batches(gone))


def _batches(rows: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        yield batch


def _take_back(run: Run, dataset: str, pattern: str, missing: list[dict[str, Any]]) -> None:
    found = run(f"UNWIND $rows AS row {pattern} RETURN row AS row, properties(r) AS found", {"rows": missing})
    rows = [{**one["row"], "properties": withdraw(one["found"], dataset)} for one in found]
    run(f"UNWIND $rows AS row {pattern} SET r = row.properties", {"rows": rows})
