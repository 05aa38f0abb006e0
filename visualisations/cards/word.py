"""Suggestions as a Word document, for a leader's folder: the same cards, with numbered sources at the end."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.drafts import draft
from bangiao.errors import MissingExtra
from bangiao.queries.cards import words
from bangiao.queries.cards.card import Card, Matched
from bangiao.queries.cards.text import headline
from bangiao.queries.formats.numbers import figure
from bangiao.visualisations.cards.citing import cited
from bangiao.visualisations.page import NotWritten
from bangiao.visualisations.view import ViewSource

if TYPE_CHECKING:
    from docx.document import Document

GROUPS = (
    ("reasons", words.REASONS, "+"),
    ("needs", words.NEEDS, "="),
    ("counter", words.COUNTER, "−"),
    ("advised", words.ADVISED, "»"),
    ("doors", words.DOORS, "→"),
)


def write_word(matched: Matched, documents: Mapping[str, Mapping[str, Any]], file: Path, *, language: str) -> None:
    """Write the cards as .docx; each sentence names its sources by number. Raises MissingExtra and NotWritten."""
    try:
        from docx import Document as new_document
    except ImportError as error:
        raise MissingExtra(package="python-docx", extra="word") from error
    paper = new_document()
    paper.core_properties.title = _clean(matched.title.said(language))[:255]  # Word takes no more
    paper.core_properties.language = language
    _Writing(paper, documents, language).all(matched)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with draft(file) as path:
            paper.save(str(path))
    except OSError as error:
        raise NotWritten(file=file, found=error.strerror or error) from error


class _Writing:
    """Writes one document and counts its sources."""

    def __init__(self, paper: "Document", documents: Mapping[str, Mapping[str, Any]], language: str) -> None:
        self.paper, self.documents, self.language = paper, documents, language
        self.numbers: dict[ViewSource, int] = {}

    def all(self, matched: Matched) -> None:
        """Title, what was asked, cards, what others suggested, notes, sources."""
        self.paper.add_heading(_clean(matched.title.said(self.language)), 0)
        self._line("; ".join(f"{key}: {told}" for key, told in matched.asked.items()))
        for number, card in enumerate(matched.cards, 1):
            self._card(card, number)
        if not matched.cards:
            self._line(words.NOTHING.said(self.language))
        if matched.advised:
            self.paper.add_heading(words.OTHERS.said(self.language), 1)
            for one in matched.advised:
                self._line(
                    f"» {one.words.said(self.language)}{self._cited(one.sources, getattr(one, 'more', 0))}",
                    "List Bullet",
                )
        if matched.notes:
            self.paper.add_heading(words.NOTES.said(self.language), 1)
            for note in matched.notes:
                self._line(note.said(self.language), "List Bullet")
        self._sources()

    def _card(self, card: Card, number: int) -> None:
        self.paper.add_heading(_clean(f"{number}. {headline(card, self.language)}"), 1)
        band, new = words.BANDS[card.band].said(self.language), words.NEW[card.new].said(self.language)
        score = f"{words.SCORE.said(self.language)}: {figure(card.score, self.language, 2)}"
        self._line(f"{words.BAND.said(self.language)}: {band}; {score}; {new}")
        for name, label, mark in GROUPS:
            told = getattr(card, name)
            if told:
                self.paper.add_heading(label.said(self.language), 2)
            for one in told:
                self._line(
                    f"{mark} {one.words.said(self.language)}{self._cited(one.sources, getattr(one, 'more', 0))}",
                    "List Bullet",
                )
        if card.unknown:
            self.paper.add_heading(words.UNKNOWN.said(self.language), 2)
            for said in card.unknown:
                self._line(f"? {said.said(self.language)}", "List Bullet")
        self._line(f"{words.ID.said(self.language)}: {card.id}")

    def _cited(self, citations: tuple[str, ...], more: int) -> str:
        found = cited(citations, self.documents, self.language)
        numbers = [self.numbers.setdefault(one, len(self.numbers) + 1) for one in found]
        left = f" +{more}" if more else ""
        return f" [{', '.join(map(str, numbers))}{left}]" if numbers else ""

    def _sources(self) -> None:
        if self.numbers:
            self.paper.add_heading(words.SOURCES.said(self.language), 1)
        for source, number in self.numbers.items():
            told = ", ".join(filter(None, (source.title, source.locator, source.url)))
            self._line(f"[{number}] {told}")

    def _line(self, text: str, style: str | None = None) -> None:
        self.paper.add_paragraph(_clean(text), style=style)


def _clean(text: str) -> str:
    """The text without the control characters that XML forbids."""
    return "".join(letter for letter in text if letter >= " " or letter in "\t\n")
