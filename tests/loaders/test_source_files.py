"""A folder stands for its files, or for one release where the files of a source belong together."""

from pathlib import Path

import pytest

from bangiao.loaders.registry import find
from bangiao.loaders.source import Unreadable


def folder(path: Path, *names: str) -> Path:
    """A folder with empty files."""
    for name in names:
        (path / name).touch()
    return path


def files(source: str, path: Path) -> list[str]:
    """The names of what a path means to a source."""
    return [one.name for one in find(source)().files(path)]


def test_a_file_is_itself(tmp_path: Path) -> None:
    assert files("population", folder(tmp_path, "population_2011.csv") / "population_2011.csv") == [
        "population_2011.csv"
    ]


def test_a_folder_of_yearly_tables_is_its_files_in_order(tmp_path: Path) -> None:
    names = ("population_2012.csv", "grdp_2018.CSV", "population_2011.csv", "README.md", ".population_2010.csv")
    assert files("population", folder(tmp_path, *names)) == [
        "grdp_2018.CSV",
        "population_2011.csv",
        "population_2012.csv",
    ]


def test_a_folder_within_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "old.xml").mkdir()
    assert files("iati", folder(tmp_path, "activities.xml")) == ["activities.xml"]


@pytest.mark.parametrize("source", ["adb", "gef", "china"])
def test_the_folder_of_a_release_stays_one(tmp_path: Path, source: str) -> None:
    assert find(source)().files(folder(tmp_path, "projects.csv")) == [tmp_path]


def test_a_folder_without_such_files_says_which_are_wanted(tmp_path: Path) -> None:
    with pytest.raises(Unreadable) as caught:
        files("gso", folder(tmp_path, "a.txt"))
    assert ".csv, .zip" in caught.value.message("en")


def test_copies_with_marked_errors_and_files_open_in_excel_are_left_out(tmp_path: Path) -> None:
    assert files("tables", folder(tmp_path, "a.loi.xlsx", "a.loi-2.xlsx", "a.xlsx", "~$a.xlsx")) == ["a.xlsx"]


def test_a_marked_copy_that_is_named_is_loaded(tmp_path: Path) -> None:
    assert files("tables", folder(tmp_path, "a.loi.xlsx", "a.xlsx") / "a.loi.xlsx") == ["a.loi.xlsx"]
