"""Area, population and density, or gross product per head, of the 63 provinces in one year (DSTai's tables).

The file's name says the year, or the option `year`. Population is in thousands of persons (average of the year),
area in km². `grdp` is the gross regional domestic product per head in millions of dong, never a total.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Counting
from bangiao.graph.values import PartialDate
from bangiao.loaders import gazetteer
from bangiao.loaders.delimited import rows
from bangiao.loaders.indicators import Indicator, Time, observe
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, Unreadable, file_document
from bangiao.loaders.tables import rows as shipped

INDICATORS = {
    "area": Indicator("area", "Diện tích", "Area", "profile", "km2", Counting.STOCK),
    "population": Indicator(
        *("population", "Dân số trung bình", "Average population", "profile", "person", Counting.STOCK),
        factor=Decimal(1000),
        stated_unit="thous. persons",
    ),
    "density": Indicator(
        *("population_density", "Mật độ dân số", "Population density", "profile", "person_per_km2", Counting.RATIO),
    ),
    "grdp": Indicator(
        *("grdp_per_capita", "GRDP bình quân đầu người", "GRDP per head", "profile", "VND_per_person", Counting.RATIO),
        currency="VND",
        factor=Decimal(1_000_000),
        stated_unit="million VND",
        note="Bình quân đầu người, không phải tổng GRDP. / Per head, not the total GRDP.",
    ),
}
LAYOUTS = (("area", "population", "density"), ("grdp",))

_YEAR = re.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


class Population(Source):
    """DSTai's yearly tables population_YEAR.csv and grdp_YEAR.csv: one row a province, by the code of the GSO.

    Each year is a dataset of its own; their folder loads them all.
    """

    name: ClassVar[str] = "population"
    vi: ClassVar[str] = "Diện tích, dân số và GRDP bình quân đầu người 63 tỉnh"
    en: ClassVar[str] = "Area, population and GRDP per head of the 63 provinces"
    formats: ClassVar[tuple[str, ...]] = (".csv",)
    options: ClassVar[dict[str, str]] = {"year": ""}

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The observations of each province in the year of the file."""
        year, layout = _year(path, self.chosen["year"]), _layout(path)
        words = {"name_vi": f"{self.vi} {year}", "name_en": f"{self.en}, {year}"}
        publisher = "Tổng cục Thống kê (DSTai)"
        document = file_document(path.name, path, publisher=publisher, content_date=PartialDate(year), **words)
        yield document
        seen: dict[str, str] = {}
        for row in rows(path, ("code", *layout), report.progress):
            try:
                yield from _state(row, layout, Time(PartialDate(year)), document.id, seen, report)
            except BadRecord as error:
                report.skip(error)


def _year(path: Path, chosen: str) -> str:
    years: set[str] = set(_YEAR.findall(chosen or path.stem))
    if len(years) == 1:
        return years.pop()
    raise Unreadable(
        file=path.name,
        place="year",
        found=repr(chosen or path.stem),
        allowed="one year in the file's name, as in population_2022.csv, or the option year",
    )


def _layout(path: Path) -> tuple[str, ...]:
    """Which of the two tables the file is; Unreadable when it is neither, or breaks off."""
    found: set[str] = set()
    for row in rows(path, ("code",), lambda _done, _total: None):
        found = found or set(row.values)
    for layout in LAYOUTS:
        if found.issuperset(layout):
            return layout
    allowed = " / ".join(", ".join(("code", "name", *layout)) for layout in LAYOUTS)
    raise Unreadable(file=path.name, place="row 1", found=", ".join(sorted(found)) or "no rows", allowed=allowed)


def _state(
    row: Row, layout: tuple[str, ...], time: Time, document: str, seen: dict[str, str], report: Report
) -> Iterator[Record]:
    province = _province(row, report)
    if first := seen.get(province):
        raise row.bad("code", f"the province of {first} again", "one row a province")
    figures = {column: row.decimal(column) for column in layout}
    wrong = next((column for column, figure in figures.items() if figure is not None and figure <= 0), None)
    if wrong:
        raise row.bad(wrong, str(figures[wrong]), "more than 0")
    seen[province] = row.place
    row.audit(report)
    if not any(figures.values()):
        report.warn(f"{row.place}: no figure at all", f"{row.place}: không có số liệu nào")
    for column, figure in figures.items():
        if figure is not None:
            citation = Citation(document, f"{row.place}, {column}")
            yield from observe(Population.name, INDICATORS[column], province, time, figure, citation)


def _province(row: Row, report: Report) -> str:
    """The province by its code; where code and name tell two provinces, the row is no good."""
    code = row.need("code").zfill(2)
    name = row.pop("name" if "name" in row.values else "Name")
    found = _by_code().get(code)
    if not found:
        report.unresolve(f"{code} {name}".strip())
        raise row.bad("code", repr(code), "a province's code of the General Statistics Office, of the list of 63")
    named = gazetteer.province(name) if name else found
    if named != found:
        raise row.bad("code, name", f"{code}, {name}", f"the code and the name of one province; {code} is {found}")
    return found


@cache
def _by_code() -> dict[str, str]:
    return {row["gso_code"]: row["id"] for row in shipped("places", "Province") if row["era"] == "63"}


SOURCE = Population
