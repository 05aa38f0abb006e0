"""Suggestions as a page of cards: reasons with their sources, what speaks against, whom to ask; it prints well."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bangiao.queries.cards import words
from bangiao.queries.cards.card import Card, Matched, Reason
from bangiao.queries.cards.text import headline
from bangiao.queries.formats.numbers import figure
from bangiao.visualisations.cards.citing import cited
from bangiao.visualisations.page import LANGUAGES, inline, write_page

GROUPS = (
    ("reasons", words.REASONS),
    ("needs", words.NEEDS),
    ("counter", words.COUNTER),
    ("advised", words.ADVISED),
)
"""What a card says, in the order in which an official reads it."""


def write_cards(matched: Matched, documents: Mapping[str, Mapping[str, Any]], file: Path, *, language: str) -> None:
    """Write the cards as one self-contained page in both languages, which opens in `language`.

    `documents` are those that the cards cite (see bangiao.queries.coverage.documents). Raises UnknownLanguage and
    NotWritten.
    """
    title = (matched.title.vi, matched.title.en)
    write_page(
        file,
        "cards/page.html.j2",
        language=language,
        data={"title": title, "names": {}},
        words={},
        title=matched.title.said(language),
        styles=inline("page/page.css", "cards/cards.css"),
        scripts=inline("page/words.js", "cards/cards.js"),
        parts=[_told(matched, documents, one) for one in LANGUAGES],
    )


def _told(matched: Matched, documents: Mapping[str, Mapping[str, Any]], language: str) -> dict[str, Any]:
    """All that the template shows in one language."""
    return {
        "language": language,
        "asked": matched.asked.items(),
        "cards": [_card(card, number, documents, language) for number, card in enumerate(matched.cards, 1)],
        "advised": [_line(one, documents, language) for one in matched.advised],
        "notes": [note.said(language) for note in matched.notes],
        "said": {
            name.lower(): told.said(language)
            for name, told in vars(words).items()
            if name.isupper() and hasattr(told, "said")
        },
    }


def _card(card: Card, number: int, documents: Mapping[str, Mapping[str, Any]], language: str) -> dict[str, Any]:
    most = max((abs(part.adds) for part in card.parts), default=1.0) or 1.0
    return {
        "id": card.id,
        "number": number,
        "name": headline(card, language),
        "band": card.band,
        "said_band": words.BANDS[card.band].said(language),
        "new": words.NEW[card.new].said(language),
        "score": figure(card.score, language, 2),
        "groups": [
            (name, label.said(language), [_line(one, documents, language) for one in getattr(card, name)])
            for name, label in GROUPS
            if getattr(card, name)
        ],
        "doors": [
            (
                f"{one.words.said(language)} ({one.kind.said(language)})",
                cited(one.sources, documents, language),
                0,
            )
            for one in card.doors
        ],
        "unknown": [one.said(language) for one in card.unknown],
        "parts": [
            (
                part.words.said(language),
                f"{'−' if part.adds < 0 else '+'}{figure(abs(part.adds), language, 2)}",
                round(100 * abs(part.adds) / most),
                part.adds < 0,
            )
            for part in card.parts
        ],
    }


def _line(one: Reason, documents: Mapping[str, Mapping[str, Any]], language: str) -> tuple[str, Any, int]:
    return one.words.said(language), cited(one.sources, documents, language), one.more
