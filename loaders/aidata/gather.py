"""The tables of a release put together: each chosen project with its rows, places, transactions and approved sums."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from bangiao.errors import BadRecord
from bangiao.loaders import gazetteer
from bangiao.loaders.aidata.money import TYPES, Restated, Transaction
from bangiao.loaders.aidata.places import Places, add, lies_in
from bangiao.loaders.delimited import rows
from bangiao.loaders.folder import shares
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.row import Row

PROJECTS, ANCILLARY, LOCATIONS = "projects.csv", "projects_ancillary.csv", "locations.csv"
TRANSACTIONS = "transactions.csv"
FILES = (PROJECTS, ANCILLARY, LOCATIONS, TRANSACTIONS)

COLUMNS = {
    PROJECTS: ("project_id", "project_title", "recipients", "start_actual_isodate", "end_actual_isodate"),
    LOCATIONS: ("project_id", "precision_code", "place_name", "gazetteer_adm_code", "gazetteer_adm_name"),
    TRANSACTIONS: ("project_id", "transaction_year", "transaction_value_code", "transaction_value"),
}

Approved = dict[str, Decimal]
"""The approved sums in dollars by the type of transaction that restates them: C, D."""


@dataclass(slots=True)
class Gathered:
    """What the tables say of one project."""

    project: Row | None = None
    ancillary: Row | None = None
    approved: Approved = field(default_factory=dict)
    places: Places = field(default_factory=dict)
    transactions: list[Transaction] = field(default_factory=list)


@dataclass(slots=True)
class Tables:
    """The files of a release, the country asked for (None: all), and how the release names and reads its own table."""

    files: dict[str, Path]
    country: str | None
    key: str
    ancillary: tuple[str, ...]
    approve: Callable[[Row], Approved]
    report: Report
    restated: Restated = field(default_factory=Restated)

    def gather(self) -> dict[str, Gathered]:
        """The projects for the country or with a place in it, with all that the tables say of them.

        projects.csv and locations.csv are read twice, so that memory holds what is chosen; of the others only
        the approved sums are held, by which the factors of the years are found.
        """
        order = (PROJECTS, LOCATIONS, ANCILLARY, PROJECTS, LOCATIONS, TRANSACTIONS)
        steps = shares(self.report.progress, [self.files[name] for name in order])
        chosen = {row.peek("project_id") for row in self._rows(PROJECTS, next(steps)) if self._for_country(row)}
        chosen |= {row.peek("project_id") for row in self._rows(LOCATIONS, next(steps)) if self._in_country(row)}
        found = {key: Gathered() for key in sorted(chosen) if key}
        approved = dict(self._approved(found, next(steps)))
        for row in self._guarded(self._rows(PROJECTS, next(steps)), found):
            self._project(found[row.peek("project_id")], row)
        for row in self._guarded(self._rows(LOCATIONS, next(steps)), found):
            self._place(found[row.peek("project_id")], row)
        self._transactions(found, approved, next(steps))
        return found

    def _rows(self, name: str, progress: Progress) -> Iterator[Row]:
        return rows(self.files[name], COLUMNS.get(name, self.ancillary), progress)

    def _for_country(self, row: Row) -> bool:
        names = row.peek("recipients").split("|")
        return self.country is None or any(gazetteer.country(name) == self.country for name in names)

    def _in_country(self, row: Row) -> bool:
        return self.country is None or lies_in(row) == self.country

    def _guarded(self, found_rows: Iterable[Row], found: dict[str, Gathered]) -> Iterator[Row]:
        for row in found_rows:
            if not row.peek("project_id"):
                self.report.skip(row.bad("project_id", "an empty cell", "a value"))
            elif row.peek("project_id") in found:
                yield row

    def _approved(self, found: dict[str, Gathered], progress: Progress) -> Iterator[tuple[str, Approved]]:
        for row in self._rows(ANCILLARY, progress):
            key = row.peek(self.key)
            try:
                sums = self.approve(row)
            except BadRecord as error:
                if key in found:
                    self.report.skip(error)
                continue
            yield key, sums
            if key in found and found[key].ancillary is None:
                found[key].ancillary, found[key].approved = row, sums
            elif key in found:
                self.report.skip(row.bad(self.key, f"{key!r} for a second time", "each project once"))

    def _project(self, gathered: Gathered, row: Row) -> None:
        if gathered.project:
            key = row.peek("project_id")
            self.report.skip(row.bad("project_id", f"{key!r} for a second time", "each project once"))
        else:
            gathered.project = row

    def _transactions(self, found: dict[str, Gathered], approved: dict[str, Approved], progress: Progress) -> None:
        for row in self._rows(TRANSACTIONS, progress):
            key = row.peek("project_id")
            sums, gathered = approved.get(key, {}), found.get(key)
            if not gathered and key not in approved:
                self.report.skip(row.bad("project_id", repr(key), "the id of a project of the release"))
                continue
            try:
                one = _transaction(row, self.report)
            except BadRecord as error:
                if gathered:
                    self.report.skip(error)
                continue
            self.restated.note(one, sums.get(one.type))
            if gathered:
                gathered.transactions.append(one)

    def _place(self, gathered: Gathered, row: Row) -> None:
        try:
            add(gathered.places, row, self.report)
        except BadRecord as error:
            self.report.skip(error)


def _transaction(row: Row, report: Report) -> Transaction:
    stated = row.peek("transaction_value")
    kind, amount = row.need("transaction_value_code"), row.decimal("transaction_value")
    year = row.read("transaction_year", _year, "a year")
    currency = row.pop("transaction_currency")
    if kind not in TYPES:
        raise row.bad("transaction_value_code", repr(kind), ", ".join(TYPES))
    if currency != "USD":
        raise row.bad("transaction_currency", repr(currency), "USD")
    if amount is None or year is None:
        raise row.bad("transaction_value", "no amount or no year", "an amount and a year")
    row.ignore("transaction_id", "project_id", "transaction_isodate")
    row.audit(report)
    return Transaction(row.number, kind, year, amount, stated)


def _year(text: str) -> int:
    year = int(text)
    if not 1900 <= year <= 2100:
        raise ValueError(text)
    return year
