"""The pages of the questions are those that the headers and the shipped facts give."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.schema import Document
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.page import MoreThanShipped, check, index, page
from tests.cli.running import runner
from tests.queries.asking import load

DOCS = Path(__file__).parents[2] / "docs"
AGAIN = "BANGIAO_HOME=$(mktemp -d) sh -c 'bangiao load && python -m bangiao.queries.page docs/questions'"


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Door]:
    """The door of a database with the shipped facts and nothing else."""
    home = tmp_path_factory.mktemp("pages") / "home"
    try:
        assert runner(home)("load").exit_code == 0
        with Door(ensure_running(home)) as door:
            yield door
    finally:
        stop(home)


def test_the_index_names_every_question_and_every_page_has_its_question() -> None:
    assert (DOCS / "questions.md").read_text("utf-8") == index(), f"stale; {AGAIN}"
    assert {file.stem for file in (DOCS / "questions").glob("*.md")} == set(catalogue.names()), AGAIN


@pytest.mark.server
@pytest.mark.parametrize("name", catalogue.names())
def test_the_page_of_a_question_is_not_stale(name: str, shipped: Door) -> None:
    assert (DOCS / "questions" / f"{name}.md").read_text("utf-8") == page(shipped, name), f"stale; {AGAIN}"


@pytest.mark.server
def test_no_page_is_made_from_other_facts_than_those_shipped(bolt: Bolt, door: Door) -> None:
    load(bolt, [Document(id="document:other", name_vi="Khác", name_en="Other")])
    with pytest.raises(MoreThanShipped, match="test"):
        check(door)
