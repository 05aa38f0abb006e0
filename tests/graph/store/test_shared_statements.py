"""The forty statements that both databases must answer alike."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao.graph.embedded import ensure_running, stop
from bangiao.graph.store.address import Address
from bangiao.graph.store.bolt import Bolt
from tests.conftest import empty

pytestmark = [pytest.mark.server, pytest.mark.shared]


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[Address]:
    """An embedded database that nobody else uses."""
    yield ensure_running(tmp_path / "home", idle_minutes=5)
    stop(tmp_path / "home")


def answered(shared: Path, address: Address) -> int:
    """How many of the forty hold."""
    environment = {
        **os.environ,
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": address.password,
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    environment.pop("NEO4J_DATABASE", None)
    if address.database:
        environment["NEO4J_DATABASE"] = address.database
    command = [sys.executable, str(shared / "cypher" / "check.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    return int(done.stdout.split()[-1].partition("/")[0])


def test_the_embedded_database_answers_38(shared: Path, scratch: Address) -> None:
    assert answered(shared, scratch) >= 38


def test_neo4j_answers_40(shared: Path, neo4j_address: Address) -> None:
    with Bolt(neo4j_address) as bolt:
        empty(bolt)
        assert answered(shared, neo4j_address) == 40
        empty(bolt)
        bolt.define("DROP INDEX project_text IF EXISTS")
