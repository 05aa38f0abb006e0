"""`bangiao db`: the local database from its start to its reset."""

import json
from pathlib import Path

import neo4j
import neo4j.exceptions
import pytest

from bangiao.graph.embedded import stop
from tests.cli.running import Run, runner


def test_the_state_of_a_database_that_was_never_started(run: Run) -> None:
    done = run("db", "status", lang="vi")
    assert done.exit_code == 0
    assert done.stdout.startswith("Không chạy\n")


def test_a_named_server_is_said_to_take_its_place(run: Run) -> None:
    assert "use the server bolt://a:7687" in run("db", "status", NEO4J_URI="bolt://a:7687").stdout


def test_stopping_what_does_not_run_is_no_error(run: Run) -> None:
    done = run("db", "stop")
    assert (done.exit_code, done.stdout) == (0, "The database was not running.\n")


def test_restoring_what_is_no_backup_ends_with_3(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_text("no zip", "utf-8")
    done = run("db", "restore", str(tmp_path / "x.zip"), "--yes")
    assert done.exit_code == 3
    assert "allowed: a whole zip file" in done.stderr


@pytest.mark.server
def test_backed_up_data_comes_back_after_a_reset(tmp_path: Path) -> None:
    home, file = tmp_path / "home", tmp_path / "backup.zip"
    run = runner(home)
    try:
        assert "runs at bolt://127.0.0.1:" in run("db", "start").stdout
        (tmp_path / "none.xml").write_text('<iati-activities version="2.03"/>', "utf-8")
        loading = run("load", "--from", "iati", str(tmp_path / "none.xml"))
        assert "The graph is empty" in loading.stderr  # so the shipped facts were loaded first
        assert "Backed up into" in run("db", "backup", str(file)).stdout
        assert "Backed up into" in run("db", "backup", str(file), "--yes").stdout
        assert run("db", "reset", "--yes").exit_code == 0
        assert run("db", "restore", str(file), "--yes").exit_code == 0
        assert "province:63/ha-giang" in run("find", "ha giang").stdout
        status = run("db", "status").stdout
        assert status.startswith("Running\n")
        assert str(home) in status
    finally:
        stop(home)


def test_a_backup_never_takes_the_place_of_a_file_unasked(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "mine.zip"
    file.write_text("mine", "utf-8")
    done = run("db", "backup", str(file), lang="vi")
    assert done.exit_code == 2
    assert "Không thể hỏi xác nhận: thêm --yes" in done.stderr
    assert file.read_text("utf-8") == "mine"


@pytest.mark.server
def test_any_tool_of_neo4j_connects_as_the_reader_that_the_status_names_and_can_only_read(loaded: Run) -> None:
    status = loaded("db", "status").stdout
    said = {line[:12].strip(): line[12:].strip() for line in status.splitlines()[1:]}
    user, _, rights = next(value for value in said.values() if value.startswith("reader ")).partition(" ")
    key, _, file = next(value for value in said.values() if value.startswith("reader_password in ")).partition(" in ")
    address = next(value for value in said.values() if value.startswith("bolt://"))
    assert rights == "(read-only)"
    password = json.loads(Path(file).read_text("utf-8"))[key]
    with neo4j.GraphDatabase.driver(address, auth=(user, password)) as driver:
        driver.verify_connectivity()
        found = driver.execute_query("MATCH (p:Province {id: $id}) RETURN p.name_vi AS name", id="province:63/ha-giang")
        assert found.records[0]["name"] == "Hà Giang"
        with pytest.raises(neo4j.exceptions.Neo4jError):
            driver.execute_query("CREATE (:Evil)")
        assert driver.execute_query("MATCH (e:Evil) RETURN count(e) AS n").records[0]["n"] == 0
