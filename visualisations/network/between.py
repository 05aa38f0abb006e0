"""The paths between two named things, as the question `path` finds them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.queries.neighbourhood import nodes_of
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.network.drawn import drawn
from bangiao.visualisations.network.rows import real, told_status
from bangiao.visualisations.view import View

BACKWARDS = "_BY"
STEPS = "4"
ACROSS, DOWN = 260.0, 90.0
"""Pixels from one step to the next, and from one point to the next of the same step."""


def between(asking: Asking) -> View:
    """All shortest sourced paths between the two names, up to `depth` steps (4 unless told), with every hop's sources."""
    first, last = (one[0] for one in asking.meant)
    steps = asking.told.get("depth") or STEPS
    result = asking.ask("path", **{"from": first.id, "to": last.id, "max_hops": steps, "status": told_status(asking)})
    nodes = {str(node.properties["id"]): node for row in result.found for node in (row["from"], row["to"])}
    relations = {one.properties["id"]: one for row in result.found for one in _hops(row)}
    title = (f"Đường nối {first.name('vi')} với {last.name('vi')}", f"From {first.name('en')} to {last.name('en')}")
    if not nodes:
        nodes = _ends(asking, [first.id, last.id])
    view = drawn(
        asking,
        list(nodes.values()),
        list(relations.values()),
        title=title,
        focus=[one for one in (first.id, last.id) if one in nodes],
        notes=[(note, note) for note in result.notes],
    )
    places = _layers(result.found)
    return replace(view, nodes=tuple(replace(node, place=places.get(node.id)) for node in view.nodes))


def _layers(rows: Sequence[Mapping[str, Any]]) -> dict[str, tuple[float, float]]:
    """From the first name on the left to the last on the right, each step a column."""
    columns: dict[int, list[str]] = defaultdict(list)
    placed: set[str] = set()
    for row in rows:
        for step, end in ((row["step"] - 1, row["from"]), (row["step"], row["to"])):
            node = str(end.properties["id"])
            if node not in placed:
                placed.add(node)
                columns[step].append(node)
    return {
        node: (step * ACROSS, (at - (len(listed) - 1) / 2) * DOWN)
        for step, listed in columns.items()
        for at, node in enumerate(listed)
    }


def _ends(asking: Asking, ids: list[str]) -> dict[str, GraphNode]:
    return {str(node.properties["id"]): node for node in nodes_of(asking.door, ids)}


def _hops(row: dict[str, Any]) -> Iterator[GraphRelation]:
    """One relationship for each way in which the two ends of a hop are tied, in its own direction."""
    start, end = (str(row[name].properties["id"]) for name in ("from", "to"))
    for word in row["relation"]:
        ends = (end, start) if word.endswith(BACKWARDS) else (start, end)
        name = word.removesuffix(BACKWARDS)
        told = {"id": f"{name}/{'/'.join(ends)}", "status": real(row["status"]), "sources": row["sources"]}
        if row.get("since"):
            told |= {"since": row["since"]}
        yield GraphRelation(name, *ends, told)
