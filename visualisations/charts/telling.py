"""Answers of the catalogue as charts take them: in both languages, with what stands around a drawing."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import ROW_CAP, SECONDS, Door
from bangiao.phrases import vietnamese
from bangiao.queries.dates import said_date
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import CoveredDocument, Result
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.sheet import Cell, ChartT, Figure, Heading, InBoth, Line, Sheet
from bangiao.visualisations.view import ViewSource

TOTAL = Words("Tổng", "Total")
_FACTS = Words("{n} chỗ dẫn", "{n} places cited")


class _Remembering(Door):
    """A door that asks the database once for what both languages need; only names differ between them."""

    def __init__(self, door: Door) -> None:
        self.bolt, self.address = door.bolt, door.address
        self._door, self._answers = door, dict[str, Answer]()

    def ask(
        self,
        statement: str,
        parameters: Mapping[str, Any] | None = None,
        *,
        limit: int = ROW_CAP,
        seconds: float = SECONDS,
        trusted: bool = False,
    ) -> Answer:
        """The rows of the statement, from memory where it was asked before."""
        by_language = "$language" in statement
        given = {key: one for key, one in (parameters or {}).items() if by_language or key != "language"}
        key = repr((statement, sorted(given.items()), limit))
        if key not in self._answers:
            self._answers[key] = self._door.ask(statement, parameters, limit=limit, seconds=seconds, trusted=trusted)
        answer = self._answers[key]
        return replace(answer, rows=[dict(row) for row in answer.rows])


def in_both(asking: Asking, compose: Callable[[Asking], ChartT]) -> InBoth[ChartT]:
    """What `compose` makes of the asking in Vietnamese and in English; the database is asked once."""
    vi, en = map(compose, in_each(asking))
    return InBoth(vi, en)


def in_each(asking: Asking) -> tuple[Asking, Asking]:
    """The asking in Vietnamese and in English; what both need is asked of the database once."""
    door = _Remembering(asking.door)
    return replace(asking, door=door, language="vi"), replace(asking, door=door, language="en")


def cited(asking: Asking, citations: Iterable[str]) -> dict[str, ViewSource]:
    """Each citation of a row's `sources` as marks show it, with the documents looked up once."""
    wanted = list(dict.fromkeys(citations))
    shown = asking.cited_all([[one] for one in wanted])
    return {key: _in_words(one[0], asking.language) for key, one in zip(wanted, shown, strict=True)}


def _in_words(source: ViewSource, language: str) -> ViewSource:
    return replace(source, locator=vietnamese(source.locator)) if language == "vi" else source


def sheet_of(result: Result, summary: str, marks: Iterable[str] = (), **changes: Any) -> Sheet:
    """What the result says around a drawing of it: its title, parameters, notes and coverage, and all its rows as table.

    `marks` gives each row the key of the mark that shows it, "" for none; `changes` replace fields of the sheet.
    """
    language = result.language
    columns = [one for one in result.columns if one.name != "sources" and not _bare(result, one)]
    told = Sheet(
        language,
        result.title,
        summary,
        tuple((label, str(value)) for label, value in result.parameters.items()),
        tuple(result.notes),
        tuple((one.title, _behind(one, language)) for one in result.coverage.documents),
        tuple(result.coverage.missing),
        tuple(heading(one, result.rows, language) for one in columns),
        tuple(_lines(result, columns, list(marks))),
    )
    return replace(told, **changes)


def heading(column: Column, rows: list[dict[str, Any]], language: str) -> Heading:
    """The heading of a column of the table, in millions where that reads better."""
    millions = numbers.in_millions(column, rows)
    title = numbers.heading(column, language, millions)
    return Heading(title, column.unit in numbers.NUMBERS, numbers.heading(column, language))


def cell(value: Any, column: Column, language: str, millions: bool = False) -> Cell:
    """A cell of the table; a figure keeps its whole value for the CSV file."""
    text = numbers.cell(value, column, language, millions)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return Figure(text, float(value))
    return Figure(text, None) if value is None and column.unit in numbers.NUMBERS else text


def _lines(result: Result, columns: list[Column], marks: list[str]) -> Iterable[Line]:
    millions = {one.name: numbers.in_millions(one, result.rows) for one in columns}
    for at, row in enumerate(result.rows):
        cells = (cell(row[one.name], one, result.language, millions[one.name]) for one in columns)
        yield Line(tuple(cells), marks[at] if at < len(marks) else "")
    if result.totals and columns:
        whole: list[Cell] = [
            cell(result.totals[one.name], one, result.language, millions[one.name]) if one.name in result.totals else ""
            for one in columns
        ]
        yield Line((whole[0] or TOTAL.said(result.language), *whole[1:]), total=True)


def _bare(result: Result, column: Column) -> bool:
    """Whether a column that is no figure holds nothing in any row."""
    return column.unit not in numbers.NUMBERS and all(row[column.name] in (None, "", []) for row in result.rows)


def _behind(document: CoveredDocument, language: str) -> str:
    date = said_date(document.content_date, language) if document.content_date else ""
    facts = _FACTS.said(language).format(n=numbers.figure(document.facts, language))
    return "; ".join(part for part in (document.publisher, date, document.licence, facts) if part)
