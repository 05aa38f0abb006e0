"""The real bulk importer makes of the files the graph that they were written from, and a later load changes nothing."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bangiao.graph.exports import find, neo4j_admin
from bangiao.graph.exports.content import InDatabase
from bangiao.graph.exports.format import export
from bangiao.graph.exports.staging import Staging
from bangiao.graph.store.address import Address
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.define import define, statements
from bangiao.graph.store.door import Door
from bangiao.graph.store.write import Writer
from bangiao.loaders.report import Report
from bangiao.loaders.run import load
from bangiao.loaders.sources.shipped import Shipped
from tests.conftest import empty, missing
from tests.graph.exports.compare import Held, held
from tests.graph.exports.facts import others, records
from tests.servers import neo4j_server


def test_headers_say_the_type_of_each_column(content: Staging, tmp_path: Path) -> None:
    neo4j_admin.fill(content, tmp_path)
    provinces = (tmp_path / "nodes-Province-header.csv").read_text(encoding="utf-8").strip().split(",")
    assert provinces[0] == "id:ID"
    assert {"gso_code:string", "population:long", "lat:double", "aliases:string[]", "valid_from_from:date"} <= set(
        provinces
    )
    funds = (tmp_path / "relationships-FUNDS-header.csv").read_text(encoding="utf-8").strip().split(",")
    assert funds[:3] == [":START_ID", ":END_ID", "id:string"]
    assert "is_class:boolean" in (tmp_path / "nodes-Agreement-header.csv").read_text(encoding="utf-8")


def test_a_long_table_is_written_in_parts_that_the_command_names_in_order(content: Staging, tmp_path: Path) -> None:
    neo4j_admin.fill(content, tmp_path, part=1)
    parts = "relationships-FUNDS-header.csv,relationships-FUNDS-0001.csv,relationships-FUNDS-0002.csv"
    for script in ("import.sh", "import.cmd", "import-arguments.txt"):
        assert f"--relationships=FUNDS={parts}" in (tmp_path / script).read_text(encoding="utf-8")


def test_the_windows_script_is_one_command_that_fits_its_limit(content: Staging, tmp_path: Path) -> None:
    neo4j_admin.fill(content, tmp_path)
    lines = (tmp_path / "import.cmd").read_bytes().decode().split("\r\n")
    command = "".join(line.removesuffix("^") for line in lines[lines.index('cd /d "%~dp0"') + 1 :])
    assert len(command) < 8191
    assert all(line.endswith(" ^") for line in lines[lines.index('cd /d "%~dp0"') + 1 : -2])


def test_the_schema_goes_with_the_files(content: Staging, tmp_path: Path) -> None:
    neo4j_admin.fill(content, tmp_path)
    assert (tmp_path / "schema.cypher").read_text(encoding="utf-8").splitlines() == [f"{one};" for one in statements()]


def test_files_of_what_is_in_no_database_are_there_whole_or_not_at_all(content: Staging, tmp_path: Path) -> None:
    class Broken:
        nodes = content.nodes

        def relations(self, type: str) -> Iterator[object]:
            raise RuntimeError(type)

    with pytest.raises(RuntimeError):
        neo4j_admin.write(Broken(), tmp_path / "files")  # type: ignore[arg-type]
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def source(embedded_address: Address, tmp_path_factory: pytest.TempPathFactory) -> tuple[Held, Path]:
    """What the embedded database holds, and its export: the shipped facts and those that are hard to carry."""
    with Bolt(embedded_address) as bolt, Door(embedded_address) as door:
        empty(bolt)
        load(bolt, Shipped(), Path())
        for dataset, told in (("list/a", records()), ("other/b", others())):
            Writer(bolt, dataset, Report("list")).write(told)
        folder = tmp_path_factory.mktemp("export") / "files"
        written = export(find("neo4j-admin"), door, folder)
        found = held(InDatabase(bolt))
        assert not written.notes
        assert written.nodes + written.relations == len(found)
    return found, folder


@pytest.fixture(scope="module")
def imported(source: tuple[Held, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bolt]:
    """A Neo4j whose database was made by the real importer with the script that lies beside the files."""
    home = tmp_path_factory.mktemp("neo4j")
    try:
        neo4j_server.make_admin(home)
    except neo4j_server.CannotStart as error:
        missing(str(error))
    script = [str(source[1] / "import.sh"), "neo4j"]
    done = subprocess.run(
        script, env={**os.environ, "NEO4J_HOME": str(home)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    server = neo4j_server.start(home)
    with Bolt(Address(server.uri, server.username, server.password)) as bolt:
        define(bolt)
        yield bolt
    neo4j_server.stop(server)


@pytest.mark.server
def test_the_imported_graph_is_the_source_node_by_node_and_edge_by_edge(
    source: tuple[Held, Path], imported: Bolt
) -> None:
    found = held(InDatabase(imported))
    assert found.keys() == source[0].keys()
    assert {one: (found[one], told) for one, told in source[0].items() if found[one] != told} == {}


@pytest.mark.server
def test_a_load_after_the_import_changes_nothing(imported: Bolt) -> None:
    report = load(imported, Shipped(), Path())
    assert report.unchanged > 10_000
    assert (report.created, report.updated, report.withdrawn, report.skipped) == (0, 0, 0, [])
