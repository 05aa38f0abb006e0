"""A judgement is the same before a load and after it, can be taken back, and survives being killed, on both databases."""

from collections.abc import Callable
from decimal import Decimal
from itertools import count
from typing import Any

import pytest

from bangiao.graph.identity import Identity, Judgement, Verdict
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, Implements, LocatedIn, Organisation, Project, Province
from bangiao.graph.store.bolt import Bolt, Run
from bangiao.graph.store.settle import ForeignTie, settle
from bangiao.graph.store.withdraw import withdraw_missing
from bangiao.graph.store.write import Writer
from bangiao.graph.values import Money, MoneyKind
from bangiao.loaders.report import Report
from tests.conftest import empty

pytestmark = pytest.mark.server

JICA, REF, NAME = "org:jica", "org:iati/JP-99", "org:iati/timor/jp-coop-agency"
PLACE = "province:63/dak-lak"
SAME = [Judgement(JICA, REF, Verdict.SAME), Judgement(REF, NAME, Verdict.SAME)]
IDS = [JICA, REF, NAME]
Graph = tuple[dict[str, Any], dict[str, Any]]


@pytest.fixture(autouse=True)
def _empty(bolt: Bolt) -> None:
    empty(bolt)


def shipped() -> list[Record]:
    row = (Citation("document:own", "jica"),)
    return [
        Document(id="document:own", name_en="Our table"),
        Province(id=PLACE, name_vi="Đắk Lắk"),
        Organisation(id=JICA, name_en="Japan International Cooperation Agency", acronym="JICA", sources=row),
    ]


def of_file(file: str, party: str, *more: str) -> list[Record]:
    row = (Citation(f"document:{file}", "row 1"),)
    road = Project(id=f"project:{file}/1", name_en="Road", sources=row)
    sums = [
        Funds(
            start=one,
            end=road.id,
            key="1",
            money=Money(Decimal("10.10"), "USD", MoneyKind.COMMITTED, 2012),
            sources=row,
        )
        for one in (party, *more)
    ]
    return [
        Document(id=f"document:{file}", name_en=file),
        *(Organisation(id=one, name_en=f"Name of {one}", sources=row) for one in (party, *more)),
        road,
        LocatedIn(start=road.id, end=PLACE, share=1.0, sources=row),
        Implements(start=party, end=road.id, sources=row),
        *sums,
    ]


def write(bolt: Bolt, dataset: str, records: list[Record], identity: Identity) -> Report:
    report = Report(dataset)
    writer = Writer(bolt, dataset, report, canonical=identity.canonical)
    writer.write(records)
    report.withdrawn = withdraw_missing(bolt, dataset, writer.seen)
    assert not report.skipped
    return report


def load(bolt: Bolt, identity: Identity) -> list[Report]:
    return [
        write(bolt, "shipped", shipped(), identity),
        write(bolt, "iati/x", of_file("x", REF, JICA), identity),
        write(bolt, "iati/timor", of_file("timor", NAME, REF), identity),
    ]


def graph(bolt: Bolt) -> Graph:
    nodes = {row["id"]: row["n"] for row in bolt.read("MATCH (n) RETURN n.id AS id, properties(n) AS n").rows}
    ties = bolt.read("MATCH (a)-[r]->(b) RETURN r.id AS id, a.id AS a, b.id AS b, type(r) AS type, properties(r) AS r")
    assert len({row["id"] for row in ties.rows}) == len(ties.rows)
    return nodes, {row["id"]: row for row in ties.rows}


def test_judging_before_a_load_and_after_it_gives_the_same_graph(bolt: Bolt) -> None:
    load(bolt, Identity(SAME))
    before = graph(bolt)
    empty(bolt)
    load(bolt, Identity())
    assert settle(bolt, Identity(SAME).canonical, IDS)
    assert graph(bolt) == before
    assert settle(bolt, Identity(SAME).canonical, IDS) == 0


def test_one_node_bears_the_facts_documents_and_names_of_all(bolt: Bolt) -> None:
    load(bolt, Identity(SAME))
    nodes, ties = graph(bolt)
    assert [one for one in nodes if one.startswith("org:")] == [JICA]
    jica = nodes[JICA]
    assert jica["name_en"] == "Japan International Cooperation Agency"
    assert jica["joined"] == [REF, NAME]
    assert f"|name of {REF.replace(':', ' ').replace('/', ' ').replace('-', ' ').lower()}|" in jica["search_key"]
    assert {one["a"] for one in ties.values() if one["type"] == "STATES" and one["b"] == JICA} == {
        "document:own",
        "document:x",
        "document:timor",
    }
    assert {one["b"] for one in ties.values() if one["a"] == JICA} == {"project:x/1", "project:timor/1"}


