"""Our own terms, as RDF Schema: derived from the declarations of the schema, in both languages."""

import inspect
from collections.abc import Iterator

from bangiao.graph.rdf.names import PREFIXES, Names, camel, expand
from bangiao.graph.rdf.triples import TYPE, Triple, iri, text
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Node, Relation
from bangiao.graph.schema.declare import value_types

_LABEL, _COMMENT = iri(expand("rdfs:label")), iri(expand("rdfs:comment"))
_SCHEMES = {"dac-5": "OECD DAC CRS purpose codes, 5 digits", "dac-3": "OECD DAC CRS purpose codes, 3 digits"}


def vocabulary(names: Names) -> Iterator[Triple]:
    """What the export is, and every class and property of our own with its names, its class or domain and its range."""
    yield from _about(names)
    for label, node in NODE_TYPES.items():
        yield from _class(names, label, node, iri(expand(node.rdf)) if node.rdf else iri(expand("prov:Entity")))
    for name, relation in RELATION_TYPES.items():
        yield from _class(names, name, relation, iri(expand("rdf:Statement")))
        if not relation.rdf:
            term = iri(names.predicate(name))
            yield term, TYPE, iri(expand("owl:ObjectProperty"))
            yield from _said(term, relation.vi, relation.en)
    done: set[str] = set()
    for name in (*NODE_TYPES, *RELATION_TYPES):
        for key, value in value_types(name).items():
            if not value.property.rdf and key not in ("id", "start", "end", "money") and key not in done:
                done.add(key)
                term = iri(names.own(camel(key)))
                yield term, TYPE, iri(expand("owl:DatatypeProperty"))
                yield from _said(term, value.property.vi, value.property.en)


def _about(names: Names) -> Iterator[Triple]:
    whole = iri(names.base)
    yield whole, TYPE, iri(expand("void:Dataset"))
    yield whole, iri(expand("void:uriSpace")), text(names.base)
    yield whole, iri(expand("void:vocabulary")), iri(names.own(""))
    yield from _said(whole, "Đồ thị quan hệ quốc tế của các tỉnh, thành Việt Nam", "bangiao")
    for used in ("prov", "dcterms", "schema", "org", "skos"):
        yield whole, iri(expand("void:vocabulary")), iri(PREFIXES[used])
    for scheme, said in _SCHEMES.items():
        yield iri(names.scheme(scheme)), TYPE, iri(expand("skos:ConceptScheme"))
        yield iri(names.scheme(scheme)), _LABEL, text(said, language="en")


def _class(names: Names, name: str, declared: type[Node] | type[Relation], above: str) -> Iterator[Triple]:
    term = iri(names.kind(name))
    yield term, TYPE, iri(expand("owl:Class"))
    yield term, iri(expand("rdfs:subClassOf")), above
    yield from _said(term, declared.vi, declared.en)
    yield term, _COMMENT, text(" ".join((inspect.getdoc(declared) or "").split()), language="en")


def _said(term: str, vi: str, en: str) -> Iterator[Triple]:
    yield term, _LABEL, text(vi, language="vi")
    yield term, _LABEL, text(en, language="en")
