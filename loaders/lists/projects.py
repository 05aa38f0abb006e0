"""The row of a project with a funder, as the lists of aid and of ODA have it alike."""

from collections.abc import Iterator
from dataclasses import dataclass

from bangiao.graph.records import Record
from bangiao.graph.schema import AccountableFor, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from bangiao.loaders.lists import facts
from bangiao.loaders.lists.entry import Entry

APPROVED = (Status.ACTUAL, Status.ONGOING, Status.CANCELLED)
"""What is no longer sought: cancelled aid is approved aid that was taken back."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A column of money that must not be added to the funds, and what the figure is called.

    It is of the period that the row reports on; without a kind it is of the project as a whole.
    """

    column: str
    indicator: str
    vi: str
    en: str
    kind: MoneyKind | None


LATELY = Figure(
    "disbursed_in_period", "disbursed", "Giải ngân trong kỳ", "Disbursed in the period", MoneyKind.DISBURSED
)


def state(row: Entry, kind: str, flow: str | None, *figures: Figure) -> Iterator[Record]:
    """The project, its funders' money, who answers for it, its places and sectors; `figures` apart.

    Its date is that of approval, or that since when it is sought where the status says that nobody approved it.
    """
    status, period = row.standing("status", Status.ACTUAL), row.date("period")
    funders, owners = row.theirs("funder", row.country("country")), row.ours("owner")
    places, sectors = row.provinces("places"), row.sectors("sectors")
    sums = {
        "": row.money("committed", facts.committed(status), facts.year(row.dated)),
        "disbursed": row.money("disbursed", MoneyKind.DISBURSED, facts.year(period)),
    }
    apart = [(figure, *_figure(row, figure, period)) for figure in figures]
    facts.one_funder(row, "funder", funders, *sums.values())
    key = row.key(row.dated, facts.ids(funders), places)
    project = _project(row, key, kind)
    row.check()
    yield from facts.new(funders, owners)
    yield project
    yield from facts.funds(row, project, funders, sums, flow=flow)
    for owner in owners:
        yield AccountableFor(start=owner.id, end=project.id, status=status, sources=(row.cited,))
    yield from facts.located(row, project, places)
    yield from facts.in_sectors(row, project.id, sectors)
    for figure, money, told in apart:
        yield from facts.observed(row, project, figure.indicator, (figure.vi, figure.en), money, told)


def _project(row: Entry, key: str, kind: str) -> Project:
    facts.ordered(row, "approved_on", "end_on")
    facts.ordered(row, "start_on", "end_on")
    facts.ordered(row, "approved_on", "received_on")
    approved = row.status in APPROVED
    return Project.keyed(
        facts.scope(row),
        key,
        name_vi=row.text("title"),
        kind=kind,
        approved_on=row.dated if approved else None,
        sought_on=None if approved else row.dated,
        start_on=row.date("start_on"),
        end_on=row.date("end_on"),
        received_on=row.date("received_on"),
        decision=row.text("decision") or None,
        approved_by=row.text("approved_by") or None,
        on_lending=_may(row, "on_lending"),
        difficulties=_may(row, "difficulties"),
        status=row.status,
        sources=(row.cited,),
    )


def _may(row: Entry, name: str) -> str | None:
    """The text of a column that only one of the lists has."""
    return (row.text(name) or None) if name in row.list.by_name else None


def _figure(row: Entry, figure: Figure, period: PartialDate | None) -> tuple[Money | None, PartialDate | None]:
    told = period if figure.kind else None
    kind = figure.kind or facts.committed(row.status)
    return row.money(figure.column, kind, facts.year(told or row.dated)), told
