"""A table for a terminal: title, parameters, rows, what stands behind them, and notes, within a width."""

import io
import os
import shutil
import sys
import textwrap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bangiao.queries.dates import said_date
from bangiao.queries.formats import numbers
from bangiao.queries.formats.widths import GAP, fitting, widths
from bangiao.queries.question import Column
from bangiao.queries.result import CoveredDocument, Result
from bangiao.queries.words import Words

if TYPE_CHECKING:
    from rich.console import Console

WIDE = 120

_TOTAL = Words("Tổng", "Total")
_BEHIND = Words("Dựa trên", "Based on")
_MISSING = Words("Còn thiếu", "Missing")
_NOTES = Words("Ghi chú", "Notes")
_NO_ROWS = Words("Không có dòng nào.", "No rows.")
_FACTS = Words("{n} chỗ dẫn", "{n} places")
_UNKNOWN = Words("– : không có số liệu", "– : no data")
_ALL_UNKNOWN = Words("Không có số liệu ở mọi dòng: {columns}.", "No data in any row: {columns}.")
_EVERY = Words("{column}, ở mọi dòng: {cell}.", "{column}, in every row: {cell}.")
_MORE = Words(
    "Còn các cột: {columns}; xem bằng --format xlsx, csv hoặc json.",
    "More columns: {columns}; see them with --format xlsx, csv or json.",
)
_DOCUMENTS = 6
_PHRASE = 40
_BORDERS = 2


def render(result: Result, width: int | None = None) -> str:
    """The result as text of at most `width` columns (default: the terminal's, 80 where there is none)."""
    from rich.console import Console

    stream = io.StringIO()
    space = width or terminal_width()
    plain: dict[str, Any] = {"color_system": None, "highlight": False, "markup": False, "emoji": False}
    # In a Jupyter kernel rich would send what it prints to the notebook too, beside the answer that shows itself.
    console = Console(file=stream, width=space, force_jupyter=False, force_terminal=False, **plain)
    if result.title:
        console.print(result.title)
    if result.parameters:
        console.print("; ".join(f"{label}: {value}" for label, value in result.parameters.items()))
    same = [column for column in result.columns if column.varies and _same(result, column)]
    able = [column for column in result.columns if column not in same]
    wanted = [column for column in able if space >= WIDE or not column.detail]
    told = [column for column in wanted if column.unit in numbers.NUMBERS or not _unknown(result, column)]
    shown = _rows(console, result, told)
    empty = [column for column in wanted if column not in told]
    hidden = [column for column in able if column not in (*empty, *shown)]
    for line in [*_alike(result, same), *_after(result, shown, empty, hidden)]:
        indent = len(line) - len(line.lstrip())
        console.print(textwrap.fill(line, space, subsequent_indent=" " * (2 * indent), break_on_hyphens=False))
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines()) + "\n"


def after(result: Result) -> list[str]:
    """What stands below a table that shows every column: what is behind it, what is missing, and notes."""
    return _after(result, list(result.columns), [], [])


def terminal_width() -> int:
    """The columns of the terminal, at least 40; 80 where there is none."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS"):
        return max(40, shutil.get_terminal_size((80, 24)).columns)
    return 80


def _rows(console: "Console", result: Result, told: list[Column]) -> list[Column]:
    """Print the rows; the columns that had room."""
    if not result.rows:
        console.print(_NO_ROWS.said(result.language))
        return told
    millions = {column.name: numbers.in_millions(column, result.rows) for column in told}
    texts = [_texts(result, column, millions[column.name]) for column in told]
    if result.totals:
        texts[0][-1] = _TOTAL.said(result.language)
    whole = [column.unit in (*numbers.NUMBERS, "date") for column in told]
    places = fitting(texts, console.width - _BORDERS, whole, _least_first(told))
    shown, texts = [told[place] for place in places], [texts[place] for place in places]
    room = console.width - _BORDERS - GAP * (len(shown) - 1)
    _grid(console, result, shown, texts, widths(texts, room, [whole[place] for place in places]))
    return shown


def _grid(console: "Console", result: Result, shown: list[Column], texts: list[list[str]], room: Sequence[int]) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_footer=bool(result.totals), expand=False)
    for column, (head, *_, foot), width in zip(shown, texts, room, strict=True):
        right = column.unit in numbers.NUMBERS
        table.add_column(Text(head), Text(foot), justify="right" if right else "left", width=width, overflow="fold")
    for line in zip(*(cells[1:-1] for cells in texts), strict=True):
        table.add_row(*(Text(one) for one in line))
    console.print(table)


def _texts(result: Result, column: Column, millions: bool) -> list[str]:
    """Heading, cells and foot of a column."""
    cells = [_cell(row, column, result.language, millions) for row in result.rows]
    return [numbers.heading(column, result.language, millions), *cells, _foot(result, column, millions)]


def _least_first(told: list[Column]) -> list[int]:
    """In which order columns give way: details, then the others, each from the right; sources and the first last."""
    places = range(1, len(told))
    return [*sorted(places, key=lambda place: (told[place].name == "sources", not told[place].detail, -place)), 0]


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


def _same(result: Result, column: Column) -> bool:
    """Whether every row has the same cell: a column that is there to tell rows apart then has nothing to say."""
    return all(row.get(column.name) == result.rows[0].get(column.name) for row in result.rows)


def _alike(result: Result, same: list[Column]) -> list[str]:
    """What all rows have in common."""
    told = [column for column in same if result.rows and result.rows[0].get(column.name) not in (None, [])]
    return [
        _EVERY.said(result.language).format(
            column=numbers.heading(column, result.language),
            cell=numbers.cell(result.rows[0][column.name], column, result.language),
        )
        for column in told
    ]


def _after(result: Result, shown: list[Column], empty: list[Column], hidden: list[Column]) -> list[str]:
    language = result.language
    lines: list[str] = []
    texts = [column for column in shown if column.unit not in numbers.NUMBERS]
    if any(row.get(column.name) in (None, []) for row in result.rows for column in texts):
        lines.append(_UNKNOWN.said(language))
    for said, columns in ((_ALL_UNKNOWN, empty), (_MORE, hidden)):
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
    date = one.content_date and said_date(one.content_date, language)
    told = [one.title, one.publisher, date, one.licence, facts]
    return "; ".join(part for part in told if part)
