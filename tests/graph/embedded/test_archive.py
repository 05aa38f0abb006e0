"""Backup, reset and restore."""

import json
import zipfile
from pathlib import Path

import neo4j
import pytest

from bangiao.graph.embedded import (
    BrokenBackup,
    NotBackedUp,
    NotRestored,
    backup,
    ensure_running,
    find_running,
    reset,
    restore,
    status,
)
from bangiao.graph.embedded.archive import CONTENTS
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.start import put_back
from bangiao.graph.store.address import Address
from tests.graph.embedded.client import ask

COUNTS = "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS ties, sum(r.usd) AS usd"


def counts(address: Address) -> dict[str, int]:
    return ask(address, COUNTS)[0]


@pytest.mark.server
def test_backup_reset_and_restore_give_the_same_graph(home: Path, tmp_path: Path) -> None:
    address = ensure_running(home)
    ask(address, "CREATE CONSTRAINT place IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE")
    ask(
        address,
        "UNWIND range(1, 200) AS i CREATE (:Place {id: i, name: 'Hà Giang'})-[:TIE {usd: i}]->(:Partner {id: i})",
    )
    before = counts(address)
    assert before == {"nodes": 400, "ties": 200, "usd": 20100}
    file = backup(home, tmp_path / "graph.zip")
    assert file.stat().st_mode & 0o077 == 0
    with pytest.raises(NotBackedUp, match="No such file"):
        backup(home, tmp_path / "nowhere" / "graph.zip")
    assert list(Places(home).backups.rglob("*.zip")) == [], "the engine's own copies are gone"
    ask(address, "CREATE (:Place {id: 999})")

    reset(home)
    assert find_running(home) is None and status(home).size == 0
    restore(home, file)
    address = ensure_running(home)
    assert counts(address) == before
    assert ask(address, "MATCH (n:Place {id: 7}) RETURN n.name AS name") == [{"name": "Hà Giang"}]
    with pytest.raises(neo4j.exceptions.ConstraintError):
        ask(address, "CREATE (:Place {id: 7})")
    assert not Places(home).replaced.exists() and not Places(home).restoring.exists()


@pytest.mark.server
def test_data_that_does_not_open_is_taken_out_again(home: Path, tmp_path: Path) -> None:
    ask(ensure_running(home), "UNWIND range(1, 20) AS i CREATE (:Place {id: i})")
    good = backup(home, tmp_path / "good.zip")
    bad = rewrite(good, tmp_path / "bad.zip", {"dictionary.0.65536.v1.dict": None}, listed=True)
    with pytest.raises(NotRestored, match="old data"):
        restore(home, bad)
    assert counts(ensure_running(home))["nodes"] == 20


def test_broken_archives_are_refused_before_anything_is_touched(tmp_path: Path) -> None:
    home = tmp_path / "home"
    good = made_up(tmp_path / "good.zip")
    whole = good.read_bytes()
    archives = {
        "cut short": whole[: len(whole) // 2],
        "one byte changed": whole.replace(b"records", b"recordz", 1),
        "no archive": b"PK something else",
        "empty": b"",
    }
    for name, content in archives.items():
        file = tmp_path / f"{name}.zip"
        file.write_bytes(content)
        with pytest.raises(BrokenBackup, match=name):
            restore(home, file)
    changed: dict[str, dict[str, bytes | None]] = {
        "a file missing": {"A_0.bucket": None},
        "a file cut short": {"A_0.bucket": b"rec"},
        "a file more": {"../outside": b"x"},
        "no list": {CONTENTS: None},
    }
    for name, changes in changed.items():
        with pytest.raises(BrokenBackup, match=name):
            restore(home, rewrite(good, tmp_path / f"{name}.zip", changes))
    with pytest.raises(BrokenBackup, match="outside"):
        restore(home, rewrite(good, tmp_path / "escape.zip", {"../outside": b"x"}, listed=True))
    with pytest.raises(BrokenBackup, match="No such file"):
        restore(home, tmp_path / "absent.zip")
    assert not home.exists()


def test_a_restore_killed_between_its_two_steps_leaves_the_old_data(tmp_path: Path) -> None:
    places = Places(tmp_path)
    places.replaced.mkdir()
    (places.replaced / "A_0.bucket").write_text("old")
    places.databases.mkdir()
    places.restoring.mkdir()
    put_back(places)
    assert (places.data / "A_0.bucket").read_text() == "old"
    assert not places.replaced.exists() and not places.restoring.exists()


def made_up(file: Path) -> Path:
    """An archive of the right shape, with no database in it."""
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("schema.json", "{}")
        archive.writestr("A_0.bucket", "records")
    return rewrite(file, file, {}, listed=True)


def rewrite(source: Path, target: Path, changes: dict[str, bytes | None], listed: bool = False) -> Path:
    """A copy with files changed, added or (None) left out; `listed` writes a list of contents that agrees."""
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist()} | changes
    kept = {name: content for name, content in files.items() if content is not None}
    if listed:
        kept.pop(CONTENTS, None)
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in kept.items():
            archive.writestr(name, content)
        if listed:
            found = {info.filename: [info.file_size, info.CRC] for info in archive.infolist()}
            archive.writestr(CONTENTS, json.dumps(found))
    return target
