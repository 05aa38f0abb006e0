"""SPARQL reads the graph, and nothing else."""

from pathlib import Path

import pytest
from rdflib import Graph

from bangiao.graph.rdf.query import SparqlRefused, SparqlWrong, ask
from bangiao.graph.rdf.read import parse
from tests.graph.rdf.made import awkward, written

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Graph:
    return parse(written(awkward(), tmp_path_factory.mktemp("rdf") / "g.nt", "n-triples"))


def test_a_select_gives_columns_and_plain_values(graph: Graph) -> None:
    answer = ask(graph, "SELECT ?people ?lat { ?p a bangiao:Province ; bangiao:population ?people ; wgs84:lat ?lat }")
    assert (answer.columns, answer.rows) == (("people", "lat"), [{"people": 1900000, "lat": 12.0}])


def test_an_unbound_variable_is_unknown(graph: Graph) -> None:
    answer = ask(graph, "SELECT ?p ?x { ?p a bangiao:Province OPTIONAL { ?p bangiao:era ?x } }")
    assert answer.rows == [{"p": "https://w3id.org/bangiao/id/province:63/dak-lak", "x": None}]


def test_parallel_payments_are_told_apart(graph: Graph) -> None:
    answer = ask(
        graph, "SELECT (SUM(?usd) AS ?sum) { ?t a bangiao:Funds ; bangiao:key ?k ; bangiao:usd ?usd FILTER(?k != '9') }"
    )
    assert answer.rows == [{"sum": 3000001.0}]


def test_the_document_behind_a_fact_is_two_steps_away(graph: Graph) -> None:
    answer = ask(
        graph,
        """SELECT ?locator { ?p a bangiao:Observation ; prov:hadPrimarySource ?s .
                             ?s dcterms:isPartOf/rdfs:label "A list"@en ; bangiao:locator ?locator } ORDER BY ?locator""",
    )
    assert [row["locator"] for row in answer.rows] == ["row 1", "sheet 1!row 2 – “ô B”"]


def test_an_ask_and_a_construct_are_rows_too(graph: Graph) -> None:
    assert ask(graph, "ASK { ?s a bangiao:Event }").rows == [{"answer": False}]
    assert ask(graph, "CONSTRUCT { ?s a bangiao:Event } WHERE { ?s a bangiao:Province }").columns == (
        "subject",
        "predicate",
        "object",
    )


def test_more_rows_than_asked_for_are_cut_and_said(graph: Graph) -> None:
    answer = ask(graph, "SELECT * { ?s ?p ?o }", limit=3)
    assert (len(answer.rows), answer.truncated) == (3, True)


@pytest.mark.parametrize(
    "query",
    ["DELETE WHERE { ?s ?p ?o }", "LOAD <http://127.0.0.1:1/x>", "SELECT ?x {", "ASK { ?s a foo:X }", "CLEAR ALL"],
)
def test_what_is_no_query_is_wrong(graph: Graph, query: str) -> None:
    before = len(graph)
    with pytest.raises(SparqlWrong):
        ask(graph, query)
    assert len(graph) == before


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER NOT EXISTS { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } } }",
        "SELECT * { { SELECT * { SERVICE ?where { ?s ?p ?o } } } }",
        "SELECT * FROM <http://127.0.0.1:1/> { ?s ?p ?o }",
        "ASK FROM NAMED <http://127.0.0.1:1/> { ?s ?p ?o }",
    ],
)
def test_nothing_is_fetched_from_elsewhere(graph: Graph, query: str) -> None:
    with pytest.raises(SparqlRefused):
        ask(graph, query)


def test_the_named_graphs_of_a_file_are_asked_as_one_graph(tmp_path: Path) -> None:
    assert ask(parse(written(awkward(), tmp_path / "g.trig", "trig")), "ASK { ?s a bangiao:Claim }").rows == [
        {"answer": True}
    ]
