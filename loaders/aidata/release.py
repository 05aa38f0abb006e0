"""A release as a source: each project with its funder's money, sectors, places and parties.

A project bears the IATI identifier that the release's own XML gives it, so the tables and the XML (loaded with
`--from iati`) meet in one node, and so do their places, their roles and their transactions.
"""

from abc import abstractmethod
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, InSector, Organisation, Project, Relation
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status, fold, split
from bangiao.loaders import choices, folder, gazetteer
from bangiao.loaders.aidata import places
from bangiao.loaders.aidata.gather import (
    ANCILLARY,
    FILES,
    LOCATIONS,
    PROJECTS,
    TRANSACTIONS,
    Approved,
    Gathered,
    Tables,
)
from bangiao.loaders.aidata.money import TYPES, Restated
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, file_document

PUBLISHER = "US-501c3-522318905-SG-"
"""What AidData puts before a project's id in the XML of a release."""

IGNORED = (
    *("is_geocoded", "start_actual_type", "end_actual_type", "donors", "donors_iso3", "recipients_iso3"),
    *("ad_sector_codes", "ad_sector_names", "ad_purpose_codes", "ad_purpose_names", "status"),
    *("transactions_start_year", "transactions_end_year", "total_commitments", "total_disbursements"),
)

Standing = tuple[Status, str | None]
"""How real a project is, and the code of IATI for its status."""


@dataclass(slots=True)
class Stated:
    """What a release says of a project in words of its own."""

    kind: str | None
    standing: Standing
    approved_on: PartialDate | None
    sectors: list[str]
    parties: list[tuple[type[Relation], str]]
    aliases: tuple[str, ...] = ()


