"""After a load: facts that the dataset stated before and states no more are marked withdrawn, not silently left."""

from collections.abc import Iterator
from typing import Any

from bangiao.graph.claims import claims_of, withdraw
from bangiao.graph.schema import label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.seen import Seen
from bangiao.graph.store.write import Line, batches
from bangiao.graph.values import Status

_STATED = "$dataset IN f.datasets AND f.status <> $withdrawn"
_NODES = f"MATCH (f) WHERE {_STATED}"
_RELATIONS = f"MATCH ()-[f]->() WHERE {_STATED}"  # once for all types: each type apart would go through the graph again


def count_missing(bolt: Bolt, dataset: str, seen: Seen) -> tuple[int, int]:
    """How many facts of the dataset this load did not state, and how many it has."""
    missing = total = 0
    for pattern in (_NODES, _RELATIONS):
        for row in bolt.stream(f"{pattern} RETURN f.id AS id, f.claims AS claims", _told(dataset)):
            total += 1
            missing += any(_silent(iter([row]), dataset, seen))
    return missing, total


def withdraw_missing(bolt: Bolt, dataset: str, seen: Seen, *, dry_run: bool = False) -> int:
    """How many facts of the dataset were taken back because this load did not state them."""
    count = 0
    for kept_in, missing in _missing(bolt, dataset, seen):
        count += len(missing)
        if not dry_run:
            bolt.write(lambda run, kept_in=kept_in, missing=missing: _take_back(run, dataset, kept_in, missing))  # type: ignore[misc]
    return count


def _missing(bolt: Bolt, dataset: str, seen: Seen) -> Iterator[tuple[str | Line, list[dict[str, Any]]]]:
    """Batches of facts that are gone, each with the label or the line of relationships that it is kept in."""
    gone: dict[str | Line, list[dict[str, Any]]] = {}
    rows = bolt.stream(f"{_NODES} RETURN f.id AS id, f.claims AS claims", _told(dataset))
    for row in _silent(rows, dataset, seen):
        gone.setdefault(str(label_of(row["id"])), []).append(row)
    ends = "type(f) AS type, startNode(f).id AS start, endNode(f).id AS end"
    rows = bolt.stream(f"{_RELATIONS} RETURN f.id AS id, f.claims AS claims, {ends}", _told(dataset))
    for row in _silent(rows, dataset, seen):
        line = Line(row.pop("type"), str(label_of(row["start"])), str(label_of(row["end"])))
        gone.setdefault(line, []).append(row)
    for kept_in, facts in gone.items():
        yield from ((kept_in, batch) for batch in batches(facts))


def _told(dataset: str) -> dict[str, str]:
    return {"dataset": dataset, "withdrawn": str(Status.WITHDRAWN)}


def _silent(rows: Iterator[dict[str, Any]], dataset: str, seen: Seen) -> Iterator[dict[str, Any]]:
    """The facts that the dataset does not state any more under some id (`gone`)."""
    for row in rows:
        claims = row.pop("claims")
        told = [one for name, one in claims_of({"claims": claims}) if name == dataset] if claims else [row["id"]]
        gone = [one for one in told if one not in seen]
        if gone:
            yield {**row, "gone": gone}


def _take_back(run: Run, dataset: str, kept_in: str | Line, missing: list[dict[str, Any]]) -> None:
    pattern = kept_in.match(ends=False) if isinstance(kept_in, Line) else f"MATCH (r:{kept_in} {{id: row.id}})"
    found = run(f"UNWIND $rows AS row {pattern} RETURN row AS row, properties(r) AS found", {"rows": missing})
    rows = [{**one["row"], "properties": withdraw(one["found"], dataset, one["row"]["gone"])} for one in found]
    gone = [row for row in rows if row["properties"]["status"] == Status.WITHDRAWN] if isinstance(kept_in, Line) else []
    run(f"UNWIND $rows AS row {pattern} SET r = row.properties", {"rows": [row for row in rows if row not in gone]})
    if isinstance(kept_in, Line) and gone:
        _set_aside(run, kept_in, gone)


def _set_aside(run: Run, line: Line, rows: list[dict[str, Any]]) -> None:
    """Put relationships that nobody states into a type of their own, which no question asks for."""
    kept = [{**row, "properties": row["properties"] | {"was": line.type}} for row in rows]
    aside = Line("WITHDRAWN", line.start, line.end)
    merge = "MERGE (a)-[r:WITHDRAWN {id: row.id}]->(b) SET r = row.properties"
    run(f"UNWIND $rows AS row {aside.match(bare=True)} {merge}", {"rows": kept})
    run(f"UNWIND $rows AS row {line.match(ends=False)} DELETE r", {"rows": rows})
