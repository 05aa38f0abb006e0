"""`bangiao load --into-files`: from sources to the bulk importer's files, and no database is started for it."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Run


def test_the_shipped_facts_go_into_files_without_a_database(run: Run, tmp_path: Path) -> None:
    done = run("load", "--into-files", str(tmp_path / "files"), "--format", "json")
    assert done.exit_code == 0, done.output
    (row,) = json.loads(done.stdout)["rows"]
    assert row["created"] > 10_000
    assert {"README.md", "import.sh", "import.cmd", "schema.cypher"} <= {
        one.name for one in (tmp_path / "files").iterdir()
    }
    assert not (tmp_path / "home").exists()


def test_a_folder_that_holds_something_is_left_alone_and_nothing_is_read_first(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bangiao.loaders.offline.Offline.load", lambda *_: 1 / 0)
    (tmp_path / "kept.txt").write_text("mine", encoding="utf-8")
    done = run("load", "--into-files", str(tmp_path))
    assert done.exit_code == 2
    assert [one.name for one in tmp_path.iterdir() if one.name != "home"] == ["kept.txt"]


def test_a_dry_run_into_files_is_refused(run: Run, tmp_path: Path) -> None:
    done = run("load", "--into-files", str(tmp_path / "files"), "--dry-run", lang="vi")
    assert done.exit_code == 2
    assert "--dry-run" in done.output
    assert not (tmp_path / "files").exists()
