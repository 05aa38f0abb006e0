"""What a dossier says, before it is set: sections of short tables, each line with the places that state it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.queries.coverage import document_title
from bangiao.visualisations.view import Words


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a section: its heading, its part of the width (the parts of a section add up to 1)."""

    title: str
    share: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a section; `sources` are citations, "document-id#locator"; `total` is set apart."""

    cells: tuple[str, ...]
    sources: tuple[str, ...] = ()
    total: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a dossier.

    `mark` is "" for what is, "open" for what is sought, asked or not named, "suggested" for what somebody only
    suggests. `said` stands below: what is counted, or that nothing is recorded. `left` lines are not shown; `asked`
    is the command that shows all, "" where the reader has none. `least` lines stay whatever the room. `failed` says that
    the database stopped the question: nothing is known of it then.
    """

    key: str
    title: str
    columns: tuple[Column, ...] = ()
    lines: tuple[Line, ...] = ()
    mark: str = ""
    said: str = ""
    left: int = 0
    asked: str = ""
    least: int = 2
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Reference:
    """A document of the list at the end, with the number by which lines name it."""

    number: int
    title: str
    publisher: str
    date: str
    url: str

    @property
    def said(self) -> str:
        """The document as the list names it, without its number."""
        return ", ".join(part for part in (self.title, self.publisher, self.date) if part)

    @property
    def link(self) -> str:
        """The address if it is one of the web, else ""."""
        return self.url if self.url.lower().startswith(("http://", "https://")) else ""


@dataclass(frozen=True)
class Sheet:
    """A dossier in one language, cut to its two pages; `numbers` are those of the documents of shown lines."""

    language: str
    title: str
    subtitle: str
    sections: tuple[Section, ...]
    references: tuple[Reference, ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)

    def numbers_of(self, line: Line) -> tuple[int, ...]:
        """The numbers of the documents that state a line, in their order."""
        return tuple(sorted({self.numbers[one] for one in documents_of(line)}))

    def cited(self, line: Line) -> str:
        """The same as text.

        >>> line = Line((), ("a#1", "b#2", "c#3", "e#9"))
        >>> Sheet("en", "", "", (), numbers={"a": 1, "b": 2, "c": 3, "e": 7}).cited(line)
        '1–3, 7'
        """
        runs: list[list[int]] = []
        for number in self.numbers_of(line):
            if runs and runs[-1][-1] == number - 1:
                runs[-1].append(number)
            else:
                runs.append([number])
        return ", ".join(_run(one) for one in runs)


@dataclass(frozen=True)
class Dossier:
    """What the picture `dossier` shows: one sheet a language, Vietnamese first."""

    sheets: tuple[Sheet, Sheet]
    title: Words
    summary: Words
    notes: tuple[Words, ...] = ()

    def sheet(self, language: str) -> Sheet:
        """The sheet in "vi" or "en"."""
        return self.sheets[language != "vi"]


def documents_of(line: Line) -> tuple[str, ...]:
    """The ids of the documents that state a line, each once."""
    return tuple(dict.fromkeys(Citation.parse(one).document for one in line.sources))


def number_sources(
    sections: tuple[Section, ...], known: Mapping[str, Mapping[str, Any]], language: str
) -> tuple[tuple[Reference, ...], dict[str, int]]:
    """The documents of the lines in order of first naming, and the number of each id."""
    ids = dict.fromkeys(one for section in sections for line in section.lines for one in documents_of(line))
    numbers = {one: number for number, one in enumerate(ids, 1)}
    return tuple(_reference(number, one, known.get(one, {}), language) for one, number in numbers.items()), numbers


def _run(numbers: list[int]) -> str:
    if len(numbers) < 3:
        return ", ".join(map(str, numbers))
    return f"{numbers[0]}–{numbers[-1]}"


def _reference(number: int, key: str, told: Mapping[str, Any], language: str) -> Reference:
    title = ", ".join(part for part in (document_title(dict(told), language) or key, told.get("filename")) if part)
    date = str(told.get("content_date") or told.get("published_on") or "")
    return Reference(number, title, str(told.get("publisher") or ""), date, str(told.get("url") or ""))
