"""Two commands work on the embedded database at the same time, and the second question is answered at once."""

import json
import subprocess
import sys

import pytest

from tests.cli.running import Run

pytestmark = pytest.mark.server

QUESTION = ("ask", "needs", "--province", "ha giang", "--format", "json")


def start(environment: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    """A command as a process of its own."""
    command = [sys.executable, "-m", "bangiao", *arguments]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8")


def test_a_load_and_a_question_run_side_by_side(loaded: Run, environment: dict[str, str]) -> None:  # noqa: ARG001
    loading, asking = start(environment, "load"), start(environment, *QUESTION)
    answer, said = asking.communicate(timeout=120)
    report, trouble = loading.communicate(timeout=300)
    assert asking.returncode == 0, said
    assert loading.returncode == 0, trouble
    assert json.loads(answer)["rows"]
    assert "Nothing changed." in report


def test_two_commands_may_start_the_database_at_once(loaded: Run, environment: dict[str, str]) -> None:
    loaded("db", "stop")
    both = [start(environment, *QUESTION) for _ in range(2)]
    answers = [one.communicate(timeout=120)[0] for one in both]
    assert [one.returncode for one in both] == [0, 0]
    assert answers[0] == answers[1]
    assert json.loads(answers[0])["rows"]


def test_a_notebook_gets_the_same_answer_as_the_command(
    loaded: Run, environment: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import bangiao

    monkeypatch.setenv("BANGIAO_HOME", environment["BANGIAO_HOME"])
    monkeypatch.delenv("NEO4J_URI", raising=False)
    shown = json.loads(loaded(*QUESTION).stdout)
    with bangiao.open(language="en") as graph:
        result = graph.ask("needs", province="ha giang")
        assert [row["what"] for row in result.rows] == [row["what"] for row in shown["rows"]]
        assert graph.cypher("RETURN $x AS x", x=1).rows == [{"x": 1}]
        assert graph.find("ha giang")[0].id == "province:63/ha-giang"
