"""The World Bank's projects as AidData placed them on the map: one row per project and location.

The file is the model of a source: options, the columns it needs, one pass that gathers, one that states.
Money (`Total Amt`, `Total Disb`) is in millions of US dollars. A project in several provinces is split evenly
over them; the country as a whole, where the file names no province, counts as one place among them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Funds, InSector, LocatedIn, Project
from bangiao.graph.values import Basis, Money, MoneyKind, PartialDate, ShareBasis
from bangiao.loaders import choices, gazetteer, parse
from bangiao.loaders.delimited import rows
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, file_document

FUNDER = "org:wb"
MILLION = 1_000_000

PROJECT_COLUMNS = (
    *("Project Title", "development objective", "Approval Date", "Total Amt", "Total Disb"),
    *("Product Line", "Lending Instrument", "MJSECTOR 1"),
)
PLACE_COLUMNS = ("Project ID", "Country", "ADM1", "Geoname", "Precision")
IGNORED = (
    *("Timestamp", "Latitude", "Longitude", "Precision Description", "User ID", "GeoNameID", "Description", "Region"),
    *("ADM2", "GAUL01", "GAUL02", "GADM01", "GADM02", "UNSALB01", "UNSALB02", "Source", "Source URL", "results"),
)

PRECISIONS = ("1", "2", "3", "4.1", "4.2", "5", "6", "8.1", "8.2")
# AidData's precision 6 is a whole country, 8.1 and 8.2 a government agency: no province is meant more than another.
NATIONWIDE = ("6", "8")

LOAN_LINE = "IBRD/IDA"
KINDS_BY_INSTRUMENT = {
    "Technical Assistance Loan": "technical_assistance",
    "Development Policy Lending": "budget_support",
}
KINDS_BY_LINE = {LOAN_LINE: "loan", "Guarantees": "guarantee", "Carbon Offset": "carbon_finance"}
GRANT_LINES = {
    *("Debt Reduction Facility", "GEF Medium Sized Program", "Global Environment Project", "MDTF-SS"),
    *("Montreal Protocol", "Rainforest", "Recipient Executed Activities", "Special Financing"),
}


@dataclass
class Place:
    """What a project's rows say of one place: which rows, how exactly, and by which names."""

    rows: list[int] = field(default_factory=list)
    precisions: set[str] = field(default_factory=set)
    names: dict[str, None] = field(default_factory=dict)


@dataclass
class Gathered:
    """A project from all its rows, wherever in the file they stand: the first row, and places by their ids."""

    first: Row
    places: dict[str | None, Place] = field(default_factory=dict)


