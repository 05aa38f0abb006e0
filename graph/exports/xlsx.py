"""An Excel workbook: the data dictionary first, then a sheet for each label and each relationship type."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.graph.exports import dictionary
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.exports.tables import as_text, tables
from bangiao.graph.exports.text import printable
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

ROWS = 1_048_575
"""What a sheet of Excel holds below its heading."""
LETTERS = 32_767
"""What a cell of Excel holds."""
FIRST_DAY = date(1900, 3, 1)
"""Excel counts a 29 February 1900 that never was, so days before it would come out one off."""

LONG = "long_texts"
DICTIONARY = "dictionary"


@dataclass
class _Book:
    book: "Workbook"
    rows: int
    long: list[tuple[str, str, str, int, str]] = field(default_factory=list)

    def sheet(self, name: str, heading: Iterable[str]) -> "WriteOnlyWorksheet":
        made: Any = self.book.create_sheet(name)
        made.freeze_panes = "A2"
        made.append([self.cell(made, one, bold=True) for one in heading])
        return made  # type: ignore[no-any-return]

    def cell(self, sheet: Any, value: Any, *, bold: bool = False) -> Any:
        """A value as Excel has it: numbers as numbers, days as days, and no text ever as a formula."""
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font

        if value is None or isinstance(value, bool | int | float):
            return value
        if isinstance(value, date) and value >= FIRST_DAY:
            made = WriteOnlyCell(sheet)
            made.value = value
            made.number_format = "yyyy-mm-dd"
            return made
        made = WriteOnlyCell(sheet)
        made.value = printable(as_text(value))
        made.data_type = "s"
        if bold:
            made.font = Font(bold=True)
        return made


def fill(content: Content, file: Path, *, rows: int = ROWS) -> None:
    """Write the workbook. Lists are JSON arrays.

    A table with more than `rows` rows goes on in a sheet of its name with " 2"; a text longer than a cell of Excel
    stands in pieces in the sheet `long_texts`, to which its cell points.
    """
    from openpyxl import Workbook

    book = _Book(Workbook(write_only=True), rows)
    told: Any = book.sheet(DICTIONARY, dictionary.HEADINGS)
    for line in dictionary.rows((*NODE_TYPES, *RELATION_TYPES)):
        told.append([book.cell(told, one) for one in line])
    for table in tables(content):
        _add(book, table.name, [column.name for column in table.columns], table.rows)
    if book.long:
        _add(book, LONG, ["table", "id", "column", "piece", "text"], map(list, book.long))
    book.book.save(file)


def _add(book: _Book, name: str, heading: list[str], rows: Iterable[list[Any]]) -> None:
    sheet: Any = None
    numbers = count(1)
    for place, row in enumerate(rows):
        if place % book.rows == 0:
            number = next(numbers)
            sheet = book.sheet(name if number == 1 else f"{name} {number}", heading)
        if name != LONG:
            row = _shorten(book, name, heading, row)
        sheet.append([book.cell(sheet, value) for value in row])


def _shorten(book: _Book, name: str, heading: list[str], row: list[Any]) -> list[Any]:
    """The row with what no cell can hold put into pieces elsewhere."""
    own = row[heading.index("id")]
    short = []
    for column, value in zip(heading, row, strict=True):
        text = as_text(value) if isinstance(value, str | list) else ""
        if len(text) > LETTERS:
            pieces = [text[place : place + LETTERS - 1] for place in range(0, len(text), LETTERS - 1)]
            book.long += [(name, own, column, number, piece) for number, piece in enumerate(pieces, 1)]
            value = f"→ {LONG}"
        short.append(value)
    return short


EXPORT = Export(
    name="xlsx",
    vi="Sổ Excel, mỗi nhãn và mỗi loại quan hệ một trang, kèm từ điển dữ liệu",
    en="An Excel workbook, a sheet for each label and relationship type, and a data dictionary",
    write=through(fill),
    suffixes=(".xlsx",),
    options=CHOICES,
)
