"""Every error is one sentence in the user's language on standard error, with the exit status it deserves."""

import io
import subprocess
import sys
from pathlib import Path

import click
import pytest

from bangiao.cli.run import tell
from bangiao.errors import WrongUse
from tests.cli.running import Run


@pytest.mark.parametrize(
    ("arguments", "vi", "en"),
    [
        (["nope"], "Không có lệnh 'nope'.", "No such command 'nope'."),
        (["db", "stat"], "Không có lệnh 'stat'. (Có phải", "No such command 'stat'. (Did you mean"),
        (["load", "--form"], "Không có tùy chọn '--form'.", "No such option '--form'."),
        (["load", "--format"], "Tùy chọn '--format' cần một giá trị.", "Option '--format' requires an argument."),
        (["load", "--format", "xml"], "không thuộc: 'table', 'json'.", "is not one of 'table', 'json'."),
        (["load", "a.csv"], "Thêm --from NGUỒN.", "Add --from SOURCE."),
        (["load", "--from", "nope", "a.csv"], "Không có nguồn nope.", "There is no source nope."),
        (["load", "--from", "shipped", "--option", "x"], "'x' không có dạng TÊN=GIÁ TRỊ", "not of the form NAME=VALUE"),
        (["load", "--from", "shipped", "--option", "x=1"], "không có tùy chọn 'x'", "has no option 'x'"),
        (["cypher"], "Thiếu tham số 'CÂU LỆNH'.", "Missing argument 'STATEMENT'."),
        (["cypher", "RETURN 1", "--param", "x"], "không có dạng TÊN=GIÁ TRỊ", "not of the form NAME=VALUE"),
        (["find", "a", "--limit", "0"], "không phải là số nguyên từ 1", "not a whole number from 1"),
        (["ask", "nope"], "Không có câu hỏi 'nope'.", "There is no question 'nope'."),
        (["ask", "--province", "x"], "đứng trước tên câu hỏi", "stands before the question"),
        (["ask", "--explain"], "Giải thích câu hỏi nào?", "Explain which question?"),
        (
            ["ask", "funders", "--nope", "1"],
            "không có tham số '--nope'. Có: --province",
            "no parameter '--nope'. It has: --province",
        ),
        (["cypher", " "], "Câu lệnh trống", "The statement is empty"),
        (["cypher", "// only this\n/* and that */;"], "Câu lệnh trống", "The statement is empty"),
        (["show", "network", "--output", "a.docx"], "đuôi là một trong: .html", "must be one of: .html"),
        (["demo", "--output", "a.png"], "đuôi là một trong: .html", "must be one of: .html"),
        (["load", "--report", "a.docx"], "đuôi là một trong: .json", "must be one of: .json"),
        (["db", "backup", "a.tar"], "đuôi là một trong: .zip", "must be one of: .zip"),
        (["db", "reset"], "thêm --yes", "add --yes"),
        (["--lang", "fr", "db", "status"], "'fr' không thuộc: 'vi', 'en'.", "'fr' is not one of 'vi', 'en'."),
    ],
)
def test_wrong_use_ends_with_2_and_says_what_was_wrong(run: Run, arguments: list[str], vi: str, en: str) -> None:
    for lang, expected in (("vi", vi), ("en", en)):
        done = run(*arguments, lang=lang)
        assert done.exit_code == 2, done.output
        assert expected in done.stderr
        assert done.stdout == ""
        assert done.stderr.startswith({"vi": "Lỗi: ", "en": "Error: "}[lang])
        assert "Traceback" not in done.stderr


def test_no_command_is_wrong_use_and_shows_the_help(run: Run) -> None:
    done = run(lang="vi")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "Các lệnh:" in done.stderr


def test_an_unknown_language_in_the_environment_is_wrong_use(run: Run) -> None:
    done = run("db", "status", lang="fr")
    assert done.exit_code == 2
    assert "BANGIAO_LANG" in done.stderr


@pytest.mark.parametrize("arguments", [["find", "x"], ["cypher", "RETURN 1"], ["load"]])
def test_a_server_that_does_not_answer_ends_with_3(run: Run, arguments: list[str]) -> None:
    done = run("--database", "bolt://127.0.0.1:1", *arguments, lang="vi")
    assert done.exit_code == 3
    assert "Không kết nối được cơ sở dữ liệu bolt://127.0.0.1:1" in done.stderr
    assert done.stdout == ""


def test_the_database_option_holds_behind_the_command_too(run: Run) -> None:
    assert "bolt://127.0.0.1:1" in run("find", "x", "--database", "bolt://127.0.0.1:1").stderr


def test_an_unexpected_error_is_told_without_a_traceback(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bangiao.graph.connect.home", lambda: 1 / 0)
    done = run("db", "status")
    assert done.exit_code == 70
    assert "ZeroDivisionError" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Traceback" in run("db", "status", BANGIAO_DEBUG="1").stderr


def test_a_file_of_the_operating_system_is_named_in_the_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> Path:
        raise OSError(28, "No space left on device", "/tmp/x")

    monkeypatch.setattr("bangiao.graph.connect.home", full)
    done = run("db", "status", lang="vi")
    assert (done.exit_code, done.stderr) == (3, "Lỗi: /tmp/x: hết chỗ trên đĩa.\n")


def test_an_interrupted_command_ends_with_130_and_says_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr("bangiao.graph.connect.home", interrupted)
    done = run("db", "status")
    assert done.exit_code == 130
    assert done.output.strip() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGPIPE")
def test_a_reader_that_goes_away_is_no_error() -> None:
    command = f"{sys.executable} -m bangiao --help; echo $? >&2"
    done = subprocess.run(["sh", "-c", f"({command}) | true"], check=False, capture_output=True, text=True, timeout=60)
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr
    assert done.stderr.strip() in ("0", "141")


class Terminal(io.StringIO):
    """Standard error that is a terminal."""

    def isatty(self) -> bool:
        """As a terminal says."""
        return True


@pytest.mark.parametrize(("stream", "broken"), [(Terminal(), True), (io.StringIO(), False)])
def test_an_error_is_broken_to_the_terminal_and_stays_one_line_anywhere_else(
    stream: io.StringIO, broken: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    monkeypatch.setattr(sys, "stderr", stream)
    told = "a long sentence of many words " * 6
    assert tell(WrongUse()) == 2
    assert tell(click.ClickException(told.strip())) == 3
    assert (max(map(len, stream.getvalue().splitlines())) <= 50) == broken


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_a_command_that_is_told_to_end_tidies_up_first(tmp_path: Path) -> None:
    tidied = tmp_path / "tidied"
    code = f"""
import os, signal, sys, time
from pathlib import Path
from bangiao import cli
from bangiao.graph import connect
def told():
    try:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(10)
    finally:
        os.kill(os.getpid(), signal.SIGTERM)
        Path({str(tidied)!r}).touch()
connect.home = told
sys.argv = ["bangiao", "db", "status"]
cli.main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr, tidied.exists()) == (143, "", "", True)
