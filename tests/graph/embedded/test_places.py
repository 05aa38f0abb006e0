"""The home folder, the notes in it and the idle time, without a server."""

import os
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest

from bangiao.graph.embedded import BadFolder, BadIdleTime, find_running, home_folder, reset, status, stop
from bangiao.graph.embedded.notes import Access, read_access, write_note
from bangiao.graph.embedded.places import Places
from bangiao.graph.embedded.process import birth
from bangiao.graph.embedded.start import idle_time


def test_the_home_folder_is_the_one_chosen_or_the_users_own(tmp_path: Path) -> None:
    assert home_folder({"BANGIAO_HOME": str(tmp_path)}) == tmp_path
    assert home_folder({}) == home_folder({"BANGIAO_HOME": ""})
    assert home_folder({}).name == "bangiao"


def test_where_nothing_was_started_nothing_is_found_stopped_or_made(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert find_running(home) is None
    assert stop(home) is False
    reset(home)
    shown = status(home)
    assert (shown.running, shown.pid, shown.address, shown.uptime, shown.size) == (False, None, None, None, 0)
    assert not home.exists()


def test_a_folder_with_other_peoples_files_keeps_its_mode(tmp_path: Path) -> None:
    for name, mode in {"ours": 0o700, "theirs": 0o755}.items():
        folder = tmp_path / name
        folder.mkdir()
        folder.chmod(0o755)
        for file in ("access.json", "skips.json", "mappings.json") if name == "ours" else ("thesis.docx",):
            (folder / file).touch()
        Places(folder).create()
        assert stat.S_IMODE(folder.stat().st_mode) == mode


def test_several_that_make_the_folder_at_the_same_moment_all_find_it_made(tmp_path: Path) -> None:
    together = Barrier(8)

    def create(number: int) -> None:
        together.wait(timeout=30)
        Places(tmp_path / f"home {number // 8}").create()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(create, range(8 * 50)))
    assert len(list(tmp_path.iterdir())) == 50


def test_a_home_that_cannot_be_made_is_an_error_with_advice(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(BadFolder, match="BANGIAO_HOME"):
        Places(tmp_path / "file" / "home").create()


def test_a_note_is_private_whole_and_read_back(tmp_path: Path) -> None:
    access = Access.random()
    path = tmp_path / "access.json"
    write_note(path, access)
    write_note(path, access)
    assert read_access(path) == access
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir()] == ["access.json"]
    assert access.reader_password not in repr(access)
    assert access.administrator_password != Access.random().administrator_password


@pytest.mark.parametrize("content", ["", "{", "[]", "{}", '{"pid": 1}'])
def test_a_note_that_is_not_ours_counts_as_none(tmp_path: Path, content: str) -> None:
    (tmp_path / "access.json").write_text(content)
    assert read_access(tmp_path / "access.json") is None


def test_a_process_is_told_from_another_with_its_id() -> None:
    assert birth(os.getpid()) == birth(os.getpid())
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as child:  # younger than the tests
        assert birth(os.getpid()) != birth(child.pid) is not None
    assert birth(2**22 + 1) is None, "beyond the largest id"


@pytest.mark.parametrize("found", ["soon", "-1", "nan", "inf"])
def test_an_idle_time_that_is_no_number_of_minutes_is_refused(found: str) -> None:
    with pytest.raises(BadIdleTime, match="BANGIAO_IDLE_MINUTES"):
        idle_time({"BANGIAO_IDLE_MINUTES": found})
