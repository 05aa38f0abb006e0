"""The real files of version 2.03: what comes out adds up to what stands in them, counted apart with XPath."""

from collections import defaultdict
from decimal import Decimal
from pathlib import Path

import pytest
from lxml import etree

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Project
from bangiao.graph.values import MoneyKind
from bangiao.loaders.report import Report
from bangiao.loaders.sources.iati import Iati

pytestmark = pytest.mark.shared

FILES = {
    "iati_2.03_TimorLesteAIMS_GeocodedResearchRelease.xml": (773, 2523, 794),
    "iati_2.03_HondurasAIMS_GeocodedResearchRelease.xml": (1050, 3185, 1141),
}


@pytest.fixture(scope="module", params=FILES)
def path(request: pytest.FixtureRequest, shared: Path) -> Path:
    return shared / "data/iati" / str(request.param)


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("iati")


@pytest.fixture(scope="module")
def records(path: Path, report: Report) -> list[Record]:
    return list(Iati().records(path, report))


def test_every_activity_transaction_and_sector_is_there(path: Path, records: list[Record]) -> None:
    activities, transactions, sectors = FILES[path.name]
    assert sum(isinstance(one, Project) for one in records) == activities
    assert len({(one.end, one.key) for one in records if isinstance(one, Funds) and one.key}) == transactions
    assert sum(isinstance(one, InSector) for one in records) == sectors


@pytest.mark.parametrize(("code", "kind"), [("2", MoneyKind.COMMITTED), ("3", MoneyKind.DISBURSED)])
def test_the_money_adds_up_to_that_of_the_file(path: Path, records: list[Record], code: str, kind: MoneyKind) -> None:
    values = etree.parse(str(path)).xpath(f"//transaction[transaction-type/@code='{code}']/value/text()")
    found = sum(
        (one.money.amount for one in records if isinstance(one, Funds) and one.money and one.money.kind == kind),
        Decimal(0),
    )
    assert isinstance(values, list)
    assert found == sum((Decimal(str(value)) for value in values), Decimal(0))


@pytest.mark.parametrize("kind", [LocatedIn, InSector])
def test_the_shares_of_an_activity_add_up_to_one(records: list[Record], kind: type[LocatedIn] | type[InSector]) -> None:
    shares: dict[str, float] = defaultdict(float)
    for one in records:
        if isinstance(one, kind):
            shares[one.start] += one.share or 0
    assert shares
    assert all(share == pytest.approx(1) for share in shares.values())


def test_nothing_is_skipped_and_every_id_is_stated_once(records: list[Record], report: Report) -> None:
    assert report.skipped == []
    assert not report.unused
    assert len({one.id for one in records}) == len(records)


def test_banks_and_agencies_are_found_under_the_names_that_the_file_has_for_them(records: list[Record]) -> None:
    funders = {one.start for one in records if isinstance(one, Funds)}
    assert {"org:wb", "org:unicef", "org:undp", "country:ES"} <= funders
