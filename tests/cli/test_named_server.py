"""A server that is named takes the place of the embedded database."""

import json

import pytest

from bangiao.graph.store.address import Address
from tests.cli.running import Run

pytestmark = pytest.mark.server


def variables(address: Address, password: str | None = None) -> dict[str, str]:
    """The environment that names a server."""
    return {
        "NEO4J_URI": address.uri,
        "NEO4J_USERNAME": address.username,
        "NEO4J_PASSWORD": password or address.password,
        "NEO4J_DATABASE": address.database or "",
    }


def test_the_environment_names_the_server_and_nothing_is_started_here(run: Run, neo4j_address: Address) -> None:
    done = run("cypher", "RETURN 1 AS one", "--format", "json", **variables(neo4j_address))
    assert json.loads(done.stdout)["rows"] == [{"one": 1}]
    assert done.stderr == ""


def test_the_option_wins_over_the_environment(run: Run, neo4j_address: Address) -> None:
    named = variables(neo4j_address) | {"NEO4J_URI": "bolt://127.0.0.1:1"}
    done = run("--database", neo4j_address.uri, "cypher", "RETURN 1 AS one", "--format", "json", **named)
    assert done.exit_code == 0, done.stderr


def test_a_wrong_password_ends_with_3_and_is_not_shown(run: Run, neo4j_address: Address) -> None:
    done = run("find", "x", lang="vi", **variables(neo4j_address, "wr0ng-secret"))
    assert done.exit_code == 3
    assert "không nhận người dùng" in done.stderr
    assert "wr0ng-secret" not in done.output


def test_a_write_is_refused_there_too(run: Run, neo4j_address: Address) -> None:
    done = run("cypher", "CREATE (n:Province {id: 'x'}) RETURN n", **variables(neo4j_address))
    assert (done.exit_code, done.stdout) == (2, "")
