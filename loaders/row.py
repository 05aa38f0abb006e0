"""One row of a table, whose fields are popped one by one, so that what nobody used comes to light."""

from collections.abc import Mapping
from decimal import Decimal

from bangiao.errors import BadRecord
from bangiao.graph.values import clean
from bangiao.graph.values.money import amount
from bangiao.loaders.report import Report


class Row:
    """A row with its file and place; every pop says what was found and allowed when a value is wrong."""

    def __init__(self, values: Mapping[str, str | None], file: str, place: str) -> None:
        self.values = {column: value for column, value in values.items() if column}
        self.file, self.place = file, place

    def pop(self, column: str) -> str:
        """The cleaned text of a column, "" where the cell is empty; BadRecord where the column is missing."""
        if column not in self.values:
            raise self.bad(column, "no such column", ", ".join(self.values))
        return clean(self.values.pop(column) or "")

    def need(self, column: str) -> str:
        """The text of a column that must not be empty."""
        text = self.pop(column)
        if not text:
            raise self.bad(column, "an empty cell", "a value")
        return text

    def decimal(self, column: str) -> Decimal | None:
        """The number of a column, or None for an empty cell."""
        text = self.pop(column)
        try:
            return amount(text) if text else None
        except ValueError:
            raise self.bad(column, repr(text), "a number with a decimal point") from None

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
