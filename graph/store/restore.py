"""Puts facts back with all that was stated of them and by whom, as another database held them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from bangiao.errors import BadRecord
from bangiao.graph.claims import Claims, Properties, claims_of, shown
from bangiao.graph.schema import label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.write import Line, Tally, batches


@dataclass(frozen=True, slots=True)
class Kept:
    """A fact as a graph holds it: its label or type, id, ends if it has any, its statements, and what else it has."""

    name: str
    id: str
    claims: Claims
    ends: tuple[str, str] | None = None
    also: Properties = field(default_factory=dict)

    def merged(self, found: Properties | None) -> Properties:
        """What the fact is with the statements that are there already and these."""
        told = shown(claims_of(found) | self.claims, self.id)
        return {**self.also, **told} if found is None else told


Row = dict[str, Any]


def restore(bolt: Bolt, facts: Iterable[Kept], tally: Tally, *, dry_run: bool = False) -> None:
    """Write facts, nodes before the relationships between them; what is there already keeps its own statements.

    May be killed and repeated. A relationship whose end is nowhere is reported to `tally` and left out.
    """
    known: set[str] | None = set() if dry_run else None
    for batch in batches(facts):
        tally.read += len(batch)
        counted = bolt.write(lambda run, batch=batch: _put(run, batch, known))  # type: ignore[misc]
        tally.created += counted["created"]
        tally.updated += counted["updated"]
        tally.unchanged += counted["unchanged"]
        for fact in counted["dangling"]:
            place = " → ".join(fact.ends or ())
            tally.skip(
                BadRecord(file=fact.name, place=place, found="an end that is nowhere", allowed="ids of loaded nodes")
            )


def _put(run: Run, batch: list[Kept], known: set[str] | None) -> dict[str, Any]:
    counted: dict[str, Any] = {"created": 0, "updated": 0, "unchanged": 0, "dangling": []}
    nodes: dict[str, list[Kept]] = defaultdict(list)
    lines: dict[Line, list[Kept]] = defaultdict(list)
    for fact in batch:
        if fact.ends is None:
            nodes[fact.name].append(fact)
        else:
            start, end = fact.ends
            lines[Line(fact.name, label_of(start) or "", label_of(end) or "")].append(fact)
    for label, some in nodes.items():
        _put_nodes(run, label, some, counted, known)
    for line, some in lines.items():
        _put_relations(run, line, some, counted, known)
    return counted


def _put_nodes(run: Run, label: str, facts: list[Kept], counted: dict[str, Any], known: set[str] | None) -> None:
    looked = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, properties(n) AS found"
    found = {row["id"]: row["found"] for row in run(looked, {"ids": [fact.id for fact in facts]})}
    create, update = _difference(facts, found, counted)
    if known is not None:
        known.update(fact.id for fact in facts)
        return
    if create:
        run(f"UNWIND $rows AS row CREATE (n:{label}) SET n = row.properties", {"rows": create})
    if update:
        run(f"UNWIND $rows AS row MATCH (n:{label} {{id: row.id}}) SET n = row.properties", {"rows": update})


def _put_relations(run: Run, line: Line, facts: list[Kept], counted: dict[str, Any], known: set[str] | None) -> None:
    rows = [{"id": fact.id, "start": (fact.ends or ("", ""))[0], "end": (fact.ends or ("", ""))[1]} for fact in facts]
    looked = run(f"UNWIND $rows AS row {line.match()} RETURN row.id AS id, properties(r) AS found", {"rows": rows})
    there = {row["id"]: row["found"] for row in looked}
    if known is not None:
        for label, side in ((line.start, "start"), (line.end, "end")):
            looked = run(
                f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id",
                {"ids": sorted({row[side] for row in rows} - known)},
            )
            known.update(row["id"] for row in looked)
        there |= {row["id"]: None for row in rows if row["id"] not in there and {row["start"], row["end"]} <= known}
    counted["dangling"] += [fact for fact in facts if fact.id not in there]
    placed = [fact for fact in facts if fact.id in there]
    create, update = _difference(placed, {one: found for one, found in there.items() if found}, counted)
    if known is not None:
        return
    ends = {row["id"]: row for row in rows}
    create, update = ([{**ends[row["id"]], **row} for row in some] for some in (create, update))
    if create:
        if line.type != "WITHDRAWN":  # one that was taken back and is stated again is one relationship, as in a load
            back = Line("WITHDRAWN", line.start, line.end)
            run(f"UNWIND $rows AS row {back.match(ends=False)} DELETE r", {"rows": create})
        run(f"UNWIND $rows AS row {line.create()}", {"rows": create})
    if update:
        run(f"UNWIND $rows AS row {line.match(ends=False)} SET r = row.properties", {"rows": update})


def _difference(
    facts: list[Kept], found: dict[str, Properties], counted: dict[str, Any]
) -> tuple[list[Row], list[Row]]:
    create, update = [], []
    for fact in facts:
        now = found.get(fact.id)
        wanted = fact.merged(now)
        if now is None:
            create.append({"id": fact.id, "properties": wanted})
        elif wanted != now:
            update.append({"id": fact.id, "properties": wanted})
        else:
            counted["unchanged"] += 1
    counted["created"] += len(create)
    counted["updated"] += len(update)
    return create, update
