"""What both databases must do alike: write, repeat, correct, take back, and read."""

import math
import unicodedata
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Citation,
    Document,
    Funds,
    LocatedIn,
    Observation,
    Organisation,
    PartyTo,
    Project,
    Province,
    States,
)
from bangiao.graph.schema.activities import Agreement
from bangiao.graph.store.answer import GraphNode, GraphPath, GraphRelation
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.withdraw import withdraw_missing
from bangiao.graph.store.write import Writer
from bangiao.graph.values import Money, MoneyKind, PartialDate, Status
from bangiao.loaders.report import Report
from tests.conftest import empty

pytestmark = pytest.mark.server

PLACE = "province:63/dak-lak"
ROW = (Citation("document:list", "row 2"),)


@pytest.fixture(autouse=True)
def _empty(bolt: Bolt) -> None:
    empty(bolt)


def facts(**project: Any) -> list[Record]:
    road = Project(id="project:list/1", name_en="Road", sources=ROW, **project)
    money = Money(Decimal("1500000.50"), "USD", MoneyKind.COMMITTED, 2012)
    return [
        Document(id="document:list", name_en="A list", content_date=PartialDate("2012")),
        Province(id=PLACE, name_vi="Đắk Lắk", aliases=("Dac Lac",), sources=ROW),
        Organisation(id="org:wb", name_en="World Bank", acronym="WB", sources=ROW),
        road,
        Funds(start="org:wb", end=road.id, key="1", money=money, sources=ROW),
        Funds(start="org:wb", end=road.id, key="2", money=money, sources=ROW),
        LocatedIn(start=road.id, end=PLACE, share=1.0, sources=ROW),
    ]


def load(bolt: Bolt, records: list[Record], dataset: str = "list/a", *, dry_run: bool = False) -> Report:
    report = Report("list")
    writer = Writer(bolt, dataset, report, dry_run=dry_run)
    writer.write(records)
    report.withdrawn = withdraw_missing(bolt, dataset, writer.seen, dry_run=dry_run)
    return report


def value(bolt: Bolt, statement: str, **parameters: Any) -> Any:
    (row,) = bolt.read(statement, parameters).rows
    return next(iter(row.values()))


def test_the_schema_can_be_defined_twice(bolt: Bolt) -> None:
    define(bolt)
    define(bolt)


def test_a_fact_is_read_as_it_was_stated(bolt: Bolt) -> None:
    load(bolt, facts())
    (row,) = bolt.read("MATCH (o)-[f:FUNDS {key: '1'}]->(p) RETURN o, f, p").rows
    assert isinstance(row["f"], GraphRelation)
    assert row["f"].properties["amount_stated"] == "1500000.50"
    assert row["f"].properties["currency"] == "USD"
    assert row["f"].properties["sources"] == ["document:list#row 2"]
    assert (row["f"].start, row["f"].end) == ("org:wb", "project:list/1")
    assert isinstance(row["o"], GraphNode) and row["o"].name == "World Bank"


def test_two_equal_transactions_stay_two(bolt: Bolt) -> None:
    load(bolt, facts())
    assert value(bolt, "MATCH (:Organisation)-[f:FUNDS]->(:Project) RETURN count(f)") == 2


def test_loading_twice_changes_nothing(bolt: Bolt) -> None:
    first = load(bolt, facts())
    again = load(bolt, facts())
    assert first.created == 7 + 3  # and a STATES relationship to each node with a source
    assert (again.created, again.updated, again.withdrawn) == (0, 0, 0)
    assert again.unchanged == first.created


def test_a_dry_run_reports_the_same_and_writes_nothing(bolt: Bolt) -> None:
    report = load(bolt, facts(), dry_run=True)
    assert report.created == 10
    assert value(bolt, "MATCH (n) RETURN count(n)") == 0


def test_a_dry_run_finds_ends_in_the_file_and_in_the_database(bolt: Bolt) -> None:
    load(bolt, facts()[:3])
    report = load(bolt, facts()[3:], "list/b", dry_run=True)
    assert not report.skipped
    assert report.created == 5  # the project, its money twice, its place, and the document's statement of it


def test_a_corrected_name_updates_the_same_node(bolt: Bolt) -> None:
    load(bolt, facts())
    corrected = [*facts()[:3], Project(id="project:list/1", name_en="Rural road", sources=ROW), *facts()[4:]]
    report = load(bolt, corrected)
    assert (report.created, report.updated) == (0, 1)
    assert value(bolt, "MATCH (p:Project) RETURN p.name_en") == "Rural road"
    assert value(bolt, "MATCH (p:Project) RETURN p.name_key") == "rural road"


