"""Sheets of .xlsx, .xls and .csv files as plain cells: text, true numbers, and dates as precise as they are shown."""

import csv
import io
import os
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from bangiao.graph.values import clean
from bangiao.loaders.source import Unreadable

FORMATS = (".xlsx", ".xlsm", ".xls", ".csv")
GAP = 500  # Formatted but empty rows often reach down to the last one of a sheet; behind so many nothing is read.

_DELIMITERS = ",;\t"
_UNSHOWN = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.')


class Cell(NamedTuple):
    """What stands in a cell; `number` and `day` only where the file itself says that it is a number or a date."""

    text: str = ""
    number: Decimal | None = None
    day: str | None = None


EMPTY = Cell()
Merged = tuple[int, int, int, int]


@dataclass(frozen=True)
class Sheet:
    """A sheet: rows of cells, and the merged areas as (first row, first column, last row, last column) from 0."""

    name: str
    rows: list[list[Cell]]
    merged: tuple[Merged, ...] = ()

    def at(self, row: int, column: int) -> Cell:
        """A cell counted from 0; empty outside."""
        return self.rows[row][column] if row < len(self.rows) and column < len(self.rows[row]) else EMPTY


def sheets(path: Path) -> list[Sheet]:
    """The visible sheets of a file; Unreadable where it is no workbook or table."""
    reader = {".xls": _xls, ".csv": _csv, ".xlsx": _xlsx, ".xlsm": _xlsx}.get(path.suffix.lower())
    if reader is None:
        raise Unreadable(file=path.name, place="name", found=path.suffix or "no ending", allowed=", ".join(FORMATS))
    try:
        return reader(path)
    except OSError as error:
        raise Unreadable(
            file=path.name, place="opening", found=error.strerror or str(error), allowed="a readable file"
        ) from error
    except Unreadable:
        raise
    except Exception as error:
        found = f"{type(error).__name__}: {error}"[:200]
        raise Unreadable(file=path.name, place="opening", found=found, allowed=f"a file {path.suffix}") from error


def _xlsx(path: Path) -> list[Sheet]:
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # styles and extensions that openpyxl does not keep
        book = load_workbook(path, data_only=True)
    found = []
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        merged = tuple(
            (one.min_row - 1, one.min_col - 1, one.max_row - 1, one.max_col - 1) for one in sheet.merged_cells.ranges
        )
        rows = ([_cell(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows(min_row=1))
        found.append(Sheet(sheet.title, _until_gap(rows), merged))
    book.close()
    return found


def _xls(path: Path) -> list[Sheet]:
    import xlrd

    with Path(os.devnull).open("w") as nowhere:
        book = xlrd.open_workbook(str(path), formatting_info=True, logfile=nowhere)
    found = []
    for sheet in book.sheets():
        if sheet.visibility:
            continue
        merged = tuple((top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells)
        rows = ([_xls_cell(book, cell) for cell in sheet.row(number)] for number in range(sheet.nrows))
        found.append(Sheet(sheet.name, _until_gap(rows), merged))
    return found


def _xls_cell(book: Any, cell: Any) -> Cell:
    import xlrd

    if cell.ctype == xlrd.XL_CELL_DATE:
        shown = book.format_map[book.xf_list[cell.xf_index].format_key].format_str
        return _cell(xlrd.xldate_as_datetime(cell.value, book.datemode), shown)
    if cell.ctype in (xlrd.XL_CELL_ERROR, xlrd.XL_CELL_EMPTY, xlrd.XL_CELL_BLANK):
        return Cell(xlrd.error_text_from_code.get(cell.value, "#?")) if cell.ctype == xlrd.XL_CELL_ERROR else EMPTY
    return _cell(bool(cell.value) if cell.ctype == xlrd.XL_CELL_BOOLEAN else cell.value, "")


def _csv(path: Path) -> list[Sheet]:
    raw = path.read_bytes()
    text = _decoded(raw)
    head = "\n".join(text.splitlines()[:20])
    delimiter = max(_DELIMITERS, key=head.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    return [Sheet(path.stem, [[Cell(clean(value)) for value in row] for row in lines])]


def _decoded(raw: bytes) -> str:
    """UTF-16 where a mark says so, UTF-8, else Windows-1258, in which a Vietnamese Excel saves CSV."""
    encodings = ("utf-16",) if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1258", "cp1252")
    for encoding in encodings:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode("latin-1")


def _until_gap(rows: Iterator[list[Cell]]) -> list[list[Cell]]:
    kept: list[list[Cell]] = []
    last = 0
    for row in rows:
        kept.append(row)
        if any(cell.text for cell in row):
            last = len(kept)
        elif len(kept) - last >= GAP:
            break
    return kept[:last]


def _cell(value: object, shown: str) -> Cell:
    match value:
        case None:
            return EMPTY
        case bool():
            return Cell("TRUE" if value else "FALSE")
        case datetime() | date():
            told = precise(value.date() if isinstance(value, datetime) else value, shown)
            return Cell(told, day=told)
        case int() | float():
            number = Decimal(str(value))
            if not number.is_finite():
                return Cell(str(value))
            plain = (
                number.quantize(Decimal(1)) if abs(number) < 10**18 and number == number.to_integral_value() else number
            )
            return Cell(format(plain, "f"), number=plain)
        case _:
            return Cell(clean(str(value)) if "\n" not in str(value) else _lines(str(value)))


def _lines(text: str) -> str:
    return "\n".join(line for line in map(clean, text.splitlines()) if line)


def precise(day: date, shown: str) -> str:
    """The date as a spreadsheet shows it: who types 12/2017 gets the first of the month, shown as "Dec-17".

    >>> [precise(date(2017, 12, 1), shown) for shown in ("mmm-yy", "dd/mm/yyyy", "yyyy")]
    ['2017-12', '2017-12-01', '2017']
    """
    form = _UNSHOWN.sub("", shown).casefold()
    if "d" in form or "y" not in form:
        return day.isoformat()
    return day.isoformat()[:7] if "m" in form else day.isoformat()[:4]
