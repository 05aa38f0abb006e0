"""What is chosen is taken from both databases alike, and what the schema does not know is said and not lost silently."""

import pytest

from bangiao.graph.exports import find
from bangiao.graph.exports.content import InDatabase
from bangiao.graph.exports.format import export
from bangiao.graph.exports.selection import NoSuchChoice, Selection
from bangiao.graph.records import Record
from bangiao.graph.schema import Province, SucceededBy
from bangiao.graph.schema.places import Era
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report
from tests.conftest import empty
from tests.graph.exports.compare import held
from tests.graph.exports.facts import others, records, staged

NEW = "province:34/dak-lak"


@pytest.fixture(scope="module")
def filled(bolt: Bolt) -> Bolt:
    empty(bolt)
    eras: list[Record] = [
        Province(id="province:63/phu-yen", era=Era.SIXTY_THREE),
        Province(id=NEW, era=Era.THIRTY_FOUR),
        SucceededBy(start="province:63/phu-yen", end=NEW),
    ]
    for dataset, told in (("list/a", records()), ("other/b", others()), ("eras", eras)):
        Writer(bolt, dataset, Report("list")).write(told)
    return bolt


@pytest.mark.server
def test_the_whole_content_is_what_was_written(filled: Bolt) -> None:
    found = held(InDatabase(filled))
    with staged() as staging:
        assert held(staging).items() <= found.items()
    assert len(found) == 5 + 8 + 3


@pytest.mark.server
def test_what_is_read_in_pages_is_the_same(filled: Bolt) -> None:
    assert held(InDatabase(filled, page=1)) == held(InDatabase(filled))


@pytest.mark.server
def test_a_relationship_is_taken_where_both_ends_are(filled: Bolt) -> None:
    found = held(InDatabase(filled, Selection(labels=("Project", "Organisation"))))
    assert sorted(name for name, _ in found) == ["FUNDS", "FUNDS", "Organisation", "Project"]


@pytest.mark.server
def test_only_facts_of_the_chosen_status_are_taken(filled: Bolt) -> None:
    found = held(InDatabase(filled, Selection(statuses=("ongoing",))))
    assert list(found) == [("Project", "project:list/1")]


@pytest.mark.server
def test_of_an_era_only_its_provinces_are_taken_and_all_other_nodes(filled: Bolt) -> None:
    found = {one for _, one in held(InDatabase(filled, Selection(era="34")))}
    assert NEW in found
    assert "project:list/1" in found
    assert "province:63/phu-yen" not in found


@pytest.mark.server
def test_what_bangiao_did_not_write_is_said(filled: Bolt, tmp_path_factory: pytest.TempPathFactory) -> None:
    filled.write(lambda run: run("CREATE (:Visitor {id: 'visitor:1'})", {}))
    filled.write(lambda run: run("MATCH (p:Project) SET p.weather = 'fair'", {}))
    with Door(filled.address) as door:
        written = export(find("networkx"), door, tmp_path_factory.mktemp("out") / "graph.json")
    filled.write(lambda run: run("MATCH (v:Visitor) DELETE v", {}))
    told = " ".join(en for _, en in written.notes)
    assert "1 entities and 0 relations" in told
    assert "Project.weather (1)" in told


@pytest.mark.parametrize("wrong", [{"labels": ("Projekt",)}, {"statuses": ("done",)}, {"era": "62"}])
def test_a_choice_that_is_none_is_refused_with_those_there_are(wrong: dict[str, str]) -> None:
    with pytest.raises(NoSuchChoice):
        Selection(**wrong)  # type: ignore[arg-type]
