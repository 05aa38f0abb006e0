"""Panel data: tables with a row for each province and year, and a column for each indicator."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document
from bangiao.graph.values import PartialDate
from bangiao.graph.values.numbers import decimal
from bangiao.loaders import gazetteer
from bangiao.loaders.delimited import rows
from bangiao.loaders.indicators import Indicator, Time, observe
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row

MISSING = ("", "NA", "..")

_YEAR = re.compile(r"((?:19|20)[0-9]{2})(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class Score:
    """An indicator with the lowest and the highest figure that it can have; `total` when it sums the others."""

    indicator: Indicator
    lowest: Decimal
    highest: Decimal
    total: bool = False


def figures(
    source: str, path: Path, scores: Mapping[str, Score], document: Document, report: Report
) -> Iterator[Record]:
    """The document, and the observations of its panel with the columns `prov` and `year`; the scores are by column.

    A cell that is no such score is skipped alone, with its reason; a row without a known province or year whole.
    A total of 0 is how such tables write "missing": it is not loaded.
    """
    columns = {"prov", "year", *scores}
    # The first pass only makes sure that the whole file can be read, so that nothing of a broken one is stated.
    for _ in rows(path, columns, lambda _done, _total: None):
        pass
    yield document
    seen: dict[tuple[str, int], str] = {}
    for row in rows(path, columns, report.progress):
        try:
            province, year = _place(row, report), _year(row)
            first = seen.setdefault((province, year), row.place)
            if first != row.place:
                raise row.bad("prov, year", f"the province and year of {first} again", "one row a province and year")
        except BadRecord as error:
            report.skip(error)
            continue
        skipped = len(report.skipped)
        stated = dict(_cells(row, scores, report))
        row.audit(report)
        if len(report.skipped) == skipped and all(
            scores[column].total and figure == 0 for column, figure in stated.items()
        ):
            report.warn(f"{row.place}: no figure at all", f"{row.place}: không có số liệu nào")
            continue
        for column, figure in stated.items():
            if scores[column].total and figure == 0:
                report.warn(f"{row.place}: a total of 0 is no total", f"{row.place}: tổng bằng 0 không phải là tổng")
                continue
            citation = Citation(document.id, f"{row.place}, {column}")
            time = Time(PartialDate(str(year)))
            yield from observe(source, scores[column].indicator, province, time, figure, citation)


def _place(row: Row, report: Report) -> str:
    name = row.need("prov")
    found = gazetteer.province(name)
    if not found:
        report.unresolve(name)
        raise row.bad("prov", repr(name), "a province")
    return found


def _year(row: Row) -> int:
    text = row.need("year")
    match = _YEAR.fullmatch(text)
    if not match:
        raise row.bad("year", repr(text), "a year")
    return int(match[1])


def _cells(row: Row, scores: Mapping[str, Score], report: Report) -> Iterator[tuple[str, Decimal]]:
    for column, score in scores.items():
        if row.peek(column) in MISSING:
            row.ignore(column)
            continue
        try:
            figure = row.read(column, decimal, "a number with a decimal point")
            if figure is None:
                continue
            if not (score.lowest <= figure <= score.highest or (score.total and figure == 0)):
                raise row.bad(column, str(figure), f"{score.lowest} to {score.highest}")
        except BadRecord as error:
            report.skip(error)
        else:
            yield column, figure
