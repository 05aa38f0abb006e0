"""The PDF has two A4 pages at most, whatever stands in it."""

import re
import sys
from pathlib import Path

import pytest

from bangiao.errors import MissingExtra
from bangiao.visualisations.dossier import write_dossier
from tests.visualisations.dossier.sheets import HOSTILE, dossier, line, section


def pages(file: Path) -> int:
    """How many pages a PDF says it has."""
    return max(int(count) for count in re.findall(rb"/Type\s*/Pages[^>]*?/Count (\d+)", file.read_bytes()))


def test_a_short_dossier_fills_one_page(tmp_path: Path) -> None:
    write_dossier(dossier(section()), tmp_path / "a.pdf", "vi")
    assert pages(tmp_path / "a.pdf") == 1


@pytest.mark.parametrize("text", ["đối tác số", HOSTILE], ids=["usual", "hostile"])
def test_a_full_dossier_fills_two(tmp_path: Path, text: str) -> None:
    full = [section(f"{number}", tuple(line(f"{text} {n}", "1") for n in range(60))) for number in range(9)]
    write_dossier(dossier(*full, title=text[:100]), tmp_path / "a.pdf", "vi")
    assert pages(tmp_path / "a.pdf") == 2


def test_what_stands_in_the_data_is_no_markup(tmp_path: Path) -> None:
    write_dossier(dossier(section(rows=(line("#panic() $x *b*", "1"),))), tmp_path / "a.pdf", "en")
    assert pages(tmp_path / "a.pdf") == 1


def test_without_the_package_the_command_that_installs_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(MissingExtra, match=r"pip install 'bangiao\[pictures\]'"):
        write_dossier(dossier(section()), tmp_path / "a.pdf", "vi")
    assert list(tmp_path.iterdir()) == []
