"""Twin towns and missions beside the shipped places: partners in both eras, and what is no partner."""

from pathlib import Path

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.loaders.run import load
from bangiao.loaders.source import Source
from bangiao.loaders.sources.missions import Missions
from bangiao.loaders.sources.shipped import Shipped
from bangiao.loaders.sources.twin_towns import TwinTowns
from bangiao.queries.run import ask

pytestmark = pytest.mark.server

CASES = Path(__file__).parents[1]
FILES: list[tuple[Source, Path]] = [
    (TwinTowns(), CASES / "twin_towns/vietnamese_towns_and_provinces/source.csv"),
    (Missions(), CASES / "missions/in_viet_nam_of_it_and_for_it/source.csv"),
]


@pytest.fixture(scope="module")
def graph(bolt: Bolt) -> Bolt:
    load(bolt, Shipped(), Path())
    for source, path in FILES:
        assert not load(bolt, source, path).skipped
    return bolt


def partners(graph: Bolt, door: Door, province: str, era: str) -> set[str]:
    assert graph
    result = ask(door, "partners", {"province": province, "era": era}, language="en")
    return {str(row["partner"]) for row in result.rows if row["tie"] == "twinning"}


def test_a_towns_twin_is_the_partner_of_its_province_in_both_eras(graph: Bolt, door: Door) -> None:
    assert partners(graph, door, "Quảng Nam", "63") == {"Linz"}
    assert partners(graph, door, "Đà Nẵng", "34") == {"Linz"}
    assert partners(graph, door, "Đà Nẵng", "63") == set()
    assert partners(graph, door, "TP. Hồ Chí Minh", "34") == {"Steyr", "Wels"}


def test_a_domestic_pair_makes_no_foreign_partner(graph: Bolt, door: Door) -> None:
    assert partners(graph, door, "Hà Nội", "63") == {"Graz"}  # that of Đống Đa; Huế is none
    assert partners(graph, door, "Huế", "34") == {"Graz"}


def test_a_mission_is_no_partner_of_its_city(graph: Bolt, door: Door) -> None:
    assert graph
    result = ask(door, "partners", {"province": "Hà Nội", "era": "63"}, language="en")
    assert not [row for row in result.rows if "Embassy" in str(row["partner"])]


def test_the_doors_to_a_country_are_its_missions_here_and_those_elsewhere_that_cover_us(graph: Bolt) -> None:
    told = """MATCH (door:Organisation)-[:ACCREDITED_TO]->(:Country {id: 'country:VN'})
              MATCH (door)-[:REPRESENTS]->(sender) MATCH (door)-[:BASED_IN]->(seat)
              RETURN sender.id AS sender, seat.id AS seat ORDER BY sender"""
    assert [tuple(row.values()) for row in graph.read(told).rows] == [
        ("country:AT", "province:63/ha-noi"),
        ("country:NP", "locality:TH-10"),
    ]


def test_loading_again_changes_nothing(graph: Bolt) -> None:
    for source, path in FILES:
        report = load(graph, source, path)
        assert report.unchanged and (report.created, report.updated, report.withdrawn) == (0, 0, 0)