class WorldBank(Source):
    """AidData's geocoded World Bank projects (AllWorldBank_IBRDIDA.csv), of Viet Nam unless told otherwise."""

    name: ClassVar[str] = "worldbank"
    vi: ClassVar[str] = "Dự án Ngân hàng Thế giới theo địa điểm (AidData)"
    en: ClassVar[str] = "World Bank projects by location (AidData)"
    formats: ClassVar[tuple[str, ...]] = (".csv",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """Project, funds, sector and places of every project that has a location in the chosen country."""
        country = choices.country(self.chosen["country"])
        projects = _gather(path, country, report)
        document = file_document(
            path.name, path, name_vi=self.vi, name_en=self.en, publisher="AidData", content_date=_approvals(projects)
        )
        yield document
        for key, gathered in projects.items():
            try:
                stated = list(_state(key, gathered, document.id, report))
            except BadRecord as error:
                report.skip(error)
            else:
                yield from stated


def _approvals(projects: dict[str, Gathered]) -> PartialDate | None:
    """The years in which the projects were approved: what the file says nothing after."""
    years = [
        told[-4:] for told in (one.first.peek("Approval Date") for one in projects.values()) if told[-4:].isdecimal()
    ]
    return PartialDate(f"{min(years)}/{max(years)}", Basis.INFERRED) if years else None


def _gather(path: Path, country: str | None, report: Report) -> dict[str, Gathered]:
    """The projects with a row in the country (None: in any), with all their rows, in any country.

    The file is read twice, so that memory holds the chosen projects and no others, and a project that
    lies in several countries still has all its shares.
    """

    def half(part: int) -> Progress:
        return lambda done, total: report.progress(part * total + done, 2 * total)

    columns = {*PLACE_COLUMNS, *PROJECT_COLUMNS}
    chosen = {
        row.peek("Project ID").upper()
        for row in rows(path, columns, half(0))
        if country is None or _country(row.peek("Country"), report) == country
    }
    projects: dict[str, Gathered] = {}
    for row in rows(path, columns, half(1)):
        whole = columns <= row.values.keys()
        if whole and row.peek("Project ID").upper() not in chosen:
            continue
        try:
            _add(projects, row, report)
        except BadRecord as error:
            report.skip(error)
    return projects


def _country(name: str, report: Report) -> str | None:
    """The country of a row; a name that no country bears is reported, since its rows are in no answer."""
    found = gazetteer.country(name)
    if name and not found:
        report.unresolve(name)
    return found


def _add(projects: dict[str, Gathered], row: Row, report: Report) -> None:
    key, precision, name = row.need("Project ID").upper(), row.need("Precision"), row.pop("Geoname")
    if precision not in PRECISIONS:
        raise row.bad("Precision", repr(precision), ", ".join(PRECISIONS))
    node = _resolve(row.need("Country"), row.pop("ADM1"), name, report)
    row.ignore(*IGNORED)
    gathered = projects.setdefault(key, Gathered(row))
    place = gathered.places.setdefault(node, Place())
    place.rows.append(row.number)
    place.precisions.add(precision)
    if name:
        place.names[name] = None
    if gathered.first is not row:
        _compare(key, gathered.first, row, report)


def _resolve(country: str, part: str, name: str, report: Report) -> str | None:
    """The id of the province or foreign locality, else of the country; None for a country nobody knows."""
    node = _country(country, report)
    if not node:
        return None
    if not part:
        return node
    iso2 = node.partition(":")[2]
    if iso2 != "VN":
        within = gazetteer.locality(iso2, part)
    elif (within := gazetteer.province(part)) and gazetteer.province(name) not in (None, within):
        report.warn(
            f"ADM1 {part} stands beside the place {name}: ADM1 is followed",
            f"ADM1 {part} đi cùng địa danh {name}: lấy theo ADM1",
        )
    if not within:
        report.unresolve(f"{part} ({country})")
    return within or node


def _compare(key: str, first: Row, row: Row, report: Report) -> None:
    for column in PROJECT_COLUMNS:
        if first.peek(column) != row.peek(column):
            report.warn(
                f"{key}: {column} is not the same in all rows; {first.place} is followed",
                f"{key}: {column} không giống nhau ở các dòng; lấy theo {first.place}",
            )
    row.ignore(*PROJECT_COLUMNS)
    row.audit(report)


def _state(key: str, gathered: Gathered, document: str, report: Report) -> Iterator[Record]:
    """The facts of one project."""
    row = gathered.first
    every = Citation(document, parse.ranges(number for place in gathered.places.values() for number in place.rows))
    project = Project.keyed(
        "worldbank",
        key,
        name_en=row.need("Project Title"),
        kind=_kind(row, report),
        approved_on=row.day("Approval Date"),
        activity_id=key,
        description=row.pop("development objective") or None,
        sources=(every,),
    )
    yield project
    yield from _funds(project, row, report)
    yield from _sector(project, row, report)
    yield from _located(project, gathered, document)
    row.audit(report)


def _kind(row: Row, report: Report) -> str | None:
    line, instrument = row.pop("Product Line"), row.pop("Lending Instrument")
    if line == LOAN_LINE and instrument in KINDS_BY_INSTRUMENT:
        return KINDS_BY_INSTRUMENT[instrument]
    kind = "grant" if line in GRANT_LINES else KINDS_BY_LINE.get(line)
    if line and not kind:
        report.warn(
            f"Product Line {line[:60]!r} is unknown: the kind of project is left open",
            f"Không biết Product Line {line[:60]!r}: để trống loại dự án",
        )
    return kind


def _funds(project: Project, row: Row, report: Report) -> Iterator[Funds]:
    """The commitment, without money where the file gives none; and what is disbursed, where it says so."""
    committed, disbursed = row.decimal("Total Amt"), row.decimal("Total Disb")
    for column, amount in (("Total Amt", committed), ("Total Disb", disbursed)):
        if amount is not None and amount < 0:
            raise row.bad(column, str(amount), "an amount of 0 or more")
    if not committed:
        en, vi = ("empty", "trống") if committed is None else ("stated as 0", "ghi là 0")
        report.warn(f"{project.activity_id}: Total Amt is {en}", f"{project.activity_id}: Total Amt {vi}")
    year = project.approved_on.start.year if project.approved_on else None
    money = None if committed is None else Money(_units(committed), "USD", MoneyKind.COMMITTED, year)
    yield Funds(start=FUNDER, end=project.id, money=money, on=project.approved_on, sources=project.sources)
    if disbursed is not None:
        money = Money(_units(disbursed), "USD", MoneyKind.DISBURSED)
        yield Funds(start=FUNDER, end=project.id, key="disbursed", money=money, sources=project.sources)


def _units(millions: Decimal) -> Decimal:
    units = millions * MILLION
    return units.quantize(Decimal(1)) if units == units.to_integral_value() else units


def _sector(project: Project, row: Row, report: Report) -> Iterator[InSector]:
    code = row.pop("MJSECTOR 1")
    sector = gazetteer.sector(code, "wb-major")
    if sector:
        yield InSector(start=project.id, end=sector, share=1.0, share_basis=ShareBasis.EVEN, sources=project.sources)
    elif code:
        report.unresolve(code)


def _located(project: Project, gathered: Gathered, document: str) -> Iterator[LocatedIn]:
    """One relation for each distinct place, with an even share; the share of a country nobody knows stays open."""
    for node, place in gathered.places.items():
        if node:
            yield LocatedIn(
                start=project.id,
                end=node,
                share=1 / len(gathered.places),
                share_basis=ShareBasis.EVEN,
                placement=_placement(node, place),
                precision=", ".join(sorted(place.precisions)),
                place_names=tuple(place.names),
                sources=(Citation(document, parse.ranges(place.rows)),),
            )


def _placement(node: str, place: Place) -> str:
    if not node.startswith("country:"):
        return "province"
    return "nationwide" if any(one.startswith(NATIONWIDE) for one in place.precisions) else "unplaced"


SOURCE = WorldBank
