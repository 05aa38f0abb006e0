"""Cards as the rows of an answer, for workbooks, text files and data frames: the same forms that questions take."""

from collections.abc import Iterable, Sequence
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.door import Door
from bangiao.queries.cards import words
from bangiao.queries.cards.card import Card, Matched, Reason
from bangiao.queries.coverage import cover, documents, flat, shown
from bangiao.queries.formats.numbers import figure
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import COLUMNS

COLUMNS_OF_CARDS: tuple[Column, ...] = (
    Column("rank", words.RANK, unit="number"),
    Column("partner", words.PARTNER),
    Column("country", words.COUNTRY),
    Column("province", words.PROVINCE, varies=True),
    Column("kind", words.KIND, names=words.KINDS),
    Column("sector", words.SECTOR, sparse=True),
    Column("score", words.SCORE, unit="ratio"),
    Column("band", words.BAND, names=words.BANDS),
    Column("new", words.NOVELTY, names=words.NEW),
    Column("reasons", words.REASONS),
    Column("needs", words.NEEDS, sparse=True),
    Column("counter", words.COUNTER, sparse=True),
    Column("advised", words.ADVISED, sparse=True),
    Column("doors", words.DOORS, sparse=True),
    Column("unknown", words.UNKNOWN, sparse=True),
    Column("parts", words.PARTS, detail=True),
    Column("id", words.ID),
    Column("sources", COLUMNS["sources"], detail=True),
)


def result(matched: Matched, known: dict[str, dict[str, Any]], language: str) -> Result:
    """The cards as an answer, one row each, then what others suggested; `known` are the documents that they cite."""
    rows = [_row(card, number, known, language) for number, card in enumerate(matched.cards, 1)]
    rows += [_advised(one, known, language) for one in matched.advised]
    cited = [{"sources": cited_by(card)} for card in matched.cards]
    cited += [{"sources": list(one.sources)} for one in matched.advised]
    return Result(
        name="match",
        id="",
        title=matched.title.said(language),
        language=language,
        parameters=dict(matched.asked),
        columns=COLUMNS_OF_CARDS,
        rows=rows,
        coverage=cover(cited, (), known, language),
        notes=[note.said(language) for note in matched.notes],
    )


def known(door: Door, matched: Matched) -> dict[str, dict[str, Any]]:
    """The documents that the cards, and what others suggested, cite."""
    cited = [
        *(one for card in matched.cards for one in cited_by(card)),
        *flat([list(one.sources) for one in matched.advised]),
    ]
    return documents(door, (Citation.parse(one).document for one in cited))


def cited_by(card: Card) -> list[str]:
    """The citations of everything that a card says."""
    reasons: Sequence[Any] = (*card.reasons, *card.counter, *card.needs, *card.advised, *card.doors)
    return flat([list(one.sources) for one in reasons])


def _row(card: Card, number: int, known: dict[str, dict[str, Any]], language: str) -> dict[str, Any]:
    said: dict[str, Any] = {
        name: _said(getattr(card, name), language) for name in ("reasons", "needs", "counter", "advised")
    }
    return {
        **said,
        "rank": number,
        "partner": card.name(card.partner, language),
        "country": card.name(card.country, language) if card.country else None,
        "province": card.name(card.province, language),
        "kind": card.kind,
        "sector": card.name(card.sector, language) if card.sector else None,
        "score": card.score,
        "band": card.band,
        "new": card.new,
        "doors": [f"{one.words.said(language)} ({one.kind.said(language)})" for one in card.doors],
        "unknown": [one.said(language) for one in card.unknown],
        "parts": [f"{part.words.said(language)}: {_signed(part.adds, language)}" for part in card.parts],
        "id": card.id,
        "sources": [*shown(cited_by(card), known, language), *_more(card)],
    }


def _signed(number: float, language: str) -> str:
    return f"{'−' if number < 0 else '+'}{figure(abs(number), language, 2)}"


def _more(card: Card) -> list[str]:
    """How many citations of the card's reasons are not among them."""
    left = sum(one.more for one in (*card.reasons, *card.counter))
    return [f"+{left}"] if left else []


def _advised(one: Reason, known: dict[str, dict[str, Any]], language: str) -> dict[str, Any]:
    empty = dict.fromkeys(column.name for column in COLUMNS_OF_CARDS)
    return {**empty, "advised": [one.words.said(language)], "sources": shown(list(one.sources), known, language)}


def _said(reasons: Iterable[Reason], language: str) -> list[str]:
    return [one.words.said(language) for one in reasons]
