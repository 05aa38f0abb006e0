"""A graph goes out of one database and into an empty one as it was, on both databases."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bangiao.graph.exports import find
from bangiao.graph.exports.format import export
from bangiao.graph.identity import Identity, Judgement, Verdict
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, Organisation, Project
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.store.faults import StatementTooLong
from bangiao.graph.store.settle import settle
from bangiao.graph.store.whole import StoredNode, StoredRelation, nodes, relations
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.loaders.source import Source
from bangiao.loaders.sources.rdf import Rdf
from bangiao.loaders.sources.shipped import Shipped
from tests.conftest import empty
from tests.graph.rdf.made import awkward

pytestmark = [pytest.mark.server, pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")]

Graph = dict[tuple[str, ...], dict[str, Any]]
CITED = (Citation("document:list", "row 1"),)
BANKS = ("org:list/one", "org:list/other")
TOLD: list[Record] = [
    Document(id="document:list", name_en="A list"),
    Organisation(id="org:wb", name_en="The Bank", sources=CITED),  # shipped, too, under another name
    *(Organisation(id=one, name_en=one[9:], sources=CITED) for one in BANKS),
    Project(id="project:list/1", name_en="Road", sources=CITED),
    Project(id="project:list/2", name_en="Bridge", sources=CITED),
    *(Funds(start=one, end="project:list/1", key="1", sources=CITED) for one in BANKS),
    Funds(start="org:wb", end="project:list/2", key="2", sources=CITED),
]


class Listed(Source):
    """A list of facts as a source."""

    name, vi, en = "list", "Danh sách", "A list"

    def __init__(self, told: list[Record]) -> None:
        super().__init__()
        self.told = told

    def records(self, path: Path, report: Report) -> Iterator[Record]:  # noqa: ARG002
        yield from self.told


def held(door: Door) -> Graph:
    found: list[StoredNode | StoredRelation] = [*nodes(door), *relations(door)]
    graph: Graph = {
        (one.label, one.id) if isinstance(one, StoredNode) else (one.type, one.start, one.end, one.id): one.properties
        for one in found
    }
    assert len(graph) == len(found)
    return graph


def fill(bolt: Bolt) -> None:
    """The shipped facts; a list, of which half is then taken back; and two of its names judged to be one."""
    load(bolt, Shipped(), Path())
    load(bolt, Listed(TOLD), Path("a"))
    load(bolt, Listed([one for one in TOLD if "2" not in one.id and getattr(one, "key", "") != "2"]), Path("a"))
    settle(bolt, Identity([Judgement(*BANKS, Verdict.SAME)]).canonical, BANKS)


def written(door: Door, file: Path) -> Path:
    export(find("rdf"), door, file)
    return file


def test_a_graph_comes_back_node_by_node_and_edge_by_edge(bolt: Bolt, door: Door, tmp_path: Path) -> None:
    fill(bolt)
    before = held(door)
    kinds = {key[0] for key in before}
    assert {"WITHDRAWN", "Project", "Observation", "TWINNED_WITH"} <= kinds
    assert sum("claims" in one for one in before.values()) > 2
    file = written(door, tmp_path / "graph.trig")
    empty(bolt)
    report = load(bolt, Rdf(), file)
    assert (report.created, report.skipped, report.unused) == (len(before), [], {})
    assert held(door) == before
    again = load(bolt, Rdf(), file)
    assert (again.created, again.updated, again.unchanged) == (0, 0, len(before))


def test_what_comes_back_can_be_parted_again_and_loaded_on(bolt: Bolt, door: Door, tmp_path: Path) -> None:
    empty(bolt)
    load(bolt, Listed(TOLD), Path("a"))
    apart = held(door)
    settle(bolt, Identity([Judgement(*BANKS, Verdict.SAME)]).canonical, BANKS)
    file = written(door, tmp_path / "graph.nt")
    empty(bolt)
    load(bolt, Rdf(), file)
    settle(bolt, str, BANKS)
    assert held(door) == apart
    assert load(bolt, Listed(TOLD), Path("a")).unchanged == len(apart)


def test_a_file_is_added_to_what_other_datasets_state(bolt: Bolt, door: Door, tmp_path: Path) -> None:
    empty(bolt)
    load(bolt, Listed(TOLD), Path("a"))
    file = written(door, tmp_path / "graph.nt")
    load(bolt, Listed([*TOLD[:1], Project(id="project:list/1", name_en="Highway")]), Path("b"))
    both = held(door)
    empty(bolt)
    load(bolt, Listed([*TOLD[:1], Project(id="project:list/1", name_en="Highway")]), Path("b"))
    load(bolt, Rdf(), file)
    assert held(door) == both


def test_what_was_taken_back_since_is_there_once_when_it_is_put_back(bolt: Bolt, door: Door, tmp_path: Path) -> None:
    empty(bolt)
    load(bolt, Listed(TOLD), Path("a"))
    before = held(door)
    file = written(door, tmp_path / "graph.nt")
    load(bolt, Listed(TOLD[:-1]), Path("a"))
    assert "WITHDRAWN" in {key[0] for key in held(door)}
    load(bolt, Rdf(), file)
    assert held(door) == before


def test_a_dry_run_says_the_same_and_writes_nothing(bolt: Bolt, door: Door, tmp_path: Path) -> None:
    empty(bolt)
    load(bolt, Listed(TOLD), Path("a"))
    total = len(held(door))
    file = written(door, tmp_path / "graph.nt")
    empty(bolt)
    assert load(bolt, Rdf(), file, dry_run=True).created == total
    assert held(door) == {}


def test_a_dry_run_knows_the_ends_that_are_there_already(bolt: Bolt, tmp_path: Path) -> None:
    empty(bolt)
    load(bolt, Listed(TOLD), Path("a"))
    file = tmp_path / "hand.nt"
    base, rdf = "https://w3id.org/bangiao/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    triples = (
        (f"{base}id/project:new", f"{rdf}type", f"{base}ns#Project"),
        ("https://example.org/t", f"{rdf}type", f"{base}ns#Funds"),
        ("https://example.org/t", f"{rdf}subject", f"{base}id/org:wb"),
        ("https://example.org/t", f"{rdf}object", f"{base}id/project:new"),
    )
    file.write_text("".join("<{}> <{}> <{}> .\n".format(*one) for one in triples), "utf-8")
    for dry_run in (True, False):
        report = load(bolt, Rdf(), file, dry_run=dry_run)
        assert (report.created, report.skipped) == (2, [])


def test_a_relationship_without_its_end_is_reported_and_left_out(bolt: Bolt, door: Door, tmp_path: Path) -> None:
    from tests.graph.rdf.made import written as write_facts

    empty(bolt)
    file = write_facts(awkward()[-1:], tmp_path / "g.nt", "n-triples")
    report = load(bolt, Rdf(), file)
    assert (report.created, len(report.skipped)) == (0, 1)
    assert "an end that is nowhere" in str(report.skipped[0])
    assert held(door) == {}


@pytest.mark.parametrize("address", ["embedded"], indirect=True, scope="module")  # Neo4j ends none that is read slowly
def test_facts_are_read_by_their_ids_where_the_database_ends_long_statements(
    bolt: Bolt, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty(bolt)
    load(bolt, Listed(TOLD), Path("a"))
    before, stream = held(door), door.bolt.stream

    def stopped(statement: str, parameters: dict[str, Any]) -> Iterator[dict[str, Any]]:
        for row in stream(statement, parameters):
            yield row
            if "properties(" in statement:
                raise StatementTooLong(reason="Timeout on iteration")

    monkeypatch.setattr(door.bolt, "stream", stopped)
    assert held(door) == before


def test_nothing_is_left_of_an_export_that_failed(door: Door, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "graph.ttl"
    target.write_text("before", "utf-8")

    def fail(*_: Any) -> Callable[..., None]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bangiao.graph.rdf.write.write_facts", fail)
    with pytest.raises(Exception, match="No space left"):
        written(door, target)
    assert [one.name for one in tmp_path.iterdir()] == ["graph.ttl"]
    assert target.read_text("utf-8") == "before"
