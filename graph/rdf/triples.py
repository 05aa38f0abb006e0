"""One fact as triples in the syntax of N-Triples: what is shown of it, who states it, and where."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import count
from typing import Any

from bangiao.graph.claims import KEPT, claims_of
from bangiao.graph.rdf.names import PREFIXES, Names, Term, camel, dates, expand, lists, local
from bangiao.graph.schema import NODE_TYPES
from bangiao.graph.store.whole import StoredNode, StoredRelation
from bangiao.graph.values import COUNTED

Triple = tuple[str, str, str]
Quad = tuple[str, str, str, str]

TYPE = f"<{PREFIXES['rdf']}type>"
_ESCAPES = str.maketrans(
    {"\\": "\\\\", '"': '\\"'}
    | {chr(code): f"\\u{code:04X}" for code in (*range(32), 127)}
    | {"\n": "\\n", "\r": "\\r"}
)
_DATE = {4: "gYear", 7: "gYearMonth", 10: "date"}
_UNSHOWN = (*KEPT, "sources", "id", "start", "end")


def iri(text: str) -> str:
    """An IRI between its brackets."""
    return f"<{text}>"


def text(value: str, datatype: str = "", language: str = "") -> str:
    """A literal."""
    told = f'"{value.translate(_ESCAPES)}"'
    return f"{told}@{language}" if language else f"{told}^^<{datatype}>" if datatype else told


def literal(value: Any, language: str = "") -> str:
    """A plain value as a literal; a number with a point is a decimal with all its digits, so that nothing is rounded."""
    xsd = PREFIXES["xsd"]
    match value:
        case bool():
            return text(str(value).lower(), f"{xsd}boolean")
        case int():
            return text(str(value), f"{xsd}integer")
        case float():
            told = format(Decimal(repr(value)), "f")
            return text(told if "." in told else f"{told}.0", f"{xsd}decimal")
        case date():
            return text(value.isoformat(), f"{xsd}date")
        case _:
            return text(str(value), language=language)


def moment(value: str) -> str:
    """A date as precise as it is: a day, a month, a year of XML Schema; a range in the notation of EDTF."""
    if "/" in value:
        return text(value, f"{PREFIXES['edtf']}EDTF")
    return text(value, PREFIXES["xsd"] + _DATE[len(value)])


@dataclass
class Teller:
    """Tells facts as triples with the graph of each: "" or the dataset that alone states it."""

    names: Names = field(default_factory=Names)
    _lists: Iterator[int] = field(default_factory=lambda: count(1))

    def node(self, found: StoredNode) -> Iterator[Quad]:
        """All triples of a node."""
        subject = iri(self.names.node(found.id))
        kinds = [self.names.kind(found.label)]
        published = NODE_TYPES[found.label].rdf
        if published:
            kinds.append(expand(published))
        own: list[Triple] = [(subject, TYPE, iri(kind)) for kind in kinds]
        own.append((subject, iri(expand("dcterms:identifier")), text(found.id)))
        own += self._links(subject, found)
        yield from self._fact(subject, found.label, found.properties, own)

    def relation(self, found: StoredRelation) -> Iterator[Quad]:
        """All triples of a relationship: a statement of its own, and where it counts as real also one plain triple."""
        subject = iri(self.names.tie(found.id))
        start, end = iri(self.names.node(found.start)), iri(self.names.node(found.end))
        predicate = iri(self.names.predicate(found.type))
        rdf = PREFIXES["rdf"]
        own: list[Triple] = [
            (subject, TYPE, iri(self.names.kind(found.type))),
            (subject, TYPE, f"<{rdf}Statement>"),
            (subject, f"<{rdf}subject>", start),
            (subject, f"<{rdf}predicate>", predicate),
            (subject, f"<{rdf}object>", end),
        ]
        if found.type != "WITHDRAWN" and found.properties.get("status") in COUNTED:
            own.append((start, predicate, end))
        yield from self._fact(subject, found.type, found.properties, own)

    def _fact(self, subject: str, name: str, found: dict[str, Any], own: list[Triple]) -> Iterator[Quad]:
        datasets = [iri(self.names.dataset(one)) for one in found.get("datasets", ())]
        graph = datasets[0] if len(datasets) == 1 and "claims" not in found else ""
        for triple in (*own, *self._properties(subject, name, found, bounds=True)):
            yield *triple, graph
        for dataset in datasets:
            yield subject, iri(expand("void:inDataset")), dataset, graph
        for told in found.get("differs", ()):
            yield subject, iri(self.names.own("differs")), text(told), graph
        if "claims" in found:
            yield from self._claims(subject, name, found)

    def _claims(self, subject: str, name: str, found: dict[str, Any]) -> Iterator[Quad]:
        """What each dataset states, in its own graph."""
        for (dataset, stated_as), told in claims_of(found).items():
            key = hashlib.blake2b(f"{subject}\x1f{dataset}\x1f{stated_as}".encode(), digest_size=12).hexdigest()
            claim, graph = iri(f"{self.names.base}claim/{key}"), iri(self.names.dataset(dataset))
            yield claim, TYPE, iri(self.names.own("Claim")), graph
            yield claim, iri(self.names.own("claimOf")), subject, graph
            yield claim, iri(expand("void:inDataset")), graph, graph
            yield claim, iri(self.names.own("statedAs")), text(stated_as), graph
            for end, term in (("start", "statedFrom"), ("end", "statedTo")):
                if end in told:
                    yield claim, iri(self.names.own(term)), text(told[end]), graph
            for triple in self._properties(claim, name, told, bounds=False):
                yield *triple, graph

    def _properties(self, subject: str, name: str, found: dict[str, Any], *, bounds: bool) -> Iterator[Triple]:
        yield from self._sources(subject, found.get("sources", ()))
        partial = {key for key in dates(name) if key in found}
        beside = {f"{key}_{ending}" for key in partial for ending in ("from", "before", "basis")}
        for key, value in found.items():
            if key in partial:
                yield subject, iri(self.names.property(name, key).iri), moment(value)
            elif key in beside:
                shown = value != "stated" if key.endswith("_basis") else bounds
                if shown:
                    yield subject, iri(self.names.own(camel(key))), literal(value)
            elif key not in _UNSHOWN:
                yield from self._values(subject, self.names.property(name, key), value, key in lists(name))

    def _sources(self, subject: str, sources: list[str]) -> Iterator[Triple]:
        for source in sources:
            document, _, locator = source.partition("#")
            place = iri(self.names.passage(source))
            yield subject, iri(expand("prov:hadPrimarySource")), place
            if locator:
                yield place, TYPE, iri(expand("prov:Entity"))
                yield place, iri(expand("dcterms:isPartOf")), iri(self.names.node(document))
                yield place, iri(self.names.own("locator")), text(locator)
        places = [iri(self.names.passage(source)) for source in sources]
        yield from self._order(subject, iri(self.names.own("sourcesInOrder")), places)

    def _values(self, subject: str, term: Term, value: Any, known: bool) -> Iterator[Triple]:
        if not isinstance(value, list):
            yield subject, iri(term.iri), literal(value, term.language)
            return
        told = [literal(one, term.language) for one in value]
        for one in dict.fromkeys(told):
            yield subject, iri(term.iri), one
        yield from self._order(subject, iri(self.names.own(f"{local(term.iri)}InOrder")), told, 2 if known else 1)

    def _order(self, subject: str, predicate: str, members: list[str], least: int = 2) -> Iterator[Triple]:
        """A list beside the values themselves, which have no order: only where there is one to be lost."""
        if len(members) < least:
            return
        rdf = PREFIXES["rdf"]
        cells = [f"_:l{next(self._lists)}" for _ in members]
        yield subject, predicate, cells[0]
        for number, member in enumerate(members):
            rest = cells[number + 1] if number + 1 < len(cells) else f"<{rdf}nil>"
            yield cells[number], f"<{rdf}first>", member
            yield cells[number], f"<{rdf}rest>", rest

    def _links(self, subject: str, found: StoredNode) -> Iterator[Triple]:
        """What the properties of a node say in the words of others: Wikidata, a point, schemes, names that it had."""
        told = found.properties
        if str(told.get("wikidata", "")).startswith("Q"):
            yield subject, iri(expand("owl:sameAs")), iri(PREFIXES["wd"] + told["wikidata"])
        for joined in told.get("joined", ()):
            yield subject, iri(expand("owl:sameAs")), iri(self.names.node(joined))
        if "lat" in told and "lon" in told:
            point = iri(f"{self.names.node(found.id)}#point")
            yield subject, iri(expand("geo:hasGeometry")), point
            yield point, TYPE, iri(expand("geo:Geometry"))
            shape = text(f"POINT({told['lon']} {told['lat']})", expand("geo:wktLiteral"))
            yield point, iri(expand("geo:asWKT")), shape
        if found.label == "Sector" and "scheme" in told:
            yield subject, iri(expand("skos:inScheme")), iri(self.names.scheme(told["scheme"]))
        if "dac_code" in told and not found.id.startswith("sector:dac/"):
            yield subject, iri(expand("skos:closeMatch")), iri(self.names.node(f"sector:dac/{told['dac_code']}"))
