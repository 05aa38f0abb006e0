"""Starting, finding and stopping the local database."""

import importlib.util
import os
import signal
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from filelock import FileLock, Timeout

from bangiao.graph.embedded import Locked, NoEngine, NotStarted, ensure_running, find_running, status, stop
from bangiao.graph.embedded.notes import Access, Running, read_running, write_note
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.start import spawn
from tests.graph.embedded.client import Client, ask

pytestmark = pytest.mark.server

START = """
import sys
from pathlib import Path
from bangiao.graph.embedded import ensure_running
print(ensure_running(Path(sys.argv[1])).uri)
"""


def servers_of(home: Path) -> list[psutil.Process]:
    """The processes that serve a home folder, by their command line."""
    return [
        process
        for process in psutil.process_iter(["cmdline"])
        if {"bangiao.graph.embedded.server", str(home)} <= set(process.info["cmdline"] or [])
    ]


def until_gone(pid: int, seconds: float = 15) -> bool:
    """Whether the process ends in time, or is a zombie that its parent, this test, has not asked about."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.05)
    return False


def pid_of(home: Path) -> int:
    running = read_running(Places(home).running)
    assert running
    return running.pid


def test_two_commands_that_start_at_the_same_moment_share_one_server(home: Path) -> None:
    commands = [
        subprocess.Popen([sys.executable, "-c", START, home], stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    uris = {command.communicate(timeout=60)[0].strip() for command in commands}
    assert len(uris) == 1 and "" not in uris
    assert [process.pid for process in servers_of(home)] == [pid_of(home)]


def until_taken(lock: Path) -> None:
    """Wait until a starting server holds the lock that it has while it serves."""
    for _ in range(400):
        try:
            with FileLock(lock, timeout=0):
                time.sleep(0.02)
        except Timeout:
            return
        time.sleep(0.05)
    raise AssertionError("no server took the lock")


def test_a_server_still_starting_when_its_starter_died_is_the_one_that_is_used(home: Path) -> None:
    places = Places(home)
    places.create()
    write_note(places.access, Access.random())
    left = spawn(places, minutes=0)  # as a command killed while it waited leaves it
    until_taken(places.serving)
    ensure_running(home)
    assert pid_of(home) == left.pid
    assert all(until_gone(process.pid) for process in servers_of(home) if process.pid != left.pid)
    assert len(servers_of(home)) == 1


def test_what_was_acknowledged_is_there_after_kill_9_and_the_user_is_told(home: Path) -> None:
    said: list[str] = []
    address = ensure_running(home, said.append)
    ask(address, "UNWIND range(1, 500) AS i CREATE (:Case {id: i})")
    os.kill(pid_of(home), signal.SIGKILL)
    assert until_gone(pid_of(home))
    assert find_running(home) is None
    again = ensure_running(home, said.append, language="vi")
    assert ask(again, "MATCH (n:Case) RETURN count(n) AS n, sum(n.id) AS s") == [{"n": 500, "s": 125250}]
    assert again == address, "the port and the passwords stay"
    assert [sentence.split()[0] for sentence in said] == ["Starting", "Cơ"]
    assert "đột ngột" in said[1]


def test_sigterm_closes_the_database_and_takes_the_note_away(home: Path) -> None:
    ensure_running(home)
    pid = pid_of(home)
    os.kill(pid, signal.SIGTERM)
    assert until_gone(pid)
    assert not Places(home).running.exists()
    log = Places(home).log.read_text()
    assert "ArcadeDB Server is down" in log
    assert "SIGSEGV" not in log
    assert not list((home / "log").glob("hs_err*"))


def test_a_note_whose_process_id_was_given_to_another_process_is_stale(home: Path) -> None:
    places = Places(home)
    places.create()
    with socket.create_server(("127.0.0.1", 0)) as other:
        write_note(
            places.running, Running(os.getpid(), "another birth", other.getsockname()[1], 1, "2026-01-01T00:00+00:00")
        )
        assert find_running(home) is None
        assert not stop(home), "and stopping ends no stranger"


def test_a_port_taken_by_another_program_is_left_to_it(home: Path) -> None:
    places = Places(home)
    places.create()
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        write_note(places.access, replace(Access.random(), port=taken))
        address = ensure_running(home)
    assert address.uri != f"bolt://127.0.0.1:{taken}"
    assert ask(address, "RETURN 1 AS one") == [{"one": 1}]


def test_files_held_by_another_process_give_an_error_that_says_so(home: Path) -> None:
    ensure_running(home)
    stop(home)
    hold = (
        "import fcntl, sys; file = open(sys.argv[1], 'a'); fcntl.lockf(file, fcntl.LOCK_EX); print(flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", hold, Places(home).data / "database.lck"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(Locked, match="Another process holds the database"):
            ensure_running(home)
        holder.communicate(b"\n")


def test_a_server_that_dies_at_its_start_shows_the_end_of_its_log(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCADEDB_JVM_ARGS", "-XX:NoSuchOption=1")
    with pytest.raises(NotStarted) as caught:
        ensure_running(home)
    assert "NoSuchOption" in caught.value.message("vi")
    assert "NEO4J_URI" in caught.value.message("en")
    assert servers_of(home) == []


def test_a_machine_without_the_engine_is_told_which_have_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(NoEngine, match="NEO4J_URI"):
        ensure_running(home)
    assert not home.exists()


def test_a_database_without_clients_stops_and_one_with_a_client_stays(home: Path) -> None:
    client = Client(ensure_running(home, idle_minutes=0.01))
    assert client.run("RETURN 1 AS one") == [{"one": 1}]
    pid = pid_of(home)
    time.sleep(1.5)
    assert client.run("RETURN 2 AS two") == [{"two": 2}]
    assert pid_of(home) == pid
    client.close()
    assert until_gone(pid, 6)
    assert find_running(home) is None
    assert not status(home).running
    assert "idle for 0.01 minutes" in Places(home).log.read_text()


def test_taking_the_home_folder_away_ends_its_server(home: Path) -> None:
    ensure_running(home)
    pid = pid_of(home)
    home.rename(home.with_name("moved"))
    assert until_gone(pid)
