"""Asks one question of the catalogue: parameters understood, statement run, rows named, coverage told."""

from collections.abc import Mapping
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue, unconverted
from bangiao.queries.alphabet import alphabetical
from bangiao.queries.coverage import cover, documents, flat, shown
from bangiao.queries.named import with_nodes
from bangiao.queries.parameters import Understood, understand
from bangiao.queries.question import Column, Question
from bangiao.queries.result import Result, Rows, name_of
from bangiao.queries.words import COLUMNS, Words

_THINGS = (
    "Province",
    "NewProvince",
    "Partner",
    "Country",
    "Locality",
    "Agreement",
    "Plan",
    "Event",
    "Entity",
    "Sector",
)
_SOURCES = Column("sources", COLUMNS["sources"])
_TRUNCATED = Words("Còn nhiều dòng nữa: kết quả bị cắt ở {n} dòng.", "There is more: cut at {n} rows.")


def ask(door: Door, name: str, given: Mapping[str, str], *, language: str = "vi", sources: bool = False) -> Result:
    """The answer to the question `name` (or its id) with parameters as typed.

    With `sources` each row also names its documents and the places in them. Raises UnknownQuestion and the errors
    of bangiao.queries.parameters and bangiao.graph.store.faults.
    """
    question = catalogue.find(name)
    understood = understand(door, question, given, language)
    answer = _answered(door, question, understood.values)
    found: Rows = [{**row, "sources": flat(row.get("sources"))} for row in with_nodes(door, answer.rows)]
    if found and "order_name" in found[0]:
        found.sort(key=lambda row: (row["order"], alphabetical(row["order_name"] or "")))
    rows = found
    finish, remark = catalogue.finisher(question.name), catalogue.remarker(question.name)
    if finish:
        rows = finish(rows, understood.values, language)
    remarks = remark(found, understood.values, language) if remark else []
    known = documents(door, (Citation.parse(one).document for row in rows for one in row["sources"]))
    coverage = cover(rows, question.columns, known, language, understood.values.get("years_to"))
    truncated = [_TRUNCATED.said(language).format(n=len(rows))] if answer.truncated else []
    return Result(
        name=question.name,
        id=question.id,
        title=question.title.said(language),
        language=language,
        parameters=understood.shown,
        columns=(*question.columns, _SOURCES) if sources else question.columns,
        rows=[_plain(row, question, known, language, sources) for row in rows],
        coverage=coverage,
        notes=[
            question.counts.said(language),
            *understood.notes,
            *remarks,
            *unconverted.remarks(door, rows, understood.values, language),
            *unconverted.undated(door, question.statement, understood.values, language),
            *(note.said(language) for note in question.notes),
            *truncated,
        ],
        totals=_totals(rows, question.columns),
        truncated=answer.truncated,
        found=rows,
        about=_about(question, understood),
    )


def _answered(door: Door, question: Question, values: dict[str, Any]) -> Answer:
    gather = catalogue.gatherer(question.name)
    if gather is None:
        return door.ask(question.statement, values, trusted=True)
    rows = gather(door, question.statement, values)
    return Answer(tuple(column.name for column in question.columns), rows)


def _about(question: Question, understood: Understood) -> tuple[str, str] | None:
    """The id and the name of the first thing that the question was asked about."""
    for one in question.parameters:
        value = understood.values.get(one.name)
        if one.type in _THINGS and isinstance(value, str):
            return value, understood.shown[one.words.said(str(understood.values["language"]))]
    return None


def _plain(
    row: Mapping[str, Any], question: Question, known: dict[str, dict[str, Any]], language: str, sources: bool
) -> dict[str, Any]:
    plain = {column.name: name_of(row.get(column.name), language) for column in question.columns}
    if sources:
        plain["sources"] = shown(row["sources"], known, language)
    return plain


def _totals(rows: Rows, columns: tuple[Column, ...]) -> dict[str, float]:
    totals: dict[str, float] = {}
    for column in columns:
        if column.total == "sum":
            figures = [row[column.name] for row in rows if row.get(column.name) is not None]
            if figures:
                totals[column.name] = sum(figures)
        elif column.total:
            totals[column.name] = len({one for row in rows for one in row.get(column.total) or ()})
    return totals
