"""Terms and IRIs lead back to what they were made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.graph.rdf.context import context
from bangiao.graph.rdf.names import PREFIXES, Names, Term, camel, declared, expand, snake
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import value_types

NAMES = Names()
EVERY = [*NODE_TYPES, *RELATION_TYPES]


@pytest.mark.parametrize("name", EVERY)
def test_each_property_of_a_type_has_a_term_of_its_own_that_leads_back(name: str) -> None:
    keys = [*value_types(name), *declared(name)]
    assert [NAMES.key(name, NAMES.property(name, key)) for key in keys] == keys


def test_no_relationship_type_has_the_term_of_a_property() -> None:
    own = {NAMES.predicate(name) for name in RELATION_TYPES}
    assert not own & {NAMES.property(name, key).iri for name in EVERY for key in value_types(name)}


def test_every_published_term_that_the_schema_names_has_a_prefix() -> None:
    told = {one for name in EVERY for one in declared(name).values()}
    told |= {one.rdf for one in (*NODE_TYPES.values(), *RELATION_TYPES.values()) if one.rdf}
    assert all(expand(one.partition("@")[0]).startswith("http") for one in told)


def test_a_term_of_others_is_no_property() -> None:
    assert NAMES.key("Project", Term("http://xmlns.com/foaf/0.1/nick")) is None
    assert NAMES.key("Project", Term(expand("rdfs:label"), "fr")) is None


def test_the_context_of_json_ld_names_every_class_and_property_of_ours() -> None:
    told = context(NAMES)
    assert {one.__name__ for one in (*NODE_TYPES.values(), *RELATION_TYPES.values())} <= set(told)
    assert told["signedOn"] == "bangiao:signedOn"
    assert told["funds"] == {"@id": "bangiao:funds", "@type": "@id"}
    assert set(PREFIXES) <= set(told)


@given(st.text(min_size=1))
def test_any_name_of_a_property_comes_back_from_its_term(name: str) -> None:
    assert snake(camel(name)) == name


@given(st.text(min_size=1))
def test_any_id_comes_back_from_its_iri(node_id: str) -> None:
    iri = NAMES.node(node_id)
    assert NAMES.read(iri) == ("id", node_id)
    assert not set(iri) & set(' <>"{}|\\^`#%\n') - {"%"}
