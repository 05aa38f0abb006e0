"""The list and the geocoded file in one graph: the same projects, their money once, both figures of a conflict."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.loaders.source import Source
from bangiao.loaders.sources.shipped import Shipped
from bangiao.loaders.sources.worldbank import PLACE_COLUMNS, PROJECT_COLUMNS, WorldBank
from bangiao.loaders.sources.worldbank_list import COLUMNS, WorldBankList
from bangiao.queries.run import ask

pytestmark = pytest.mark.server

# Roads: 25 million once; today 30 with an addition, and 5 of grants; in two provinces. Schools: nobody says where.
LISTED = [
    {"id": "P1", "project_name": "Roads", "idacommamt": "30000000.0", "grantamt": "5000000.0"},
    {"id": "P2", "project_name": "Schools", "idacommamt": "20000000.0"},
]
PLACED = [
    {"ADM1": "Ha Giang", "Geoname": "Ha Giang"},
    {"ADM1": "Son La", "Geoname": "Son La"},
]
LISTED_ALL = {"countryshortname": "Viet Nam", "status": "Closed", "boardapprovaldate": "2004-06-22T00:00:00Z"}
PLACED_ALL = {
    "Project ID": "P1",
    "Project Title": "Roads",
    "Country": "Vietnam",
    "Precision": "4.1",
    "Total Amt": "25",
    "Approval Date": "6/22/2004",
    "Product Line": "IBRD/IDA",
    "MJSECTOR 1": "Transportation",
}


def written(path: Path, columns: Sequence[str], every: dict[str, str], rows: list[dict[str, str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.DictWriter(lines, columns, restval="")
        writer.writeheader()
        writer.writerows({**every, **row} for row in rows)
    return path


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Source, Path]]:
    folder = tmp_path_factory.mktemp("files")
    listed = written(folder / "list.csv", COLUMNS, LISTED_ALL, LISTED)
    placed = written(folder / "placed.csv", (*PLACE_COLUMNS, *PROJECT_COLUMNS), PLACED_ALL, PLACED)
    return [(WorldBankList(), listed), (WorldBank(), placed)]


@pytest.fixture(scope="module")
def graph(bolt: Bolt, files: list[tuple[Source, Path]]) -> Bolt:
    load(bolt, Shipped(), Path())
    for source, path in files:
        assert not load(bolt, source, path).skipped
    return bolt


@pytest.fixture(scope="module")
def reader(graph: Bolt, door: Door) -> Door:
    assert graph
    return door


def projects(bolt: Bolt) -> list[dict[str, Any]]:
    """All projects of the two files with their ties, to compare."""
    told = """MATCH (p:Project)-[r]-(o) WHERE p.id STARTS WITH 'project:worldbank/' AND NOT o:Document
              RETURN properties(p) AS project, properties(r) AS tie, o.id AS other ORDER BY r.id"""
    return bolt.read(told).rows


def test_a_project_of_both_is_one_with_both_documents(graph: Bolt) -> None:
    told = "MATCH (p:Project)<-[:STATES]-(d) WHERE p.id STARTS WITH 'project:worldbank/' RETURN p.id AS id, count(d) AS n ORDER BY id"
    assert [tuple(row.values()) for row in graph.read(told).rows] == [
        ("project:worldbank/P1", 2),
        ("project:worldbank/P2", 1),
    ]


def test_both_amounts_of_a_conflict_are_kept_and_one_is_shown(graph: Bolt) -> None:
    told = "MATCH (:Organisation {id: 'org:wb'})-[f:FUNDS]->({id: 'project:worldbank/P1'}) WHERE f.key IS NULL RETURN f.amount AS amount, f.differs AS differs"
    (row,) = graph.read(told).rows
    assert row["amount"] == 30_000_000
    assert "amount: 25000000.0 (worldbank/placed)" in row["differs"]


def test_the_funders_total_is_the_lists_commitment_and_no_sum_of_both_files(reader: Door) -> None:
    result = ask(reader, "funder-by-province", {"partner": "World Bank", "era": "63"}, language="en")
    amounts = {row["province"]: row["amount"] for row in result.rows}
    assert sum(amounts.values()) == pytest.approx(55_000_000)
    assert sorted(amounts.values()) == pytest.approx([17_500_000, 17_500_000, 20_000_000])
    assert amounts["Not placed in a province"] == pytest.approx(20_000_000)


def test_a_province_has_its_half_of_the_project(reader: Door) -> None:
    result = ask(reader, "funders", {"province": "Hà Giang", "era": "63"}, language="en")
    (row,) = [one for one in result.rows if str(one["funder"]).startswith("World Bank")]
    assert row["projects"] == 1
    assert row["amount_split"] == pytest.approx(17_500_000)
    assert row["amount_full"] == pytest.approx(35_000_000)


def test_loading_both_again_changes_nothing(graph: Bolt, files: list[tuple[Source, Path]]) -> None:
    for source, path in files:
        report: Report = load(graph, source, path)
        assert (report.created, report.updated, report.withdrawn) == (0, 0, 0)


def test_the_order_of_loads_makes_no_difference(graph: Bolt, files: list[tuple[Source, Path]]) -> None:
    before = projects(graph)
    assert len(before) == 6
    graph.write(lambda run: run("MATCH (p:Project) WHERE p.id STARTS WITH 'project:worldbank/' DETACH DELETE p", {}))
    for source, path in reversed(files):
        load(graph, source, path)
    assert projects(graph) == before


@pytest.mark.shared
def test_of_the_real_files_the_geocoded_projects_count_once(graph: Bolt, shared: Path) -> None:
    folder = shared / "data/worldbank"
    load(graph, WorldBank(), folder / "AllWorldBank_IBRDIDA.csv")
    load(graph, WorldBankList(), folder / "all_projects_as_of31mar2025.csv")
    both = "size([one IN project.datasets WHERE one STARTS WITH 'worldbank/All' OR one STARTS WITH 'worldbank-list/all']) = 2"
    (row,) = graph.read(
        f"""MATCH (project:Project) WHERE {both}
            MATCH (project)<-[f:FUNDS]-(funder)
            RETURN count(DISTINCT project) AS projects, count(DISTINCT funder) AS funders, sum(f.usd) / 1000000 AS millions,
                   count(CASE WHEN any(one IN f.differs WHERE one STARTS WITH 'amount:') THEN 1 ELSE null END) AS conflicts"""
    ).rows
    assert (row["projects"], row["funders"]) == (69, 1)
    assert row["millions"] == pytest.approx(8913.66, abs=0.005)
    assert row["conflicts"] == 16
