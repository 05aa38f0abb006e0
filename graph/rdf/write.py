"""The files: N-Triples and N-Quads go out fact by fact; the other forms are made of them by rdflib, in memory."""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path

from bangiao.graph.rdf.context import context
from bangiao.graph.rdf.names import PREFIXES, Names
from bangiao.graph.rdf.triples import Quad, Teller
from bangiao.graph.rdf.vocabulary import vocabulary
from bangiao.graph.store.door import Door
from bangiao.graph.store.whole import StoredNode, StoredRelation, Tell, counts, nodes, relations

FORMS = {"turtle": ".ttl", "json-ld": ".jsonld", "n-triples": ".nt", "trig": ".trig", "n-quads": ".nq"}
EVERY = 500
Facts = Iterator[list[Quad]]


def write(door: Door, file: Path, form: str, names: Names, tell: Tell) -> tuple[int, int]:
    """Write the graph in a form of FORMS; how many nodes and relationships it holds.

    N-Triples and N-Quads take no more memory for a larger graph; Turtle, JSON-LD and TriG take about 1 kB a triple.
    """
    held = counts(door)
    facts = told(chain(nodes(door), relations(door)), names)
    write_facts(_counted(facts, tell, sum(held)), file, form, names)
    return held


def told(facts: Iterable[StoredNode | StoredRelation], names: Names) -> Facts:
    """The triples of the vocabulary, then those of each fact."""
    teller = Teller(names)
    yield [(*triple, "") for triple in vocabulary(names)]
    for fact in facts:
        yield list(teller.node(fact) if isinstance(fact, StoredNode) else teller.relation(fact))


def write_facts(facts: Facts, file: Path, form: str, names: Names) -> None:
    """Write triples in a form of FORMS; TriG and N-Quads also say in which graph each is."""
    if form in ("n-triples", "n-quads"):
        _lines(facts, file, with_graphs=form == "n-quads")
    else:
        draft = file.with_name("draft.nq")
        _lines(facts, draft, with_graphs=form == "trig")
        _FORMS[form](draft, file, names)
        draft.unlink()


def _counted(facts: Facts, tell: Tell, total: int) -> Facts:
    for done, fact in enumerate(facts):
        if done % EVERY == 0:
            tell(min(done, total), total)
        yield fact


def _lines(facts: Facts, file: Path, *, with_graphs: bool) -> None:
    with file.open("w", encoding="utf-8", newline="\n") as out:
        for fact in facts:
            for subject, predicate, value, graph in fact:
                place = f" {graph}" if with_graphs and graph else ""
                out.write(f"{subject} {predicate} {value}{place} .\n")


def _turtle(draft: Path, file: Path, names: Names) -> None:
    from rdflib import Graph

    graph = Graph()
    _bind(graph.bind, names)
    graph.parse(draft, format="nt").serialize(file, format="turtle", encoding="utf-8")


def _trig(draft: Path, file: Path, names: Names) -> None:
    from rdflib import Dataset

    dataset = Dataset()
    _bind(dataset.bind, names)
    dataset.parse(draft, format="nquads")
    dataset.serialize(file, format="trig", encoding="utf-8")


def _json_ld(draft: Path, file: Path, names: Names) -> None:
    from rdflib import Graph

    told = Graph().parse(draft, format="nt").serialize(format="json-ld", context=context(names), auto_compact=False)
    file.write_text(json.dumps(json.loads(told), ensure_ascii=False, indent=1), encoding="utf-8")


_FORMS: dict[str, Callable[[Path, Path, Names], None]] = {"turtle": _turtle, "trig": _trig, "json-ld": _json_ld}


def _bind(bind: Callable[..., None], names: Names) -> None:
    for prefix, iri in {**PREFIXES, "bangiao": names.own("")}.items():
        bind(prefix, iri, replace=True)
