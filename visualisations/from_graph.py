"""Turns nodes and relationships as read from the graph into a view: names, dates, facts, sources, legend."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Citation
from bangiao.graph.schema.declare import value_types
from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.graph.values import Money
from bangiao.queries.formats.numbers import figure
from bangiao.queries.quotation import quote
from bangiao.queries.traits import Traits
from bangiao.queries.words import VOCABULARIES
from bangiao.visualisations.view import View, ViewEdge, ViewKind, ViewNode, ViewSource, Words

Facts = Mapping[str, Any]

MUTUAL = ("BORDERS", "COOPERATES_WITH", "TWINNED_WITH")
LASTING = ("signed_on", "effective_on", "start_on", "since")
MOMENTS = ("approved_on", "sought_on", "held_on", "issued_on", "stated_on", "period", "as_of", "on", "published_on")
ENDS = ("expires_on", "end_on")
VIA = ("Qua đơn vị cũ", "Through the old unit")
ERAS = {
    "34": ("34 tỉnh", "since 7/2025"),
    "63": ("63 tỉnh", "until 6/2025"),
    "before": ("trước 2008", "before 2008"),
}
"""What stands behind a province's name: most names are those of an old and of a new unit."""
_OWN_PLACE = ("id", "name_vi", "name_en", "aliases", "status", "fact_ids", "key", "sources")


@dataclass(frozen=True, slots=True)
class _Reading:
    """What holds for all marks of a view: the documents, the language, files to quote from, the last year."""

    documents: Mapping[str, Facts]
    language: str
    texts: Mapping[str, Path]
    last: int | None

    def cite(self, sources: Iterable[str]) -> tuple[ViewSource, ...]:
        return view_sources(sources, self.documents, self.language, self.texts)


def view_of(
    nodes: Sequence[GraphNode],
    relations: Sequence[GraphRelation],
    documents: Mapping[str, Facts],
    *,
    title: Words,
    language: str,
    focus: Iterable[str] = (),
    notes: Iterable[Words] = (),
    former: Mapping[str, str] = MappingProxyType({}),
    traits: Traits | None = None,
    texts: Mapping[str, Path] = MappingProxyType({}),
) -> View:
    """The view of a result; relations whose ends are not among the nodes are left out, as are those of documents.

    `documents` maps the id of a document to its properties (see bangiao.queries.coverage.documents) and names the
    sources of each mark in `language`; `former` names the old units whose ties are drawn from their heirs (the
    property `via`, see bangiao.queries.neighbourhood). `texts` are files by SHA-256, from which quotations are taken
    (see bangiao.queries.quotation). What began and has no end is taken to run until the last year of the result.
    """
    via = {key: {"via": name} for key, name in former.items()}
    there = {str(node.properties["id"]) for node in nodes}
    last = max((year for told in _told(nodes, relations) for year in _all_years(told)), default=None)
    edges = [one for one in relations if one.type != "STATES" and {one.start, one.end} <= there]
    reading = _Reading(documents, language, texts, last)
    of = traits.of if traits else {}
    return View(
        title_vi=title[0],
        title_en=title[1],
        nodes=tuple(_node(one, reading, of.get(str(one.properties["id"]), {})) for one in nodes),
        edges=tuple(_edge(one, reading, via.get(one.properties.get("via", ""), {})) for one in edges),
        kinds=tuple(kinds()),
        notes=tuple(notes),
        focus=tuple(one for one in focus if one in there),
        words=_words([*(one.labels[0] for one in nodes), *(one.type for one in edges)])
        | {key: (said.vi, said.en) for key, said in (traits.names if traits else {}).items()},
    )


def cited(facts: Iterable[GraphNode | GraphRelation]) -> list[str]:
    """The ids of the documents that state any of the facts."""
    stated = (source for one in facts for source in one.properties.get("sources") or ())
    return sorted({Citation.parse(source).document for source in stated})


def _told(nodes: Sequence[GraphNode], relations: Sequence[GraphRelation]) -> Iterator[Facts]:
    yield from (node.properties for node in nodes)
    yield from (relation.properties for relation in relations)


