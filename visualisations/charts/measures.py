"""Which columns of an answer a chart draws: names along its axes, and one number, the measure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bangiao.errors import WrongUse
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import Words

IN_TIME = ("date", "year")
"""Units of columns that stand in the order of time, and are never gathered."""
ALIASES = {"partner": "funder", "partners": "funder", "sectors": "sector", "provinces": "province"}
"""What a column of funding-flows may be called too."""
MANY, LEAST = 100, 0.1
"""In narrow places figures from the first on have no decimals, and those below the second are said to be below it."""


class NoSuchColumn(WrongUse):
    """A chart was to show a column that the question does not give, or one that it cannot show."""

    vi = "Không vẽ được cột {found!r} của câu hỏi {question}; cho phép: {allowed}."
    en = "The column {found!r} of the question {question} cannot be drawn; allowed: {allowed}."


class CannotBeAdded(WrongUse):
    """Several rows would share one place in the picture, and their figures may not be added up."""

    vi = "Nhiều dòng cùng ở {found!r}, mà cột {column!r} của câu hỏi {question} không cộng được; chọn thêm bằng --set, hoặc cột khác."
    en = "Several rows share {found!r}, and the column {column!r} of the question {question} cannot be added up; narrow it with --set, or take another column."


@dataclass(frozen=True, slots=True)
class Measure:
    """The number column that is drawn.

    `counted` names the hidden column of distinct members (projects), "" where values are added or stand alone.
    """

    question: str
    column: Column
    language: str
    millions: bool

    @property
    def counted(self) -> str:
        """The hidden column whose distinct members are counted; "" for none."""
        return "" if self.column.total == "sum" else self.column.total

    @property
    def additive(self) -> bool:
        """Whether a total of it means something."""
        return bool(self.column.total)

    @property
    def name(self) -> str:
        """Its name with its unit."""
        return numbers.heading(self.column, self.language, self.millions)

    def said(self, value: float | None) -> str:
        """A value as people read it."""
        return numbers.cell(value, self.column, self.language, self.millions)

    def short(self, value: float | None) -> str:
        """The same for narrow places: "?" for what is unknown, and large figures without decimals."""
        if value is None:
            return "?"
        shown = value / numbers.MILLION if self.millions else value
        if 0 < abs(shown) < LEAST:
            return f"<{numbers.figure(LEAST, self.language)}"
        whole = abs(shown) >= MANY or (not shown % 1 and not self.millions)
        return numbers.figure(shown, self.language, 0 if whole else 1)


def name_columns(result: Result) -> list[Column]:
    """The columns that hold names or codes."""
    return [one for one in result.columns if one.name != "sources" and one.unit in ("", *IN_TIME) and not one.detail]


def number_columns(result: Result) -> list[Column]:
    """The columns that hold figures."""
    return [one for one in result.columns if one.unit and one.unit not in IN_TIME]


def column_of(
    result: Result, wanted: str | None, allowed: Sequence[Column], aliases: Mapping[str, str], at: int = 0
) -> Column:
    """The wanted column, else the one at the place `at`; raises NoSuchColumn."""
    by_name = {one.name: one for one in allowed}
    name = wanted if wanted in by_name else aliases.get(wanted or "", wanted)
    found = by_name.get(name) if name else (allowed[at] if at < len(allowed) else None)
    if found is None:
        raise NoSuchColumn(question=result.name, found=wanted or "–", allowed=", ".join(by_name) or "–")
    return found


def measure_of(result: Result, wanted: str | None) -> Measure:
    """The measure told as `usd`, `projects` or a column's name; else the first that can be added up, money before counts."""
    allowed = number_columns(result)
    if wanted == "usd":
        wanted = next((one.name for one in allowed if one.unit == "USD"), wanted)
    able = sorted(allowed, key=lambda one: (not one.total, one.sparse, one.unit != "USD"))
    column = _in_unit(result, column_of(result, wanted, allowed if wanted else able, {}))
    return Measure(result.name, column, result.language, numbers.in_millions(column, result.rows))


def _in_unit(result: Result, column: Column) -> Column:
    """The column with the unit that the answer's column `unit` names, where it is the same in all rows."""
    units = {row["unit"] for row in result.rows if row.get("unit") and row.get(column.name) is not None}
    if column.unit != "number" or column.sparse or len(units) != 1:
        return column
    (unit,) = units
    if unit == "USD":
        return replace(column, unit="USD")
    said = next((numbers.coded(unit, one, result.language) for one in result.columns if one.name == "unit"), unit)
    return replace(column, words=Words(*(f"{text} ({said})" for text in (column.words.vi, column.words.en))))
