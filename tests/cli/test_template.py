"""`bangiao template` writes workbooks, and an office's own list is loaded, asked about and explained."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bangiao.cli import columns
from bangiao.cli.words.lists import ABOUT
from bangiao.loaders.lists.choose import lists
from bangiao.loaders.lists.mappings import file
from bangiao.loaders.sources.tables import Tables
from tests.cli.running import Run
from tests.loaders.tables.making import fill, write

ALIKE = ("Tên thỏa thuận", "Bên kí Việt Nam", "Đối tác nước ngoài", "Nước", "Ngày ký")
ROW = ("Thỏa thuận hợp tác", "UBND tỉnh Hà Giang", "tỉnh Vân Nam", "Trung Quốc", "15/3/2019")


@pytest.mark.parametrize("name", sorted(lists()))
def test_each_template_is_written_and_named_in_the_help(run: Run, name: str, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    done = run("template", name, "--output", str(target), lang="vi")
    assert (done.exit_code, done.stdout) == (0, f"Đã ghi {target}.\n")
    assert load_workbook(target).worksheets[0].title == lists()[name].title.vi[:31]
    assert name in ABOUT.vi and name in ABOUT.en


def test_a_template_is_never_written_over_a_file_that_is_there(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "a.xlsx"
    target.write_bytes(b"filled")
    done = run("template", "oda", "-o", str(target))
    assert done.exit_code == 2 and "is there already" in done.stderr
    assert target.read_bytes() == b"filled"


def test_an_unknown_template_is_wrong_use_and_names_those_that_there_are(run: Run) -> None:
    done = run("template", "oada", lang="vi")
    assert done.exit_code == 2
    assert "agreements, aid" in done.stderr


def test_a_guess_is_kept_when_the_user_at_the_terminal_says_it_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setenv("BANGIAO_HOME", str(tmp_path / "home"))
    path = write(tmp_path / "a.xlsx", ALIKE, ROW)
    for answer, kept in (("n\n", False), ("y\n", True)):
        monkeypatch.setattr("sys.stdin", Terminal(answer))
        columns.confirm_columns(Tables(), (path,))
        assert "Bên kí Việt Nam → Vietnamese party [guessed by a similar name]" in capsys.readouterr().err
        assert file().exists() is kept
    assert Tables().understand(path).guesses[0].sure


@pytest.mark.server
def test_a_list_is_refused_then_mapped_then_loaded_again_without_saying(loaded: Run, tmp_path: Path) -> None:
    path = write(tmp_path / "ds.xlsx", ALIKE, ROW)
    refused = loaded("load", "--from", "tables", str(path), lang="vi")
    assert refused.exit_code == 2
    assert "--map 'Bên kí Việt Nam=Bên ký Việt Nam'" in refused.stderr
    done = loaded(
        "load", "--from", "tables", str(path), "--map", "Bên kí Việt Nam=Bên ký Việt Nam", "--map", "Nước=Nước"
    )
    assert done.exit_code == 0, done.output
    again = loaded("load", "--from", "tables", str(path))
    assert again.exit_code == 0 and "Nothing changed." in again.stdout
    asked = loaded("ask", "partners", "--province", "ha giang", "--format", "json", "--sources")
    assert "Yunnan" in asked.stdout and "document:file/tables-ds" in asked.stdout


@pytest.mark.server
def test_wrong_rows_leave_with_1_and_the_command_says_where_they_are_marked(loaded: Run, tmp_path: Path) -> None:
    good = {"near": "tỉnh Sơn La", "text": "Nước sạch"}
    path = fill(tmp_path / "can.xlsx", "needs", good, {**good, "stated_on": "sau Tết", "text": "Đường"})
    done = loaded("load", "--from", "tables", str(path), lang="vi")
    assert done.exit_code == 1
    assert "dòng 5: ô I5 (Ngày nêu / Stated on): thấy 'sau Tết'" in done.stdout
    assert str(tmp_path / "can.loi.xlsx") in done.stdout
    assert (tmp_path / "can.loi.xlsx").exists()
