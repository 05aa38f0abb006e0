"""GraphML, GEXF and node-link JSON open in NetworkX and igraph with every edge, parallel ones apart, and their types."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import igraph
import networkx
from lxml import etree

from bangiao.graph.exports import gexf, graphml
from bangiao.graph.exports import networkx as node_link
from bangiao.graph.exports.staging import Staging
from bangiao.graph.exports.years import span
from tests.graph.exports.facts import NAME, PLACE

GEXF = "{http://gexf.net/1.3}"


def test_networkx_reads_the_graphml_with_parallel_edges_and_types(content: Staging, tmp_path: Path) -> None:
    graphml.fill(content, tmp_path / "graph.graphml")
    read = networkx.read_graphml(tmp_path / "graph.graphml")
    assert read.number_of_edges("org:wb", "project:list/1") == 2
    assert read.nodes["project:list/1"]["name_vi"] == NAME
    assert read.nodes["project:list/1"]["start_on_from"] == "2012-03-01"
    assert json.loads(read.nodes[PLACE]["aliases"]) == ["Dac Lac", 'a,b|c;"d"']
    assert read.nodes[PLACE]["population"] == 1_900_000
    assert read.nodes["agreement:list/1"]["is_class"] is False
    payments = read.get_edge_data("org:wb", "project:list/1")
    assert {told["relation_key"] for told in payments.values()} == {"1", "2"}
    assert {told["usd"] for told in payments.values()} == {1500000.5}
    assert set(payments) == {tie.properties["id"] for tie in content.relations("FUNDS")}


def test_igraph_reads_the_graphml(content: Staging, tmp_path: Path) -> None:
    graphml.fill(content, tmp_path / "graph.graphml")
    read = igraph.Graph.Read_GraphML(str(tmp_path / "graph.graphml"))
    made = networkx.read_graphml(tmp_path / "graph.graphml")
    assert (read.vcount(), read.ecount()) == (made.number_of_nodes(), made.number_of_edges())
    assert read.vs.find(id=PLACE)["label"] == "Đắk Lắk"
    assert sorted(read.es.select(type_eq="FUNDS")["relation_key"]) == ["1", "2"]


def test_a_gexf_fact_holds_from_its_first_to_its_last_day(content: Staging, tmp_path: Path) -> None:
    gexf.fill(content, tmp_path / "graph.gexf")
    root = etree.parse(tmp_path / "graph.gexf").getroot()
    nodes = {node.get("id"): node for node in root.iter(f"{GEXF}node")}
    assert nodes["project:list/1"].get("start") == "2012-03-01"
    assert nodes["project:list/1"].get("end") == "2016-12-31"
    assert nodes[PLACE].get("start") is None
    assert len({edge.get("id") for edge in root.iter(f"{GEXF}edge")}) == sum(1 for _ in root.iter(f"{GEXF}edge"))


def test_the_time_of_a_place_ends_on_the_day_before_it_is_no_longer_valid() -> None:
    told = {"valid_from_from": date(2004, 1, 1), "valid_to_from": date(2025, 7, 1)}
    assert span(told) == (date(2004, 1, 1), date(2025, 6, 30))
    assert span({"end_on_before": date(2017, 1, 1)}) == (None, date(2016, 12, 31))


def test_dates_that_contradict_each_other_leave_the_end_open() -> None:
    assert span({"start_on_from": date(2020, 1, 1), "end_on_before": date(2017, 1, 1)}) == (date(2020, 1, 1), None)


def test_node_link_json_gives_the_same_graph_back(content: Staging, tmp_path: Path) -> None:
    node_link.fill(content, tmp_path / "graph.json")
    told = json.loads((tmp_path / "graph.json").read_text(encoding="utf-8"))
    read = networkx.node_link_graph(told, edges="edges")
    for name in told["graph"]["dates"]:
        for _, data in read.nodes(data=True):
            if name in data:
                data[name] = date.fromisoformat(data[name])
        for *_, data in read.edges(data=True):
            if name in data:
                data[name] = date.fromisoformat(data[name])
    made = node_link.to_networkx(content)
    assert _told(read) == _told(made)


def _told(graph: "networkx.Graph[str]") -> tuple[dict[str, Any], dict[str, Any]]:
    edges = graph.edges  # the stubs do not know that those of a multigraph have keys
    return dict(graph.nodes.items()), {str(one): told for one, told in edges.items()}
