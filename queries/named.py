"""Puts nodes where a statement named them by id alone: each is fetched once, however many rows it stands in."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from bangiao.graph.schema import label_of
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.result import Rows

_ONE, _MANY = "_node", "_nodes"


def with_nodes(door: Door, rows: Rows) -> Rows:
    """The rows with a node under `x` for each id under `x_node`, and a list of nodes for the ids under `x_nodes`.

    A statement that returns ids groups by short texts and sends each of them instead of a node with all its
    properties in every row. An id that no node has becomes None, or is left out of its list.
    """
    keys = [key for key in rows[0] if key.endswith((_ONE, _MANY))] if rows else []
    if not keys:
        return rows
    nodes = nodes_of(door, {one for row in rows for key in keys for one in _ids(row[key])})
    return [_named(row, keys, nodes) for row in rows]


def _ids(cell: Any) -> list[str]:
    return cell if isinstance(cell, list) else [] if cell is None else [cell]


def _named(row: dict[str, Any], keys: list[str], nodes: dict[str, GraphNode]) -> dict[str, Any]:
    named = {key: value for key, value in row.items() if key not in keys}
    for key in keys:
        if key.endswith(_MANY):
            named[key.removesuffix(_MANY)] = [nodes[one] for one in row[key] if one in nodes]
        else:
            named[key.removesuffix(_ONE)] = nodes.get(row[key])
    return named


def nodes_of(door: Door, ids: set[str]) -> dict[str, GraphNode]:
    """The nodes of these ids, under their ids; what is not in the graph is left out."""
    return {one: node for label, some in _by_label(ids) for one, node in _of_label(door, label, some)}


def _by_label(ids: set[str]) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, list[str]] = defaultdict(list)
    for one in sorted(ids):
        label = label_of(one)
        if label:
            found[label].append(one)
    yield from found.items()


def _of_label(door: Door, label: str, ids: list[str]) -> Iterator[tuple[str, GraphNode]]:
    statement = f"UNWIND $ids AS id MATCH (n:{label} {{id: id}}) RETURN id, n"
    for row in door.ask(statement, {"ids": ids}, limit=len(ids), trusted=True).rows:
        yield row["id"], row["n"]
