"""What the graph tells of projects for comparing them, and what a judgement on two of them does, on both databases."""

from decimal import Decimal
from pathlib import Path

import pytest

from bangiao.graph.candidates import evidence
from bangiao.graph.identity import Identity, Journal, Judgement, Verdict
from bangiao.graph.identity.duplicates import duplicates
from bangiao.graph.judging import judge, undo
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Document, Funds, LocatedIn, Organisation, Project, Province
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.write import Writer
from bangiao.graph.undertakings import undertakings
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from bangiao.loaders.report import Report
from tests.conftest import empty

pytestmark = pytest.mark.server

BANK, OFFICE = "project:bank/P000123", "project:tables/office/7"
GROUND: list[Record] = [
    Organisation(id="org:made-up", name_en="Bank of the Blue River", acronym="BBR"),
    Province(id="province:63/son-la", name_vi="Sơn La"),
]


def stated(source: str, node: str, title: str, amount: int, status: Status = Status.ACTUAL) -> list[Record]:
    """A project with its funder, money of 2010 and province, as a source states it."""
    row = (Citation(f"document:{source}", "row 1"),)
    money = Money(Decimal(amount), "USD", MoneyKind.COMMITTED, 2010)
    return [
        Document(id=f"document:{source}", name_en=source),
        Project(id=node, name_en=title, start_on=PartialDate("2010-05"), status=status, sources=row),
        Funds(start="org:made-up", end=node, money=money, status=status, sources=row),
        LocatedIn(start=node, end="province:63/son-la", share=1.0, status=status, sources=row),
    ]


@pytest.fixture(autouse=True)
def _loaded(bolt: Bolt) -> None:
    empty(bolt)
    facts = {
        "shipped": GROUND,
        "bank/2020": stated("bank", BANK, "Upland Irrigation of the Blue River", 5_000_000),
        "tables/office": stated("office", OFFICE, "Upland irrigation, Blue River", 5_000_000),
        "old": stated("old", "project:old/1", "Upland Irrigation of the Blue River", 5_000_000, Status.WITHDRAWN),
    }
    for dataset, records in facts.items():
        Writer(bolt, dataset, Report(dataset)).write(records)


def pairs(bolt: Bolt, journal: Journal) -> list[tuple[str, str]]:
    """The proposed pairs of ids."""
    return [(found.one.id, found.other.id) for found in duplicates(undertakings(bolt), Identity.of(journal))]


def count(bolt: Bolt) -> tuple[int, int]:
    """How many projects there are, and how many relationships with a funder."""
    projects = bolt.read("MATCH (p:Project) RETURN count(p) AS n").rows[0]["n"]
    return projects, bolt.read("MATCH ()-[f:FUNDS]->() RETURN count(f) AS n").rows[0]["n"]


def test_a_project_comes_with_what_it_is_compared_by(bolt: Bolt) -> None:
    (bank,) = (one for one in undertakings(bolt) if one.id == BANK)
    assert bank.numbers == {"P000123"}
    assert bank.datasets == {"bank/2020"}
    assert bank.funders == {"org:made-up"}
    assert bank.places == {"province:63/son-la"}
    assert bank.years == {2010}
    assert len(bank.amounts) == 1 and bank.amounts[0] > 5_000_000  # in dollars of 2020


def test_the_evidence_of_a_project_is_its_own(bolt: Bolt) -> None:
    found = evidence(bolt, [BANK])[BANK]
    assert found.funders == ("BBR",)
    assert found.places == ("Sơn La",)
    assert found.money == (("committed", "USD", 5_000_000.0),)
    assert found.documents == ("document:bank",)


def test_a_withdrawn_project_is_not_proposed(bolt: Bolt, tmp_path: Path) -> None:
    assert pairs(bolt, Journal.of(tmp_path)) == [(BANK, OFFICE)]


def test_one_project_of_two_sources_becomes_one_node_with_both_documents_and_comes_apart_again(
    bolt: Bolt, tmp_path: Path
) -> None:
    journal, before = Journal.of(tmp_path), count(bolt)
    assert judge(bolt, journal, Judgement(BANK, OFFICE, Verdict.SAME))
    assert count(bolt) == (before[0] - 1, before[1] - 1)
    (row,) = bolt.read(
        "MATCH (p:Project)<-[:STATES]-(d) WHERE $office IN p.joined RETURN p.id AS id, count(d) AS n",
        {"office": OFFICE},
    ).rows
    assert (row["id"], row["n"]) == (BANK, 2)
    assert pairs(bolt, journal) == []
    undo(bolt, journal, BANK, OFFICE)
    assert count(bolt) == before
    assert pairs(bolt, journal) == [(BANK, OFFICE)]
