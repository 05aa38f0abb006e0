"""Comma-separated text that Excel opens: UTF-8 with a byte order mark, numbers with a decimal point.

Dollars are whole dollars. A text that a spreadsheet would take for a formula gets an apostrophe before it.
"""

import csv as rows
import io
from datetime import date
from typing import Any

from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result

BOM = "\ufeff"
RISKY = ("=", "+", "-", "@", "\t", "\r")


def render(result: Result) -> str:
    """The rows under Vietnamese or English headings; unknown cells are empty."""
    stream = io.StringIO()
    writer = rows.writer(stream, lineterminator="\r\n")
    writer.writerow([_text(numbers.heading(column, result.language)) for column in result.columns])
    cells = [_cells(result, column) for column in result.columns]
    writer.writerows(zip(*cells, strict=True))
    return BOM + stream.getvalue()


def _cells(result: Result, column: Column) -> list[str | int | float]:
    """The cells of a column; where every number is whole, none has decimals."""
    cells = [_cell(row.get(column.name), column, result.language) for row in result.rows]
    if any(isinstance(one, float) and not one.is_integer() for one in cells):
        return [float(one) if isinstance(one, int) else one for one in cells]
    return [int(one) if isinstance(one, float) else one for one in cells]


def _cell(value: Any, column: Column, language: str) -> str | int | float:
    match numbers.coded(value, column, language):
        case None:
            return ""
        case bool() as truth:
            return str(truth).lower()
        case int() | float() as number:
            return number
        case date() as day:
            return day.isoformat()
        case str() as text:
            return _text(text)
        case other:
            return _text("" if other == [] else numbers.cell(other, column, language))


def _text(text: str) -> str:
    return f"'{text}" if text.startswith(RISKY) else text
