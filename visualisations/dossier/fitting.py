"""Cuts a dossier to two printed A4 pages: long cells end in an ellipsis, long sections in how many lines are left."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Any
from unicodedata import east_asian_width

from bangiao.visualisations.dossier.sheet import Line, Section, Sheet, documents_of, number_sources

CHARACTERS = 128
"""Characters of the page's font on a line of the full width, less the column of source numbers (measured in print)."""

LINES = 146
"""Printed lines of two pages, less the heading (measured in print)."""

DEEP = 3
"""Printed lines that a cell may fill."""

_HEAD, _COLUMNS, _NOTE, _TITLE = 2.2, 1.3, 1.0, 1.7
_ROW = 0.25
_REFERENCES = 62
"""Characters on a line of the list of sources, which stands in two columns."""


def clip(text: str, share: float = 1.0, deep: int = DEEP) -> str:
    """The text if it fits into a cell of that part of the width, else its beginning with an ellipsis.

    >>> clip("Hợp tác", 0.2), clip("a " * 100, 0.1, 1)
    ('Hợp tác', 'a a a a a a…')
    """
    room = max(8, share * CHARACTERS * deep - deep)
    flat = " ".join(text.split())
    if wide(flat) <= room:
        return flat
    kept, used = 0, 0.0
    while used + wide(flat[kept]) <= room:
        used += wide(flat[kept])
        kept += 1
    return flat[:kept].rstrip(" ,;") + "…"


def listed(items: Sequence[str], share: float, deep: int = DEEP) -> str:
    """Items that fit into a cell of that part of the width, and how many more there are.

    >>> listed(["dân số: 854.679 người", "diện tích: 7.930 km²"], 0.2, 1)
    'dân số: 854.679 người; +1'

    A last item that itself says how many more there are ("… and 4 more") is never counted as one.
    """
    rest = bool(items) and items[-1].startswith("…")
    shown: list[str] = []
    for item in items:
        if shown and wide("; ".join([*shown, item, "+99"])) > share * CHARACTERS * deep - deep:
            break
        shown.append(item)
    left = len(items) - len(shown)
    more = [] if not left else ["…"] if rest else [f"+{left}"]
    return "; ".join([*shown, *more]) or "–"


def wide(text: str) -> float:
    """The width of a text in usual letters, reckoned for a broad font, so that no other one fills more.

    >>> wide("tỉnh"), wide("MW"), wide("越南"), wide("2025")
    (4.0, 4.1, 4.2, 5.2)
    """
    return round(sum(map(_share, text)), 2)


def _share(letter: str) -> float:
    if letter in "MWmw@%—…" or east_asian_width(letter) in "WF":
        return 1.95 if letter in "mw" else 2.1 if letter not in "MW" else 2.05
    return 1.4 if letter.isupper() else 1.3 if letter.isdigit() else 1.0


def fit(sheet: Sheet, known: Mapping[str, Mapping[str, Any]], lines: float = LINES) -> Sheet:
    """The sheet with as many lines of each section as two pages hold, and with its sources numbered.

    The section that fills most gives way first, down to its `least` lines.
    """
    parts = [_Part(one) for one in sheet.sections]
    every, ids = number_sources(sheet.sections, known, sheet.language)
    room = {one: ceil(wide(clip(every[number - 1].said, 1.0, 1)) / _REFERENCES) / 2 for one, number in ids.items()}
    top = _TITLE * ceil(wide(sheet.title) * _TITLE / CHARACTERS) + ceil(wide(sheet.subtitle) / CHARACTERS) + _HEAD
    while sum(part.height for part in parts) + top + sum(room[one] for one in _named(parts)) > lines:
        able = [part for part in parts if part.cuttable]
        if not able:
            break
        max(able, key=lambda part: part.height).cut()
    sections = tuple(part.section for part in parts)
    references, numbers = number_sources(sections, known, sheet.language)
    return replace(sheet, sections=sections, references=references, numbers=numbers)


class _Part:
    """A section that is being cut, with what each of its lines needs reckoned once."""

    def __init__(self, section: Section) -> None:
        self.section = section
        self.rows = [row_height(line, section) for line in section.lines]
        self.documents = [documents_of(line) for line in section.lines]

    @property
    def height(self) -> float:
        return height(replace(self.section, lines=())) + (_COLUMNS + sum(self.rows) if self.rows else 0)

    @property
    def cuttable(self) -> bool:
        return sum(1 for one in self.section.lines if not one.total) > self.section.least

    def cut(self) -> None:
        """Leave out the last line that is no total."""
        lines = self.section.lines
        last = max(place for place, one in enumerate(lines) if not one.total)
        self.section = replace(self.section, lines=lines[:last] + lines[last + 1 :], left=self.section.left + 1)
        del self.rows[last], self.documents[last]


def _named(parts: Sequence[_Part]) -> set[str]:
    return {one for part in parts for documents in part.documents for one in documents}


def height(section: Section) -> float:
    """How many printed lines a section fills."""
    note = ceil(wide(section.said) / CHARACTERS) * _NOTE if section.said else 0
    more = _NOTE if section.left else 0
    table = _COLUMNS + sum(row_height(line, section) for line in section.lines) if section.lines else 0
    title = _HEAD - 1 + ceil(wide(section.title) * 1.2 / CHARACTERS)
    return title + note + more + table


def row_height(line: Line, section: Section) -> float:
    """How many printed lines a row fills."""
    cells = zip(line.cells, section.columns, strict=True)
    return max(_deep(clip(cell, column.share), column.share * CHARACTERS) for cell, column in cells) + _ROW


def _deep(text: str, room: float) -> int:
    """Printed lines of a cell; a word longer than a line begins on a line of its own."""
    broken = any(wide(word) > room for word in text.split())
    return ceil(wide(text) / room) + broken
