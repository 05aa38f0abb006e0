"""Makes an office's workbooks, and reads them as the loader does."""

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from bangiao.graph.records import Record
from bangiao.loaders.lists.choose import find
from bangiao.loaders.lists.template import HEADING_ROW, workbook
from bangiao.loaders.report import Report
from bangiao.loaders.sources.tables import Tables


def write(path: Path, *rows: Sequence[Any], title: str = "Sheet1") -> Path:
    """A workbook of one sheet with these rows."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in rows:
        sheet.append(list(row))
    book.save(path)
    return path


def fill(path: Path, name: str, *rows: dict[str, Any]) -> Path:
    """The template of that name with rows filled below its example, by the names of fields."""
    fields = [one.name for one in find(name).fields]
    book = load_workbook(io.BytesIO(workbook(find(name), "vi")))
    for number, row in enumerate(rows, HEADING_ROW + 2):
        for key, value in row.items():
            book.worksheets[0].cell(number, fields.index(key) + 1, value)
    book.save(path)
    return path


def read(path: Path, **options: str) -> tuple[list[Record], Report]:
    """The records of a file and the report."""
    report = Report("tables")
    return list(Tables(**options).records(path, report)), report


def of(records: list[Record], kind: type[Record]) -> list[Any]:
    """The records of one type."""
    return [one for one in records if type(one) is kind]
