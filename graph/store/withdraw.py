"""After a load: facts that the dataset stated before and states no more are marked withdrawn, not silently left."""

from itertools import islice

from bangiao.graph.claims import withdraw
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.seen import Seen
from bangiao.graph.store.write import BATCH
from bangiao.graph.values import Status

_PAGE = 10_000


def withdraw_missing(bolt: Bolt, dataset: str, seen: Seen, *, dry_run: bool = False) -> int:
    """How many facts of the dataset were taken back because this load did not state them."""
    patterns = {f"(f:{label})": f"(f:{label} {{id: id}})" for label in NODE_TYPES}
    patterns |= {f"()-[f:{name}]->()": f"()-[f:{name} {{id: id}}]->()" for name in RELATION_TYPES}
    return sum(_withdraw(bolt, dataset, seen, every, one, dry_run) for every, one in patterns.items())


def _withdraw(bolt: Bolt, dataset: str, seen: Seen, every: str, one: str, dry_run: bool) -> int:
    count, last = 0, ""
    listing = (
        f"MATCH {every} WHERE f.id > $last AND $dataset IN f.datasets AND f.status <> $withdrawn "
        "RETURN f.id AS id ORDER BY id LIMIT $page"
    )
    while True:
        told = {"last": last, "dataset": dataset, "page": _PAGE, "withdrawn": str(Status.WITHDRAWN)}
        ids = [row["id"] for row in bolt.read(listing, told).rows]
        if not ids:
            return count
        last = ids[-1]
        gone = seen.missing(ids)
        while batch := list(islice(gone, BATCH)):
            count += len(batch)
            if not dry_run:
                bolt.write(lambda run, batch=batch: _take_back(run, dataset, one, batch))  # type: ignore[misc]


def _take_back(run: Run, dataset: str, one: str, ids: list[str]) -> None:
    found = run(f"UNWIND $ids AS id MATCH {one} RETURN id, properties(f) AS found", {"ids": ids})
    rows = [{"id": row["id"], "properties": withdraw(row["found"], dataset)} for row in found]
    run(f"UNWIND $rows AS row WITH row, row.id AS id MATCH {one} SET f = row.properties", {"rows": rows})