def test_what_a_source_no_longer_states_is_marked_withdrawn(bolt: Bolt) -> None:
    load(bolt, facts())
    report = load(bolt, [*facts()[:5], facts()[6]])
    assert report.withdrawn == 1
    assert value(bolt, "MATCH ()-[f:FUNDS {key: '2'}]->() RETURN count(f)") == 0
    (gone,) = bolt.read(
        "MATCH (a)-[f:WITHDRAWN]->(b) RETURN a.id AS a, b.id AS b, f.was AS was, f.status AS status"
    ).rows
    assert gone == {"a": "org:wb", "b": "project:list/1", "was": "FUNDS", "status": "withdrawn"}
    assert value(bolt, "MATCH ()-[f:FUNDS {key: '1'}]->() RETURN f.status") == "actual"
    assert load(bolt, [*facts()[:5], facts()[6]]).withdrawn == 0
    load(bolt, facts())
    assert value(bolt, "MATCH ()-[f:FUNDS {key: '2'}]->() RETURN f.status") == "actual"
    assert value(bolt, "MATCH ()-[f:WITHDRAWN]->() RETURN count(f)") == 0


def test_a_withdrawn_fact_that_another_dataset_states_is_back(bolt: Bolt) -> None:
    load(bolt, facts())
    load(bolt, facts()[:1])
    load(bolt, facts(), "other/b")
    (row,) = bolt.read("MATCH (p:Project)<-[f:FUNDS]-() RETURN p.status AS status, count(f) AS funds").rows
    assert row == {"status": "actual", "funds": 2}


def test_what_two_datasets_pay_in_two_currencies_is_never_mixed(bolt: Bolt) -> None:
    def funded(amount: int, currency: str) -> list[Record]:
        money = Money(Decimal(amount), currency, MoneyKind.COMMITTED)
        return [*facts()[:4], Funds(start="org:wb", end="project:list/1", money=money)]

    load(bolt, funded(100, "LAK"), "list/a")
    load(bolt, funded(5, "USD"), "list/b")
    (row,) = bolt.read("MATCH ()-[f:FUNDS]->() RETURN f.amount AS amount, f.currency AS currency, f.usd AS usd").rows
    assert row == {"amount": 100.0, "currency": "LAK", "usd": None}
    assert "amount: 5.0 (list/b)" in value(bolt, "MATCH ()-[f:FUNDS]->() RETURN f.differs")


def test_a_fact_that_another_load_changed_in_between_is_read_again(bolt: Bolt, monkeypatch: pytest.MonkeyPatch) -> None:
    load(bolt, facts())
    late = Writer(bolt, "late/c", Report("list"))
    read = late._difference
    tried: list[bool] = []

    def slow(*told: Any) -> Any:
        found = read(*told)
        if not tried:
            tried.append(True)
            with Bolt(bolt.address) as other:
                load(other, facts(start_on=PartialDate("2013")), "quick/b")
        return found

    monkeypatch.setattr(late, "_difference", slow)
    late.write([facts(end_on=PartialDate("2020"))[3]])
    datasets = value(bolt, "MATCH (p:Project) RETURN p.datasets")
    assert datasets == ["late/c", "list/a", "quick/b"]


def test_a_fact_that_another_dataset_states_too_is_not_withdrawn(bolt: Bolt) -> None:
    load(bolt, facts())
    load(bolt, facts(start_on=PartialDate("2013")), "other/b")
    assert value(bolt, "MATCH (p:Project) RETURN p.start_on") == "2013"
    report = load(bolt, facts()[:3], "other/b")
    assert report.withdrawn > 0
    (row,) = bolt.read("MATCH (p:Project) RETURN p.status AS status, p.start_on AS start, p.datasets AS datasets").rows
    assert row == {"status": "actual", "start": None, "datasets": ["list/a"]}


def test_both_figures_of_a_conflict_stay_visible(bolt: Bolt) -> None:
    one = Observation(id="observation:fdi", value=134.1, sources=ROW)
    other = Observation(id="observation:fdi", value=148.0, sources=ROW)
    load(bolt, [facts()[0], one])
    load(bolt, [facts()[0], other], "other/b")
    assert value(bolt, "MATCH (o:Observation) RETURN o.value") == 134.1
    assert value(bolt, "MATCH (o:Observation) RETURN o.differs") == ["value: 148.0 (other/b)"]


def test_a_relationship_may_come_before_its_ends(bolt: Bolt) -> None:
    report = load(bolt, list(reversed(facts())))
    assert not report.skipped
    assert value(bolt, "MATCH ()-[f:FUNDS]->() RETURN count(f)") == 2


def test_a_relationship_without_an_end_is_reported_and_the_rest_loads(bolt: Bolt) -> None:
    lost = PartyTo(start=PLACE, end="agreement:nowhere")
    report = load(bolt, [*facts(), lost])
    (error,) = report.skipped
    assert "agreement:nowhere" in error.message("en")
    assert report.created == 10


