"""Gephi's own importer takes the files with every node and edge, parallel edges apart, values typed, time and colours."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bangiao.graph.exports import gexf, graphml
from bangiao.graph.exports.staging import Staging
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from tests.conftest import missing
from tests.graph.exports.facts import NAME, PLACE
from tests.servers import gephi_importer
from tests.servers.neo4j_server import CannotStart

pytestmark = pytest.mark.server
HARMLESS = {"GEXF version 1.3", "Parallel edges detected, remember to choose a merge strategy"}


def opened(file: Path) -> gephi_importer.Imported:
    try:
        return gephi_importer.read(file)
    except CannotStart as error:
        missing(str(error))
        raise


def test_gephi_finds_all_in_the_gexf(content: Staging, tmp_path: Path) -> None:
    gexf.fill(content, tmp_path / "graph.gexf")
    found = opened(tmp_path / "graph.gexf")
    assert found.verified
    assert set(found.issues) <= HARMLESS
    assert set(found.nodes) == {told["id"] for label in NODE_TYPES for told in content.nodes(label)}
    edges = {tie.properties["id"]: tie for name in RELATION_TYPES for tie in content.relations(name)}
    assert {one: (line[0], line[1]) for one, line in found.edges.items()} == {
        one: (tie.start, tie.end) for one, tie in edges.items()
    }
    label, time, kind, _, colour = found.nodes["project:list/1"]
    assert (label, kind) == (NAME, "Project")
    first, last = (datetime(*day, tzinfo=UTC).timestamp() * 1000 for day in ((2012, 3, 1), (2016, 12, 31)))
    assert time == f"<[{first}, {last}]>"
    assert found.nodes[PLACE][1:4] == ["null", "Province", "1900000"]
    assert "r=17,g=122,b=101" in colour
    payments = [line for line in found.edges.values() if line[2] == "FUNDS"]
    assert [line[3] for line in payments] == ["1500000.5", "1500000.5"]


def test_gephi_finds_all_in_the_graphml(content: Staging, tmp_path: Path) -> None:
    graphml.fill(content, tmp_path / "graph.graphml")
    found = opened(tmp_path / "graph.graphml")
    assert found.verified
    assert set(found.issues) <= HARMLESS
    assert found.nodes[PLACE][0] == "Đắk Lắk"
    assert found.nodes[PLACE][2:4] == ["Province", "1900000"]
    payments = [line for line in found.edges.values() if line[2] == "FUNDS"]
    assert [(line[0], line[1], line[3]) for line in payments] == [("org:wb", "project:list/1", "1500000.5")] * 2
