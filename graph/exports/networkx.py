"""The graph for NetworkX: in memory, and as its node-link JSON; never a pickle, which may run anything when it is read."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.graph.exports.columns import columns_of
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES

if TYPE_CHECKING:
    import networkx


RENAMED = {"key": "relation_key"}


def to_networkx(content: Content) -> "networkx.MultiDiGraph[str]":
    """A directed multigraph: nodes by id with `label`, edges by the id of the relationship with `type`.

    All else are the properties as the database keeps them; dates are `datetime.date`. What a relationship has as `key` is
    called `relation_key`, since NetworkX has a key of its own.
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    for label in NODE_TYPES:
        for told in content.nodes(label):
            graph.add_node(told["id"], **{"label": label, **_without_id(told)})
    for name in RELATION_TYPES:
        for tie in content.relations(name):
            told = {RENAMED.get(own, own): value for own, value in _without_id(tie.properties).items()}
            graph.add_edge(tie.start, tie.end, key=tie.properties["id"], **{"type": name, **told})
    return graph


def fill(content: Content, file: Path) -> None:
    """Write node-link JSON, which `networkx.node_link_graph(json.load(file), edges="edges")` reads back.

    JSON has no dates: they are YYYY-MM-DD, and the graph's attribute `dates` names the properties that are.
    """
    import networkx

    graph = to_networkx(content)
    names = (*NODE_TYPES, *RELATION_TYPES)
    graph.graph["dates"] = sorted({one.name for name in names for one in columns_of(name) if one.kind == "date"})
    told: dict[str, Any] = networkx.node_link_data(graph, edges="edges")
    with file.open("w", encoding="utf-8") as stream:
        json.dump(told, stream, ensure_ascii=False, default=date.isoformat)


def _without_id(told: Any) -> dict[str, Any]:
    return {name: value for name, value in told.items() if name != "id"}


EXPORT = Export(
    name="networkx",
    vi="JSON node-link của NetworkX",
    en="Node-link JSON of NetworkX",
    write=through(fill),
    suffixes=(".json",),
    options=CHOICES,
)
