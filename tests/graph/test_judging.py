"""A judgement is refused before anything is written, or noted and in the graph, on both databases."""

from pathlib import Path

import pytest

from bangiao.graph.candidates import evidence, things
from bangiao.graph.identity import Journal, Judgement, NothingToUndo, Verdict
from bangiao.graph.identity.clusters import Identity
from bangiao.graph.identity.propose import propose
from bangiao.graph.judging import CannotBeSame, StillSame, TiedTogether, UnknownThing, apply, join_certain, judge, undo
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, Organisation, PartOf, Project
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report
from tests.conftest import empty

pytestmark = pytest.mark.server

ROW = (Citation("document:list", "row 1"),)
BANK, FUND, BRANCH, TOWN = "org:list/wb", "org:list/world-bank", "org:list/branch", "org:list/jeolla"
FACTS: list[Record] = [
    Document(id="document:list", name_en="A list"),
    Organisation(id="org:wb", name_en="World Bank", sources=ROW),
    Organisation(id="org:jica", name_en="Japan International Cooperation Agency", iati_ref="JP-8", sources=ROW),
    Organisation(id="org:list/8", name_en="JICA Hanoi", iati_ref="XM-DAC-JP-8", sources=ROW),
    Organisation(id=BANK, name_en="World Bank", sources=ROW),
    Organisation(id=FUND, name_en="The World Bank", sources=ROW),
    Organisation(id=BRANCH, name_en="World Bank Viet Nam", sources=ROW),
    Project(id="project:list/1", name_en="Road", sources=ROW),
    Funds(start=FUND, end="project:list/1", sources=ROW),
    PartOf(start=BRANCH, end=BANK, sources=ROW),
]


@pytest.fixture(autouse=True)
def _loaded(bolt: Bolt) -> None:
    empty(bolt)
    Writer(bolt, "list/a", Report("list")).write(FACTS)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal.of(tmp_path)


def ids(bolt: Bolt) -> set[str]:
    return {row["id"] for row in bolt.read("MATCH (o:Organisation) RETURN o.id AS id").rows}


def same(one: str, other: str) -> Judgement:
    return Judgement(one, other, Verdict.SAME)


def test_what_is_judged_the_same_is_one_node_and_comes_apart_again(bolt: Bolt, journal: Journal) -> None:
    before = ids(bolt)
    assert judge(bolt, journal, same(FUND, "org:wb"))
    assert ids(bolt) == before - {FUND}
    (row,) = bolt.read("MATCH (o)-[:FUNDS]->() RETURN o.id AS id").rows
    assert row["id"] == "org:wb"
    assert undo(bolt, journal, "org:wb", FUND)
    assert ids(bolt) == before
    with pytest.raises(NothingToUndo):
        undo(bolt, journal, "org:wb", FUND)


def test_a_database_that_was_elsewhere_is_brought_to_what_is_judged(bolt: Bolt, journal: Journal) -> None:
    journal.add([same(FUND, BANK), same(BANK, "org:wb")])
    assert apply(bolt, journal)
    assert FUND not in ids(bolt) and BANK not in ids(bolt)
    assert apply(bolt, journal) == 0


def test_a_rule_or_a_judgement_against_it_is_said_and_nothing_is_noted(bolt: Bolt, journal: Journal) -> None:
    with pytest.raises(CannotBeSame, match="GIZ"):
        judge(bolt, journal, same("org:gtz", "org:giz"))
    judge(bolt, journal, Judgement(BANK, "org:wb", Verdict.DIFFERENT, "a bank of that name"))
    judge(bolt, journal, same(FUND, BANK))
    with pytest.raises(CannotBeSame, match="a bank of that name") as told:
        judge(bolt, journal, same(FUND, "org:wb"))
    assert "không thể là một" in told.value.message("vi")
    assert len(journal.history()) == 2


def test_what_follows_to_be_the_same_cannot_be_called_different(bolt: Bolt, journal: Journal) -> None:
    judge(bolt, journal, same(FUND, BANK))
    judge(bolt, journal, same(BANK, "org:wb"))
    with pytest.raises(StillSame, match="org:list/wb"):
        judge(bolt, journal, Judgement(FUND, "org:wb", Verdict.DIFFERENT))


def test_a_person_may_change_their_mind(bolt: Bolt, journal: Journal) -> None:
    before = ids(bolt)
    judge(bolt, journal, same(FUND, "org:wb"))
    judge(bolt, journal, Judgement(FUND, "org:wb", Verdict.DIFFERENT))
    assert ids(bolt) == before
    judge(bolt, journal, same("org:wb", FUND))
    assert ids(bolt) == before - {FUND}


def test_an_id_that_is_nowhere_is_named(bolt: Bolt, journal: Journal) -> None:
    with pytest.raises(UnknownThing, match="org:list/wbb"):
        judge(bolt, journal, same("org:list/wbb", "org:wb"))
    assert not journal.history()


def test_two_things_that_the_graph_ties_are_two(bolt: Bolt, journal: Journal) -> None:
    with pytest.raises(TiedTogether, match="PART_OF"):
        judge(bolt, journal, same(BRANCH, BANK))


def test_a_reference_or_a_shipped_name_joins_without_a_person_and_similar_names_do_not(
    bolt: Bolt, journal: Journal
) -> None:
    made = {one.pair: one.why for one in join_certain(bolt, journal)}
    assert made == {("org:jica", "org:list/8"): "reference", (BANK, "org:wb"): "alias"}
    assert ids(bolt) == {"org:jica", "org:wb", FUND, BRANCH}
    assert {one.who for one in journal.history()} == {"bangiao"}
    (proposed,) = propose(things(bolt, "Organisation"), Identity.of(journal), lowest=0.9)
    assert (proposed.one.id, proposed.other.id) == ("org:wb", FUND)


def test_evidence_says_how_many_projects_and_which_documents(bolt: Bolt) -> None:
    known = evidence(bolt, [FUND, "org:nowhere"])
    assert known[FUND].projects == 1
    assert known[FUND].documents == ("document:list",)
    assert known["org:nowhere"].found == {}
