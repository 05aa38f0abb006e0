"""The project database of KOICA, the Korea International Cooperation Agency, 1991–2007 (AidData's copy of 2009).

One row per activity and year. Rows of works, studies, relief, goods and NGOs' projects become projects: those of one
kind and title are one project with the money of each year; rows without a title are one where kind, agency and period
are the same, else each is its own. Rows of people (trainees, volunteers, experts) are no projects: they are counted
as figures by year, kind and place; a person who stays three years has three rows.

Amounts are in dollars at KOICA's own rate of the year, beside the won: spent in the year, so disbursed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Organisation
from bangiao.loaders import choices, gazetteer
from bangiao.loaders.report import Report
from bangiao.loaders.source import Source, file_document
from bangiao.loaders.sources.koica import people, project
from bangiao.loaders.sources.koica.line import COLUMNS, PEOPLE, Line, read, sameness
from bangiao.loaders.spreadsheet import rows


@dataclass(slots=True)
class Gathered:
    """The rows of projects by what makes them one, and the rows of people by year, kind and place."""

    projects: dict[tuple[str, ...], list[Line]] = field(default_factory=dict)
    people: dict[tuple[int, str, str], list[Line]] = field(default_factory=dict)
    ids: set[str] = field(default_factory=set)


class Koica(Source):
    """KOICA's project database (Korea_Project.xlsx), of Viet Nam unless told otherwise."""

    name: ClassVar[str] = "koica"
    vi: ClassVar[str] = "Dự án KOICA 1991–2007"
    en: ClassVar[str] = "KOICA projects 1991–2007"
    formats: ClassVar[tuple[str, ...]] = (".xlsx",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """Projects with the money of each year, then the figures on people by year, kind and place."""
        country = choices.country(self.chosen["country"])
        document = file_document(path.name, path, name_vi=self.vi, name_en=self.en, publisher="AidData")
        gathered = _gather(path, country, report)
        yield document
        known: set[str] = set()
        for (node, *_), lines in gathered.projects.items():
            for fact in project.state(node, lines, document.id, report):
                if not isinstance(fact, Organisation) or fact.id not in known:
                    yield fact
                known.add(fact.id)
        for (year, kind, place), lines in gathered.people.items():
            yield from people.figures(year, kind, place, lines, document.id)


def _gather(path: Path, country: str | None, report: Report) -> Gathered:
    gathered = Gathered()
    for row in rows(path, "Data", COLUMNS, report.progress):
        node = gazetteer.country(row.peek("country"))
        if country is not None and node != country:
            continue
        if not node:
            report.unresolve(row.peek("country"))
        try:
            line = read(row, report)
            if line.id in gathered.ids:
                raise row.bad("id", f"{line.id!r} for a second time", "each id once")
        except BadRecord as error:
            report.skip(error)
            continue
        gathered.ids.add(line.id)
        if line.kind in PEOPLE:
            place = people.place_of(line, node) or node or ""
            gathered.people.setdefault((line.year, line.kind, place), []).append(line)
        else:
            gathered.projects.setdefault((node or "", *sameness(line)), []).append(line)
    return gathered


SOURCE = Koica
