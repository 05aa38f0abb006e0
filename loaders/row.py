"""One row of a table, whose fields are popped one by one, so that what nobody used comes to light."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import TypeVar

from bangiao.errors import BadRecord
from bangiao.graph.values import PartialDate, clean
from bangiao.graph.values.numbers import decimal
from bangiao.loaders import parse
from bangiao.loaders.report import Report

T = TypeVar("T")


class Row:
    """A row with its file and place; every pop says what was found and allowed when a value is wrong."""

    def __init__(self, values: Mapping[str, str | None], file: str, place: str, number: int = 0) -> None:
        self.values = {column: value for column, value in values.items() if column}
        self.file, self.place, self.number = file, place, number

    def peek(self, column: str) -> str:
        """The cleaned text of a column, which stays to be popped; "" where there is none."""
        return clean(self.values.get(column) or "")

    def pop(self, column: str) -> str:
        """The cleaned text of a column, "" where the cell is empty; BadRecord where the column is missing."""
        if column not in self.values:
            raise self.bad(column, "no such cell", "a cell in each column")
        return clean(self.values.pop(column) or "")

    def need(self, column: str) -> str:
        """The text of a column that must not be empty."""
        text = self.pop(column)
        if not text:
            raise self.bad(column, "an empty cell", "a value")
        return text

    def decimal(self, column: str) -> Decimal | None:
        """The number of a column, or None for an empty cell."""
        return self.read(column, decimal, "a number with a decimal point")

    def day(self, column: str, form: str = "%m/%d/%Y") -> PartialDate | None:
        """The day of a column, written in a form of `strptime`, or None for an empty cell."""
        shown = form.replace("%Y", "year").replace("%m", "month").replace("%d", "day")
        return self.read(column, lambda text: parse.day(text, form), f"a day as {shown}")

    def read(self, column: str, reader: Callable[[str], T], allowed: str) -> T | None:
        """What a reader makes of a column, or None for an empty cell; its ValueError becomes a BadRecord."""
        text = self.pop(column)
        try:
            return reader(text) if text else None
        except ValueError:
            raise self.bad(column, repr(text), allowed) from None

    def ignore(self, *columns: str) -> None:
        """Columns that are known and of no use here."""
        for column in columns:
            self.values.pop(column, None)

    def audit(self, report: Report) -> None:
        """Report the columns that hold something and that nobody popped or ignored."""
        for column, value in self.values.items():
            if value and value.strip():
                report.leave(column)

    def bad(self, column: str, found: str, allowed: str) -> BadRecord:
        """The error that says where in the file what was found, and what was allowed."""
        return BadRecord(file=self.file, place=f"{self.place}, {column}", found=found, allowed=allowed)
