"""One graph of all real sources in each database, loaded once, which the tests of this folder only ask."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.address import Address
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.queries.result import Result
from bangiao.queries.run import ask
from tests.conftest import missing
from tests.everything.sources import SOURCES, Load
from tests.servers import neo4j_server


@dataclass
class Everything:
    """The graph of all sources: called, it asks a question; `reports` holds what the first load of each said."""

    bolt: Bolt
    door: Door
    data: Path
    reports: dict[Load, list[Report]] = field(default_factory=dict)

    def __call__(self, name: str, *, language: str = "vi", sources: bool = False, **given: str) -> Result:
        """The answer to a question of the catalogue."""
        return ask(self.door, name, given, language=language, sources=sources)

    def load(self, one: Load) -> list[Report]:
        """Load the files of a source, for the first time or again."""
        source, files = one.opened(self.data)
        return [load(self.bolt, source, file) for file in files]


@pytest.fixture(scope="session")
def everything_embedded(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    """All sources in an embedded database of this folder's own."""
    home = tmp_path_factory.mktemp("everything") / "bangiao"
    try:
        yield from _loaded(ensure_running(home, idle_minutes=20), shared)
    finally:
        stop(home)


@pytest.fixture(scope="session")
def everything_neo4j(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Everything]:
    """All sources in a Neo4j of this folder's own."""
    try:
        server = neo4j_server.start(tmp_path_factory.mktemp("everything-neo4j"))
    except neo4j_server.CannotStart as error:
        missing(str(error))
        raise
    try:
        yield from _loaded(Address(server.uri, server.username, server.password), shared)
    finally:
        neo4j_server.stop(server)


@pytest.fixture(scope="session", params=["embedded", "neo4j"])
def everything(request: pytest.FixtureRequest) -> Everything:
    """Asks each of the two databases in turn: `everything("funders", province="ha giang").rows`."""
    found: Everything = request.getfixturevalue(f"everything_{request.param}")
    return found


def _loaded(address: Address, shared: Path) -> Iterator[Everything]:
    with Bolt(address) as bolt, Door(address) as door:
        made = Everything(bolt, door, shared / "data")
        for one in SOURCES:
            made.reports[one] = made.load(one)
        yield made
