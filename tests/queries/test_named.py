"""A statement names nodes by their ids; the answer holds the nodes, each fetched once."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.named import nodes_of, with_nodes
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [*PLACES]
SON_LA, JAPAN = "province:63/son-la", "country:JP"


def test_ids_become_nodes_and_what_is_no_node_is_none(asked: Asked, door: Door) -> None:  # noqa: ARG001
    rows = with_nodes(
        door,
        [
            {"place_node": SON_LA, "seen_nodes": [JAPAN, "country:XX", SON_LA], "n": 1},
            {"place_node": None, "seen_nodes": [], "n": 2},
            {"place_node": "province:63/nowhere", "seen_nodes": [JAPAN], "n": 3},
        ],
    )
    assert [sorted(row) for row in rows] == [["n", "place", "seen"]] * 3
    assert isinstance(rows[0]["place"], GraphNode) and rows[0]["place"].labels == ("Province",)
    assert [one.properties["id"] for one in rows[0]["seen"]] == [JAPAN, SON_LA]
    assert [row["place"] for row in rows[1:]] == [None, None]
    assert rows[0]["seen"][0] is rows[2]["seen"][0]


def test_rows_without_ids_of_nodes_stay_as_they_are(asked: Asked, door: Door) -> None:  # noqa: ARG001
    rows = [{"project_ids": ["project:a"], "n": 1}]
    assert with_nodes(door, rows) is rows
    assert with_nodes(door, []) == []


def test_nodes_are_found_under_any_label_and_the_rest_is_left_out(asked: Asked, door: Door) -> None:  # noqa: ARG001
    found = nodes_of(door, {SON_LA, JAPAN, "country:XX", "no such prefix:1"})
    assert sorted(found) == [JAPAN, SON_LA]
