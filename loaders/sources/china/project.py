"""One project as facts: its funders, sector and places."""

import re
from collections.abc import Iterator
from decimal import Decimal

from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Funds, InSector, LocatedIn, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, Qualifier, ShareBasis, Status
from bangiao.loaders import gazetteer, parse
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row
from bangiao.loaders.sources.china import funders
from bangiao.loaders.sources.china.gather import (
    ADM1,
    AMOUNT,
    BEGUN,
    DATED,
    ENDED,
    RECORD,
    TITLES,
    UNUSED_TITLED,
    Gathered,
)

PRICES = 2021
STATUSES = {
    "Pipeline: Pledge": (Status.PLEDGED, "1"),
    "Pipeline: Commitment": (Status.PLANNED, "1"),
    "Implementation": (Status.ONGOING, "2"),
    "Completion": (Status.ACTUAL, "3"),
    "Suspended": (Status.ACTUAL, "6"),
    "Cancelled": (Status.CANCELLED, "5"),
}
_KINDS = re.compile(r"\b(grants?|donat\w+|scholarships?)\b|\b(loans?|credits?)\b", re.IGNORECASE)
_CENT = Decimal("0.01")


def state(key: str, one: Gathered, report: Report) -> Iterator[Record]:
    """The facts of one project, the project first."""
    row = one.title
    first = Citation(_document(ADM1), parse.ranges(number for place in one.places.values() for number in place.rows))
    if row is None:
        report.warn("A project has places but no title", "Một dự án có địa điểm nhưng không có tên")
        project = Project.keyed("china", key, activity_id=key, sources=(first,))
        yield project
        yield Funds(start=funders.CLASS, end=project.id, sources=(first,))
        yield from _located(project, one, "", None)
        return
    status, code = _status(row)
    title, source = row.need("Title"), Citation(_document(TITLES), f"row {row.number}")
    project = Project.keyed(
        "china",
        key,
        name_en=title,
        kind=_kind(title),
        status=status,
        activity_status=code,
        start_on=row.day(BEGUN, "%Y-%m-%d"),
        end_on=row.day(ENDED, "%Y-%m-%d"),
        activity_id=key,
        sources=(source, first) if one.places else (source,),
    )
    yield project
    yield from _funds(project, row, source, report)
    yield from _sector(project, row.pop("Sector.Name"), source, report)
    yield from _located(project, one, row.pop("Level.of.precision"), gazetteer.country(row.pop("Recipient.ISO-3")))
    row.ignore(RECORD, *UNUSED_TITLED)
    row.audit(report)


def _document(name: str) -> str:
    return f"document:file/china/{name}"


def _status(row: Row) -> tuple[Status, str]:
    told = row.need("Status")
    if told not in STATUSES:
        raise row.bad("Status", repr(told), ", ".join(STATUSES))
    return STATUSES[told]


def _kind(title: str) -> str | None:
    """Grant or loan, whichever the title names first."""
    found = _KINDS.search(title)
    return None if not found else "grant" if found[1] else "loan"


def _funds(project: Project, row: Row, source: Citation, report: Report) -> Iterator[Funds]:
    """The commitment of whoever the title says provides it; several funders have an even part each, marked `about`."""
    amount, year = row.decimal(AMOUNT), row.read("Commitment.Year", int, "a year")
    day = row.day(DATED, "%Y-%m-%d")
    if amount is None:
        report.warn("A project states no amount", "Một dự án không nêu số tiền")
    kind = MoneyKind.PLANNED if project.status == Status.PLEDGED else MoneyKind.COMMITTED
    known = funders.funders(project.name_en or "", report)
    for funder in known:
        part = amount if amount is None or len(known) == 1 else (amount / len(known)).quantize(_CENT)
        qualifier = Qualifier.EXACT if len(known) == 1 else Qualifier.ABOUT
        yield Funds(
            start=funder,
            end=project.id,
            money=None if part is None else Money(part, "USD", kind, year, qualifier, PRICES),
            # The file has the first of January for a commitment of which only the year is known.
            on=PartialDate(day.text[:4]) if day and day.text.endswith("-01-01") else day,
            status=project.status,
            sources=(source,),
        )


def _sector(project: Project, name: str, source: Citation, report: Report) -> Iterator[InSector]:
    sector = gazetteer.sector_named(name, ("gcdf", "dac-3")) if name else None
    if sector:
        yield InSector(
            start=project.id,
            end=sector,
            share=1.0,
            share_basis=ShareBasis.EVEN,
            status=project.status,
            sources=(source,),
        )
    elif name:
        report.unresolve(name)


def _located(project: Project, one: Gathered, precision: str, recipient: str | None) -> Iterator[LocatedIn]:
    """LOCATED_IN for each place; districts are named where the project lies in one province, which they are then in."""
    inside = [node for node in one.places if node.startswith("province:")]
    for node, place in one.places.items():
        if node:
            yield LocatedIn(
                start=project.id,
                end=node,
                share=round(len(place.rows) / one.parts, 9),
                share_basis=ShareBasis.EVEN,
                share_other=round(place.other, 9),
                placement="unplaced" if node.startswith("country:") else "province",
                precision=", ".join(sorted(set(precision.split(", ")))) or None,
                place_names=tuple(one.districts) if inside == [node] else (),
                status=project.status,
                sources=(Citation(_document(ADM1), parse.ranges(place.rows)),),
            )
    if not one.places and recipient:
        yield LocatedIn(
            start=project.id,
            end=recipient,
            share=1.0,
            share_basis=ShareBasis.EVEN,
            placement="unplaced",
            status=project.status,
            sources=project.sources,
        )
