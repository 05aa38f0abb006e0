"""The surroundings of nodes for pictures."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Borders, CooperatesWith, ForeignLocality, PartOf, Seeks, TwinnedWith, label_of
from bangiao.graph.store.door import Door
from bangiao.graph.values import Status
from bangiao.queries.coverage import documents
from bangiao.queries.neighbourhood import Neighbourhood, UnknownTypes, neighbourhood
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *(ForeignLocality(id=f"locality:{key}", name_vi=key, sources=(PAPER,)) for key in ("a", "b", "c", "d")),
    PartOf(start="locality:a", end="country:KR", sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="locality:a", sources=(PAPER,)),
    CooperatesWith(start="province:63/tuyen-quang", end="locality:a", sources=(PAPER,)),
    TwinnedWith(start="locality:b", end="unit:bac-quang", sources=(PAPER,)),
    Borders(start="province:34/tuyen-quang", end="locality:c", sources=(PAPER,)),
    Seeks(start="province:63/ha-giang", end="locality:d", status=Status.PLANNED, sources=(PAPER,)),
]


@pytest.fixture(scope="module")
def opened(asked: Asked, door: Door) -> Door:  # noqa: ARG001
    """The door to the loaded graph."""
    return door


def _ties(found: Neighbourhood) -> list[tuple[str, str, str]]:
    return [(one.type, one.start, one.end) for one in found.relations]


def test_a_new_province_has_what_its_old_ones_and_their_districts_have(opened: Door) -> None:
    found = neighbourhood(opened, ["province:34/tuyen-quang"])
    assert sorted(_ties(found)) == [
        ("BORDERS", "province:34/tuyen-quang", "locality:c"),
        ("COOPERATES_WITH", "province:34/tuyen-quang", "locality:a"),
        ("COOPERATES_WITH", "province:34/tuyen-quang", "locality:a"),
        ("PART_OF", "unit:bac-quang", "province:34/tuyen-quang"),
        ("TWINNED_WITH", "locality:b", "unit:bac-quang"),
    ]
    via = {one.properties.get("via") for one in found.relations if one.type == "COOPERATES_WITH"}
    assert via == {"province:63/ha-giang", "province:63/tuyen-quang"}
    ends = {end for one in found.relations for end in (one.start, one.end)}
    assert ends == {node.properties["id"] for node in found.nodes}


def test_as_signed_shows_the_very_unit(opened: Door) -> None:
    found = neighbourhood(opened, ["province:34/tuyen-quang"], era="as-signed")
    assert _ties(found) == [("BORDERS", "province:34/tuyen-quang", "locality:c")]


def test_the_most_telling_ties_come_first_and_the_rest_is_counted_as_cut(opened: Door) -> None:
    found = neighbourhood(opened, ["province:34/tuyen-quang"], limit=1)
    assert [one.type for one in found.relations] == ["TWINNED_WITH"]
    assert found.cut == 4


def test_a_second_step_goes_on_from_what_was_reached(opened: Door) -> None:
    found = neighbourhood(opened, ["province:34/tuyen-quang"], depth=2)
    assert ("PART_OF", "locality:a", "country:KR") in _ties(found)


def test_statuses_and_types_narrow_it(opened: Door) -> None:
    found = neighbourhood(opened, ["province:63/ha-giang"], statuses=["planned"], types=["SEEKS"])
    assert _ties(found) == [("SEEKS", "province:63/ha-giang", "locality:d")]
    with pytest.raises(UnknownTypes, match="LIKES"):
        neighbourhood(opened, ["province:63/ha-giang"], types=["LIKES"])


def test_documents_are_told_by_id(opened: Door) -> None:
    told = documents(opened, ["document:paper", "document:nowhere"])
    assert set(told) == {"document:paper"} and told["document:paper"]["name_en"] == "Test paper"


def test_nodes_of_unwanted_labels_are_left_out_and_counted(opened: Door) -> None:
    found = neighbourhood(opened, ["province:63/ha-giang"], without=["ForeignLocality"])
    assert {label_of(node.properties["id"]) for node in found.nodes} == {"Province"}
    assert found.unwanted == 2
    asked = neighbourhood(opened, ["locality:a"], without=["ForeignLocality"])
    assert "locality:a" in {node.properties["id"] for node in asked.nodes}
