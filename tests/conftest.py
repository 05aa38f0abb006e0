"""What the tests share: the real files beside a checkout, and the two databases that every store test runs on."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.address import Address
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define
from bangiao.graph.store.door import Door

ROOT = Path(__file__).parents[1]

# A busy machine is slow; that is no fault of the code under test. The gate tries the same examples each time, so that
# it judges the change and not the dice; a developer's run tries others.
settings.register_profile(
    "bangiao",
    deadline=None,
    derandomize=os.environ.get("BANGIAO_CI") == "1",
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("bangiao")


def missing(reason: str) -> None:
    """Skip with the reason; where CI promises everything, fail with it."""
    if os.environ.get("BANGIAO_CI") == "1":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real files that developers and CI have beside the checkout; users do not need it."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        if os.environ.get("BANGIAO_SHARED") == "none":
            pytest.skip("the gate was run where the real files are not beside the checkout")
        missing(f"the real files are not here: {folder.name} beside the checkout")
    return folder


@pytest.fixture(scope="session")
def embedded_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """An embedded database of the test session's own."""
    home = tmp_path_factory.mktemp("home") / "bangiao"
    os.environ.setdefault("BANGIAO_QUERY_SECONDS", "15")
    yield ensure_running(home, idle_minutes=10)
    stop(home)


@pytest.fixture(scope="session")
def neo4j_address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """A real Neo4j of the test session's own, from its Maven jars."""
    from tests.servers import neo4j_server

    try:
        server = neo4j_server.start(tmp_path_factory.mktemp("neo4j"))
    except neo4j_server.CannotStart as error:
        missing(str(error))
        raise
    yield Address(server.uri, server.username, server.password)
    neo4j_server.stop(server)


@pytest.fixture(scope="module", params=["embedded", "neo4j"])
def address(request: pytest.FixtureRequest) -> Address:
    """Each of the two databases in turn."""
    found: Address = request.getfixturevalue(f"{request.param}_address")
    return found


@pytest.fixture(scope="module")
def bolt(address: Address) -> Iterator[Bolt]:
    """A writer's connection to an emptied database with the schema defined."""
    with Bolt(address) as connection:
        empty(connection)
        define(connection)
        yield connection


@pytest.fixture(scope="module")
def door(bolt: Bolt) -> Iterator[Door]:
    """The read-only door of the same database."""
    with Door(bolt.address) as opened:
        yield opened


def empty(connection: Bolt) -> None:
    """Delete every relationship and node, some thousand a transaction."""
    for statement in ("MATCH ()-[f]->() WITH f LIMIT 10000 DELETE f", "MATCH (f) WITH f LIMIT 10000 DELETE f"):
        while connection.write(lambda run, statement=statement: run(f"{statement} RETURN count(*) AS n", {}))[0]["n"]:  # type: ignore[misc]
            pass
