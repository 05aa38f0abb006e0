"""Takes lines in time out of an answer: a point a figure, a break wherever two figures may not be joined."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.values import COUNTED, PartialDate
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import VOCABULARIES
from bangiao.visualisations.charts.measures import IN_TIME, Measure

_TOLD = ("unit", "status", "qualifier", "break", "basis", "note", "inside", "period_text")
"""Columns that tell of a figure and not whose it is."""
MOST_LINES = 12
_YEAR, _MONTH = 400, 31
"""More days than a year, and about a month, whatever the calendar."""


class NoTime(WrongUse):
    """The question gives no column of dates or years, or no figures."""

    vi = "Câu hỏi {found} không có cột thời gian và cột số để vẽ chuỗi; thử: bangiao show compare --question {found}"
    en = "The question {found} has no column of dates and figures for a series; try: bangiao show compare --question {found}"


@dataclass(frozen=True, slots=True)
class Point:
    """A figure of a stretch of time, from `first` up to, not including, `before`; None is unknown.

    `place` is its row in the answer; `why` says why it may not be joined to the one before, "" where it may be;
    `planned` figures are plans and targets.
    """

    first: date
    before: date
    text: str
    value: float | None
    place: int
    why: str = ""
    planned: bool = False

    @property
    def day(self) -> bool:
        """Whether it is of a single day, as stocks are."""
        return (self.before - self.first).days == 1

    @property
    def long(self) -> bool:
        """Whether it is of more than a year: no yearly value."""
        return (self.before - self.first).days > _YEAR


@dataclass(frozen=True, slots=True)
class Line:
    """The figures of one name, in order of time."""

    name: str
    points: tuple[Point, ...]

    def pieces(self) -> list[list[Point]]:
        """Runs of points that may be joined: known, one after the other without a year between, and of one standing.

        Two figures of the same time contradict each other or tell different things: neither is joined.
        """
        runs: list[list[Point]] = []
        for before, point in zip([None, *self.points], self.points, strict=False):
            if before is not None and runs and _joined(before, point):
                runs[-1].append(point)
            else:
                runs.append([point])
        return runs


@dataclass(frozen=True, slots=True)
class Panel:
    """Lines of one unit, which share an axis; figures of two units or currencies never do. `left` lines are not drawn."""

    unit: str
    lines: tuple[Line, ...]
    left: int = 0


def panels_of(result: Result, measure: Measure, by: str | None = None, *, told: bool = True) -> list[Panel]:
    """The answer as panels, one a unit; raises NoTime.

    Where the measure was not `told` and its cells may be empty, the columns of the same unit beside it are drawn, too:
    what is stated beside what is listed.
    """
    time = next((one for one in result.columns if one.unit in IN_TIME), None)
    if time is None:
        raise NoTime(found=result.name)
    named, figures = name_columns(result, by), _beside(result, measure, told)
    grouped: dict[str, dict[str, list[Point]]] = {}
    for place, row in enumerate(result.rows):
        for column in figures:
            if row[time.name] is None or (column.sparse and row[column.name] is None):
                continue
            parts = [numbers.cell(row[one.name], one, result.language) for one in named]
            parts += [column.words.said(result.language)] if len(figures) > 1 else []
            lines = grouped.setdefault(_unit(row, result, measure, len(figures)), {})
            lines.setdefault(" · ".join(parts), []).append(_point(result, place, time, column))
    return [_panel(unit, lines) for unit, lines in grouped.items()]


def _beside(result: Result, measure: Measure, told: bool) -> list[Column]:
    if told or not measure.column.sparse:
        return [measure.column]
    return [one for one in result.columns if one.sparse and one.unit == measure.column.unit and not one.detail]


def undated(result: Result) -> int:
    """How many rows have no time and are not drawn."""
    time = next((one.name for one in result.columns if one.unit in IN_TIME), "")
    return sum(1 for row in result.rows if row.get(time) is None)


def name_columns(result: Result, by: str | None) -> list[Column]:
    """The columns that say whose a figure is: the told one, else the first of names or codes that differs."""
    able = [one for one in result.columns if one.unit == "" and one.name not in _TOLD and not one.detail]
    if by:
        return [one for one in result.columns if one.name == by]
    named = [one for one in able if _scalar(row[one.name] for row in result.rows)]
    differing = [one for one in named if len({str(row[one.name]) for row in result.rows}) > 1]
    return (differing or named)[:1]


def _scalar(values: Iterable[Any]) -> bool:
    return not any(isinstance(one, list | dict | GraphNode) for one in values)


def _unit(row: Mapping[str, Any], result: Result, measure: Measure, columns: int) -> str:
    """The unit of a row's figure, told by its own column or by that of the figures."""
    stated = next((one for one in result.columns if one.name == "unit"), None)
    if stated is not None and measure.column.unit == "number" and row.get("unit"):
        return str(numbers.coded(row["unit"], stated, result.language))
    if columns > 1:
        words = VOCABULARIES["unit"].get(measure.column.unit)
        return words.said(result.language) if words else measure.column.unit
    return "USD" if measure.column.unit == "USD" else measure.name


def _point(result: Result, place: int, time: Column, column: Column) -> Point:
    row = result.rows[place]
    meant = PartialDate(str(row[time.name]))
    value = row[column.name]
    planned = str(row.get("status") or "actual") not in COUNTED
    known = None if value is None else float(value)
    return Point(meant.start, meant.before, str(row[time.name]), known, place, str(row.get("break") or ""), planned)


def _panel(unit: str, lines: Mapping[str, Sequence[Point]]) -> Panel:
    """The lines with most points first; beyond so many the rest stand in the table alone."""
    ranked = sorted(lines, key=lambda name: -len(lines[name]))
    kept = [name for name in lines if name in ranked[:MOST_LINES]]
    made = (Line(name, tuple(sorted(lines[name], key=lambda one: (one.first, one.before, one.place)))) for name in kept)
    return Panel(unit, tuple(made), len(lines) - len(kept))


def _joined(before: Point, point: Point) -> bool:
    """Whether a line may go from one figure to the next."""
    known = before.value is not None and point.value is not None
    alike = before.planned == point.planned and not point.why and not before.long and not point.long
    return known and alike and _next(before, point)


def _next(before: Point, point: Point) -> bool:
    """Whether no figure is missing between: periods touch each other, days are at most a year apart."""
    if before.day and point.day:
        return 0 < (point.first - before.first).days < _YEAR
    return 0 <= (point.first - before.before).days < _MONTH
