"""Time to load a made-up graph: bangiao's writer against the usual UNWIND and MERGE, in one run on one database.

    python -m benchmarks.load [--projects 100000] [--database embedded|bolt://…]

Both write the same facts with the same properties into an empty database with the same constraints. The rival
sends batches of 1,000 with `UNWIND $rows AS row MERGE … SET n += row.properties`, as tutorials have it.
"""

import argparse
import os
import time
from itertools import groupby, islice
from pathlib import Path
from tempfile import mkdtemp

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.records import Record
from bangiao.graph.schema import Node, label_of
from bangiao.graph.store.address import Address, address_from_environment
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report
from benchmarks.made_up import nodes, relations
from tests.conftest import empty

BATCH = 1000


def ours(bolt: Bolt, projects: int) -> float:
    """Seconds that bangiao's writer takes."""
    started = time.perf_counter()
    writer = Writer(bolt, "made-up", Report("made-up"))
    writer.write(nodes(projects))
    writer.write(relations(projects))
    return time.perf_counter() - started


def usual(bolt: Bolt, projects: int) -> float:
    """Seconds that plain UNWIND and MERGE take."""
    started = time.perf_counter()
    for records in (nodes(projects), relations(projects)):
        for statement, batch in groupby(records, _statement):
            while rows := [_row(record) for record in islice(batch, BATCH)]:
                bolt.write(lambda run, statement=statement, rows=rows: run(statement, {"rows": rows}))  # type: ignore[misc]
    return time.perf_counter() - started


def _statement(record: Record) -> str:
    if isinstance(record, Node):
        return f"UNWIND $rows AS row MERGE (n:{record.label} {{id: row.id}}) SET n += row.properties"
    start, end = label_of(record.start), label_of(record.end)
    return (
        f"UNWIND $rows AS row MATCH (a:{start} {{id: row.start}}) MATCH (b:{end} {{id: row.end}}) "
        f"MERGE (a)-[r:{record.type} {{id: row.id}}]->(b) SET r += row.properties"
    )


def _row(record: Record) -> dict[str, object]:
    row: dict[str, object] = {"id": record.id, "properties": record.properties() | {"id": record.id}}
    if not isinstance(record, Node):
        row |= {"start": record.start, "end": record.end}
    return row


def count(bolt: Bolt) -> tuple[int, int]:
    """Nodes and relationships."""
    made = bolt.read("MATCH (n) RETURN count(n) AS n").rows[0]["n"]
    return made, bolt.read("MATCH ()-[r]->() RETURN count(r) AS n").rows[0]["n"]


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--projects", type=int, default=100_000)
    options.add_argument("--database", default="embedded")
    chosen = options.parse_args()
    home = Path(mkdtemp(prefix="bangiao-"))
    address: Address | None = None
    if chosen.database != "embedded":
        address = address_from_environment(os.environ, chosen.database)
    with Bolt(address or ensure_running(home, idle_minutes=0)) as bolt:
        for name, load in (("bangiao", ours), ("UNWIND/MERGE", usual)):
            empty(bolt)
            define(bolt)
            seconds = load(bolt, chosen.projects)
            made, tied = count(bolt)
            print(
                f"{name}\t{seconds:.1f} s\t{made} nodes\t{tied} relationships\t{(made + tied) / seconds:.0f}/s",
                flush=True,
            )
    if address is None:
        stop(home)


if __name__ == "__main__":
    main()