def _node(node: GraphNode, reading: _Reading, traits: Mapping[str, tuple[str, ...]]) -> ViewNode:
    told, label = node.properties, node.labels[0]
    first, until = _years(told, reading.last)
    vi, en = told.get("name_vi") or told.get("name_en") or told["id"], told.get("name_en") or ""
    era = ERAS.get(str(told.get("era"))) if label == "Province" else None
    return ViewNode(
        id=told["id"],
        label=label,
        name_vi=f"{vi} ({era[0]})" if era else vi,
        name_en=f"{en or vi} ({era[1]})" if era else en,
        status=told.get("status", "actual"),
        facts=_facts(label, told, reading.language),
        sources=reading.cite(told.get("sources") or ()),
        aliases=tuple(told.get("aliases") or ()),
        traits=traits,
        year_from=first,
        year_to=until,
    )


def _edge(relation: GraphRelation, reading: _Reading, more: Mapping[str, str]) -> ViewEdge:
    told = relation.properties
    first, until = _years(told, reading.last)
    return ViewEdge(
        id=told["id"],
        start=relation.start,
        end=relation.end,
        type=relation.type,
        status=told.get("status", "actual"),
        facts={**_facts(relation.type, told, reading.language), **more},
        sources=reading.cite(told.get("sources") or ()),
        year_from=first,
        year_to=until,
    )


def _facts(name: str, told: Facts, language: str) -> dict[str, str]:
    """The declared properties that have a value, as people read them."""
    shown = {}
    for key, declared in value_types(name).items():
        if declared.kind is Money and told.get("amount_stated"):
            shown[key] = _money(told, language)
        elif key not in _OWN_PLACE and told.get(key) not in (None, "", []):
            value = told[key]
            shown[key] = "; ".join(map(str, value)) if isinstance(value, list) else _plain(value)
    return shown


def _plain(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) and abs(value) < 1e6 else str(value)


def _money(told: Facts, language: str) -> str:
    """The sum as stated, in the figures of the language, and in US dollars of its year where a rate is known."""
    try:
        amount = figure(float(told["amount_stated"]), language)
    except ValueError:
        amount = str(told["amount_stated"])
    stated = f"{amount} {told['currency']}"
    usd = told.get("usd")
    return stated if usd is None or told["currency"] == "USD" else f"{stated} = {figure(usd, language, 0)} USD"


def view_sources(
    sources: Iterable[str],
    documents: Mapping[str, Facts],
    language: str,
    texts: Mapping[str, Path] = MappingProxyType({}),
) -> tuple[ViewSource, ...]:
    """Citations as marks show them: the document's title in the language, the place in it, its address; each once.

    Where the very file is among `texts`, by its SHA-256, the words at that place, too.
    """
    order = ("name_vi", "name_en") if language == "vi" else ("name_en", "name_vi")
    found = []
    for source in sources:
        citation = Citation.parse(source)
        known = documents.get(citation.document, {})
        title = next((known[key] for key in order if known.get(key)), citation.document)
        file = texts.get(str(known.get("sha256")))
        said = quote(file, citation.locator) if file else None
        found.append(ViewSource(title, citation.locator, known.get("url") or "", said or ""))
    return tuple(dict.fromkeys(found))


def _years(told: Facts, last: int | None) -> tuple[int | None, int | None]:
    """The first and the last year; no end for what is of one moment, and None twice for what has no date."""
    ends = [told[f"{key}_before"] for key in ENDS if told.get(f"{key}_before")]
    until = (ends[0] - timedelta(days=1)).year if ends else last
    for key in LASTING:
        if told.get(f"{key}_from"):
            first = told[f"{key}_from"].year
            return first, max(first, until or first)
    for key in MOMENTS:
        if told.get(f"{key}_from"):
            return told[f"{key}_from"].year, (told[f"{key}_before"] - timedelta(days=1)).year
    return None, None


def _all_years(told: Facts) -> Iterator[int]:
    for key in (*LASTING, *MOMENTS):
        if told.get(f"{key}_before"):
            yield (told[f"{key}_before"] - timedelta(days=1)).year


def kinds() -> Iterator[ViewKind]:
    """A legend entry for every label and every relationship type of the schema."""
    for label, declared in NODE_TYPES.items():
        yield ViewKind(label, declared.vi, declared.en, declared.colour)
    for name, tie in RELATION_TYPES.items():
        yield ViewKind(name, tie.vi, tie.en, tie.colour, directed=name not in MUTUAL)


def _words(names: Iterable[str]) -> dict[str, Words]:
    """Both names of every property and of every code that a fact may hold."""
    codes = {code: (said.vi, said.en) for words in VOCABULARIES.values() for code, said in words.items()}
    declared = (item for name in dict.fromkeys(names) for item in value_types(name).items())
    return codes | {"via": VIA} | {key: (one.property.vi, one.property.en) for key, one in declared}
