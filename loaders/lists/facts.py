"""Facts that several lists state alike: parties, places, sectors, money of projects, figures about them."""

from collections.abc import Iterable, Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Citation, Counting, Funds, InSector, LocatedIn, Observation, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, Qualifier, ShareBasis, Status, fold
from bangiao.loaders.lists import remedies
from bangiao.loaders.lists.entry import Entry
from bangiao.loaders.lists.known import VIETNAM
from bangiao.loaders.lists.names import Party

_UNAPPROVED = {
    Status.PLANNED: MoneyKind.PLANNED,
    Status.CANCELLED: MoneyKind.PLANNED,
    Status.PLEDGED: MoneyKind.PLANNED,
    Status.PROPOSED: MoneyKind.SOUGHT,
    Status.REQUESTED: MoneyKind.SOUGHT,
}


def scope(row: Entry) -> str:
    """The part of an id that says in whose list a thing stands."""
    return f"tables/{row.known.dataset}"


def sheet(row: Entry) -> Citation:
    """Where a fact stands that several rows of a sheet state alike."""
    return Citation(row.cited.document, row.cited.locator.rpartition("!")[0])


def new(*groups: Iterable[Party]) -> Iterator[Record]:
    """The records of parties that nobody knew before."""
    for group in groups:
        for party in group:
            yield from party.new


def ids(parties: Iterable[Party]) -> tuple[str, ...]:
    """The ids of parties, for a row's key."""
    return tuple(sorted(party.id for party in parties))


def year(told: PartialDate | None) -> int | None:
    """The year of a date that lies in one year."""
    return told.start.year if told and told.text[:4] == told.text.split("/")[-1][:4] else None


def stretch(row: Entry, first: str, last: str) -> PartialDate | None:
    """The time from one column's date to the other's; a wrong cell where it ends before it starts."""
    start, end = row.date(first), row.date(last)
    ordered(row, first, last)
    if start and end and end.before > start.start and start != end:
        return PartialDate(f"{start.text.split('/')[0]}/{end.text.split('/')[-1]}")
    return start or end


def ordered(row: Entry, first: str, last: str) -> None:
    """The date of the second column must not lie before that of the first."""
    start, end = row.date(first), row.date(last)
    if start and end and end.before <= start.start:
        row.fault(last, remedies.LATER, remedies.SWAP)


def committed(status: Status) -> MoneyKind:
    """What a sum is that an approved project has committed: sought or planned, where it is not approved."""
    return _UNAPPROVED.get(status, MoneyKind.COMMITTED)


def located(row: Entry, project: Project, places: tuple[str, ...]) -> Iterator[LocatedIn]:
    """Where a project is, evenly; Viet Nam as a whole is nationwide."""
    for place in places:
        yield LocatedIn(
            start=project.id,
            end=place,
            share=1 / len(places),
            share_basis=ShareBasis.EVEN,
            placement="nationwide" if place == VIETNAM else "province",
            status=row.status,
            sources=(row.cited,),
        )


def in_sectors(row: Entry, node: str, sectors: tuple[str, ...]) -> Iterator[InSector]:
    """The sectors of a project or need, evenly."""
    for sector in sectors:
        yield InSector(
            start=node,
            end=sector,
            share=1 / len(sectors),
            share_basis=ShareBasis.EVEN,
            status=row.status,
            sources=(row.cited,),
        )


def one_funder(row: Entry, name: str, funders: list[Party], *sums: Money | None) -> None:
    """A sum of several funders is nobody's: which part is whose is not stated."""
    if len(funders) > 1 and any(sums):
        row.fault(name, remedies.ONE_FUNDER, remedies.SPLIT_ROW)


def funds(
    row: Entry, project: Project, funders: list[Party], sums: dict[str, Money | None], **values: str | None
) -> Iterator[Funds]:
    """The money of each funder, one relation a kind; a funder without a sum is still a funder.

    The first is always written, dated by the row; the others, whose time is not that date, only where there is a sum.
    """
    for funder in funders:
        for number, (key, money) in enumerate(sums.items()):
            if money or not number:
                yield Funds(
                    start=funder.id,
                    end=project.id,
                    key=key,
                    money=money,
                    on=None if key else row.dated,
                    status=row.status,
                    sources=(row.cited,),
                    **values,  # type: ignore[arg-type]
                )


def observed(
    row: Entry,
    project: Project,
    indicator: str,
    heading: tuple[str, str],
    money: Money | None,
    period: PartialDate | None,
) -> Iterator[Record]:
    """A figure about a project that must not be added to its funds: of a period, of a plan."""
    if money is None:
        return
    own = project.id.partition(":")[2].removeprefix("tables/")
    key = f"{own}/{indicator}/{fold(period.text).replace(' ', '-') if period else 'undated'}"
    figure = Observation.keyed(
        "tables",
        key,
        name_vi=heading[0],
        name_en=heading[1],
        indicator=indicator,
        topic="oda" if "/oda/" in project.id else "ngo_aid",
        value=float(money.amount),
        currency=money.currency,
        unit=money.currency,
        money_kind=money.kind,
        qualifier=money.qualifier or Qualifier.EXACT,
        counting=Counting.TARGET if money.kind is MoneyKind.PLANNED else Counting.FLOW,
        period=period,
        status=row.status,
        sources=(row.cited,),
    )
    yield figure
    yield About(start=figure.id, end=project.id, status=row.status, sources=(row.cited,))
