"""The shapes let the shipped facts through, and nothing that breaks the schema."""

from pathlib import Path

import pytest
from rdflib import RDF, Graph, Literal, Namespace, URIRef
from rdflib.namespace import PROV

from bangiao.graph.rdf.names import Names, expand
from bangiao.graph.rdf.read import parse
from bangiao.graph.rdf.shapes import SH, shapes
from bangiao.graph.rdf.validate import NotValid, check, faults
from bangiao.graph.records import Record
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Document, Funds, Organisation, Project
from tests.graph.rdf.made import ROW, shipped, stored, written

OWN = Namespace(Names().own(""))
PROJECT = URIRef(Names().node("project:x"))


@pytest.fixture
def small(tmp_path: Path) -> Graph:
    records: list[Record] = [
        *(Document(id=one) for one in ("document:list", "document:a")),
        *(Organisation(id="org:x", name_en="X", sources=ROW), Project(id="project:x", name_en="Y", sources=ROW)),
        Funds(start="org:x", end="project:x", sources=ROW),
    ]
    return parse(written(map(stored, records), tmp_path / "small.nt", "n-triples"))


def test_every_type_has_a_shape() -> None:
    found = set(shapes(Names()).objects(None, URIRef(f"{SH}targetClass")))
    assert {URIRef(Names().kind(name)) for name in (*NODE_TYPES, *RELATION_TYPES)} <= found


def test_all_shipped_facts_are_valid(tmp_path: Path) -> None:
    check(written(shipped(), tmp_path / "shipped.nt", "n-triples"), Names())


def test_a_small_graph_is_valid_until_it_is_broken(small: Graph) -> None:
    assert faults(small, Names()) == []


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ((PROJECT, OWN.status, Literal("perhaps")), "InConstraint"),
        ((PROJECT, OWN.status, Literal("planned")), "MaxCount"),
        ((PROJECT, URIRef(expand("schema:startDate")), Literal("soon")), "OrConstraint"),
        ((PROJECT, URIRef(expand("rdfs:label")), Literal("Z", lang="en")), "UniqueLang"),
        ((PROJECT, PROV.hadPrimarySource, URIRef(Names().node("document:nowhere"))), "OrConstraint"),
        ((URIRef(Names().node("org:y")), RDF.type, OWN.Organisation), "MinCount"),
    ],
)
def test_one_wrong_triple_makes_it_invalid(small: Graph, added: tuple[URIRef, URIRef, URIRef], told: str) -> None:
    small.add(added)
    assert any(told in fault for fault in faults(small, Names()))


def test_a_relationship_whose_end_is_nowhere_is_invalid(small: Graph) -> None:
    small.remove((PROJECT, RDF.type, None))
    assert [fault for fault in faults(small, Names()) if "/tie/" in fault and "#object" in fault]


def test_a_fact_without_a_source_is_invalid(small: Graph) -> None:
    small.remove((PROJECT, PROV.hadPrimarySource, None))
    assert [fault for fault in faults(small, Names()) if "hadPrimarySource" in fault]


def test_the_faults_of_a_file_are_told_with_its_name(small: Graph, tmp_path: Path) -> None:
    small.add((PROJECT, OWN.status, Literal("perhaps")))
    small.serialize(tmp_path / "wrong.ttl", format="turtle")
    with pytest.raises(NotValid, match=r"wrong\.ttl is not valid .*project:x.*perhaps"):
        check(tmp_path / "wrong.ttl", Names())
