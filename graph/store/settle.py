"""Brings the graph to what is judged now: each statement moves to the node, or between the nodes, that it belongs to.

Two things that are judged the same become one node with all statements of both; a judgement taken back sends
each statement home, since it keeps the id under which it was made. Every step may be killed and repeated:
statements are added to where they belong before they leave where they were.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from bangiao.errors import NotAvailable
from bangiao.graph.claims import Claims, Properties, claims_of, shown
from bangiao.graph.schema import label_of
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.ties import move_ties
from bangiao.graph.store.write import Canonical, batches

Row = dict[str, Any]


class ForeignTie(NotAvailable):
    """A node that would become part of another has a relationship that bangiao did not write; nothing was moved."""

    vi = "{node} có quan hệ {type} không do bangiao ghi, nên không gộp được. Xóa hoặc chuyển quan hệ đó trước."
    en = "{node} has a relationship {type} that bangiao did not write, so it cannot be joined. Delete or move it first."


def settle(bolt: Bolt, canonical: Canonical, ids: Iterable[str]) -> int:
    """How many relationships and nodes were moved so that the things of these ids are kept where `canonical` says.

    Raises ForeignTie before anything is moved.
    """
    nodes = list(_nodes(bolt, sorted({one for told in ids for one in (told, canonical(told))})))
    astray = {row["id"]: row["found"] for row in nodes if _leaves(row["found"], canonical)}
    for node in astray:
        _refuse_foreign(bolt, node)
    bolt.write(lambda run: _spread(run, canonical, list(astray)))
    moved = sum(move_ties(bolt, canonical, row["id"]) for row in nodes)
    bolt.write(lambda run: _strip(run, canonical, list(astray)))
    return moved + len(astray)


def _nodes(bolt: Bolt, ids: Sequence[str]) -> Iterator[Row]:
    for label, some in _by_label(ids).items():
        for batch in batches(some):
            yield from bolt.stream(
                f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, properties(n) AS found", {"ids": batch}
            )


def _leaves(found: Properties, canonical: Canonical) -> bool:
    return any(canonical(one) != found["id"] for _, one in claims_of(found))


def _refuse_foreign(bolt: Bolt, node: str) -> None:
    looked = f"MATCH (n:{label_of(node)} {{id: $id}})-[r]-() WHERE r.id IS NULL RETURN type(r) AS type LIMIT 1"
    for row in bolt.read(looked, {"id": node}).rows:
        raise ForeignTie(node=node, type=row["type"])


def _spread(run: Run, canonical: Canonical, astray: Sequence[str]) -> None:
    """Add the statements of nodes to the nodes where they belong; they stay where they are for now."""
    arriving: dict[str, Claims] = defaultdict(dict)
    for found in _read_nodes(run, astray).values():
        for key, claim in claims_of(found).items():
            arriving[canonical(key[1])][key] = claim
    there = _read_nodes(run, list(arriving))
    for label, some in _by_label(arriving).items():
        rows = [
            {"id": one, "properties": shown(claims_of(there.get(one)) | arriving[one], one), "new": one not in there}
            for one in some
        ]
        run(f"UNWIND $rows AS row CREATE (n:{label}) SET n = row.properties", {"rows": [r for r in rows if r["new"]]})
        _set_nodes(run, label, [row for row in rows if not row["new"]])


def _strip(run: Run, canonical: Canonical, astray: Sequence[str]) -> None:
    """Take from nodes the statements that belong elsewhere, and delete the node that is left without any."""
    found = _read_nodes(run, astray)
    for label, some in _by_label(found).items():
        left = {
            one: {key: claim for key, claim in claims_of(found[one]).items() if canonical(key[1]) == one}
            for one in some
        }
        _set_nodes(run, label, [{"id": one, "properties": shown(kept, one)} for one, kept in left.items() if kept])
        run(
            f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) OPTIONAL MATCH (n)-[r]-() "
            "WITH n, count(r) AS ties WHERE ties = 0 DELETE n",
            {"ids": [one for one, kept in left.items() if not kept]},
        )


def _read_nodes(run: Run, ids: Sequence[str]) -> dict[str, Properties]:
    found: dict[str, Properties] = {}
    for label, some in _by_label(ids).items():
        looked = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, properties(n) AS found"
        found |= {row["id"]: row["found"] for row in run(looked, {"ids": some})}
    return found


def _set_nodes(run: Run, label: str, rows: list[Row]) -> None:
    run(f"UNWIND $rows AS row MATCH (n:{label} {{id: row.id}}) SET n = row.properties", {"rows": rows})


def _by_label(ids: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in ids:
        label = label_of(one)
        if label:
            found[label].append(one)
    return found
