"""SHACL shapes of the export, derived from the declarations of the schema: what a graph in these terms must be like."""

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from itertools import count
from typing import TYPE_CHECKING

from bangiao.graph.rdf.names import PREFIXES, Names, camel, expand, local
from bangiao.graph.rdf.triples import TYPE, Triple, iri, text
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import ValueType, value_types
from bangiao.graph.values import Basis, Money, MoneyKind, PartialDate, Qualifier

if TYPE_CHECKING:
    from rdflib import Graph

SH = "http://www.w3.org/ns/shacl#"
_XSD = PREFIXES["xsd"]
_DATATYPES: dict[type, tuple[str, ...]] = {
    str: (f"{_XSD}string",),
    int: (f"{_XSD}integer",),
    float: (f"{_XSD}decimal", f"{_XSD}integer"),
    bool: (f"{_XSD}boolean",),
    date: (f"{_XSD}date",),
    PartialDate: (f"{_XSD}gYear", f"{_XSD}gYearMonth", f"{_XSD}date", f"{PREFIXES['edtf']}EDTF"),
}
_MONEY: dict[str, type] = {
    **dict.fromkeys(("amount", "usd", "usd_rate", "usd_constant"), float),
    **dict.fromkeys(("amount_stated", "currency", "usd_rate_source"), str),
    **dict.fromkeys(("money_year", "price_year"), int),
    "money_kind": MoneyKind,
    "qualifier": Qualifier,
}
_NOT_SHAPED = ("id", "start", "end", "money")
_UNSOURCED = ("Document", "STATES", "WITHDRAWN")


def shapes(names: Names) -> "Graph":
    """The shapes as a graph: one of each label, each relationship type, of statements and of what is cited."""
    from rdflib import Graph

    graph = Graph()
    for prefix, found in {**PREFIXES, "sh": SH, "bangiao": names.own("")}.items():
        graph.bind(prefix, found, replace=True)
    lines = (f"{subject} {predicate} {value} .\n" for subject, predicate, value in _Shapes(names).all())
    return graph.parse(data="".join(lines), format="nt")


