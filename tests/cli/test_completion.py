"""What a tab offers, asked through click's completion protocol as the shells ask it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import Run


def _tab(run: Run, words: str, number: int, shell: str = "bash", **environment: str) -> list[str]:
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(number), "_BANGIAO_COMPLETE": f"{shell}_complete"}
    done = run(**asked, **environment)
    assert (done.exit_code, done.stderr) == (0, ""), done.output
    return done.stdout.splitlines()


def _values(run: Run, words: str) -> list[str]:
    return [line.removeprefix("plain,") for line in _tab(run, words, len(words.split(" ")) - 1)]


def test_commands_questions_and_options_are_completed(run: Run) -> None:
    assert _values(run, "bangiao cy") == ["cypher"]
    assert _values(run, "bangiao ask fund") == [one for one in _values(run, "bangiao ask ") if one.startswith("fund")]
    assert "funders" in _values(run, "bangiao ask fu")
    assert _values(run, "bangiao ask funders --prov") == ["--province"]
    assert "--sources" in _values(run, "bangiao ask funders --s")
    assert "network" in _values(run, "bangiao show ")


def test_codes_are_completed_and_of_a_list_the_last_one(run: Run) -> None:
    assert _values(run, "bangiao ask funders --era a") == ["as-signed"]
    assert _values(run, "bangiao ask funders --status actual,pl") == ["actual,planned", "actual,pledged"]
    assert "withdrawn" not in _values(run, "bangiao ask funders --status ")


def test_without_a_database_the_shipped_names_are_offered_and_none_is_started(run: Run, tmp_path: Path) -> None:
    assert _values(run, "bangiao ask funders --province ha-gi") == ["ha-giang"]
    assert _values(run, "bangiao ask funder-by-province --partner jap") == ["japan"]
    assert not (tmp_path / "home").exists()


def test_a_server_that_does_not_answer_is_not_waited_for(run: Run) -> None:
    words = "bangiao ask funders --province ha-gi"
    assert _tab(run, words, 4, NEO4J_URI="bolt://127.0.0.1:9") == ["plain,ha-giang"]


@pytest.mark.parametrize("typed", ["ha-gi", "Hà", "HÀ-GI", "ha"])
def test_names_are_offered_as_one_word_without_diacritics(run: Run, typed: str) -> None:
    assert "ha-giang" in _values(run, f"bangiao ask funders --province {typed}")


def test_a_name_in_an_open_quotation_is_completed(run: Run) -> None:
    assert _tab(run, 'bangiao ask funders --province "ha g', 4) == ["plain,ha-giang"]


@pytest.mark.server
def test_names_come_from_the_graph_that_serves(loaded: Run) -> None:
    assert _values(loaded, "bangiao ask funder-by-province --partner boeun")[0] == "boeun"
    assert _values(loaded, "bangiao find jeollabuk") != []


@pytest.mark.server
def test_old_and_new_names_are_offered_with_their_eras_where_the_shell_shows_them(loaded: Run) -> None:
    lines = _tab(loaded, "bangiao ask funders --province lam-d", 4, "zsh")
    assert lines[:2] == ["plain", "lam-dong"]
    assert lines[2] == "Lam Dong: 34 provinces (since 2025-07-01), 63 provinces (until 2025-06-30)"
    assert _values(loaded, "bangiao ask funders --province ha-tu") == ["ha-tuyen"]


@pytest.mark.server
@pytest.mark.parametrize("word", ["ha-giang", "lam-dong", "japan"])
def test_a_word_that_is_offered_is_understood(loaded: Run, word: str) -> None:
    name = ("funder-by-province", "--partner") if word == "japan" else ("funders", "--province")
    assert loaded("ask", *name, word).exit_code == 0


@pytest.mark.parametrize(
    ("shell", "hook"),
    [
        ("bash", "complete -o nosort -F"),
        ("zsh", "compdef"),
        ("fish", "complete --no-files --command bangiao"),
        ("powershell", "Register-ArgumentCompleter -Native -CommandName bangiao"),
    ],
)
def test_the_script_of_each_shell_is_printed(run: Run, shell: str, hook: str) -> None:
    done = run("completion", shell)
    assert (done.exit_code, hook in done.stdout) == (0, True)
    assert "_BANGIAO_COMPLETE" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="bash is no shell of Windows")
def test_bash_itself_completes_with_the_script(tmp_path: Path) -> None:
    script = """
    eval "$(bangiao completion bash)"
    COMP_WORDS=(bangiao ask funders --province ha-gi); COMP_CWORD=4
    _bangiao_completion bangiao; echo "${COMPREPLY[@]}"
    """
    places = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": places, "BANGIAO_HOME": str(tmp_path), "NEO4J_URI": ""}
    done = subprocess.run(["bash", "-c", script], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["ha-giang"], done.stderr