def test_two_parts_of_one_sum_are_added_when_their_funders_are_one(bolt: Bolt) -> None:
    load(bolt, Identity())
    apart = bolt.read("MATCH ()-[f:FUNDS]->() RETURN sum(f.usd) AS usd, count(f) AS sums").rows[0]
    settle(bolt, Identity(SAME).canonical, IDS)
    (one, other) = bolt.read("MATCH (o)-[f:FUNDS]->() RETURN f.usd AS usd, f.amount_stated AS stated").rows
    assert apart["sums"] == 4
    assert one["usd"] + other["usd"] == pytest.approx(apart["usd"])
    assert one["stated"] == "20.20"


def test_a_judgement_taken_back_leaves_the_graph_as_it_was(bolt: Bolt) -> None:
    load(bolt, Identity())
    before = graph(bolt)
    settle(bolt, Identity(SAME).canonical, IDS)
    assert graph(bolt) != before
    settle(bolt, Identity().canonical, IDS)
    assert graph(bolt) == before


def test_one_of_two_judgements_taken_back_frees_one_name(bolt: Bolt) -> None:
    load(bolt, Identity(SAME))
    settle(bolt, Identity(SAME[:1]).canonical, IDS)
    found = graph(bolt)
    empty(bolt)
    load(bolt, Identity(SAME[:1]))
    assert graph(bolt) == found


def test_loading_again_changes_nothing_when_things_are_one(bolt: Bolt) -> None:
    load(bolt, Identity())
    settle(bolt, Identity(SAME).canonical, IDS)
    before = graph(bolt)
    for report in load(bolt, Identity(SAME)):
        assert (report.created, report.updated, report.withdrawn) == (0, 0, 0)
    assert graph(bolt) == before


def test_what_a_file_states_no_more_of_one_name_is_withdrawn_and_the_other_stays(bolt: Bolt) -> None:
    load(bolt, Identity(SAME))
    left = [one for one in of_file("timor", NAME) if not isinstance(one, Funds)]
    assert write(bolt, "iati/timor", left, Identity(SAME)).withdrawn
    nodes, ties = graph(bolt)
    assert nodes[JICA]["joined"] == [REF, NAME]  # REF is stated by the other file
    gone = [one for one in ties.values() if one["r"]["status"] == "withdrawn"]
    assert [(one["type"], one["b"]) for one in gone] == [("WITHDRAWN", "project:timor/1")]


@pytest.mark.parametrize("undo", [False, True])
def test_killed_after_any_of_its_writes_and_repeated_it_gives_the_same_graph(
    bolt: Bolt, monkeypatch: pytest.MonkeyPatch, undo: bool
) -> None:
    wanted = Identity(() if undo else SAME)
    load(bolt, wanted)
    whole = graph(bolt)
    for kill in count(1):
        empty(bolt)
        load(bolt, Identity(SAME if undo else ()))
        with monkeypatch.context() as patch:
            patch.setattr(bolt, "write", _dying(bolt.write, kill))
            died = _dies(bolt, wanted)
        settle(bolt, wanted.canonical, IDS)
        assert graph(bolt) == whole
        if not died:
            assert kill > 4
            return


def _dies(bolt: Bolt, wanted: Identity) -> bool:
    try:
        settle(bolt, wanted.canonical, IDS)
    except KeyboardInterrupt:
        return True
    return False


def _dying(write: Callable[[Callable[[Run], Any]], Any], kill: int) -> Callable[[Callable[[Run], Any]], Any]:
    """Writes that are kept `kill` times, after which the process dies."""
    left = iter(range(kill))

    def dying(work: Callable[[Run], Any]) -> Any:
        if next(left, None) is None:
            raise KeyboardInterrupt
        return write(work)

    return dying


def test_a_tie_of_another_program_is_named_and_nothing_is_moved(bolt: Bolt) -> None:
    load(bolt, Identity())
    bolt.write(
        lambda run: run("MATCH (o:Organisation {id: $id}) MATCH (p:Province) CREATE (o)-[:LIKES]->(p)", {"id": REF})
    )
    before = graph_of_ours(bolt)
    with pytest.raises(ForeignTie, match="LIKES"):
        settle(bolt, Identity(SAME).canonical, IDS)
    assert graph_of_ours(bolt) == before


def graph_of_ours(bolt: Bolt) -> list[Any]:
    return bolt.read("MATCH (a)-[r]->(b) WHERE r.id IS NOT NULL RETURN a.id AS a, r.id AS r ORDER BY r").rows
