"""Suggestions as a network: dashed lines to what is suggested, solid ones for the ties that speak for it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.schema import Citation, label_of
from bangiao.queries.cards import words
from bangiao.queries.cards.card import Card, Matched, Reason
from bangiao.queries.coverage import documents
from bangiao.queries.formats.numbers import figure
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.from_graph import kinds, view_sources
from bangiao.visualisations.match.asked import suggestions
from bangiao.visualisations.view import View, ViewEdge, ViewKind, ViewNode, Words

SUGGESTED = ViewKind("MATCH", "gợi ý (chưa phải quan hệ)", "suggestion (no tie yet)", "#7d3c98")
TIED = ViewKind("TIE", "quan hệ đã ghi nhận", "recorded tie", "#1e8449", directed=False)
DONE = ViewKind("DONE", "dự án đã ghi nhận", "recorded projects", "#c0392b")
_BETWEEN = {
    "knows_viet_nam": ("provinces", "partner", TIED),
    "shared": ("places", "both", TIED),
    "near_partner": ("place", "province", TIED),
    "own_country": ("partners", "province", TIED),
    "sector_near": ("provinces_meant", "partner", DONE),
    "sector_alike": ("provinces_meant", "partner", DONE),
    "own_province": ("provinces_meant", "partner", DONE),
}
"""Which ids of a reason are drawn, and which side of the suggestion they are tied to."""


@dataclass
class _Drawn:
    """Nodes and edges so far, each once."""

    documents: Mapping[str, Mapping[str, Any]]
    language: str
    nodes: dict[str, ViewNode] = field(default_factory=dict)
    edges: dict[str, ViewEdge] = field(default_factory=dict)

    def add(self, card: Card) -> None:
        """The suggestion and what speaks for it."""
        for one in (card.province, card.partner):
            self._node(card, one)
        facts = dict(_told(card, self.language))
        self._edge(card.id, card.province, card.partner, SUGGESTED, facts, card.reasons, status="suggested")
        for reason in card.reasons:
            for one, side, kind in _ties(card, reason):
                self._node(card, one)
                start, end = (side, one) if kind is DONE else (one, side)
                said = {"why": reason.words.said(self.language)}
                self._edge(f"{kind.key}:{start}:{end}", start, end, kind, said, [reason])

    def _node(self, card: Card, key: str) -> None:
        if key not in self.nodes:
            self.nodes[key] = ViewNode(
                id=key,
                label=str(label_of(key)),
                name_vi=card.name(key, "vi"),
                name_en=card.name(key, "en"),
            )

    def _edge(
        self,
        key: str,
        start: str,
        end: str,
        kind: ViewKind,
        facts: dict[str, str],
        reasons: Iterable[Reason],
        status: str = "actual",
    ) -> None:
        cited = dict.fromkeys(one for reason in reasons for one in reason.sources)
        sources = view_sources(cited, self.documents, self.language)
        if key not in self.edges and start != end:
            self.edges[key] = ViewEdge(
                id=key, start=start, end=end, type=kind.key, status=status, facts=facts, sources=sources
            )


def compose(asking: Asking) -> View:
    """The suggestions for the name that was told, with the ties and projects that speak for them."""
    matched = suggestions(asking)
    return network(matched, documents(asking.door, _documents(matched.cards)), asking.language)


def network(matched: Matched, known: Mapping[str, Mapping[str, Any]], language: str) -> View:
    """The cards as a view; `known` are the documents that they cite, facts are told in the language."""
    drawn = _Drawn(known, language)
    for card in matched.cards:
        drawn.add(card)
    about = [card.province if card.offers == "partner" else card.partner for card in matched.cards[:1]]
    return View(
        title_vi=matched.title.vi,
        title_en=matched.title.en,
        nodes=tuple(drawn.nodes.values()),
        edges=tuple(drawn.edges.values()),
        kinds=(*kinds(), SUGGESTED, TIED, DONE),
        notes=tuple((note.vi, note.en) for note in (*matched.notes, *(one.words for one in matched.advised))),
        focus=tuple(about),
        words=_WORDS,
    )


def _documents(cards: Sequence[Card]) -> Iterator[str]:
    for card in cards:
        for reason in card.reasons:
            yield from (Citation.parse(one).document for one in reason.sources)


def _told(card: Card, language: str) -> Iterator[tuple[str, str]]:
    """The facts of a suggestion: score, band, sector, each reason and what speaks against."""
    yield "band", words.BANDS[card.band].said(language)
    yield "score", figure(card.score, language, 2)
    if card.sector:
        yield "sector", card.name(card.sector, language)
    for place, reason in enumerate(card.reasons, 1):
        yield f"reason{place}", reason.words.said(language)
    for place, reason in enumerate(card.counter, 1):
        yield f"counter{place}", reason.words.said(language)


def _ties(card: Card, reason: Reason) -> Iterator[tuple[str, str, ViewKind]]:
    if reason.kind not in _BETWEEN:
        return
    name, side, kind = _BETWEEN[reason.kind]
    meant = reason.told[name]
    for one in [meant] if isinstance(meant, str) else meant:
        if one in card.names:
            ends = (card.province, card.partner) if side == "both" else (getattr(card, side),)
            yield from ((one, end, kind) for end in ends)


_MOST = 9
_WORDS: dict[str, Words] = {
    "band": (words.BAND.vi, words.BAND.en),
    "score": (words.SCORE.vi, words.SCORE.en),
    "sector": (words.SECTOR.vi, words.SECTOR.en),
    "why": (words.REASONS.vi, words.REASONS.en),
    **{f"reason{n}": (words.REASONS.vi, words.REASONS.en) for n in range(1, _MOST + 1)},
    **{f"counter{n}": (words.COUNTER.vi, words.COUNTER.en) for n in range(1, _MOST + 1)},
}
