"""Time to load a made-up graph: bangiao's writer against the usual UNWIND and MERGE, in one run on one database.

    python -m benchmarks.load [--projects 100000] [--database embedded|neo4j|bolt://…] [--offline]

Both write the same facts with the same properties into an empty database with the same constraints. The rival
sends batches of 1,000 with `UNWIND $rows AS row MERGE … SET n += row.properties`, as tutorials have it. `neo4j` is the
server of the tests. `--offline` adds the road through files: the same records are told to files, Neo4j's bulk importer makes
a database of them, and the constraints are made; the server's own start is in none of the times.
"""

import argparse
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.exports import neo4j_admin
from bangiao.graph.exports.staging import Stager, Staging
from bangiao.graph.records import Record
from bangiao.graph.schema import Node, label_of
from bangiao.graph.store.address import Address, address_from_environment
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report
from benchmarks.made_up import nodes, relations
from tests.conftest import empty
from tests.servers import neo4j_server

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


def offline(projects: int, home: Path) -> tuple[float, tuple[int, int]]:
    """Seconds from the records to a Neo4j database with its constraints, without a database before, and what it holds."""
    admin = neo4j_server.make_admin(home)
    started = time.perf_counter()
    with Staging() as staging:
        stager = Stager(staging, "made-up", Report("made-up"))
        stager.write(nodes(projects))
        stager.write(relations(projects))
        staged = time.perf_counter()
        neo4j_admin.write(staging, home / "files")
    written = time.perf_counter()
    script = [str(home / "files" / "import.sh"), "neo4j"]
    subprocess.run(script, env={**os.environ, "NEO4J_HOME": str(admin.parents[1])}, check=True, capture_output=True)
    seconds = time.perf_counter() - started
    print(
        f"\trecords {staged - started:.1f} s, files {written - staged:.1f} s, import {seconds - (written - started):.1f} s"
    )
    server = neo4j_server.start(home)
    try:
        with Bolt(Address(server.uri, server.username, server.password)) as bolt:
            started = time.perf_counter()
            define(bolt)
            bolt.define("CALL db.awaitIndexes(600)")
            defined = time.perf_counter() - started
            print(f"\tconstraints and indexes {defined:.1f} s")
            return seconds + defined, count(bolt)
    finally:
        neo4j_server.stop(server)


@contextmanager
def served(named: str, home: Path) -> Iterator[Address]:
    """The database that is meant, started where it is ours to start."""
    if named == "embedded":
        yield ensure_running(home, idle_minutes=0)
        stop(home)
    elif named == "neo4j":
        server = neo4j_server.start(home)
        yield Address(server.uri, server.username, server.password)
        neo4j_server.stop(server)
    else:
        found = address_from_environment(os.environ, named)
        assert found is not None
        yield found


def show(name: str, seconds: float, made: int, tied: int) -> None:
    """One line of the table."""
    print(f"{name}\t{seconds:.1f} s\t{made} nodes\t{tied} relationships\t{(made + tied) / seconds:.0f}/s", flush=True)


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--projects", type=int, default=100_000)
    options.add_argument("--database", default="embedded")
    options.add_argument("--offline", action="store_true")
    chosen = options.parse_args()
    roads: tuple[tuple[str, Callable[[Bolt, int], float]], ...] = (("bangiao", ours), ("UNWIND/MERGE", usual))
    with TemporaryDirectory(prefix="bangiao-") as folder:
        if chosen.offline:
            seconds, held = offline(chosen.projects, Path(folder) / "offline")
            show("bangiao, offline", seconds, *held)
        with served(chosen.database, Path(folder) / "home") as address, Bolt(address) as bolt:
            for name, load in roads:
                empty(bolt)
                define(bolt)
                show(name, load(bolt, chosen.projects), *count(bolt))


if __name__ == "__main__":
    main()