def test_an_id_with_two_contents_in_one_load_is_reported(bolt: Bolt) -> None:
    report = load(bolt, [*facts(), Project(id="project:list/1", name_en="Another")])
    assert len(report.skipped) == 1
    assert value(bolt, "MATCH (p:Project) RETURN p.name_en") == "Road"


def test_every_node_is_tied_to_the_documents_that_state_it(bolt: Bolt) -> None:
    load(bolt, facts())
    rows = bolt.read("MATCH (d:Document)-[s:STATES]->(n) RETURN n.id AS id, s.locators AS at ORDER BY id").rows
    assert [row["id"] for row in rows] == ["org:wb", "project:list/1", PLACE]
    assert all(row["at"] == ["row 2"] for row in rows)
    assert States.few == "end"


def test_text_is_nfc_and_dates_are_dates(bolt: Bolt) -> None:
    name = unicodedata.normalize("NFD", "Đắk Lắk")
    load(bolt, [Province(id=PLACE, name_vi=name, valid_to=PartialDate("2025-06-30"))])
    (row,) = bolt.read(
        "MATCH (p:Province) RETURN p.name_vi AS name, p.valid_to_before AS ends, p.search_key AS key"
    ).rows
    assert row == {"name": "Đắk Lắk", "ends": date(2025, 7, 1), "key": "|dak lak|"}


def test_a_plan_is_kept_as_a_plan(bolt: Bolt) -> None:
    load(bolt, [Project(id="project:list/9", name_en="Dream", status=Status.REQUESTED)])
    assert value(bolt, "MATCH (p:Project) RETURN p.status") == "requested"


def test_paths_lists_and_maps_are_read_as_plain_values(bolt: Bolt) -> None:
    load(bolt, facts())
    (row,) = bolt.read(
        "MATCH path = (o:Organisation)-[:FUNDS {key: '1'}]->(p) RETURN path, [1, 2.5, null] AS list, {a: 'b'} AS map"
    ).rows
    assert isinstance(row["path"], GraphPath) and len(row["path"].nodes) == 2
    assert row["list"] == [1, 2.5, None] and row["map"] == {"a": "b"}


def test_a_cap_cuts_rows_and_says_so(bolt: Bolt) -> None:
    answer = bolt.read("UNWIND range(1, 50) AS x RETURN x", limit=10)
    assert len(answer.rows) == 10 and answer.truncated
    assert not bolt.read("UNWIND range(1, 10) AS x RETURN x", limit=10).truncated


def test_a_batch_that_fails_leaves_nothing_half_written(bolt: Bolt) -> None:
    def fail(run: Any) -> None:
        run("UNWIND range(1, 25000) AS i CREATE (:Event {id: 'event:' + toString(i)})", {})
        run("MATCH (n) RETURN n.id / 0 AS x LIMIT 1", {})
        raise RuntimeError("killed")

    with pytest.raises(Exception):  # noqa: B017
        bolt.write(fail)
    assert value(bolt, "MATCH (e:Event) RETURN count(e)") == 0


def test_many_records_of_one_hub_are_written_once(bolt: Bolt) -> None:
    many: list[Record] = [Project(id=f"project:hub/{n}", name_en=f"P{n}", sources=ROW) for n in range(2500)]
    ties: list[Record] = [LocatedIn(start=one.id, end=PLACE, share=1.0) for one in many if isinstance(one, Project)]
    report = load(bolt, [*facts()[:2], *many, *ties])
    assert report.created == 2 + 1 + 2500 * 3
    assert value(bolt, "MATCH (p:Province)<-[l:LOCATED_IN]-(:Project) RETURN sum(l.share)") == 2500
    assert math.isclose(value(bolt, "MATCH (d:Document)-[s:STATES]->() RETURN count(s)"), 2501)


def test_two_agreements_between_the_same_two_parties_stay_two(bolt: Bolt) -> None:
    agreements = [Agreement(id=f"agreement:{year}", signed_on=PartialDate(year)) for year in ("2017", "2019")]
    parties = [PartyTo(start=PLACE, end=one.id) for one in agreements]
    load(bolt, [facts()[1], *agreements, *parties])
    assert value(bolt, "MATCH (:Province)-[:PARTY_TO]->(a:Agreement) RETURN count(a)") == 2


def test_two_loads_that_both_found_the_graph_empty_double_nothing(bolt: Bolt) -> None:
    first, second = (Writer(bolt, "list/a", Report("list")) for _ in range(2))
    for writer in (first, second):
        assert all(writer._is_new(name) for name in ("Project", "FUNDS", "LOCATED_IN", "STATES", "Province"))
    first.write(facts())
    second.write(facts())
    assert value(bolt, "MATCH ()-[f:FUNDS]->() RETURN count(f)") == 2
    assert value(bolt, "MATCH (n) RETURN count(n)") == 4
    assert (second.tally.created, second.tally.unchanged) == (0, 10)
