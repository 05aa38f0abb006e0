"""What the network page's script reads: the view as plain data, most important nodes first, with positions."""

from collections.abc import Mapping
from typing import Any

import networkx as nx

from bangiao.graph.values.status import COUNTED, STATUS_NAMES
from bangiao.visualisations.network.layout import positions
from bangiao.visualisations.view import View, ViewEdge, ViewNode, ViewSource

GONE = ("cancelled", "withdrawn")


def network_data(view: View, cap: int) -> dict[str, Any]:
    """The page's data; nodes beyond `cap` come without a position, and the page places them when asked for.

    Sources are kept once, in `sources`, and named by their number there.
    """
    graph = graph_of(view)
    ranked = rank(view, graph)
    placed = {node.id: node.place for node in view.nodes if node.place}
    if not placed:
        placed = positions(graph.subgraph(node.id for node in ranked[:cap]), view.focus)
    sources: dict[ViewSource, int] = {}
    labels, types = {node.label for node in view.nodes}, {edge.type for edge in view.edges}
    return {
        "title": (view.title_vi, view.title_en),
        "notes": view.notes,
        "focus": view.focus,
        "cap": cap,
        "names": dict(view.words),
        "nodeKinds": _legend(view, labels),
        "edgeKinds": _legend(view, types),
        "weighted": any(edge.weight != 1 for edge in view.edges),
        "statuses": statuses({node.status for node in view.nodes} | {edge.status for edge in view.edges}),
        "nodes": [_node(node, placed.get(node.id), sources) for node in ranked],
        "edges": [_edge(edge, sources) for edge in view.edges],
        "sources": [_source(source) for source in sources],
    }


def graph_of(view: View) -> "nx.MultiDiGraph[str]":
    """The view as a NetworkX graph of ids: parallel edges kept, keyed by their ids; labels as `label`."""
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    graph.add_nodes_from((node.id, {"label": node.label}) for node in view.nodes)
    for edge in view.edges:
        graph.add_edge(edge.start, edge.end, key=edge.id)
    return graph


def rank(view: View, graph: "nx.MultiDiGraph[str]") -> list[ViewNode]:
    """The nodes in the order in which they deserve a place: focus, nearness to it, number of ties, id."""
    far = len(view.nodes)
    steps: Mapping[str, float] = {}
    if view.focus:
        steps = nx.multi_source_dijkstra_path_length(graph.to_undirected(as_view=True), set(view.focus), weight=None)
    degree = dict(graph.degree())
    return sorted(view.nodes, key=lambda node: (steps.get(node.id, far), -degree[node.id], node.id))


def statuses(used: set[str]) -> list[dict[str, Any]]:
    """The statuses that occur, in the order of the list of statuses, and how each is drawn.

    What is there is drawn solid; what is planned, proposed, suggested, asked for, pledged or aimed at is
    dashed and paler; what was cancelled or withdrawn is dotted. A word that is no status is drawn dashed.
    """
    ordered = [status for status in STATUS_NAMES if status in used] + sorted(used - set(STATUS_NAMES))
    return [
        {
            "key": str(status),
            "name": STATUS_NAMES.get(status, (status, status)),
            "drawn": "solid" if status in COUNTED else "dotted" if status in GONE else "dashed",
        }
        for status in ordered
    ]


def _source(source: ViewSource) -> tuple[str, ...]:
    told = (source.title, source.locator, source.url)
    return (*told, source.quote) if source.quote else told


def _legend(view: View, used: set[str]) -> list[dict[str, Any]]:
    return [
        {"key": kind.key, "name": (kind.name_vi, kind.name_en), "colour": kind.colour, "directed": kind.directed}
        for kind in view.kinds
        if kind.key in used
    ]


def _node(node: ViewNode, place: tuple[float, float] | None, sources: dict[ViewSource, int]) -> dict[str, Any]:
    told = _common(node, sources) | {"kind": node.label, "name": (node.name_vi, node.name_en)}
    if place:
        told |= {"x": place[0], "y": place[1]}
    if node.group is not None:
        told["group"] = node.group
    if node.traits:
        told["traits"] = dict(node.traits)
    if node.aliases:
        told["aliases"] = node.aliases
    return told


def _edge(edge: ViewEdge, sources: dict[ViewSource, int]) -> dict[str, Any]:
    told = {"start": edge.start, "end": edge.end, "kind": edge.type, "weight": edge.weight}
    return _common(edge, sources) | told


def _common(fact: ViewNode | ViewEdge, sources: dict[ViewSource, int]) -> dict[str, Any]:
    told: dict[str, Any] = {"id": fact.id, "status": fact.status}
    if fact.facts:
        told["facts"] = dict(fact.facts)
    if fact.sources:
        told["sources"] = [sources.setdefault(source, len(sources)) for source in fact.sources]
    if fact.year_from is not None:
        told["years"] = (fact.year_from, fact.year_to if fact.year_to is not None else fact.year_from)
    return told
