"""Rows of a sheet of an Excel workbook, one at a time, as text."""

import warnings
import zipfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import cast

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.worksheet import Worksheet

from bangiao.loaders.report import Progress
from bangiao.loaders.row import Row
from bangiao.loaders.source import Unreadable

# A header or footer on paper that openpyxl cannot parse says nothing that is read here.
warnings.filterwarnings("ignore", message="Cannot parse header or footer", module="openpyxl")

_TELL_EVERY = 500
_BROKEN = (OSError, InvalidFileException, zipfile.BadZipFile, KeyError, ValueError)


def rows(path: Path, sheet: str, columns: Collection[str], progress: Progress) -> Iterator[Row]:
    """Each row of the sheet below its heading, numbered as Excel numbers it; an empty row is none.

    Numbers and dates come as text (20.0 as "20", a day as YYYY-MM-DD). Raises Unreadable when the file is no
    workbook, or lacks the sheet or one of the columns. `progress` is told rows.
    """
    with _opened(path, sheet) as found:
        count = found.max_row or 0
        cells = found.iter_rows(values_only=True)
        heading = [_text(cell) for cell in next(cells, ())]
        missing = [column for column in sorted(columns) if column not in heading]
        if missing:
            raise Unreadable(
                file=path.name,
                place=f"{sheet}, row 1",
                found=f"no column {', '.join(missing)}",
                allowed=f"the columns {', '.join(sorted(columns))}",
            )
        for number, values in enumerate(cells, 2):
            if number % _TELL_EVERY == 0:
                progress(min(number, count), count)
            told = {heading[place]: _text(cell) for place, cell in enumerate(values) if place < len(heading)}
            if any(told.values()):
                yield Row(told, path.name, f"{sheet}, row {number}", number)
        progress(count, count)


def _text(cell: object) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return str(cell)
        case float() if cell.is_integer():
            return str(int(cell))
        case datetime() | date():
            return cell.isoformat()[:10]
        case _:
            return str(cell)


@contextmanager
def _opened(path: Path, sheet: str) -> Iterator[Worksheet]:
    try:
        book = load_workbook(path, read_only=True, data_only=True)
    except _BROKEN as error:
        found = getattr(error, "strerror", None) or type(error).__name__
        raise Unreadable(file=path.name, place="opening", found=found, allowed="an Excel workbook (.xlsx)") from error
    try:
        if sheet not in book.sheetnames:
            raise Unreadable(
                file=path.name, place="the sheets", found=", ".join(book.sheetnames), allowed=f"a sheet {sheet}"
            )
        yield cast(Worksheet, book[sheet])
    finally:
        book.close()
