"""A file is written whole or not at all, and nothing is left beside it."""

import os
import stat
import sys
from pathlib import Path

import pytest

from bangiao.drafts import draft, save


def _mode(file: Path) -> int:
    return stat.S_IMODE(file.stat().st_mode)


def test_a_text_is_written_with_its_line_ends(tmp_path: Path) -> None:
    save(tmp_path / "a.csv", "đ\r\n")
    assert (tmp_path / "a.csv").read_bytes() == "đ\r\n".encode()
    assert [one.name for one in tmp_path.iterdir()] == ["a.csv"]


def test_what_was_there_stays_when_writing_fails(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old", "utf-8")
    with pytest.raises(ValueError, match="half"), draft(file) as path:
        path.write_text("ne", "utf-8")
        raise ValueError("half")
    assert file.read_text("utf-8") == "old"
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets few users make links")
def test_a_link_stays_and_what_it_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "real.csv").write_text("old", "utf-8")
    (tmp_path / "link.csv").symlink_to("real.csv")
    save(tmp_path / "link.csv", "new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_text("utf-8") == "new"


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        save(tmp_path / "nowhere" / "a.csv", "x")


def test_a_draft_has_the_ending_of_its_file_even_of_a_long_name(tmp_path: Path) -> None:
    with draft(tmp_path / ("x" * 240 + ".xlsx")) as path:
        assert path.suffix == ".xlsx" and len(path.name) < 80


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no umask")
def test_a_new_file_has_the_rights_of_the_umask_and_an_old_one_keeps_its_own(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        save(tmp_path / "a", "x")
        save(tmp_path / "b", "x", mode=0o600)
        (tmp_path / "a").chmod(0o604)
        save(tmp_path / "a", "y")
    finally:
        os.umask(before)
    assert (_mode(tmp_path / "a"), _mode(tmp_path / "b")) == (0o604, 0o600)
    save(tmp_path / "c", "x")
    assert _mode(tmp_path / "c") == 0o666 & ~before
