"""Facts out of RDF files: what an export wrote, with all statements, and what others wrote with the same terms."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.errors import BadRecord, NotAvailable
from bangiao.graph.claims import KEPT, Claims, Properties
from bangiao.graph.rdf.names import BASE, Names, Term, dates, expand, lists, local
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.schema.declare import flatten, value_types
from bangiao.graph.store.restore import Kept
from bangiao.graph.values import Basis, PartialDate

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node as Identifier

SYNTAXES = {".ttl": "turtle", ".jsonld": "json-ld", ".nt": "nt", ".trig": "trig", ".nq": "nquads"}
_ASIDE = {*KEPT, "claim_of", "stated_as", "stated_from", "stated_to", "locator", "sources"}
_LINKS = {expand(one) for one in ("rdf:type", "dcterms:identifier", "prov:hadPrimarySource", "void:inDataset")}


class NoRdf(NotAvailable):
    """A file that cannot be read as RDF; nothing of it is taken."""

    vi = "Không đọc được {file} như tệp RDF: {found}. Cho phép: {allowed}."
    en = "{file} cannot be read as RDF: {found}. Allowed: {allowed}."
    phrased = ()


def parse(file: Path) -> "Graph":
    """All triples of a file, whatever named graph they are in. Raises NoRdf."""
    from rdflib import Dataset, Graph

    syntax = SYNTAXES.get(file.suffix.lower())
    allowed = ", ".join(SYNTAXES)
    if syntax is None:
        raise NoRdf(file=file.name, found=file.suffix or "–", allowed=allowed)
    found: Graph = Dataset(default_union=True) if syntax in ("trig", "nquads") else Graph()
    try:
        found.parse(file, format=syntax)
    except OSError as error:
        raise NoRdf(file=file.name, found=error.strerror or error, allowed=allowed) from error
    except Exception as error:  # each of rdflib's parsers has errors of its own, down to AssertionError
        reason = (str(error).strip() or type(error).__name__).splitlines()[0]
        raise NoRdf(file=file.name, found=reason[:200], allowed=allowed) from error
    return found


def read(file: Path, skip: Callable[[BadRecord], None], leave: Callable[[str], None]) -> list[Kept]:
    """Every fact of a file, nodes first; facts of no dataset are of `rdf/` and the file's name.

    `skip` is told what cannot be a fact, `leave` each property that the schema does not have. Raises NoRdf.
    """
    reading = Reading(parse(file), file, leave)
    found: list[Kept] = []
    for one in reading.facts():
        try:
            found.append(one())
        except BadRecord as error:
            skip(BadRecord(**{**error.facts, "file": file.name}))
        except ValueError as error:
            skip(BadRecord(file=file.name, place="?", found=str(error), allowed="a date"))
    return found


class Reading:
    """The facts in a set of triples."""

    def __init__(self, triples: "Graph", file: Path, leave: Callable[[str], None]) -> None:
        from rdflib import URIRef

        self.triples, self.file, self.leave, self.iri = triples, file, leave, URIRef
        self.names = Names(self._base())
        self.claims: dict[Identifier, list[Identifier]] = defaultdict(list)
        for claim, _, fact in triples.triples((None, URIRef(self.names.own("claimOf")), None)):
            self.claims[fact].append(claim)

    def _base(self) -> str:
        for subject, _, told in self.triples.triples((None, self.iri(expand("void:uriSpace")), None)):
            if str(subject) == str(told):
                return str(told)
        return BASE

    def facts(self) -> Iterator[Callable[[], Kept]]:
        """A function for each fact that gives it, or raises BadRecord."""
        a = self.iri(expand("rdf:type"))
        for label in NODE_TYPES:
            for subject in self.triples.subjects(a, self.iri(self.names.kind(label)), unique=True):
                yield lambda subject=subject, label=label: self._node(subject, label)  # type: ignore[misc]
        for name in RELATION_TYPES:
            for subject in self.triples.subjects(a, self.iri(self.names.kind(name)), unique=True):
                yield lambda subject=subject, name=name: self._relation(subject, name)  # type: ignore[misc]

    def _node(self, subject: "Identifier", label: str) -> Kept:
        kind, node_id = self.names.read(str(subject))
        if kind != "id" or label_of(node_id) != label:
            raise BadRecord(file="", place=str(subject), found=label, allowed=f"{NODE_TYPES[label].prefix}:…")
        return self._kept(subject, label, node_id, None)

    def _relation(self, subject: "Identifier", name: str) -> Kept:
        declared = RELATION_TYPES[name]
        start, end = (self._end(subject, f"rdf:{side}") for side in ("subject", "object"))
        for one, allowed in ((start, declared.starts), (end, declared.ends)):
            if label_of(one) not in allowed:
                raise BadRecord(file="", place=str(subject), found=one or "–", allowed=", ".join(allowed))
        kind, tie = self.names.read(str(subject))
        own = tie if kind == "tie" else declared(start=start, end=end, key=str(subject)).id
        return self._kept(subject, name, own, (start, end))

    def _end(self, subject: "Identifier", term: str) -> str:
        kind, found = self.names.read(str(self.triples.value(subject, self.iri(expand(term))) or ""))
        return found if kind == "id" else ""

    def _kept(self, subject: "Identifier", name: str, fact_id: str, ends: tuple[str, str] | None) -> Kept:
        flat, datasets = self._properties(subject, name)
        claims: Claims = {}
        for claim in self.claims.get(subject, ()):
            told, by = self._properties(claim, name)
            stated_as = str(self.triples.value(claim, self.iri(self.names.own("statedAs"))) or fact_id)
            for end, term in (("start", "statedFrom"), ("end", "statedTo")):
                stated = self.triples.value(claim, self.iri(self.names.own(term)))
                if stated is not None:
                    told[end] = str(stated)
            for dataset in by:
                claims[dataset, stated_as] = {"id": stated_as, **told}
        if claims:
            return Kept(name, fact_id, claims, ends, flat)
        dataset = min(datasets, default=f"rdf/{self.file.stem}")
        return Kept(name, fact_id, {(dataset, fact_id): {"id": fact_id, "status": "actual", **flat}}, ends)

    def _properties(self, subject: "Identifier", name: str) -> tuple[Properties, list[str]]:
        """The stored properties that a subject has as a label or type, and the datasets that state it."""
        found: dict[str, list[Any]] = defaultdict(list)
        order: dict[str, list[Any]] = {}
        datasets: list[str] = []
        for predicate, value in self.triples.predicate_objects(subject, unique=True):
            term = str(predicate)
            kind, own = self.names.read(term)
            if term == expand("void:inDataset"):
                datasets.append(self.names.read(str(value))[1])
            elif kind == "ns#" and own.endswith("InOrder"):
                order[own.removesuffix("InOrder")] = [self._value(one) for one in self._members(value)]
            elif term == expand("prov:hadPrimarySource"):
                found["sources"].append(self._source(value))
            else:
                self._collect(found, name, term, value)
        return self._told(found, order, name), datasets

    def _collect(self, found: dict[str, list[Any]], name: str, term: str, value: "Identifier") -> None:
        from rdflib import Literal

        if not isinstance(value, Literal) or term in _LINKS:
            return
        key = self.names.key(name, Term(term, value.language or ""))
        if key is None:
            self.leave(f"{term}@{value.language}" if value.language else term)
        elif key not in _ASIDE:
            found[key].append(self._value(value))

    def _told(self, found: dict[str, list[Any]], order: dict[str, list[Any]], name: str) -> Properties:
        told: Properties = {}
        for key, values in found.items():
            many = key in lists(name) or key == "sources"
            ordered = order.get("sources" if key == "sources" else local(self.names.property(name, key).iri))
            if not many and ordered is None and len(values) > 1:
                raise BadRecord(file="", place=key, found=" / ".join(map(str, values)), allowed="one value")
            told[key] = ordered or (sorted(values, key=lambda one: (type(one).__name__, one)) if many else values[0])
            _check(name, key, told[key])
        for key in dates(name) & set(told):
            basis = Basis(told.pop(f"{key}_basis", Basis.STATED))
            told |= flatten(key, PartialDate(str(told[key]), basis))
        return told

    def _members(self, head: "Identifier") -> Iterator["Identifier"]:
        return iter(self.triples.items(head))

    def _source(self, place: "Identifier") -> str:
        kind, name = self.names.read(str(place))
        return name if kind == "passage" else f"{name or place}#"

    def _value(self, value: "Identifier") -> Any:
        from rdflib import Literal

        if not isinstance(value, Literal):
            return self._source(value)
        match local(str(value.datatype or "")):
            case "integer" | "int" | "long":
                return int(value)
            case "decimal" | "double" | "float":
                return float(value)
            case "boolean":
                return str(value) in ("true", "1")
            case "date":
                return date.fromisoformat(str(value))
            case _:
                return str(value)


_KINDS: dict[type, tuple[type, ...]] = {float: (float, int), int: (int,), bool: (bool,), PartialDate: (str, date)}


def _check(name: str, key: str, value: Any) -> None:
    """Raise BadRecord where the schema has the property with another type or other words."""
    expected = value_types(name).get(key)
    if expected is None or expected.kind is date:
        return
    if issubclass(expected.kind, StrEnum):
        if value not in list(expected.kind):
            raise BadRecord(file="", place=key, found=repr(value), allowed=", ".join(expected.kind))
        return
    allowed = _KINDS.get(expected.kind, (str,))
    for one in value if isinstance(value, list) else [value]:
        if not isinstance(one, allowed) or (isinstance(one, bool) and bool not in allowed):
            raise BadRecord(file="", place=key, found=repr(one), allowed=" / ".join(kind.__name__ for kind in allowed))
