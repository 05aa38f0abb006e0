"""Every core fact that a careful reader found in the five articles is in the graph, with its status."""

import json
from pathlib import Path

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.values import COUNTED
from bangiao.loaders.run import load
from bangiao.loaders.sources.shipped import Shipped

pytestmark = pytest.mark.server

WISHES = {"planned", "proposed", "suggested", "requested", "pledged", "target"}


@pytest.fixture(scope="module")
def statuses(bolt: Bolt) -> dict[str, set[str]]:
    """The statuses of the nodes and relationships behind each fact id."""
    report = load(bolt, Shipped(), Path())
    assert not report.skipped
    found: dict[str, set[str]] = {}
    for pattern in ("(f)", "()-[f]->()"):
        told = f"MATCH {pattern} WHERE f.fact_ids IS NOT NULL UNWIND f.fact_ids AS id RETURN id, f.status AS status"
        for row in bolt.stream(told, {}):
            found.setdefault(row["id"], set()).add(row["status"])
    return found


@pytest.mark.shared
def test_every_core_fact_is_in_the_graph(shared: Path, statuses: dict[str, set[str]]) -> None:
    gold = json.loads((shared / "gold" / "seeds_gold.json").read_text(encoding="utf-8"))
    core = {fact["id"] for document in gold["documents"] for fact in document["facts"] if fact["tier"] == "core"}
    assert len(core) == 316
    assert not core - set(statuses)


@pytest.mark.shared
def test_what_is_only_wished_for_is_nowhere_actual(shared: Path, statuses: dict[str, set[str]]) -> None:
    gold = json.loads((shared / "gold" / "seeds_gold.json").read_text(encoding="utf-8"))
    wished = {
        fact["id"]
        for document in gold["documents"]
        for fact in document["facts"]
        if fact["assertion_status"] in WISHES and fact["id"] in statuses
    }
    assert len(wished) > 25
    counted = {str(status) for status in COUNTED}
    assert not {fact_id for fact_id in wished if statuses[fact_id] & counted}


def test_loading_what_we_ship_again_changes_nothing(bolt: Bolt, statuses: dict[str, set[str]]) -> None:
    again = load(bolt, Shipped(), Path())
    assert statuses
    assert (again.created, again.updated, again.withdrawn) == (0, 0, 0)


def test_a_stated_number_of_agreements_makes_no_agreements(bolt: Bolt, statuses: dict[str, set[str]]) -> None:
    assert statuses
    (row,) = bolt.read("MATCH (a:Agreement) RETURN count(a) AS n").rows
    assert row["n"] < 11
    stated = bolt.read(
        "MATCH (o:Observation) WHERE o.value IN [52, 76, 17, 11, 49, 26, 44, 14] RETURN DISTINCT o.value AS v"
    ).rows
    assert {one["v"] for one in stated} == {52, 76, 17, 11, 49, 26, 44, 14}
    inside = "MATCH (all:Observation)-[:INCLUDES]->(part:Observation) RETURN toInteger(all.value) AS whole, toInteger(part.value) AS part"
    assert {(one["whole"], one["part"]) for one in bolt.read(inside).rows} >= {(76, 52), (49, 18)}
