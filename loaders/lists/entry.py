"""One row of a list, read column by column; every wrong cell is kept with what is allowed and what to do."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from bangiao.graph.schema import Citation
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status, fold
from bangiao.loaders import vietnamese
from bangiao.loaders.lists import known as gazetted
from bangiao.loaders.lists import remedies
from bangiao.loaders.lists.faults import Fault
from bangiao.loaders.lists.fields import OfficeList
from bangiao.loaders.lists.ids import Ids
from bangiao.loaders.lists.known import VIETNAM, NotKnown
from bangiao.loaders.lists.names import Names, Party
from bangiao.loaders.lists.place import Place
from bangiao.loaders.lists.said import Said
from bangiao.loaders.report import Report

T = TypeVar("T")
_SPLIT = re.compile(r"\s*[;\n]\s*")
_NATIONWIDE = ("ca nuoc", "toan quoc", "nationwide", "viet nam")
_SPLIT_PLACES = re.compile(r"\s*[;,\n]\s*|\s+và\s+")


class Stop(Exception):
    """The row has wrong cells and states nothing."""


class Entry:
    """A row by the names of the list's fields.

    Readers give None for an empty or wrong cell, and keep what is wrong; `check` then stops the row.
    """

    def __init__(
        self,
        office_list: OfficeList,
        cells: dict[str, Place],
        cited: Citation,
        known: Names,
        ids: "Ids",
        report: Report,
    ) -> None:
        self.list, self.cells, self.cited = office_list, cells, cited
        self.known, self.ids, self.report = known, ids, report
        self.faults: list[Fault] = []
        self.dated = self.date(office_list.dated_by) if office_list.dated_by else None
        self.status: Status = Status.ACTUAL

    def check(self) -> None:
        """Stop here when any cell that was read is wrong."""
        if self.faults:
            raise Stop

    def fault(self, name: str, allowed: Said, remedy: Said) -> None:
        """Keep what is wrong with a cell, once."""
        place = self.cells.get(name)
        field = self.list.by_name[name]
        found = Fault(
            place.address if place else "?",
            place.heading if place else field.vi,
            place.cell.text if place else "",
            allowed,
            remedy,
        )
        if found not in self.faults:
            self.faults.append(found)

    def text(self, name: str) -> str:
        """The text of a column, "" where there is none; a required column must have one."""
        field = self.list.by_name[name]
        told = self.cells[name].cell.text.replace("\n", " ") if name in self.cells else ""
        if not told and field.required:
            self.fault(name, remedies.SOMETHING, remedies.fill(field))
        return told

    def date(self, name: str) -> PartialDate | None:
        """The date of a column; of an Excel date as much as it shows."""
        place = self.cells.get(name)
        if place and place.cell.day:
            return PartialDate(place.cell.day)
        return self._read(name, vietnamese.day, remedies.DATE, remedies.WRITE_DATE)

    def whole(self, name: str) -> int | None:
        """The whole number of a column."""
        place = self.cells.get(name)
        if place and place.cell.number is not None and place.cell.number == place.cell.number.to_integral_value() >= 0:
            return int(place.cell.number)
        found = self._read(name, vietnamese.whole, remedies.WHOLE, remedies.WRITE_WHOLE)
        self._doubt(name, found)
        return int(found.value) if found else None

    def word(self, name: str) -> str | None:
        """The schema's code of the word in a column."""
        field = self.list.by_name[name]
        assert field.words is not None
        allowed = Said(", ".join(field.words.names("vi")), ", ".join(field.words.names("en")))
        return self._read(name, field.words.read, allowed, remedies.CHOOSE)

    def standing(self, name: str, empty: Status) -> Status:
        """The status that the row gives, `empty` where the cell is empty."""
        found = self.word(name)
        self.status = Status(found) if found else empty
        return self.status

    def money(self, name: str, kind: MoneyKind, year: int | None, currency: str = "currency") -> Money | None:
        """The sum of a column, with the currency of the cell, else of the currency column, else of the heading."""
        place = self.cells.get(name)
        if place is None or not self.text(name):
            return None
        unit = place.unit
        if place.cell.number is not None:
            found = vietnamese.Sum(vietnamese.Figure(place.cell.number))
        else:
            read = self._read(
                name,
                lambda told: vietnamese.sum_of(told, scaled=unit.factor != 1),
                remedies.MONEY,
                remedies.WRITE_MONEY,
            )
            if read is None:
                return None
            found = read
        self._doubt(name, found.figure)
        code = found.currency or self.currency(currency) or unit.currency
        if not code:
            self.fault(name, remedies.CURRENCY_KNOWN, remedies.WRITE_CURRENCY)
            return None
        amount = found.figure.value * (1 if found.scaled else unit.factor)
        if amount < 0:
            self.fault(name, remedies.MONEY, remedies.WRITE_MONEY)
            return None
        return Money(_plain(amount), code, kind, year, found.figure.qualifier)

    def currency(self, name: str = "currency") -> str:
        """The code of a currency column, "" where it is empty."""
        if name not in self.list.by_name:
            return ""
        return self._read(name, vietnamese.currency, remedies.CURRENCY_KNOWN, remedies.WRITE_CURRENCY) or ""

    def sectors(self, name: str) -> tuple[str, ...]:
        """The sectors of a column; names that are none are reported and left out."""
        found = []
        for part in _parts(self.text(name)):
            sector = gazetted.sector(part)
            if sector:
                found.append(sector)
            else:
                self.report.unresolve(part)
        return tuple(dict.fromkeys(found))

    def provinces(self, name: str) -> tuple[str, ...]:
        """The provinces of a column, or Viet Nam as a whole for "cả nước"."""

        def find(part: str) -> str:
            return VIETNAM if fold(part) in _NATIONWIDE else self.known.province(part, self.dated, self.cited)

        return self._each(name, self.text(name), _SPLIT_PLACES, find, remedies.PROVINCE)

    def countries(self, name: str) -> tuple[str, ...]:
        """The countries of a column."""
        return self._each(name, self.text(name), _SPLIT_PLACES, gazetted.country, remedies.COUNTRY)

    def country(self, name: str) -> str | None:
        """The one country of a column; several are wrong, since a party is in one."""
        found = self.countries(name)
        if len(found) > 1:
            self.fault(name, remedies.COUNTRY, remedies.ONE)
        return found[0] if len(found) == 1 else None

    def ours(self, name: str) -> list[Party]:
        """The Vietnamese parties of a column, split by semicolons or lines."""
        return self._parties(name, lambda part: self.known.ours(part, self.dated, self.cited), remedies.PROVINCE)

    def theirs(self, name: str, land: str | None, level: str | None = None) -> list[Party]:
        """The foreign parties of a column; `land` is their country where another column gives it.

        Where that column is wrong, nothing more is said of the party.
        """
        wrong = {fault.address for fault in self.faults}
        if any(self.cells[one].address in wrong for one in ("country", "countries") if one in self.cells):
            return []
        return self._parties(
            name, lambda part: self.known.theirs(part, land, self.cited, level), remedies.COUNTRY_NEEDED
        )

    def key(self, *identifying: object) -> str:
        """The row's key in its dataset; see `Ids`."""
        told = self.text("key")
        if told and self.ids.taken(self.list.name, told):
            self.fault("key", remedies.ONCE, remedies.OTHER_KEY)
        return self.ids.key(self.list.name, told, identifying)

    def _parties(self, name: str, find: Callable[[str], Party], allowed: Said) -> list[Party]:
        self.text(name)
        told = self.cells[name].cell.text if name in self.cells else ""
        return list(self._each(name, told, _SPLIT, find, allowed))

    def _each(
        self, name: str, told: str, split: re.Pattern[str], find: Callable[[str], T], allowed: Said
    ) -> tuple[T, ...]:
        """What each part of a cell means, once; a part that nobody knows makes the cell wrong."""
        found: dict[T, None] = {}
        for part in filter(None, split.split(told)):
            try:
                found[find(part)] = None
            except NotKnown as error:
                self.fault(name, allowed, remedies.meant(error.like))
        return tuple(found)

    def _read(self, name: str, reader: Callable[[str], T], allowed: Said, remedy: Said) -> T | None:
        told = self.text(name) if name in self.list.by_name else ""
        try:
            return reader(told) if told else None
        except ValueError:
            self.fault(name, allowed, remedy)
            return None

    def _doubt(self, name: str, found: vietnamese.Figure | None) -> None:
        if found and found.doubt:
            place = self.cells[name]
            told, value = place.cell.text, format(found.value, "f")
            where = f"{self.cited.locator}, {place.heading}: {told!r}"
            self.report.warn(
                f"{where} is read as {value}: one mark before three digits stands between thousands",
                f"{where} được hiểu là {value}: một dấu đứng trước đúng ba chữ số là dấu ngăn hàng nghìn",
            )


def _parts(told: str) -> list[str]:
    """The names in a cell, or all of it where the whole is one known name that has a comma in it."""
    return [told] if told and gazetted.sector(told) else [part for part in _SPLIT_PLACES.split(told) if part]


def _plain(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount.normalize()
