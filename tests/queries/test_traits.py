"""What pictures filter and group by."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Organisation, PartOf, Region
from bangiao.graph.store.door import Door
from bangiao.queries.neighbourhood import nodes_of
from bangiao.queries.traits import traits
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, SECTORS, funds, project, sector

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    Organisation(id="org:ministry", name_vi="Bộ", name_en="Ministry", country="VN", sources=(PAPER,)),
    Region(id="region:north", name_vi="Miền núi", name_en="Mountains", kind="socio_economic", sources=(PAPER,)),
    Region(id="region:delta", name_vi="Đồng bằng", name_en="Delta", kind="socio_economic", sources=(PAPER,)),
    Region(id="region:old", name_vi="Vùng cũ", name_en="Old region", kind="former_socio_economic", sources=(PAPER,)),
    PartOf(start="province:63/ha-giang", end="region:north", sources=(PAPER,)),
    PartOf(start="province:63/ha-giang", end="region:old", sources=(PAPER,)),
    PartOf(start="province:63/tuyen-quang", end="region:delta", sources=(PAPER,)),
    project("road"),
    funds("bank", "road", "20"),
    funds("agency", "road", "5"),
    sector("road", "21020"),
    sector("road", "110"),
    project("bare"),
]


@pytest.fixture(scope="module")
def opened(asked: Asked, door: Door) -> Door:  # noqa: ARG001
    """The door to the loaded graph."""
    return door


def _of(door: Door, node: str) -> dict[str, tuple[str, ...]]:
    return traits(door, nodes_of(door, [node])).of.get(node, {})


def test_a_province_has_the_regions_of_all_it_was_made_of_and_its_era(opened: Door) -> None:
    assert _of(opened, "province:63/ha-giang") == {"region": ("region:north",), "era": ("era:63",)}
    assert _of(opened, "province:34/tuyen-quang")["region"] == ("region:delta", "region:north")


def test_a_project_has_the_countries_of_its_funders_and_the_groups_of_its_sectors(opened: Door) -> None:
    assert _of(opened, "project:test/road") == {
        "country": ("country:KR",),
        "sector": ("sector:dac/110", "sector:dac/210"),
    }


def test_what_is_not_known_is_empty_and_what_does_not_concern_a_thing_is_not_there(opened: Door) -> None:
    assert _of(opened, "project:test/bare") == {"country": (), "sector": ()}
    assert _of(opened, "org:bank") == {"country": ()}
    assert _of(opened, "org:ministry") == {}
    assert _of(opened, "country:VN") == {}


def test_every_value_has_both_names(opened: Door) -> None:
    found = traits(opened, nodes_of(opened, ["org:agency", "sector:dac/21020", "province:34/son-la"]))
    assert {one.en for one in found.names.values()} == {"South Korea", "Transport", "34 provinces (since 7/2025)"}
