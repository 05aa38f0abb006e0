"""The figures of one table as observations: about provinces and regions in their era, or with a counterpart."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, With
from bangiao.graph.values import fold
from bangiao.graph.values.numbers import decimal
from bangiao.loaders.indicators import Indicator, observe
from bangiao.loaders.report import Report
from bangiao.loaders.sources.gso import described, places
from bangiao.loaders.sources.gso.columns import Column
from bangiao.loaders.sources.gso.sheet import MISSING, Line, Sheet
from bangiao.loaders.tables import rows

SOURCE = "gso"
_LONGEST = 40
COUNTERPARTS = {"main counterparts", "country and territory", "group country country and territory"}
PLACES = {"cities provincies", "cities provinces", "province city", "region"}

_PRELIMINARY = ("Số sơ bộ.", "Preliminary.")
_MARKED = ("Cột có dấu (*), tệp không kèm chú giải.", "Marked (*); the file has no footnote.")
_MENDED = ("Tệp ghi năm {year}, rõ ràng là lỗi gõ.", "The file has the year {year}, clearly a slip.")
_UNIT = ("Đơn vị theo Niên giám thống kê, tệp không ghi.", "Unit as in the statistical yearbook; the file has none.")


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose rows and columns are understood: where it is from, and what each row is about."""

    sheet: Sheet
    columns: list[Column]
    file: str
    document: str
    place: str
    lines: list[tuple[Line, places.Subject]]

    def locator(self, line: Line, column: Column) -> str:
        """Where a figure stands; a long heading is cut, since the number of the row and its beginning find it."""
        return f"{self.place}row {line.number}, {column.heading[:_LONGEST]}"

    def figure(self, line: Line, number: int) -> Decimal | None:
        """The figure of a row in a column, or None where the office has none; BadRecord for anything else."""
        cell = line.cells[number]
        if cell in MISSING:
            return None
        try:
            return decimal(cell)
        except ValueError:
            where = self.locator(line, self.columns[number])
            raise BadRecord(file=self.file, place=where, found=repr(cell), allowed="a number, or .. for none") from None


def understand(sheet: Sheet, columns: list[Column], file: str, document: str, place: str, report: Report) -> Table:
    """The rows that something is known about; the others are skipped, each with its reason."""
    read = places.counterpart if fold(sheet.rows_are) in COUNTERPARTS else places.subject
    lines: list[tuple[Line, places.Subject]] = []
    seen: dict[tuple[str, str | None, str], int] = {}
    for line in sheet.lines:
        if places.is_heading(line.label) and line.empty:
            continue
        found = read(line.label)
        try:
            if not found:
                report.unresolve(line.label)
                raise _bad(file, place, line, repr(line.label), "a province, a region, a country or the whole")
            if len(line.cells) != len(columns):
                raise _bad(file, place, line, f"{len(line.cells)} figures", f"{len(columns)} figures")
            first = seen.setdefault((found.node, found.counterpart, found.apart), line.number)
            if first != line.number and not found.counterpart:
                raise _bad(file, place, line, f"{line.label} as in row {first}", "one row each")
        except BadRecord as error:
            report.skip(error)
            continue
        # Two rows of one country (Saint Kitts and Nevis, Nevis) are two figures, told apart by their names.
        lines.append((line, replace(found, label=line.label) if first != line.number else found))
    return Table(sheet, columns, file, document, place, lines)


def _bad(file: str, place: str, line: Line, found: str, allowed: str) -> BadRecord:
    return BadRecord(file=file, place=f"{place}row {line.number}", found=found, allowed=allowed)


def state(table: Table, report: Report) -> Iterator[Record]:
    """An observation for each figure of the table."""
    indicators = [described.indicator(table.sheet.name, column) for column in table.columns]
    notes = [_notes(table.sheet.name, column, one) for column, one in zip(table.columns, indicators, strict=True)]
    by_node = {subject.node: line for line, subject in table.lines}
    for line, subject in table.lines:
        for number, column in enumerate(table.columns):
            try:
                figure = table.figure(line, number)
            except BadRecord as error:
                report.skip(error)
                continue
            if figure is None:
                continue

            def has_figure(node: str, number: int = number) -> bool:
                other = by_node.get(node)
                return other is not None and other.cells[number] not in MISSING

            node = places.in_year(subject.node, line.label, column.year, has_figure)
            if node != subject.node:
                _warn_of_era(line.label, report)
            citation = Citation(table.document, table.locator(line, column))
            told = replace(subject, node=node)
            yield from _observe(table, indicators[number], told, column, figure, citation, notes[number])


def _observe(
    table: Table,
    indicator: Indicator,
    subject: places.Subject,
    column: Column,
    figure: Decimal,
    citation: Citation,
    note: str,
) -> Iterator[Record]:
    key = ""
    if subject.counterpart:
        iso2 = subject.counterpart.partition(":")[2]
        key = f"{iso2}-{fold(subject.label).replace(' ', '-')}" if subject.label else iso2
        vi, en = _country_names(subject.counterpart)
        indicator = replace(
            indicator, vi=f"{indicator.vi}: {subject.label or vi}", en=f"{indicator.en}: {subject.label or en}"
        )
    elif subject.apart:
        indicator = replace(
            indicator,
            code=f"{indicator.code}_{subject.apart}",
            vi=f"{indicator.vi}: {subject.apart_vi}",
            en=f"{indicator.en}: {subject.label}",
            counted_kind=subject.apart,
        )
    records = observe(SOURCE, indicator, subject.node, column.time, figure, citation, subject=key, note=note)
    observation = next(records)
    yield observation
    yield from records
    if subject.counterpart:
        told = described.describe(table.sheet.name)
        role = told.role if told and told.role else None
        yield With(start=observation.id, end=subject.counterpart, role=role, sources=(citation,))


def _notes(name: str, column: Column, measured: Indicator) -> str:
    told = [
        pair
        for pair, holds in (
            (_PRELIMINARY, column.preliminary),
            (_MARKED, column.marked),
            (tuple(words.format(year=column.heading) for words in _MENDED), column.mended),
            (_UNIT, described.unit_is_ours(name, column, measured)),
        )
        if holds
    ]
    return " / ".join(" ".join(words) for words in zip(*told, strict=True)) if told else ""


def _warn_of_era(label: str, report: Report) -> None:
    report.warn(
        f"{label}: figures from before its division belong to the undivided province",
        f"{label}: số liệu trước khi chia tách thuộc về tỉnh khi chưa chia",
    )


def _country_names(node: str) -> tuple[str, str]:
    return next((row["name_vi"], row["name_en"]) for row in rows("places", "Country") if row["id"] == node)
