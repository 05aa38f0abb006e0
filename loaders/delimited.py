"""Rows of delimited text files, in whatever encoding and with whatever line endings they were saved."""

import csv
import io
from collections.abc import Collection, Iterator
from itertools import zip_longest
from pathlib import Path

from bangiao.loaders.report import Progress
from bangiao.loaders.row import Row
from bangiao.loaders.source import Unreadable

_TELL_EVERY = 500


def rows(path: Path, columns: Collection[str], progress: Progress, delimiter: str = ",") -> Iterator[Row]:
    """Each record of the file as a row, numbered as a spreadsheet numbers it: the heading is row 1.

    Cells may be UTF-8 or Windows-1252, even mixed in one file. A cell too many is a column of its own
    ("column 32"); a cell too few is missing, and `Row.pop` says so. Raises Unreadable when the file cannot
    be opened, lacks one of the columns, or breaks off inside a quoted cell. `progress` is told bytes.
    """
    try:
        # Latin-1 maps each byte to one character, so that csv can split what decode() then reads cell by cell.
        with path.open("rb") as file, io.TextIOWrapper(file, encoding="latin-1", newline="") as lines:
            size = path.stat().st_size
            reader = csv.reader(lines, delimiter=delimiter, strict=True)
            heading = _heading(path, next(reader, []), columns)
            for number, cells in enumerate(reader, 2):
                if number % _TELL_EVERY == 0:
                    progress(file.tell(), size)
                if cells:
                    yield Row(dict(_named(heading, cells)), path.name, f"row {number}", number)
            progress(size, size)
    except OSError as error:
        raise Unreadable(
            file=path.name, place="opening", found=error.strerror or str(error), allowed="a readable file"
        ) from error
    except csv.Error as error:
        raise Unreadable(
            file=path.name,
            place=f"line {reader.line_num}",
            found=str(error),
            allowed="delimited text with closed quotes",
        ) from error


def decode(cell: str) -> str:
    """A cell that was read byte by byte, in the encoding that it was written in: UTF-8, else Windows-1252.

    >>> decode("S\\xc6\\xa1n La"), decode("S\\xe3o Tom\\xe9 \\x96 north")
    ('Sơn La', 'São Tomé – north')
    """
    if cell.isascii():
        return cell
    raw = cell.encode("latin-1")
    for encoding in ("utf-8", "cp1252"):
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return cell


def _heading(path: Path, cells: list[str], columns: Collection[str]) -> list[str]:
    heading = [decode(cell).lstrip("\ufeff").strip() for cell in cells]
    missing = [column for column in sorted(columns) if column not in heading]
    if missing:
        raise Unreadable(
            file=path.name,
            place="row 1",
            found=f"no column {', '.join(missing)}",
            allowed=f"the columns {', '.join(sorted(columns))}",
        )
    return heading


def _named(heading: list[str], cells: list[str]) -> Iterator[tuple[str, str]]:
    for number, (column, cell) in enumerate(zip_longest(heading, cells[: len(heading)]), 1):
        if cell is not None:
            yield column or f"column {number}", decode(cell)
    for number, cell in enumerate(cells[len(heading) :], len(heading) + 1):
        yield f"column {number}", decode(cell)
