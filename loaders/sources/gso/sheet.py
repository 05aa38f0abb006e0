"""One table of the General Statistics Office as it was saved: title lines, a heading, and a row for each place.

The text is delimited by semicolons, with a byte-order mark; two tables are in Windows-1252 in part. Some tables have
no title and their heading twice. A title ends with the names of the table's dimensions ("… by Cities, provincies and
Year", or with the Vietnamese "chia theo").
"""

import csv
import io
import re
from dataclasses import dataclass

from bangiao.errors import BadRecord
from bangiao.graph.values import clean
from bangiao.loaders.delimited import decode

MISSING = ("", "..", "...", "-")

LARGEST = 5_000_000

_FOOTNOTE = re.compile(r"\s*\(\*+\)\s*$")


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: its number as a spreadsheet counts, what it is about, and its cells."""

    number: int
    label: str
    cells: tuple[str, ...]

    @property
    def empty(self) -> bool:
        """Whether no cell holds a figure."""
        return all(cell in MISSING for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: its name without dimensions and footnote marks, its title as given, the dimension of its rows,
    the headings of its other columns, and its rows."""

    name: str
    title: str
    rows_are: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]


def read(content: bytes, stem: str) -> Sheet:
    """The table in a file of that name; BadRecord when it is none."""
    if len(content) > LARGEST:
        raise _bad(stem, f"{len(content)} bytes", f"a table of at most {LARGEST} bytes")
    text = content.removeprefix(b"\xef\xbb\xbf")
    try:
        # Latin-1 maps each byte to one character, so that csv can split what decode() then reads cell by cell.
        lines = csv.reader(io.StringIO(text.decode("latin-1"), newline=""), delimiter=";", strict=True)
        rows = [(number, [clean(decode(cell)) for cell in row]) for number, row in enumerate(lines, 1)]
    except csv.Error as error:
        raise _bad(stem, str(error), "cells with closed quotes, delimited by semicolons") from None
    told = [(number, cells) for number, cells in rows if any(cells)]
    start = next((place for place, (_, cells) in enumerate(told) if len(cells) > 1), None)
    if start is None:
        raise _bad(stem, "no heading", "a heading and rows, delimited by semicolons")
    heading = told[start][1]
    title = told[0][1][0] if start else ""
    body = [Line(number, cells[0], tuple(cells[1:])) for number, cells in told[start + 1 :] if cells != heading]
    return Sheet(_name(title, heading[0]) or clean(stem), title, heading[0], tuple(heading[1:]), tuple(body))


def _name(title: str, dimension: str) -> str:
    for word in (" by ", " chia theo "):
        before, found, _ = title.rpartition(f"{word}{dimension}")
        if found:
            return _FOOTNOTE.sub("", before).strip()
    return _FOOTNOTE.sub("", title).strip()


def _bad(stem: str, found: str, allowed: str) -> BadRecord:
    return BadRecord(file=stem, place="table", found=found, allowed=allowed)
