"""What a chart page says in one language around its drawing, and the pair of both languages that a page holds."""

from dataclasses import dataclass
from itertools import zip_longest
from typing import Generic, NamedTuple, Protocol, TypeVar

from bangiao.visualisations.view import ViewSource, Words


class Figure(NamedTuple):
    """A number of the table: as people read it, and as a spreadsheet takes it; None for what is unknown."""

    text: str
    value: float | None


Cell = str | Figure


@dataclass(frozen=True, slots=True)
class Heading:
    """A column of the table; `exported` names it in the CSV file, where figures stand in whole units."""

    title: str
    number: bool = False
    exported: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table; `mark` is the key of the mark that shows it, empty for none; `total` for a row of totals."""

    cells: tuple[Cell, ...]
    mark: str = ""
    total: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """What a press on a mark of the drawing tells: its name, facts as terms with values, and its sources."""

    name: str
    facts: tuple[tuple[str, str], ...] = ()
    sources: tuple[ViewSource, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything around a drawing, in one language.

    `parameters` are those of the question as understood; `coverage` names each document behind the drawing with what
    is known of it; `missing` says what has no data or no source.
    """

    language: str
    title: str
    summary: str
    parameters: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()
    coverage: tuple[tuple[str, str], ...] = ()
    missing: tuple[str, ...] = ()
    headings: tuple[Heading, ...] = ()
    lines: tuple[Line, ...] = ()


class Charted(Protocol):
    """A chart in one language, before it is drawn."""

    @property
    def sheet(self) -> Sheet:
        """What is said around it."""


ChartT = TypeVar("ChartT", bound=Charted)


@dataclass(frozen=True)
class InBoth(Generic[ChartT]):
    """A chart in Vietnamese and in English: the model that a chart's `compose` gives."""

    vi: ChartT
    en: ChartT

    @property
    def summary(self) -> Words:
        """One sentence on what is drawn."""
        return self.vi.sheet.summary, self.en.sheet.summary

    @property
    def notes(self) -> tuple[Words, ...]:
        """What is counted, and what is missing."""
        vi, en = ((*one.sheet.notes, *one.sheet.missing) for one in (self.vi, self.en))
        return tuple((first or second, second or first) for first, second in zip_longest(vi, en, fillvalue=""))

    def said(self, language: str) -> ChartT:
        """The chart in that language."""
        return self.vi if language == "vi" else self.en
