"""What a matrix shows: a figure for each pair of names, totals where they may be added, and what is unknown."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import UNKNOWN, Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import FLOWS, answered
from bangiao.visualisations.charts.measures import ALIASES, IN_TIME, Measure, column_of, measure_of, name_columns
from bangiao.visualisations.charts.pieces import Piece, by, facts_of, gathered, ordered, pieces_of, unplaced, value_of
from bangiao.visualisations.charts.sheet import InBoth, Mark, Sheet
from bangiao.visualisations.charts.telling import TOTAL, cited, in_both, sheet_of
from bangiao.visualisations.view import ViewSource

MOST = 60
"""The rows or columns that can be shown at most where the rest may not be gathered."""
ROW, COLUMN, WHOLE = "row:", "column:", "whole"
_SUMMARY = Words(
    "{rows} dòng × {columns} cột; {cells} ô có số, {unknown} ô chưa rõ",
    "{rows} rows × {columns} columns; {cells} cells with a figure, {unknown} unknown",
)
_DISTINCT = Words(
    "Tổng đếm mỗi dự án một lần, nên có thể nhỏ hơn các ô cộng lại.",
    "Totals count each project once, so they may be less than the sum of the cells.",
)
_NO_TOTALS = Words(
    "Cột này không cộng được nên không có tổng.", "This column cannot be added up, so there are no totals."
)
_KNOWN = Words(
    "Tổng, và ô gộp nhiều dòng, chỉ gồm phần biết được; phần chưa rõ không phải là không.",
    "Totals, and cells of several rows, hold what is known alone; what is unknown is no zero.",
)
_LEFT_OUT = Words(
    "Không vẽ {n} tên nữa của “{column}”; chúng ở trong bảng.",
    "{n} more names of “{column}” are not drawn; they stand in the table.",
)


@dataclass(frozen=True, slots=True)
class Matrix:
    """A matrix in one language.

    `cells` holds pairs that the answer has a row for, None where that row has no figure; a pair that is not there has
    nothing recorded. Totals are empty where the measure cannot be added up.
    """

    sheet: Sheet
    measure: Measure
    row_title: str
    column_title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], float | None]
    row_totals: Mapping[str, float | None]
    column_totals: Mapping[str, float | None]
    total: float | None
    marks: dict[str, Mark]


def compose(asking: Asking) -> InBoth[Matrix]:
    """The funding flows, or the question told, as a matrix in both languages."""
    return in_both(asking, compose_one)


def compose_one(asking: Asking) -> Matrix:
    """The matrix in the language asked for."""
    result = answered(asking)
    measure = measure_of(result, asking.told.get("measure"))
    axes = _axes(result, asking.told.get("rows"), asking.told.get("columns"))
    pieces, names, left_out = _ordered(pieces_of(result, axes, measure), axes, measure, _tops(asking))
    sources = cited(asking, (source for one in pieces for source in one.sources))
    cells = {pair: value_of(found, measure) for pair, found in by(pieces, lambda one: one.names).items()}
    totals = [_totals(pieces, at, measure) for at in range(2)]
    summary = _SUMMARY.said(asking.language).format(
        rows=len(names[0]),
        columns=len(names[1]),
        cells=sum(value is not None for value in cells.values()),
        unknown=sum(value is None for value in cells.values()),
    )
    sheet = sheet_of(result, summary, [cell_key(*one.names) for one in pieces])
    note = _NO_TOTALS if not measure.additive else _DISTINCT if measure.counted else None
    notes = [note.said(asking.language)] if note else []
    if measure.additive and any(one.value is None for one in pieces):
        notes.append(_KNOWN.said(asking.language))
    return Matrix(
        replace(sheet, title=_title(result, axes, measure), notes=(*left_out, *notes, *sheet.notes)),
        measure,
        axes[0].words.said(asking.language),
        axes[1].words.said(asking.language),
        names[0],
        names[1],
        cells,
        totals[0],
        totals[1],
        value_of(pieces, measure) if pieces and measure.additive else None,
        _marks(pieces, measure, sources),
    )


def cell_key(row: str, column: str) -> str:
    """The key of the mark of a cell."""
    return f"cell:{row}|{column}"


def _title(result: Result, axes: Sequence[Column], measure: Measure) -> str:
    """What is against what; the name of a question that was told comes first."""
    shown = f"{axes[0].words.said(result.language)} × {axes[1].words.said(result.language)} – {measure.name}"
    return shown if result.name == FLOWS else f"{result.title}: {shown}"


def _axes(result: Result, rows: str | None, columns: str | None) -> list[Column]:
    allowed = name_columns(result)
    first = column_of(result, rows, allowed, ALIASES)
    rest = [one for one in allowed if one is not first]
    return [first, column_of(result, columns, rest, ALIASES)]


def _tops(asking: Asking) -> tuple[int, int]:
    return int(asking.told.get("top-rows", "24")), int(asking.told.get("top-columns", "12"))


def _ordered(
    pieces: list[Piece], axes: Sequence[Column], measure: Measure, tops: tuple[int, int]
) -> tuple[list[Piece], list[tuple[str, ...]], list[str]]:
    """The pieces with what is gathered, the names of both axes in order, and what is said of names left out."""
    keep = unplaced(measure.language) | {UNKNOWN.said(measure.language)}
    names, said = [], []
    for at in range(2):
        last: tuple[str, ...] = tuple(sorted(keep))
        in_time = axes[at].unit in IN_TIME
        if measure.additive and not in_time:
            pieces, others = gathered(pieces, at, tops[at], measure, keep)
            last = (others, *last)
        found = sorted({one.names[at] for one in pieces}) if in_time else ordered(pieces, at, measure, last)
        if len(found) > MOST:
            said.append(
                _LEFT_OUT.said(measure.language).format(
                    n=len(found) - MOST, column=axes[at].words.said(measure.language)
                )
            )
        names.append(tuple(found[:MOST]))
    return pieces, names, said


def _totals(pieces: Sequence[Piece], at: int, measure: Measure) -> dict[str, float | None]:
    if not measure.additive:
        return {}
    return {name: value_of(found, measure) for name, found in by(pieces, lambda one: one.names[at]).items()}


def _marks(pieces: Sequence[Piece], measure: Measure, sources: Mapping[str, ViewSource]) -> dict[str, Mark]:
    """What each cell tells, and each total."""
    marks = {}
    for (row, column), found in by(pieces, lambda one: one.names).items():
        marks[cell_key(row, column)] = _mark(f"{row} – {column}", found, measure, sources)
    if measure.additive and pieces:
        for at, prefix in enumerate((ROW, COLUMN)):
            for name, found in by(pieces, lambda one, at=at: one.names[at]).items():  # type: ignore[misc]
                marks[prefix + name] = _mark(name, found, measure, sources)
        marks[WHOLE] = _mark(TOTAL.said(measure.language), pieces, measure, sources)
    return marks


def _mark(name: str, pieces: Sequence[Piece], measure: Measure, sources: Mapping[str, ViewSource]) -> Mark:
    cited_here = dict.fromkeys(source for one in pieces for source in one.sources)
    return Mark(name, facts_of(pieces, measure), tuple(sources[one] for one in cited_here))
