"""Moves relationships between the nodes that are now one, or are no longer."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.claims import Claims, Key, Properties, claims_of, shown
from bangiao.graph.schema import RELATION_TYPES, label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.write import Canonical, Line, batches

Row = dict[str, Any]
Ends = tuple[str, str]


@dataclass
class Place:
    """A relationship as it will be: its ends and the statements of it; `there` if the database has it now."""

    ends: Ends
    claims: Claims = field(default_factory=dict)
    there: bool = False


def move_ties(bolt: Bolt, canonical: Canonical, node: str) -> int:
    """How many relationships of a node were moved to where their statements belong, some thousand a transaction."""
    lines: dict[Line, list[Row]] = defaultdict(list)
    for row in _ties(bolt, node):
        ends = (row["start"], row["end"])
        if any(_goal(claim, ends, canonical) != ends for claim in claims_of(row["found"]).values()):
            line = Line(row["type"], str(label_of(row["start"])), str(label_of(row["end"])))
            lines[line].append({key: row[key] for key in ("id", "start", "end")})
    for line, rows in lines.items():
        for batch in batches(rows):
            bolt.write(lambda run, line=line, batch=batch: _move(run, canonical, line, batch))  # type: ignore[misc]
    return sum(map(len, lines.values()))


def _ties(bolt: Bolt, node: str) -> Iterator[Row]:
    own = f"MATCH (n:{label_of(node)} {{id: $id}})"
    told = "type(r) AS type, r.id AS id, properties(r) AS found"
    for pattern, ends in (
        ("-[r]->(o)", "n.id AS start, o.id AS end"),
        ("<-[r]-(o) WHERE o.id <> n.id", "o.id AS start, n.id AS end"),
    ):
        for row in bolt.stream(f"{own}{pattern} RETURN {told}, {ends}", {"id": node}):
            if row["type"] in RELATION_TYPES and row["id"]:
                yield row


def _home(claim: Properties, ends: Ends) -> Ends:
    """The ends between which a statement was made; `ends` are those of the relationship that has it."""
    return claim.get("start", ends[0]), claim.get("end", ends[1])


def _goal(claim: Properties, ends: Ends, canonical: Canonical) -> Ends:
    """The ends between which a statement belongs now."""
    start, end = _home(claim, ends)
    return canonical(start), canonical(end)


def _move(run: Run, canonical: Canonical, line: Line, rows: list[Row]) -> None:
    places = {row["id"]: Place((row["start"], row["end"])) for row in rows}
    _fill(run, line, places)
    leaving: list[tuple[Place, Key, str]] = []
    arriving: dict[str, Place] = {}
    for place in places.values():
        for key, claim in place.claims.items():
            goal = _goal(claim, place.ends, canonical)
            if goal != place.ends:
                moved = RELATION_TYPES[claim.get("was", line.type)](
                    start=goal[0], end=goal[1], key=claim.get("key", "")
                )
                leaving.append((place, key, moved.id))
                arriving[moved.id] = places.get(moved.id) or Place(goal)
    _fill(run, line, {one: place for one, place in arriving.items() if one not in places})
    places |= arriving
    for place, key, goal_id in leaving:
        claim = place.claims.pop(key)
        places[goal_id].claims[key] = _told_from(claim, _home(claim, place.ends), places[goal_id].ends)
    _write(run, line, places)


def _told_from(claim: Properties, home: Ends, ends: Ends) -> Properties:
    """A statement with the ends between which it was made, where it is kept between others."""
    bare = {name: value for name, value in claim.items() if name not in ("start", "end")}
    return bare if home == ends else bare | {"start": home[0], "end": home[1]}


def _fill(run: Run, line: Line, places: dict[str, Place]) -> None:
    rows = _rows(places)
    looked = f"UNWIND $rows AS row {line.match(ends=False)} RETURN row.id AS id, properties(r) AS found"
    for row in run(looked, {"rows": rows}):
        places[row["id"]].claims, places[row["id"]].there = claims_of(row["found"]), True


def _write(run: Run, line: Line, places: dict[str, Place]) -> None:
    kept = {one: place for one, place in places.items() if place.claims}
    for there, statement in ((False, line.create()), (True, f"{line.match(ends=False)} SET r = row.properties")):
        rows = [
            {**row, "properties": shown(kept[row["id"]].claims, row["id"])}
            for row in _rows({one: place for one, place in kept.items() if place.there == there})
        ]
        run(f"UNWIND $rows AS row {statement}", {"rows": rows})
    gone = _rows({one: place for one, place in places.items() if place.there and not place.claims})
    run(f"UNWIND $rows AS row {line.match(ends=False)} DELETE r", {"rows": gone})


def _rows(places: dict[str, Place]) -> list[Row]:
    return [{"id": one, "start": place.ends[0], "end": place.ends[1]} for one, place in places.items()]