class _Shapes:
    def __init__(self, names: Names) -> None:
        self.names, self._blanks = names, count(1)

    def all(self) -> Iterator[Triple]:
        for label, node in NODE_TYPES.items():
            pattern: Limits = [("datatype", iri(f"{_XSD}string")), ("pattern", text(f"^{node.prefix}:"))]
            yield from self._shape(label, [self._once(expand("dcterms:identifier"), pattern), *self._own(label)])
        for name, relation in RELATION_TYPES.items():
            ends = [
                self._once(expand(f"rdf:{side}"), [("or", self._classes(allowed))])
                for side, allowed in (("subject", relation.starts), ("object", relation.ends))
            ]
            predicate = self._once(expand("rdf:predicate"), [("hasValue", iri(self.names.predicate(name)))])
            yield from self._shape(name, [*ends, predicate, *self._own(name)])
        yield from self._claim()
        yield from self._passage()

    def _own(self, name: str) -> Iterator[list[Triple]]:
        """The constraints on the properties that a label or type declares, on its datasets and its sources."""
        yield self._property(expand("void:inDataset"), [("minCount", _number(1)), ("nodeKind", iri(f"{SH}IRI"))])
        if name not in _UNSOURCED:
            yield self._property(expand("prov:hadPrimarySource"), [("minCount", _number(1))])
        texts = []
        for key, value in value_types(name).items():
            term = self.names.property(name, key)
            if term.language:
                texts.append(term.language)
            elif key not in _NOT_SHAPED:
                least = [("minCount", _number(1))] if key == "status" else []
                most = [] if value.many else [("maxCount", _number(1))]
                yield self._property(term.iri, [*least, *most, *self._kind(value.kind)])
                yield from self._beside(name, key, value)
        if texts:
            languages = self._list([text(one) for one in texts])
            yield self._property(
                expand("rdfs:label"), [("uniqueLang", text("true", f"{_XSD}boolean")), ("languageIn", languages)]
            )
        if any(value.kind is Money for value in value_types(name).values()):
            for key, kind in _MONEY.items():
                limits = [("maxCount", _number(1)), *self._kind(kind)]
                limits += [("pattern", text("^[A-Z]{3}$"))] if key == "currency" else []
                yield self._property(self.names.property(name, key).iri, limits)

    def _beside(self, name: str, key: str, value: ValueType) -> Iterator[list[Triple]]:
        if value.kind is PartialDate:
            yield self._property(self.names.own(camel(f"{key}_basis")), self._kind(Basis))
            for bound in ("from", "before"):
                yield self._property(self.names.own(camel(f"{key}_{bound}")), self._kind(date))
        if value.many:
            listed = local(self.names.property(name, key).iri)
            yield self._property(self.names.own(f"{listed}InOrder"), [("maxCount", _number(1))])

    def _claim(self) -> Iterator[Triple]:
        one: Limits = [("minCount", _number(1)), ("maxCount", _number(1))]
        terms = (self.names.own("claimOf"), self.names.own("statedAs"), expand("void:inDataset"))
        yield from self._shape_of(iri(self.names.own("Claim")), [self._property(term, one) for term in terms])

    def _passage(self) -> Iterator[Triple]:
        """What is cited is a document of the graph, or a place in one."""
        shape = iri(self.names.own("CitedShape"))
        document, place = self._blank(), self._blank()
        yield shape, TYPE, iri(f"{SH}NodeShape")
        yield shape, iri(f"{SH}targetObjectsOf"), iri(expand("prov:hadPrimarySource"))
        listed = self._list([document, place])
        yield shape, iri(f"{SH}or"), listed.head
        yield from listed.triples
        yield document, iri(f"{SH}class"), iri(self.names.kind("Document"))
        within: Limits = [("class", iri(self.names.kind("Document")))]
        for told in (self._once(expand("dcterms:isPartOf"), within), self._once(self.names.own("locator"), [])):
            yield place, iri(f"{SH}property"), told[0][0]
            yield from told

    def _shape(self, name: str, properties: Iterable[list[Triple]]) -> Iterator[Triple]:
        yield from self._shape_of(iri(self.names.kind(name)), properties)

    def _shape_of(self, target: str, properties: Iterable[list[Triple]]) -> Iterator[Triple]:
        shape = target[:-1] + "Shape>"
        yield shape, TYPE, iri(f"{SH}NodeShape")
        yield shape, iri(f"{SH}targetClass"), target
        for told in properties:
            yield shape, iri(f"{SH}property"), told[0][0]
            yield from told

    def _once(self, path: str, limits: "Limits") -> list[Triple]:
        return self._property(path, [("minCount", _number(1)), ("maxCount", _number(1)), *limits])

    def _property(self, path: str, limits: "Limits") -> list[Triple]:
        """A property shape; its first triple has its name."""
        shape = self._blank()
        told = [(shape, iri(f"{SH}path"), iri(path))]
        for name, value in limits:
            told.append((shape, iri(SH + name), value.head if isinstance(value, _List) else value))
            told += value.triples if isinstance(value, _List) else []
        return told

    def _kind(self, kind: type) -> "Limits":
        if issubclass(kind, StrEnum):
            return [("in", self._list([text(one) for one in kind]))]
        datatypes = _DATATYPES[kind]
        if len(datatypes) == 1:
            return [("datatype", iri(datatypes[0]))]
        return [("or", self._alternatives("datatype", [iri(one) for one in datatypes]))]

    def _classes(self, labels: Iterable[str]) -> "_List":
        return self._alternatives("class", [iri(self.names.kind(one)) for one in labels])

    def _alternatives(self, constraint: str, values: list[str]) -> "_List":
        each = [(self._blank(), iri(SH + constraint), value) for value in values]
        listed = self._list([one[0] for one in each])
        listed.triples += each
        return listed

    def _list(self, members: list[str]) -> "_List":
        cells = [self._blank() for _ in members]
        ends = [*cells[1:], iri(expand("rdf:nil"))]
        first, rest = iri(expand("rdf:first")), iri(expand("rdf:rest"))
        told = [
            triple
            for cell, member, end in zip(cells, members, ends, strict=True)
            for triple in ((cell, first, member), (cell, rest, end))
        ]
        return _List(cells[0], told)

    def _blank(self) -> str:
        return f"_:s{next(self._blanks)}"


class _List:
    """A list of RDF: its first cell, and its triples."""

    def __init__(self, head: str, triples: list[Triple]) -> None:
        self.head, self.triples = head, triples


Limits = list[tuple[str, "str | _List"]]


def _number(value: int) -> str:
    return text(str(value), f"{_XSD}integer")
