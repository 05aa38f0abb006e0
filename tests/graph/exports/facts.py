"""A small graph with what is hard to carry: parallel edges, lists with every mark, quotes, dates, money, two claims."""

from decimal import Decimal

from bangiao.graph.exports.staging import Stager, Staging
from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Agreement,
    Citation,
    Document,
    Funds,
    LocatedIn,
    Organisation,
    PartyTo,
    Project,
    Province,
)
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from bangiao.loaders.report import Report

ROW = (Citation("document:list", "row 2; cell “B|3”"),)
PLACE = "province:63/dak-lak"
NAME = 'Đường "vành đai", đoạn 1; =SUM(A1) <&> \\ \' | ]]>'
MONEY = Money(Decimal("1500000.50"), "USD", MoneyKind.COMMITTED, 2012)


def records() -> list[Record]:
    """Six nodes; two payments of one funder to one project; an agreement that a province is party to."""
    return [
        Document(id="document:list", name_en="A list", content_date=PartialDate("2012")),
        Province(
            id=PLACE,
            name_vi="Đắk Lắk",
            aliases=("Dac Lac", 'a,b|c;"d"'),
            gso_code="066",
            population=1_900_000,
            sources=ROW,
        ),
        Organisation(id="org:wb", name_en="World Bank", acronym="WB", sources=ROW),
        Project(
            id="project:list/1",
            name_vi=NAME,
            start_on=PartialDate("2012-03"),
            end_on=PartialDate("2016"),
            status=Status.ONGOING,
            sources=ROW,
        ),
        Agreement(id="agreement:list/1", signed_on=PartialDate("1899-05-01"), is_class=False, sources=ROW),
        Funds(start="org:wb", end="project:list/1", key="1", money=MONEY, sources=ROW),
        Funds(start="org:wb", end="project:list/1", key="2", money=MONEY, sources=ROW),
        LocatedIn(start="project:list/1", end=PLACE, share=1.0, sources=ROW),
        PartyTo(start=PLACE, end="agreement:list/1", role="signatory", sources=ROW),
    ]


def others() -> list[Record]:
    """What a second dataset states of the same project, otherwise."""
    return [Project(id="project:list/1", name_en="Ring road", start_on=PartialDate("2013"))]


def staged() -> Staging:
    """Both datasets, as a load keeps them."""
    staging = Staging()
    for dataset, told in (("list/a", records()), ("other/b", others())):
        Stager(staging, dataset, Report("list")).write(told)
    return staging
