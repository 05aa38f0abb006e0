"""Rows of one project as facts: the project, the money of each year, its sectors and places."""

import re
from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Funds, Implements, InSector, LocatedIn, Organisation, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, ShareBasis, fold, split
from bangiao.loaders import gazetteer, parse
from bangiao.loaders.mentions import Certainty, mentions
from bangiao.loaders.report import Report
from bangiao.loaders.sources.koica.line import NGOS, PROJECTS, Line, family

KOICA, VIETNAM = "org:koica", "country:VN"
_PERIOD = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})~([0-9]{4}-[0-9]{2}-[0-9]{2})")
_AREA = re.compile(r"committee|people|province|prov\b|city|district|dist\b", re.IGNORECASE)


def state(country: str, lines: list[Line], document: str, report: Report) -> Iterator[Record]:
    """The facts of one project in a country, the project first."""
    first, kind = lines[0], family(lines[0].kind)
    source = Citation(document, parse.ranges(one.row for one in lines))
    start, end = _period(lines, report)
    agency = next((one.agency for one in lines if one.agency), "")
    project = Project.keyed(
        "koica",
        first.id,
        name_en=first.name or f"Untitled: {first.kind}, {agency or first.year}",
        kind=PROJECTS[kind],
        start_on=start,
        end_on=end,
        activity_id=first.id,
        sources=(source,),
    )
    yield project
    for one in lines:
        yield Funds(
            start=KOICA,
            end=project.id,
            key=f"row/{one.id}",
            money=Money(one.usd, "USD", MoneyKind.DISBURSED, one.year),
            on=PartialDate(str(one.year)),
            recipient=one.agency if one.agency and kind != NGOS else None,
            sources=(Citation(document, f"row {one.row}"),),
        )
    if kind == NGOS and fold(agency):
        node = gazetteer.organisation(agency, vietnamese=False) or f"org:koica/{fold(agency).replace(' ', '-')}"
        if node.startswith("org:koica/"):
            report.unresolve(agency)
            yield Organisation(id=node, name_en=agency, kind="national_ngo", country="KR", sources=(source,))
        yield Implements(start=node, end=project.id, sources=(source,))
    yield from _sectors(project, lines, report)
    yield from _places(project, country, first.name, agency if kind != NGOS else "")


def _period(lines: list[Line], report: Report) -> tuple[PartialDate | None, PartialDate | None]:
    """The first day and the last of the periods that the rows state."""
    days: list[tuple[str, str]] = []
    for one in lines:
        found = _PERIOD.fullmatch(one.period)
        try:
            if found and PartialDate(f"{found[1]}/{found[2]}"):
                days.append((found[1], found[2]))
            elif one.period:
                raise ValueError(one.period)
        except ValueError:
            report.warn(
                f"Row {one.row}: the duration {one.period!r} is no period: left open",
                f"Dòng {one.row}: thời gian {one.period!r} không hợp lệ: để trống",
            )
    if not days:
        return None, None
    return PartialDate(min(day for day, _ in days)), PartialDate(max(day for _, day in days))


def _sectors(project: Project, lines: list[Line], report: Report) -> Iterator[InSector]:
    codes = dict.fromkeys(one.purpose for one in lines if one.purpose)
    known = {sector: None for code in codes if (sector := gazetteer.sector(code, "dac-5"))}
    for code in codes:
        if not gazetteer.sector(code, "dac-5"):
            report.unresolve(f"DAC {code}")
    shares, basis = split([None] * len(known)) if known else ([], ShareBasis.EVEN)
    for sector, share in zip(known, shares, strict=True):
        yield InSector(start=project.id, end=sector, share=share, share_basis=basis, sources=project.sources)


def _places(project: Project, country: str, name: str, agency: str) -> Iterator[LocatedIn]:
    """LOCATED_IN of the provinces of the title, else of those of the receiving agency, else of the country."""
    where, found = "title", mentions(name) if country == VIETNAM else []
    if not found and country == VIETNAM:
        where, found = "agency", mentions(agency)
    for one in found:
        yield LocatedIn(
            start=project.id,
            end=one.province,
            share=round(1 / len(found), 9),
            share_basis=ShareBasis.EVEN,
            placement="province",
            precision=where,
            certainty=_certainty(where == "title", one.misspelt, agency),
            place_names=(one.words,),
            sources=project.sources,
        )
    if not found and country:
        yield LocatedIn(
            start=project.id,
            end=country,
            share=1.0,
            share_basis=ShareBasis.EVEN,
            placement="unplaced",
            sources=project.sources,
        )


def _certainty(in_title: bool, misspelt: bool, agency: str) -> Certainty:
    if in_title:
        return Certainty.LIKELY if misspelt else Certainty.SURE
    return Certainty.LIKELY if _AREA.search(agency) else Certainty.POSSIBLE
