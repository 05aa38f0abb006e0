"""How things and properties are called in RDF: IRIs under one base, and terms of published vocabularies."""

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple
from urllib.parse import quote, unquote

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import value_types
from bangiao.graph.values import Money, PartialDate

BASE = "https://w3id.org/bangiao/"
PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcterms": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "void": "http://rdfs.org/ns/void#",
    "org": "http://www.w3.org/ns/org#",
    "schema": "https://schema.org/",
    "geo": "http://www.opengis.net/ont/geosparql#",
    "wgs84": "http://www.w3.org/2003/01/geo/wgs84_pos#",
    "edtf": "http://id.loc.gov/datatypes/edtf/",
    "wd": "http://www.wikidata.org/entity/",
}
MONEY = (
    *("amount", "amount_stated", "currency", "money_kind", "qualifier", "money_year", "price_year"),
    *("usd", "usd_rate", "usd_rate_source", "usd_constant"),
)
_SAFE = ":/@!$'()*+,;=-._~"
_PLAIN = re.compile(r"[a-z][a-z0-9_]*")


class Term(NamedTuple):
    """The IRI of a property and the language of its text, if it has one."""

    iri: str
    language: str = ""


def expand(curie: str) -> str:
    """The IRI that a prefixed name stands for.

    >>> expand("dcterms:issued")
    'http://purl.org/dc/terms/issued'
    """
    prefix, _, name = curie.partition(":")
    return PREFIXES[prefix] + name


def camel(name: str) -> str:
    """A name of the schema as RDF writes names; `snake` takes it back.

    >>> camel("signed_on"), camel("iso3166_2"), snake("signedOn"), snake(camel("iso3166_2"))
    ('signedOn', 'iso3166_2', 'signed_on', 'iso3166_2')
    """
    joined = re.sub(r"_([a-z])", lambda found: found[1].upper(), name)
    return joined if _PLAIN.fullmatch(name) and snake(joined) == name else "-" + quote(name, safe="")


def snake(name: str) -> str:
    """The name in the schema of a term."""
    return unquote(name[1:]) if name.startswith("-") else re.sub(r"[A-Z]", lambda found: f"_{found[0].lower()}", name)


def local(iri: str) -> str:
    """The last part of an IRI.

    >>> local("http://www.w3.org/2004/02/skos/core#altLabel")
    'altLabel'
    """
    return re.split(r"[/#]", iri)[-1]


@cache
def declared(name: str) -> dict[str, str]:
    """The published term of each stored property of a label or relationship type that has one."""
    terms = {key: value.property.rdf for key, value in value_types(name).items() if value.property.rdf}
    if any(value.kind is Money for value in value_types(name).values()):
        terms["currency"] = "schema:currency"
    return terms


@cache
def dates(name: str) -> frozenset[str]:
    """The properties of a label or relationship type that hold a date with its precision."""
    return frozenset(key for key, value in value_types(name).items() if value.kind is PartialDate)


@cache
def lists(name: str) -> frozenset[str]:
    """The properties of a label or relationship type that are lists."""
    return frozenset(key for key, value in value_types(name).items() if value.many)


@dataclass(frozen=True, slots=True)
class Names:
    """The IRIs under one base: of nodes, relationships, datasets, places in documents, and our own terms."""

    base: str = BASE

    def own(self, term: str) -> str:
        """A term of our own vocabulary."""
        return f"{self.base}ns#{term}"

    def node(self, node_id: str) -> str:
        """A node, by its id."""
        return f"{self.base}id/{quote(node_id, safe=_SAFE)}"

    def tie(self, relation_id: str) -> str:
        """A relationship, by its id."""
        return f"{self.base}tie/{quote(relation_id, safe=_SAFE)}"

    def passage(self, citation: str) -> str:
        """A place in a document, as `document-id#locator`; the document itself where there is no locator."""
        document, _, locator = citation.partition("#")
        return f"{self.base}passage/{quote(citation, safe=_SAFE)}" if locator else self.node(document)

    def dataset(self, name: str) -> str:
        """What states a fact: a file of a source."""
        return f"{self.base}dataset/{quote(name, safe=_SAFE)}"

    def scheme(self, name: str) -> str:
        """A list of sectors."""
        return f"{self.base}scheme/{quote(name, safe='')}"

    def read(self, iri: str) -> tuple[str, str]:
        """The kind of an IRI under the base (id, tie, passage, dataset, ns#) and the name in it, else two empty texts."""
        if not iri.startswith(self.base):
            return "", ""
        rest = iri[len(self.base) :]
        if rest.startswith("ns#"):
            return "ns#", rest[3:]
        kind, _, name = rest.partition("/")
        return kind, unquote(name)

    def kind(self, name: str) -> str:
        """The class of a label or relationship type."""
        return self.own({**NODE_TYPES, **RELATION_TYPES}[name].__name__)

    def predicate(self, type: str) -> str:
        """The property that a relationship type is, from its start to its end: a published one where there is one."""
        term = RELATION_TYPES[type].rdf
        return expand(term) if term else self.own(camel(type.lower()))

    def property(self, name: str, key: str) -> Term:
        """The term of a stored property of a label or relationship type."""
        told = declared(name).get(key)
        if not told:
            return Term(self.own(camel(key)))
        curie, _, language = told.partition("@")
        return Term(expand(curie), language)

    def key(self, name: str, term: Term) -> str | None:
        """The stored property that a term of a label or relationship type is; None for a term that is none."""
        for key, told in declared(name).items():
            if self.property(name, key) == term and told:
                return key
        kind, own = self.read(term.iri)
        return snake(own) if kind == "ns#" else None
