"""What is written as RDF is read again, fact by fact, property by property; nothing needs a database here."""

from pathlib import Path

import pytest

from bangiao.graph.rdf.names import BASE, Names
from bangiao.graph.rdf.read import NoRdf, parse, read
from bangiao.graph.rdf.records import records
from bangiao.graph.rdf.write import FORMS as ENDINGS
from bangiao.graph.schema import Withdrawn
from tests.graph.rdf.made import FORMS, as_read, awkward, facts_in, shipped, written

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")


@pytest.mark.parametrize("form", FORMS)
def test_every_property_of_every_awkward_fact_comes_back(form: str, tmp_path: Path) -> None:
    facts = awkward()
    assert facts_in(written(facts, tmp_path / f"g{ENDINGS[form]}", form)) == as_read(facts)


@pytest.mark.parametrize("form", ["n-triples", "json-ld"])
def test_all_shipped_facts_come_back(form: str, tmp_path: Path) -> None:
    assert facts_in(written(shipped(), tmp_path / f"g{ENDINGS[form]}", form)) == as_read(shipped())


def test_another_base_is_kept_in_the_file_and_found_there(tmp_path: Path) -> None:
    file = written(awkward(), tmp_path / "g.ttl", "turtle", Names("https://example.org/vn#"))
    assert BASE not in file.read_text("utf-8")
    assert facts_in(file) == as_read(awkward())


def test_facts_come_back_as_typed_records_that_say_the_same(tmp_path: Path) -> None:
    file = written(shipped(), tmp_path / "g.nt", "n-triples")
    found = {one.id: one for fact in read(file, print, print) for one in records(fact)}
    assert {one.id for one in shipped()} == set(found)
    for fact in shipped():
        told = found[fact.id].properties() | {"id": fact.id}
        assert {key: fact.properties[key] for key in told} == told


def test_a_withdrawn_relationship_is_no_record(tmp_path: Path) -> None:
    file = written(awkward(), tmp_path / "g.nt", "n-triples")
    found = [one for fact in read(file, print, print) for one in records(fact)]
    assert found
    assert not any(isinstance(one, Withdrawn) for one in found)


def test_in_trig_each_dataset_has_the_graph_of_what_it_states(tmp_path: Path) -> None:
    quads = written(awkward(), tmp_path / "g.nq", "n-quads").read_text("utf-8").splitlines()
    named = {line.rsplit(" ", 2)[1] for line in quads if line.split(" ")[0].startswith(f"<{BASE}claim/")}
    assert named == {f"<{BASE}dataset/a/1>", f"<{BASE}dataset/b/2>"}


def test_only_what_counts_as_real_is_one_plain_triple(tmp_path: Path) -> None:
    from rdflib import URIRef

    graph = parse(written(awkward(), tmp_path / "g.nt", "n-triples"))
    names = Names()
    plain = set(graph.subject_objects(URIRef(names.predicate("FUNDS"))))
    assert len(plain) == 1  # five parallel payments between the same two are one triple, and five statements
    assert not set(graph.subject_objects(URIRef(names.predicate("COOPERATES_WITH"))))  # proposed only
    assert not set(graph.subject_objects(URIRef(names.predicate("WITHDRAWN"))))


def test_a_file_that_is_no_rdf_is_named_with_what_was_found(tmp_path: Path) -> None:
    broken = tmp_path / "b.ttl"
    broken.write_text("<a> <b> .", "utf-8")
    with pytest.raises(NoRdf, match=r"b\.ttl"):
        parse(broken)
    with pytest.raises(NoRdf, match=r"\.csv"):
        parse(tmp_path / "b.csv")
    with pytest.raises(NoRdf, match="No such file"):
        parse(tmp_path / "none.nt")


HAND = """
@prefix b: <https://w3id.org/bangiao/ns#> . @prefix : <https://w3id.org/bangiao/id/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
"""


def _hand(tmp_path: Path, text: str) -> tuple[list[str], list[str], dict[str, dict[str, object]]]:
    file = tmp_path / "hand.ttl"
    file.write_text(HAND + text, "utf-8")
    skipped, left = [], []  # type: ignore[var-annotated]
    found = read(file, lambda error: skipped.append(str(error)), left.append)
    return skipped, left, {one.id: one.merged(None) for one in found}


def test_what_others_write_in_our_terms_is_of_the_file_s_own_dataset(tmp_path: Path) -> None:
    skipped, left, found = _hand(
        tmp_path, '<https://w3id.org/bangiao/id/org:x> a b:Organisation ; rdfs:label "X"@en ; foaf:nick "ex" .'
    )
    assert (skipped, left) == ([], ["http://xmlns.com/foaf/0.1/nick"])
    assert (found["org:x"]["name_en"], found["org:x"]["datasets"]) == ("X", ["rdf/hand"])


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ("<https://w3id.org/bangiao/id/org:x> a b:Project .", "project:"),
        (":org:x a b:Organisation ; b:status 'perhaps' .", "perhaps"),
        (":project:x a b:Project ; schema:startDate 'soon' .", "soon"),
        (":project:x a b:Project ; schema:startDate '2001', '2002' .", "one value"),
        (":org:x a b:Organisation ; b:isClass 'yes' .", "yes"),
        (":org:x a b:Organisation ; b:factIds 'a', 3 .", "3"),
        ("<t> a b:Funds ; rdf:subject :org:x ; rdf:object :org:y .", "Project"),
    ],
)
def test_a_fact_that_does_not_fit_the_schema_is_skipped_and_said(wrong: str, told: str, tmp_path: Path) -> None:
    skipped, _, found = _hand(tmp_path, wrong)
    assert found == {}
    assert len(skipped) == 1
    assert told in skipped[0]
