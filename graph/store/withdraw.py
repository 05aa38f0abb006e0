"""After a load: facts that the dataset stated before and states no more are marked withdrawn, not silently left."""

from collections.abc import Iterator
from typing import Any

from bangiao.graph.claims import claims_of, withdraw
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.seen import Seen
from bangiao.graph.store.write import Line, batches
from bangiao.graph.values import Status

_STATED = "$dataset IN f.datasets AND f.status <> $withdrawn"


def count_missing(bolt: Bolt, dataset: str, seen: Seen) -> tuple[int, int]:
    """How many facts of the dataset this load did not state, and how many it has."""
    missing = total = 0
    told = {"dataset": dataset, "withdrawn": str(Status.WITHDRAWN)}
    for pattern in (*(f"(f:{label})" for label in NODE_TYPES), *(f"()-[f:{name}]->()" for name in RELATION_TYPES)):
        for row in bolt.stream(f"MATCH {pattern} WHERE {_STATED} RETURN f.id AS id, f.claims AS claims", told):
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
    told = {"dataset": dataset, "withdrawn": str(Status.WITHDRAWN)}
    for label in NODE_TYPES:
        rows = bolt.stream(f"MATCH (f:{label}) WHERE {_STATED} RETURN f.id AS id, f.claims AS claims", told)
        yield from ((label, batch) for batch in batches(list(_silent(rows, dataset, seen))))
    for name in RELATION_TYPES:
        ends = "startNode(f).id AS start, endNode(f).id AS end"
        lines: dict[Line, list[dict[str, Any]]] = {}
        rows = bolt.stream(
            f"MATCH ()-[f:{name}]->() WHERE {_STATED} RETURN f.id AS id, f.claims AS claims, {ends}", told
        )
        for row in _silent(rows, dataset, seen):
            lines.setdefault(Line(name, str(label_of(row["start"])), str(label_of(row["end"]))), []).append(row)
        for line, gone in lines.items():
            yield from ((line, batch) for batch in batches(gone))


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
