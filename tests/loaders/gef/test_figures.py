"""The real release: figures measured apart from the loader, and the same projects as in the release's own XML."""

from decimal import Decimal
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Project
from bangiao.graph.values import MoneyKind
from bangiao.loaders.report import Report
from bangiao.loaders.sources.gef import Gef
from bangiao.loaders.sources.iati import Iati

pytestmark = pytest.mark.shared

XML = "iati_1.04_GlobalEnvironmentFacility_GeocodedResearchRelease.xml"


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("gef")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(Gef().records(shared / "data/gef", report))


def test_29_projects_in_21_provinces_and_none_of_them_misspelt(records: list[Record], report: Report) -> None:
    assert sum(isinstance(one, Project) for one in records) == 29
    provinces = {one.end for one in records if isinstance(one, LocatedIn) and one.placement == "province"}
    assert len(provinces) == 21
    assert "province:63/kien-giang" in provinces
    assert report.skipped == []
    assert not [name for name in report.unresolved if name.startswith(("Tỉnh", "Thành Phố"))]


def test_no_grant_is_counted_as_disbursed(records: list[Record]) -> None:
    money = [one.money for one in records if isinstance(one, Funds) and one.money]
    assert {one.kind for one in money} == {MoneyKind.COMMITTED, MoneyKind.UNCLEAR}
    assert sum((one.amount for one in money if one.kind == MoneyKind.COMMITTED), Decimal(0)) == Decimal(75_688_663)


@pytest.mark.parametrize("kind", [Funds, LocatedIn])
def test_the_tables_and_the_xml_state_the_same_money_and_places(
    records: list[Record], shared: Path, kind: type[Funds] | type[LocatedIn]
) -> None:
    projects = {one.id for one in records if isinstance(one, Project)}
    xml = [one for one in Iati().records(shared / "data/gef" / XML, Report("iati")) if isinstance(one, kind)]
    theirs = {one.id: one for one in xml if {one.start, one.end} & projects}
    assert {one.id for one in records if isinstance(one, kind)} == set(theirs)
