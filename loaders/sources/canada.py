"""The projects that the Canadian International Development Agency had on its list in March 2009 (AidData's copy).

One row per project page; a project whose page was read twice stands twice, and the later row is followed. Amounts
are the agency's greatest contribution. The file names no currency: the agency states Canadian dollars. The countries
of a project share it evenly; in Viet Nam the provinces that its title or executing agency names share the country's part.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Funds, Implements, InSector, LocatedIn, Organisation, Project, Relation
from bangiao.graph.values import Money, MoneyKind, PartialDate, ShareBasis, Status, fold, split
from bangiao.loaders import choices, gazetteer, parse
from bangiao.loaders.mentions import Certainty, mentions
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, file_document
from bangiao.loaders.spreadsheet import rows

FUNDER, VIETNAM = "org:cida", "country:VN"
NOTHING = ("None", "NONE PROVIDED", "Information not available")
STATED = ("title", "max_cida_contribution", "executing_agency", "project_status", "start_year", "end_year", "sectors")
COLUMNS = ("webscrape_id", "project_number", "countries", "project_abstract", *STATED)
STATUSES = {
    "Planning": (Status.PLANNED, "1"),
    "Operational": (Status.ONGOING, "2"),
    "Terminating": (Status.ACTUAL, "3"),
    "Closed": (Status.ACTUAL, "4"),
}

# Parts of a name that stand behind a comma, as the commas between the names do.
_SECOND_HALF = re.compile(
    r", (?=Democratic Republic|Former Yugoslav Republic|Democratic People's Republic|general\b|level unspecified)"
)
_COMMA = "\x1f"

# "Surname, Name": somebody's own grant; private people are not kept.
_PERSON = re.compile(r"[A-Z][\w'-]+, [A-Z][\w'-]+")
_GOVERNMENT = re.compile(r"government of (?:the )?(.+)", re.IGNORECASE)


@dataclass(slots=True)
class Gathered:
    """A project with the last row that states it, and the numbers of all of them."""

    last: Row
    numbers: list[int] = field(default_factory=list)


class Canada(Source):
    """The project list of CIDA (CIDA_Project.xlsx), of Viet Nam unless told otherwise."""

    name: ClassVar[str] = "canada"
    vi: ClassVar[str] = "Dự án của Cơ quan Phát triển Quốc tế Canada, 2009"
    en: ClassVar[str] = "Projects of the Canadian International Development Agency, 2009"
    formats: ClassVar[tuple[str, ...]] = (".xlsx",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """Each project that concerns the country: its funds, sectors, places and the agency that carries it out."""
        country = choices.country(self.chosen["country"])
        document = file_document(path.name, path, name_vi=self.vi, name_en=self.en, publisher="AidData")
        projects = _gather(path, country, report)
        yield document
        known: set[str] = set()
        for key, gathered in projects.items():
            try:
                facts = list(_state(key, gathered, document.id, report))
            except BadRecord as error:
                report.skip(error)
                continue
            for fact in facts:
                if fact.id not in known:
                    yield fact
                known.add(fact.id)


def _gather(path: Path, country: str | None, report: Report) -> dict[str, Gathered]:
    projects: dict[str, Gathered] = {}
    for row in rows(path, "Data", COLUMNS, report.progress):
        names = _names(row.peek("countries"))
        if country is not None and country not in map(gazetteer.country, names):
            continue
        try:
            key = row.need("project_number")
        except BadRecord as error:
            report.skip(error)
            continue
        if key in projects and fold(projects[key].last.peek("title")) != fold(row.peek("title")):
            key = f"{key}/{row.peek('webscrape_id')}"
            report.warn(
                "A project number stands for two titles: made two", "Một số dự án ứng với hai tên: tách thành hai"
            )
        found = projects.setdefault(key, Gathered(row))
        found.numbers.append(row.number)
        if found.last is not row:
            _compare(key, found.last, row, report)
            found.last = row
    return projects


def _compare(key: str, earlier: Row, later: Row, report: Report) -> None:
    report.warn("A project stands twice in the list: made one", "Một dự án có hai dòng trong danh sách: gộp làm một")
    for column in STATED:
        if earlier.peek(column) != later.peek(column):
            report.warn(
                f"{key}: {column} differs between its rows; row {later.number} is followed",
                f"{key}: {column} khác nhau giữa các dòng; lấy theo dòng {later.number}",
            )


def _names(cell: str) -> list[str]:
    return (
        [name.strip() for name in _SECOND_HALF.sub(_COMMA, cell).replace(_COMMA, f"{_COMMA} ").split(",")]
        if cell
        else []
    )


def _state(key: str, gathered: Gathered, document: str, report: Report) -> Iterator[Record]:
    row, source = gathered.last, Citation(document, parse.ranges(gathered.numbers))
    status, code = _status(row, report)
    project = Project.keyed(
        "canada",
        key,
        name_en=row.need("title"),
        status=status,
        activity_status=code,
        start_on=row.read("start_year", _year, "a year"),
        end_on=row.read("end_year", _year, "a year"),
        activity_id=key,
        description=_told(row.pop("project_abstract")) or None,
        sources=(source,),
    )
    countries, agency = _names(row.need("countries")), _told(row.pop("executing_agency"))
    yield project
    yield _funds(project, row)
    yield from _sectors(project, _names(row.pop("sectors")), report)
    yield from _places(project, countries, agency, report)
    yield from _agency(project, agency, countries, report)
    row.ignore("webscrape_id", "source_url")
    row.audit(report)


def _told(text: str) -> str:
    return "" if text in NOTHING else text


def _year(text: str) -> PartialDate | None:
    if text in NOTHING:
        return None
    if not re.fullmatch(r"[12][0-9]{3}", text):
        raise ValueError(text)
    return PartialDate(text)


def _status(row: Row, report: Report) -> tuple[Status, str | None]:
    told = _told(row.pop("project_status"))
    if not told:
        report.warn("A project has no status: taken as a fact", "Một dự án không ghi trạng thái: coi là có thực")
        return Status.ACTUAL, None
    if told not in STATUSES:
        raise row.bad("project_status", repr(told), ", ".join(STATUSES))
    return STATUSES[told]


def _funds(project: Project, row: Row) -> Funds:
    """What the agency commits at most, in the year of the start."""
    year = project.start_on.start.year if project.start_on else None
    if row.peek("max_cida_contribution") in NOTHING:
        row.ignore("max_cida_contribution")
        amount = None
    else:
        amount = row.decimal("max_cida_contribution")
    money = None if amount is None else Money(amount, "CAD", MoneyKind.COMMITTED, year)
    return Funds(
        start=FUNDER, end=project.id, money=money, on=project.start_on, status=project.status, sources=project.sources
    )


def _sectors(project: Project, names: list[str], report: Report) -> Iterator[InSector]:
    """The sectors by the names of the DAC list, evenly over those that are found."""
    known: dict[str, None] = {}
    for name in (one for one in names if one):
        sector = gazetteer.sector_named(name)
        if sector:
            known[sector] = None
        else:
            report.unresolve(name)
    shares, basis = split([None] * len(known)) if known else ([], ShareBasis.EVEN)
    for sector, share in zip(known, shares, strict=True):
        yield InSector(
            start=project.id, end=sector, share=share, share_basis=basis, status=project.status, sources=project.sources
        )


def _places(project: Project, countries: list[str], agency: str, report: Report) -> Iterator[LocatedIn]:
    shares, _ = split([None] * len(countries))
    for name, share in zip(countries, shares, strict=True):
        node = gazetteer.country(name) or gazetteer.country_group(name)
        if not node:
            report.unresolve(name)
            continue
        inside = _provinces(project, agency) if node == VIETNAM else {}
        for place, certainty in (inside or {node: None}).items():
            yield LocatedIn(
                start=project.id,
                end=place,
                share=round(share / max(1, len(inside)), 9),
                share_basis=ShareBasis.EVEN,
                placement="province" if inside else "nationwide" if node.startswith("country:") else "unplaced",
                certainty=certainty,
                status=project.status,
                sources=project.sources,
            )


def _provinces(project: Project, agency: str) -> dict[str, str | None]:
    """The provinces of the title, else the one whose People's Committee carries the project out."""
    named = mentions(project.name_en or "")
    if named:
        return {one.province: Certainty.LIKELY if one.misspelt else Certainty.SURE for one in named}
    committee = gazetteer.committee(agency)
    return {committee: Certainty.LIKELY} if committee else {}


def _agency(project: Project, name: str, countries: list[str], report: Report) -> Iterator[Organisation | Relation]:
    """Who carries the project out; in a project of other countries alone "Ministry of Health" is not ours."""
    if not fold(name) or _PERSON.fullmatch(name):
        return
    only = gazetteer.country(countries[0]) if len(countries) == 1 else None
    node = gazetteer.organisation(name, vietnamese=only == VIETNAM) or gazetteer.committee(name)
    if not node:
        report.unresolve(name)
        scope = only.partition(":")[2].casefold() if only else "several"
        node = f"org:canada/{scope}/{fold(name).replace(' ', '-')}"
        yield Organisation(id=node, name_en=name, country=_governed(name), sources=project.sources)
    yield Implements(start=node, end=project.id, status=project.status, sources=project.sources)


def _governed(name: str) -> str | None:
    """The ISO code of the country whose government is named; nothing else of the list tells where an agency is from.

    >>> _governed("Government of the Socialist Republic of Vietnam"), _governed("Université de Montréal")
    ('VN', None)
    """
    found = _GOVERNMENT.fullmatch(name)
    land = gazetteer.country(found[1]) if found else None
    return land and land.partition(":")[2]


SOURCE = Canada