class Release(Source):
    """The folder of a release's CSV tables, of Viet Nam unless told otherwise."""

    formats: ClassVar[tuple[str, ...]] = (".csv",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}
    takes_folder: ClassVar[bool] = True

    edition: ClassVar[str]
    funder: ClassVar[str]
    key: ClassVar[str]
    ancillary: ClassVar[tuple[str, ...]]

    def dataset(self, path: Path) -> str:  # noqa: ARG002
        """One dataset, wherever the folder is."""
        return f"{self.name}/{self.edition}"

    @abstractmethod
    def approve(self, row: Row) -> Approved:
        """The approved sums of a project, from its row of projects_ancillary.csv."""

    @abstractmethod
    def state(self, project: Row, ancillary: Row, report: Report) -> Stated:
        """Kind, status, approval, sectors and parties of a project; pops or ignores what it knows of both rows."""

    def home(self, name: str, country: str) -> str | None:  # noqa: ARG002
        """The ISO code of the country to which a party belongs that a project of that country alone names; None: not known."""
        return None

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The tables as documents, then project by project with all that belongs to it."""
        country = choices.country(self.chosen["country"])
        files = folder.files(path, FILES)
        documents = {name: self._document(name, file) for name, file in files.items()}
        tables = Tables(files, country, self.key, self.ancillary, self.approve, report)
        gathered = tables.gather()
        yield from documents.values()
        known: set[str] = set()
        for key, one in gathered.items():
            try:
                facts = list(self._facts(key, one, tables.restated, report))
            except BadRecord as error:
                report.skip(error)
                continue
            for fact in facts:
                if not isinstance(fact, Organisation) or fact.id not in known:
                    yield fact
                known.add(fact.id)

    def _document(self, name: str, file: Path) -> Document:
        return file_document(
            f"{self.name}/{name}", file, name_vi=self.vi, name_en=self.en, publisher="AidData", licence="ODC-BY"
        )

    def _cite(self, name: str, number: int) -> Citation:
        return Citation(f"document:file/{self.name}/{name}", f"row {number}")

    def _facts(self, key: str, one: Gathered, restated: Restated, report: Report) -> Iterator[Record]:
        row, extra = one.project, one.ancillary
        if row is None or extra is None:
            missing = PROJECTS if row is None else ANCILLARY
            raise BadRecord(file=missing, place=key, found="no row that can be read of this project", allowed="one row")
        stated = self.state(row, extra, report)
        recipients = [name for name in row.pop("recipients").split("|") if name.strip()]
        project = self._project(key, row, extra, stated)
        row.ignore("project_id", *IGNORED)
        row.audit(report)
        extra.audit(report)
        yield project
        yield from self._funds(project, one, restated, report)
        yield from self._sectors(project, stated.sectors, report)
        if any(one.places):
            yield from places.state(project, one.places, f"document:file/{self.name}/{LOCATIONS}")
        else:
            yield from places.recipients(project, recipients, project.sources[0], report)
        yield from self._parties(project, stated.parties, recipients, report)

    def _project(self, key: str, row: Row, extra: Row, stated: Stated) -> Project:
        begun, ended = row.day("start_actual_isodate", "%Y-%m-%d"), row.day("end_actual_isodate", "%Y-%m-%d")
        status, code = stated.standing
        return Project.keyed(
            "iati",
            f"{PUBLISHER}{key}",
            name_en=unescape(row.need("project_title")),
            aliases=stated.aliases,
            kind=stated.kind,
            status=status,
            activity_status=code,
            # The release has the approval stand as the start, where it knows no start.
            start_on=begun if begun != stated.approved_on else None,
            end_on=ended,
            approved_on=stated.approved_on,
            activity_id=f"{PUBLISHER}{key}",
            sources=(self._cite(PROJECTS, row.number), self._cite(ANCILLARY, extra.number)),
        )

    def _funds(self, project: Project, one: Gathered, restated: Restated, report: Report) -> Iterator[Funds]:
        """The funder with what it approved, where no transaction says it in its own dollars; then the transactions."""
        moneys = [(each, restated.money(each, one.approved.get(each.type))) for each in one.transactions]
        said = any(money.kind == MoneyKind.COMMITTED for _, money in moneys)
        approved = None if said else one.approved.get("C") or one.approved.get("D")
        year = project.approved_on.start.year if project.approved_on else None
        yield Funds(
            start=self.funder,
            end=project.id,
            money=Money(approved, "USD", MoneyKind.COMMITTED, year) if approved else None,
            on=project.approved_on,
            status=project.status,
            sources=project.sources,
        )
        alike: Counter[str] = Counter()
        for each, money in moneys:
            alike[each.key] += 1
            if money.kind == MoneyKind.UNCLEAR:
                report.warn(
                    f"A transaction typed {each.type} is the approved sum once more: kept, its kind left unclear",
                    f"Một giao dịch loại {each.type} chỉ lặp lại số tiền đã duyệt: giữ lại, để ngỏ loại tiền",
                )
            yield Funds(
                start=self.funder,
                end=project.id,
                key=f"transaction/{each.key}" + (f"/{alike[each.key]}" if alike[each.key] > 1 else ""),
                money=money,
                on=PartialDate(str(each.year)),
                transaction_type=TYPES[each.type][0],
                status=project.status if project.status in (Status.PLANNED, Status.CANCELLED) else Status.ACTUAL,
                sources=(self._cite(TRANSACTIONS, each.row),),
            )

    def _sectors(self, project: Project, sectors: list[str], report: Report) -> Iterator[InSector]:
        known = [one for one in dict.fromkeys(sectors) if one.startswith("sector:")]
        for name in sectors:
            if name not in known:
                report.unresolve(name)
        shares, basis = split([None] * len(known)) if known else ([], None)
        for sector, share in zip(known, shares, strict=True):
            yield InSector(
                start=project.id,
                end=sector,
                share=share,
                share_basis=basis,
                status=project.status,
                sources=project.sources[:1],
            )

    def _parties(
        self, project: Project, parties: list[tuple[type[Relation], str]], recipients: list[str], report: Report
    ) -> Iterator[Organisation | Relation]:
        """Each party once in a role; one that is not shipped becomes an organisation of the release's own.

        In a project for other countries a "Ministry of Finance" is not ours, nor that of a third country.
        """
        seen, countries = set(), {gazetteer.country(name) for name in recipients}
        scope = "-".join(sorted((one or "country:regional").partition(":")[2].casefold() for one in countries))
        only = next(iter(countries)) if len(countries) == 1 else None
        home = only and only.partition(":")[2]
        for role, name in parties:
            ours = places.VIETNAM in countries
            node = gazetteer.organisation(name, vietnamese=ours) or gazetteer.committee(name)
            if not node:
                report.unresolve(name)
                node = f"org:{self.name}/{scope}/{fold(name).replace(' ', '-')}"
                from_where = home and self.home(name, home)
                yield Organisation(id=node, name_en=name, country=from_where, sources=project.sources[1:])
            if (role, node) not in seen:
                seen.add((role, node))
                yield role(start=node, end=project.id, status=project.status, sources=project.sources[1:])
