"""What a serving database shows: to its owner, to the reader, to nobody else."""

import http.server
import json
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import neo4j
import psutil
import pytest

from bangiao.graph.embedded import status
from bangiao.graph.embedded.administration import Administration
from bangiao.graph.embedded.engine import groups
from bangiao.graph.embedded.notes import read_running
from bangiao.graph.embedded.places import Places
from bangiao.graph.store.address import Address
from tests.graph.embedded.client import Client, ask

pytestmark = pytest.mark.server

Served = tuple[Path, Address]


@pytest.fixture(scope="module")
def reader(served: Served) -> Iterator[Client]:
    """The user who can only read, with some nodes to read."""
    ask(served[1], "UNWIND range(1, 3000) AS i CREATE (:Kept {id: i})")
    client = Client(served[1], reader=True)
    yield client
    client.close()


def test_home_and_files_are_for_their_owner_alone(served: Served) -> None:
    home = served[0]
    modes = {path.relative_to(home).as_posix(): stat.S_IMODE(path.stat().st_mode) for path in home.rglob("*")}
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert modes["running.json"] == modes["access.json"] == modes["log/server.log"] == 0o600
    assert {name: oct(mode) for name, mode in modes.items() if mode & 0o077} == {}


def test_it_listens_on_the_loopback_alone(served: Served) -> None:
    running = read_running(Places(served[0]).running)
    assert running
    listening = [c for c in psutil.Process(running.pid).net_connections() if c.status == psutil.CONN_LISTEN]
    assert {c.laddr.ip.removeprefix("::ffff:") for c in listening} == {"127.0.0.1"}
    assert {c.laddr.port for c in listening} == {running.port, running.http_port}


def test_passwords_stand_in_no_command_line_environment_or_log(served: Served) -> None:
    home, address = served
    process = psutil.Process(status(home).pid)
    told = " ".join([*process.cmdline(), *process.environ().values(), *(p.read_text() for p in home.glob("log/*"))])
    assert address.password not in told
    assert str(address.reader_password) not in told
    assert address.password not in repr(address)


def test_finding_it_loads_nothing_heavy(served: Served) -> None:
    look = "import sys; from pathlib import Path; from bangiao.graph.embedded import find_running; "
    look += "print(find_running(Path(sys.argv[1])).uri); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", look, str(served[0])], capture_output=True, text=True, check=True)
    uri, modules = done.stdout.splitlines()
    assert uri == served[1].uri
    assert not {"psutil", "filelock", "jpype", "arcadedb_embedded", "neo4j"} & set(modules.split())


def test_status_tells_where_it_is_and_how_large(served: Served) -> None:
    home, address = served
    shown = status(home)
    assert shown.running and shown.address == address and shown.folder == home
    assert shown.size > 50_000
    assert shown.uptime is not None and timedelta(0) <= shown.uptime < timedelta(minutes=5)
    assert shown.reader_username == address.reader_username
    assert json.loads(shown.password_file.read_text())["reader_password"] == address.reader_password


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE (:Written)",
        "MATCH (n:Kept {id: 1}) SET n.id = 0",
        "MATCH (n:Kept {id: 1}) DELETE n",
        "MERGE (:Kept {id: 0})",
        "CREATE INDEX written IF NOT EXISTS FOR (n:Kept) ON (n.id)",
        "LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line",
    ],
)
def test_the_reader_cannot_write(reader: Client, statement: str) -> None:
    with pytest.raises(neo4j.exceptions.Neo4jError):
        reader.run(statement)
    assert reader.run("MATCH (n) RETURN count(n) AS n, sum(n.id) AS s") == [{"n": 3000, "s": 4501500}]


def test_the_reader_sees_every_node_since_a_limit_of_the_engine_would_cut_counts_silently(reader: Client) -> None:
    assert reader.run("MATCH (n:Kept) WITH n RETURN count(DISTINCT n.id) AS n") == [{"n": 3000}]
    assert groups()["databases"]["*"]["groups"]["reader"]["resultSetLimit"] == -1


def test_a_password_that_is_wrong_opens_neither_door(served: Served) -> None:
    home, address = served
    running = read_running(Places(home).running)
    assert running
    assert Administration(running.http_port, address.username, address.password).may_enter()
    assert not Administration(running.http_port, address.username, "guessed").may_enter()
    with pytest.raises(neo4j.exceptions.AuthError):
        ask(Address(address.uri, address.username, "guessed", address.database), "RETURN 1")


def test_load_csv_reads_no_file_even_for_the_administrator(served: Served, tmp_path: Path) -> None:
    (tmp_path / "secret.csv").write_text("secret\n")
    with pytest.raises(neo4j.exceptions.Neo4jError, match="file:/// URLs are disabled"):
        ask(served[1], "LOAD CSV FROM $url AS line RETURN line", url=(tmp_path / "secret.csv").as_uri())


def test_load_csv_asks_no_address_even_for_the_administrator(served: Served) -> None:
    asked: list[str] = []

    class Recorder(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b"secret\n")

    with http.server.HTTPServer(("127.0.0.1", 0), Recorder) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        with pytest.raises(neo4j.exceptions.Neo4jError, match="remote URLs are disabled"):
            ask(served[1], "LOAD CSV FROM $url AS line RETURN line", url=f"http://127.0.0.1:{site.server_port}/a.csv")
        site.shutdown()
    assert asked == []
