"""The World Bank's own list of projects: one row per project, its money by window, no places and no sectors.

Projects have the ids of the geocoded file (`worldbank`), so that those which stand in both are one. Its single amount
and this file's main window are one FUNDS (key ""): both figures stay, none is added to the other
(decisions/0007-one-project-in-two-lists.md). Money is in US dollars, as committed on the day of the export.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Funds, Implements, LocatedIn, Organisation, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, ShareBasis, Status, fold
from bangiao.loaders import choices, gazetteer, parse
from bangiao.loaders.delimited import rows
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, file_document

FUNDER, VIETNAM = "org:wb", "country:VN"


@dataclass(frozen=True, slots=True)
class Window:
    """Where in the Bank money comes from: its name, the column that states it, and the kind of flow."""

    name: str
    column: str
    flow: str


# The order says which window is the main one of a project with several.
WINDOWS = (
    Window("IDA", "idacommamt", "oda_loan"),
    Window("IBRD", "curr_ibrd_commitment", "loan"),
    Window("grants", "grantamt", "grant"),
)
TOTAL = "curr_total_commitment"
ROUNDING = 1000  # The file rounds large sums to seven digits or so, each for itself.

STATUSES = {
    "Closed": Status.ACTUAL,
    "Active": Status.ONGOING,
    "Pipeline": Status.PLANNED,
    "Dropped": Status.CANCELLED,
}
APPROVED = (Status.ACTUAL, Status.ONGOING)

BUDGET = (
    *("Development Policy Lending", "Poverty Reduction Support Credit", "Structural Adjustment Loan"),
    *("Sector Adjustment Loan", "Programmatic Structural Adjustment Loan", "Special Structural Adjustment Loan"),
)
KINDS = {"Technical Assistance Loan": "technical_assistance", **dict.fromkeys(BUDGET, "budget_support")}

COLUMNS = (
    *("id", "countryshortname", "status", "project_name", "pdo", "impagency", "boardapprovaldate"),
    *("loan_effective_date", "closingdate", "borrower", "lendinginstr", TOTAL, *(one.column for one in WINDOWS)),
)
IGNORED = (
    *("regionname", "last_stage_reached_name", "public_disclosure_date", "curr_project_cost"),
    *("envassesmentcategorycode", "esrc_ovrl_risk_rate", "supplementprojectflg", "cons_serv_reqd_ind"),
    "projectfinancialtype",
)


@dataclass
class Agency:
    """An implementing agency: the only country of its projects, the names it is given, and where."""

    country: str | None
    names: dict[str, None] = field(default_factory=dict)
    rows: list[int] = field(default_factory=list)


_Parts = list[tuple[Window | None, Money | None]]


class WorldBankList(Source):
    """The World Bank's list of projects and operations, of Viet Nam unless told otherwise."""

    name: ClassVar[str] = "worldbank-list"
    vi: ClassVar[str] = "Danh mục dự án của Ngân hàng Thế giới"
    en: ClassVar[str] = "World Bank list of projects and operations"
    formats: ClassVar[tuple[str, ...]] = (".csv",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """Project, funds by window and implementing agency of every project of the chosen country.

        The file is read through once before, so that nothing of a file that breaks off is loaded.
        """
        country = choices.country(self.chosen["country"])
        document = file_document(path.name, path, name_vi=self.vi, name_en=self.en, publisher="World Bank")
        agencies: dict[str, Agency] = {}
        for row, places in _chosen(path, country, _half(report, 0)):
            _survey(agencies, row.peek("impagency"), places, row.number)
        yield document
        yield from _organisations(agencies, document.id, report)
        known: set[str] = set()
        for row, places in _chosen(path, country, _half(report, 1)):
            try:
                stated = list(_state(row, places, Citation(document.id, row.place), known, report))
            except BadRecord as error:
                report.skip(error)
            else:
                yield from stated


def _chosen(path: Path, country: str | None, progress: Progress) -> Iterator[tuple[Row, list[str]]]:
    """The rows of the country (None: all), each with its countries, and every row that lacks cells."""
    for row in rows(path, COLUMNS, progress):
        places = _countries(row.peek("countryshortname"))
        if country is None or country in places or not set(COLUMNS) <= row.values.keys():
            yield row, places


def _half(report: Report, part: int) -> Progress:
    return lambda done, total: report.progress(part * total + done, 2 * total)


def _countries(name: str) -> list[str]:
    """The ids of the countries named: one, several ("Viet Nam, Cambodia, Laos CMU"), or none for a region."""
    whole = gazetteer.country(name)
    if whole:
        return [whole]
    parts = [gazetteer.country(part.strip()) for part in name.removesuffix("CMU").split(",")]
    return list(dict.fromkeys(part for part in parts if part)) if len(parts) > 1 and all(parts) else []


def _state(row: Row, places: list[str], cited: Citation, known: set[str], report: Report) -> Iterator[Record]:
    """The facts of one project."""
    key = row.need("id").upper()
    if key in known:
        raise row.bad("id", f"{key} for a second time", "one row a project")
    status = _status(row)
    parts = _parts(row, key, status, report)
    approved = _approval(row, status, report)
    project = Project.keyed(
        "worldbank",
        key,
        name_en=row.need("project_name"),
        kind=_kind(row, parts),
        status=status,
        approved_on=approved,
        start_on=row.read("loan_effective_date", parse.xsd_day, "a day as year-month-day"),
        end_on=row.read("closingdate", parse.xsd_day, "a day as year-month-day"),
        activity_id=key,
        description=row.pop("pdo") or None,
        sources=(cited,),
    )
    recipient = row.need("countryshortname")
    yield project
    yield from _funds(project, parts, row.pop("borrower") or recipient)
    yield from _agency(project, row, places)
    yield from _located(project, places)
    if not places:
        report.unresolve(recipient)
    row.ignore(*IGNORED)
    row.audit(report)
    known.add(key)


def _status(row: Row) -> Status:
    found = row.need("status")
    if found not in STATUSES:
        raise row.bad("status", repr(found), ", ".join(STATUSES))
    return STATUSES[found]


def _approval(row: Row, status: Status, report: Report) -> PartialDate | None:
    """The day of approval; for a project that was not approved the date is only when that was meant to be."""
    day = row.read("boardapprovaldate", parse.xsd_day, "a day as year-month-day")
    if day and status not in APPROVED:
        report.warn(
            "A planned or dropped project has a date of approval: left out, since it was not approved",
            "Dự án dự kiến hoặc đã hủy có ngày phê duyệt: không lấy, vì chưa được phê duyệt",
        )
        return None
    return day


def _parts(row: Row, key: str, status: Status, report: Report) -> _Parts:
    """The sums by window, without those of zero; a project whose windows are all empty or zero has one sum."""
    found = [(window, row.decimal(window.column)) for window in WINDOWS]
    total, stated = row.decimal(TOTAL), [amount for _, amount in found if amount is not None]
    if total is not None and abs(total - sum(stated)) > ROUNDING:
        report.warn(
            f"{key}: {TOTAL} is not the sum of its windows; the windows are taken",
            f"{key}: {TOTAL} không bằng tổng các nguồn; lấy theo từng nguồn",
        )
    kind = MoneyKind.COMMITTED if status in APPROVED else MoneyKind.PLANNED
    parts: _Parts = [(window, Money(_whole(amount), "USD", kind)) for window, amount in found if amount]
    return parts or [(None, Money(Decimal(0), "USD", kind) if stated else None)]


def _whole(amount: Decimal) -> Decimal:
    return amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount


def _kind(row: Row, parts: _Parts) -> str | None:
    instrument = row.pop("lendinginstr")
    windows = {window.name for window, _ in parts if window}
    if windows == {"grants"}:
        return "grant"
    return KINDS.get(instrument) or ("loan" if windows else None)


def _funds(project: Project, parts: _Parts, recipient: str) -> Iterator[Funds]:
    year = project.approved_on.start.year if project.approved_on else None
    for number, (window, money) in enumerate(parts):
        yield Funds(
            start=FUNDER,
            end=project.id,
            key="" if number == 0 or window is None else window.name.lower(),
            money=money and Money(money.amount, money.currency, money.kind, year),
            flow=window.flow if window else None,
            window=window.name if window else None,
            on=project.approved_on,
            recipient=recipient,
            status=project.status,
            sources=project.sources,
        )


def _agency_id(name: str, places: list[str]) -> str:
    """A shipped organisation, else one of the file's own in the project's country."""
    found = gazetteer.organisation(name, vietnamese=VIETNAM in places)
    scope = places[0].partition(":")[2] if len(places) == 1 else "regional"
    return found or f"org:{WorldBankList.name}/{scope}/{fold(name).replace(' ', '-')}"


def _survey(agencies: dict[str, Agency], name: str, places: list[str], number: int) -> None:
    if not fold(name):
        return
    agency = agencies.setdefault(_agency_id(name, places), Agency(places[0] if len(places) == 1 else None))
    agency.names[name] = None
    agency.rows.append(number)


def _organisations(agencies: dict[str, Agency], document: str, report: Report) -> Iterator[Organisation]:
    """The agencies that no shipped table knows."""
    for one, agency in agencies.items():
        if one.startswith(f"org:{WorldBankList.name}/"):
            name, *others = agency.names
            for _ in agency.rows:
                report.unresolve(name)
            yield Organisation(
                id=one,
                name_en=name,
                aliases=tuple(others),
                country=agency.country and agency.country.partition(":")[2],
                sources=(Citation(document, parse.ranges(agency.rows)),),
            )


def _agency(project: Project, row: Row, places: list[str]) -> Iterator[Implements]:
    name = row.pop("impagency")
    if fold(name):
        agency = _agency_id(name, places)
        yield Implements(start=agency, end=project.id, status=project.status, sources=project.sources)


def _located(project: Project, places: list[str]) -> Iterator[LocatedIn]:
    """The countries of a project; none for one of Viet Nam alone.

    Its provinces are for another source to say: Viet Nam as a whole beside them would count its money twice,
    and without a place it stands in the row of what lies in no province. The share of a single country is left
    open for the same reason: a question then splits evenly over all places that the project has.
    """
    if places == [VIETNAM]:
        return
    for place in places:
        several = len(places) > 1
        yield LocatedIn(
            start=project.id,
            end=place,
            share=1 / len(places) if several else None,
            share_basis=ShareBasis.EVEN if several else None,
            placement="unplaced" if several else None,
            status=project.status,
            sources=project.sources,
        )


SOURCE = WorldBankList
