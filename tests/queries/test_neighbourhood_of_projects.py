"""The surroundings of a province with projects: who funds them, never all the other places they are in."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Borders,
    CooperatesWith,
    ForeignLocality,
    Funds,
    LocalUnit,
    LocatedIn,
    Organisation,
    PartOf,
    Project,
    Region,
)
from bangiao.graph.store.door import Door
from bangiao.queries.neighbourhood import Neighbourhood, neighbourhood
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

HERE, BESIDE = "province:34/son-la", "province:34/lam-dong"
PROJECTS = [f"project:bank/{number}" for number in range(6)]
RECORDS: list[Record] = [
    *PLACES,
    Region(id="region:north", name_vi="miền Bắc", sources=(PAPER,)),
    ForeignLocality(id="locality:a", name_vi="a", sources=(PAPER,)),
    ForeignLocality(id="locality:b", name_vi="b", sources=(PAPER,)),
    Organisation(id="org:bank", name_vi="Ngân hàng", sources=(PAPER,)),
    LocalUnit(id="unit:moc-chau", name_vi="huyện Mộc Châu", sources=(PAPER,)),
    *(Project(id=one, name_vi=one, sources=(PAPER,)) for one in PROJECTS),
    *(Funds(start="org:bank", end=one, sources=(PAPER,)) for one in PROJECTS),
    *(LocatedIn(start=one, end=place, sources=(PAPER,)) for one in PROJECTS for place in (HERE, BESIDE)),
    CooperatesWith(start=HERE, end="locality:a", sources=(PAPER,)),
    Borders(start=HERE, end="locality:b", sources=(PAPER,)),
    Borders(start=HERE, end=BESIDE, sources=(PAPER,)),
    Borders(start="province:63/son-la", end="locality:b", sources=(PAPER,)),
    PartOf(start=HERE, end="country:VN", sources=(PAPER,)),
    PartOf(start=HERE, end="region:north", sources=(PAPER,)),
    PartOf(start="unit:moc-chau", end=HERE, sources=(PAPER,)),
    LocalUnit(id="unit:a-district", name_vi="huyện A", sources=(PAPER,)),
    PartOf(start="unit:a-district", end="province:63/phu-yen", sources=(PAPER,)),
    Organisation(id="org:committee", name_vi="Ủy ban", sources=(PAPER,)),
    PartOf(start="org:committee", end="unit:a-district", sources=(PAPER,)),
]


@pytest.fixture(scope="module")
def opened(asked: Asked, door: Door) -> Door:  # noqa: ARG001
    """The door to the loaded graph."""
    return door


def _others(found: Neighbourhood) -> set[str]:
    return {str(node.properties["id"]) for node in found.nodes} - {HERE, *PROJECTS}


def test_a_project_is_shown_with_its_funder_and_not_with_its_other_provinces(opened: Door) -> None:
    found = neighbourhood(opened, [HERE], ends_of=["Project"])
    assert _others(found) == {"locality:a", "locality:b", "org:bank"}
    assert sum(one.type == "FUNDS" for one in found.relations) == len(PROJECTS)


def test_borders_within_the_country_and_what_a_province_is_part_of_are_left_out(opened: Door) -> None:
    found = neighbourhood(opened, [HERE])
    assert [one.type for one in found.relations if one.type in ("BORDERS", "PART_OF")] == ["BORDERS"]
    assert "via" not in next(one for one in found.relations if one.type == "BORDERS").properties


def test_a_border_and_a_whole_are_shown_when_they_are_asked_for(opened: Door) -> None:
    assert "BORDERS" in [one.type for one in neighbourhood(opened, [HERE, BESIDE]).relations if one.end == BESIDE]
    assert neighbourhood(opened, ["region:north"]).relations[0].type == "PART_OF"
    assert neighbourhood(opened, ["unit:moc-chau"]).relations[0].type == "PART_OF"


def test_a_district_of_which_something_is_told_hangs_on_its_province(opened: Door) -> None:
    found = neighbourhood(opened, ["province:63/phu-yen"], era="as-signed")
    assert sorted((one.start, one.end) for one in found.relations) == [
        ("org:committee", "unit:a-district"),
        ("unit:a-district", "province:63/phu-yen"),
    ]


def test_many_projects_leave_room_for_the_other_ties(opened: Door) -> None:
    found = neighbourhood(opened, [HERE], limit=4)
    assert {one.type for one in found.relations} == {"COOPERATES_WITH", "LOCATED_IN", "BORDERS"}
    assert found.cut == len(PROJECTS) + 2 - 4
