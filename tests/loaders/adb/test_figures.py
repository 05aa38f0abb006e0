"""The real release: figures measured apart from the loader, and the same projects as in the release's own XML."""

from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Document, Funds, LocatedIn, Project
from bangiao.graph.values import MoneyKind, Status
from bangiao.loaders import gazetteer
from bangiao.loaders.report import Report
from bangiao.loaders.sources.adb import Adb
from bangiao.loaders.sources.iati import Iati
from bangiao.loaders.tables import rows

pytestmark = pytest.mark.shared

XML = "iati_1.04_AsDB-1998-2005_GeocodedResearchRelease.xml"


@pytest.fixture(scope="module")
def report() -> Report:
    return Report("adb")


@pytest.fixture(scope="module")
def records(shared: Path, report: Report) -> list[Record]:
    return list(Adb().records(shared / "data/adb", report))


@pytest.fixture(scope="module")
def located(records: list[Record]) -> list[LocatedIn]:
    return [one for one in records if isinstance(one, LocatedIn)]


@pytest.fixture(scope="module")
def for_vietnam(shared: Path) -> set[str]:
    """The projects whose recipient is Viet Nam, read with csv alone."""
    import csv

    with (shared / "data/adb/projects.csv").open(encoding="utf-8") as lines:
        found = [row["project_id"] for row in csv.DictReader(lines) if row["recipients"] == "Viet Nam"]
    return {f"project:iati/US-501c3-522318905-SG-{key}" for key in found}


@pytest.fixture(scope="module")
def xml(shared: Path) -> list[Record]:
    return list(Iati().records(shared / "data/adb" / XML, Report("iati")))


def test_148_projects_are_for_viet_nam_and_299_have_a_place_in_it(
    records: list[Record], located: list[LocatedIn], for_vietnam: set[str], report: Report
) -> None:
    projects = {one.id for one in records if isinstance(one, Project)}
    placed = {one.start for one in located if one.end.startswith(("province:", "country:VN")) and one.place_names}
    assert len(for_vietnam) == 148
    assert len(placed) == 299
    assert projects == placed | for_vietnam
    assert len(projects) == 300
    assert (report.skipped, dict(report.unused)) == ([], {})


def test_the_status_is_that_of_the_banks_own_list(records: list[Record], for_vietnam: set[str]) -> None:
    ours = [one for one in records if isinstance(one, Project) and one.id in for_vietnam]
    assert Counter((one.status, one.activity_status) for one in ours) == {
        (Status.ACTUAL, "4"): 113,
        (Status.ONGOING, "2"): 34,
        (Status.ACTUAL, None): 1,
    }
    assert Counter(one.kind for one in ours) == {"technical_assistance": 107, "loan": 32, "grant": 9}


def test_40_of_148_say_what_the_bank_finances_and_no_transaction_is_a_disbursement(
    records: list[Record], for_vietnam: set[str]
) -> None:
    funds = [one for one in records if isinstance(one, Funds) and one.money and one.end in for_vietnam]
    sums: dict[MoneyKind, Decimal] = defaultdict(Decimal)
    for one in funds:
        if one.money:
            sums[one.money.kind] += one.money.amount
    assert sum(one.key == "" for one in funds) == 40
    assert sums[MoneyKind.COMMITTED] == 1_376_415_000
    assert round(sums[MoneyKind.UNCLEAR]) == 1_638_980_196
    assert set(sums) == {MoneyKind.COMMITTED, MoneyKind.UNCLEAR}
    assert all(one.money.usd is None for one in funds if one.money and one.money.kind == MoneyKind.UNCLEAR)


def test_644_pairs_of_a_project_and_a_province_and_20_more_that_are_written_with_eth(located: list[LocatedIn]) -> None:
    pairs = {(one.start, one.end) for one in located if one.placement == "province"}
    assert len(pairs) == 664
    assert sum(one.endswith(("/dien-bien", "/dak-nong")) for _, one in pairs) == 20


@pytest.mark.parametrize(
    ("province", "old", "new"),
    [
        ("tuyen-quang", {"ha-giang": 11, "tuyen-quang": 10}, 14),
        ("lam-dong", {"dak-nong": 11, "lam-dong": 10, "binh-thuan": 7}, 16),
        ("dak-lak", {"dak-lak": 16, "phu-yen": 9}, 20),
    ],
)
def test_a_merged_province_has_each_project_once(
    located: list[LocatedIn], province: str, old: dict[str, int], new: int
) -> None:
    units = {row["start"] for row in rows("places", "SUCCEEDED_BY") if row["end"] == f"province:34/{province}"}
    found = Counter(one.end for one in located if one.end in units)
    assert {unit.partition("/")[2]: count for unit, count in found.items()} == old
    assert len({one.start for one in located if one.end in units}) == new


def test_only_three_places_in_viet_nam_are_in_no_province(report: Report) -> None:
    assert {"Sông Boung", "Sông Trà Câu", "Xóm Chèm"} <= set(report.unresolved)
    assert not [name for name in report.unresolved if name.startswith("Tỉnh")]


def test_the_tables_and_the_xml_state_the_same_projects_with_both_as_documents(
    records: list[Record], xml: list[Record]
) -> None:
    stated = {one.id: one for one in xml}
    projects = [one for one in records if isinstance(one, Project)]
    assert all(one.id in stated for one in projects)
    documents = {one.id for one in (*records, *xml) if isinstance(one, Document)}
    for one in projects:
        sources = {source.document for source in (*one.sources, *stated[one.id].sources)}
        assert sources <= documents
        assert {"document:file/adb/projects.csv", f"document:file/{XML}"} <= sources


@pytest.mark.parametrize("kind", [Funds, LocatedIn])
def test_the_tables_and_the_xml_state_the_same_money_and_places(
    records: list[Record], xml: list[Record], kind: type[Funds] | type[LocatedIn]
) -> None:
    projects = {one.id for one in records if isinstance(one, Project)}
    tables = {one.id: one for one in records if isinstance(one, kind)}
    # One project for Viet Nam has "Asia" as its only place: the XML then knows no country, the tables the recipient.
    tables = {key: one for key, one in tables.items() if not isinstance(one, LocatedIn) or one.precision}
    theirs = {one.id: one for one in xml if isinstance(one, kind) and {one.start, one.end} & projects}
    assert tables.keys() == theirs.keys()
    for key, one in tables.items():
        other = theirs[key]
        if isinstance(one, LocatedIn) and isinstance(other, LocatedIn):
            assert one.share == other.share
        elif isinstance(one, Funds) and isinstance(other, Funds) and other.money:
            assert one.money and one.money.amount == other.money.amount


def test_the_shipped_geonames_ids_lie_where_the_release_says(shared: Path) -> None:
    import csv

    with (shared / "data/adb/locations.csv").open(encoding="utf-8") as lines:
        paths = {row["geoname_id"]: row["gazetteer_adm_name"].split("|") for row in csv.DictReader(lines)}
    ours = {code: path for code, path in paths.items() if path[:3] == ["Earth", "Asia", "Vietnam"]}
    assert len(ours) == 217
    for code, path in ours.items():
        within = gazetteer.province(path[3]) if len(path) > 3 else None
        assert gazetteer.province_by_geoname(code) == (within or "country:VN")
