"""A table for a terminal: title, parameters, rows, what stands behind them, and notes, within a width."""

import io
import os
import shutil
import sys
import textwrap
from typing import Any

from bangiao.queries.formats import numbers
from bangiao.queries.formats.widths import widths
from bangiao.queries.question import Column
from bangiao.queries.result import CoveredDocument, Result
from bangiao.queries.words import Words

WIDE = 120

_TOTAL = Words("Tổng", "Total")
_BEHIND = Words("Dựa trên", "Based on")
_MISSING = Words("Còn thiếu", "Missing")
_NOTES = Words("Ghi chú", "Notes")
_NO_ROWS = Words("Không có dòng nào.", "No rows.")
_FACTS = Words("{n} chỗ dẫn", "{n} places")
_UNKNOWN = Words("– : không có số liệu", "– : no data")
_ALL_UNKNOWN = Words("Không có số liệu ở mọi dòng: {columns}.", "No data in any row: {columns}.")
_MORE = Words(
    "Còn các cột: {columns}; xem bằng --format xlsx, csv hoặc json.",
    "More columns: {columns}; see them with --format xlsx, csv or json.",
)
_DOCUMENTS = 6
_PHRASE = 40
_BORDERS, _GAP = 2, 3


def render(result: Result, width: int | None = None) -> str:
    """The result as text of at most `width` columns (default: the terminal's, 80 where there is none)."""
    from rich.console import Console

    stream = io.StringIO()
    space = width or _width()
    console = Console(file=stream, width=space, color_system=None, highlight=False, markup=False, emoji=False)
    if result.title:
        console.print(result.title)
    if result.parameters:
        console.print("; ".join(f"{label}: {value}" for label, value in result.parameters.items()))
    fitting = [column for column in result.columns if space >= WIDE or not column.detail]
    shown = [column for column in fitting if column.unit in numbers.NUMBERS or not _unknown(result, column)]
    _rows(console, result, shown)
    for line in _after(result, fitting, shown):
        indent = len(line) - len(line.lstrip())
        console.print(textwrap.fill(line, space, subsequent_indent=" " * (2 * indent), break_on_hyphens=False))
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


def _width() -> int:
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return max(40, shutil.get_terminal_size((80, 24)).columns)
    return 80


def _rows(console: Any, result: Result, shown: list[Column]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    if not result.rows:
        console.print(_NO_ROWS.said(result.language))
        return
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_footer=bool(result.totals), expand=False)
    millions = {column.name: numbers.in_millions(column, result.rows) for column in shown}
    heads = [numbers.heading(column, result.language, millions[column.name]) for column in shown]
    lines = [[_cell(row, column, result.language, millions[column.name]) for column in shown] for row in result.rows]
    feet = [_foot(result, column, millions[column.name]) for column in shown]
    if result.totals:
        feet[0] = _TOTAL.said(result.language)
    texts = [[head, *(line[place] for line in [*lines, feet])] for place, head in enumerate(heads)]
    whole = [column.unit in (*numbers.NUMBERS, "date") for column in shown]
    room = widths(texts, console.width - _BORDERS - _GAP * (len(shown) - 1), whole)
    for column, head, foot, width in zip(shown, heads, feet, room, strict=True):
        right = column.unit in numbers.NUMBERS
        table.add_column(Text(head), Text(foot), justify="right" if right else "left", width=width, overflow="fold")
    for line in lines:
        table.add_row(*(Text(one) for one in line))
    console.print(table)


def _foot(result: Result, column: Column, millions: bool) -> str:
    total = result.totals.get(column.name)
    return "" if total is None else numbers.cell(total, column, result.language, millions)


def _cell(row: dict[str, Any], column: Column, language: str, millions: bool) -> str:
    """One cell; the members of a list of whole phrases stand on lines of their own."""
    members = row.get(column.name)
    phrases = isinstance(members, list) and any(len(str(one)) > _PHRASE for one in members)
    return numbers.cell(members, column, language, millions, "\n" if phrases else "; ")


def _unknown(result: Result, column: Column) -> bool:
    return bool(result.rows) and all(row.get(column.name) in (None, []) for row in result.rows)


def _after(result: Result, fitting: list[Column], shown: list[Column]) -> list[str]:
    language = result.language
    lines: list[str] = []
    texts = [column for column in shown if column.unit not in numbers.NUMBERS]
    if any(row.get(column.name) in (None, []) for row in result.rows for column in texts):
        lines.append(_UNKNOWN.said(language))
    for said, columns in (
        (_ALL_UNKNOWN, [column for column in fitting if column not in shown]),
        (_MORE, [column for column in result.columns if column not in fitting]),
    ):
        if columns and result.rows:
            lines.append(said.said(language).format(columns=", ".join(one.words.said(language) for one in columns)))
    documents = result.coverage.documents
    if documents:
        lines.append(f"{_BEHIND.said(language)}:")
        lines += [f"  {_document(one, language)}" for one in documents[:_DOCUMENTS]]
        if len(documents) > _DOCUMENTS:
            lines.append(f"  … +{len(documents) - _DOCUMENTS}")
    for head, told in ((_MISSING, result.coverage.missing), (_NOTES, result.notes)):
        if told:
            lines.append(f"{head.said(language)}:")
            lines += [f"  {one}" for one in told]
    return lines


def _document(one: CoveredDocument, language: str) -> str:
    facts = _FACTS.said(language).format(n=numbers.figure(one.facts, language))
    told = [one.title, one.publisher, one.content_date, one.licence, facts]
    return "; ".join(part for part in told if part)
