"""The heading of a sheet: which row it is, what each column is called in it, and the unit it gives."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bangiao.graph.values import fold
from bangiao.loaders import vietnamese
from bangiao.loaders.lists.place import Unit
from bangiao.loaders.lists.sheets import Sheet

DEEPEST = 30  # Titles, names of offices and units stand above a heading, never more than a screen of them.

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_IN_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_UNIT = re.compile(r"(?:đơn vị(?: tính)?|đvt|unit)\s*:\s*([^,;()]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Heading:
    """What a column is called: as it is shown, and the folded forms by which it can be known."""

    shown: str
    forms: tuple[str, ...]
    unit: Unit

    @property
    def key(self) -> str:
        """The folded heading as it is shown."""
        return fold(self.shown)


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """The heading of a sheet in the rows `first` to `last`, counted from 0."""

    first: int
    last: int
    columns: tuple[Heading, ...]

    @property
    def signature(self) -> str:
        """The same for every sheet with these headings."""
        return "|".join(heading.key for heading in self.columns).strip("|")


def heading_rows(sheet: Sheet) -> Iterator[HeadingRow]:
    """Every row near the top that might be the heading: at least two different texts, and no more than one number."""
    for first in range(min(DEEPEST, len(sheet.rows))):
        texts = [cell for cell in sheet.rows[first] if cell.text]
        if len({cell.text for cell in texts}) < 2 or sum(cell.number is not None for cell in texts) > 1:
            continue
        last = _last(sheet, first)
        above = _unit_above(sheet, first)
        columns = tuple(_heading(sheet, first, last, column, above) for column in range(_width(sheet, first, last)))
        yield HeadingRow(first, last, columns)


def _last(sheet: Sheet, first: int) -> int:
    """The last row of a heading of two levels, which merged cells give away."""
    tall = [bottom for top, _, bottom, _ in sheet.merged if top == first and first < bottom <= first + 2]
    return max(tall, default=first)


def _width(sheet: Sheet, first: int, last: int) -> int:
    return max((len(row) for row in sheet.rows[first : last + 1]), default=0)


def _heading(sheet: Sheet, first: int, last: int, column: int, above: Unit) -> Heading:
    levels = list(dict.fromkeys(filter(None, (_filled(sheet, row, column) for row in range(first, last + 1)))))
    shown = " ".join(" / ".join(level.splitlines()) for level in levels)
    lines = [line for level in levels[-1:] for line in level.splitlines()]
    told = dict.fromkeys(form for text in (shown, *levels[-1:], *lines) for form in (text, _BRACKETS.sub("", text)))
    return Heading(shown, tuple(filter(None, dict.fromkeys(map(fold, told)))), _unit(shown) or above)


def _filled(sheet: Sheet, row: int, column: int) -> str:
    """The text of a cell, or of the merged area that it lies in."""
    own = sheet.at(row, column).text
    if own:
        return own
    for top, left, bottom, right in sheet.merged:
        if top <= row <= bottom and left <= column <= right:
            return sheet.at(top, left).text
    return ""


def _unit(text: str) -> Unit | None:
    """The unit in the brackets of a heading: "(triệu USD)"."""
    for inner in _IN_BRACKETS.findall(text):
        found = _read(inner)
        if found:
            return found
    return None


def _unit_above(sheet: Sheet, row: int) -> Unit:
    """The unit that a line above the heading gives for all sums: "Đơn vị tính: triệu đồng"."""
    for line in sheet.rows[:row]:
        for cell in line:
            told = _UNIT.search(cell.text)
            found = _read(told[1]) if told else None
            if found:
                return found
    return Unit()


def _read(text: str) -> Unit | None:
    try:
        factor, currency = vietnamese.scale(text)
    except ValueError:
        return None
    return Unit(factor, currency) if currency or factor != 1 else None
