"""`bangiao cypher` and `bangiao ask --explain`: what one prints, the other takes."""

import json

import pytest
from click.testing import CliRunner

from bangiao.cli.root import root
from bangiao.queries.explain import literal, taken_apart
from tests.cli.running import PLAIN, Run

pytestmark = pytest.mark.server


def test_a_wrong_statement_is_shown_with_a_caret_under_its_place(loaded: Run) -> None:
    done = loaded("cypher", "MATCH (p:Province)\nRETRN p")
    assert done.exit_code == 2
    assert "line 2, column 1" in done.stderr
    assert done.stderr.splitlines()[1:3] == ["    RETRN p", "    ^"]


def test_no_rows_still_have_their_heading(loaded: Run) -> None:
    done = loaded("cypher", "MATCH (p:Province {id: 'x'}) RETURN p.id AS id, p.name_vi", "--format", "csv")
    assert done.stdout == "\ufeffid,p.name_vi\n"


def test_a_code_that_was_read_as_a_number_is_told_where_nothing_is_found(loaded: Run) -> None:
    statement = "MATCH (p:Province) WHERE p.era = $era RETURN p.id"
    assert "$era was read as the number 34" in loaded("cypher", statement, "--param", "era=34").stdout
    right = loaded("cypher", statement, "--param", 'era="34"', "--format", "csv").stdout
    assert len(right.splitlines()) == 35


def test_the_cap_is_told_with_the_option_that_moves_it(loaded: Run) -> None:
    assert "cut at 2 by the limit (--limit" in loaded("cypher", "MATCH (p:Province) RETURN p", "--limit", "2").stdout


def test_what_explain_prints_can_be_pasted_into_cypher(home: object, loaded: Run) -> None:
    told = loaded("ask", "--explain", "partners", "--province", "ha giang").stdout
    assert ':param province => "province:63/ha-giang"\n' in told and ':param era => "63"\n' in told
    environment = {**PLAIN, "BANGIAO_HOME": str(home), "BANGIAO_LANG": "en"}
    done = CliRunner(env=environment).invoke(root, ["cypher", "-", "--format", "json"], input=told, prog_name="bangiao")
    answer = json.loads(loaded("ask", "partners", "--province", "ha giang", "--format", "json").stdout)
    rows = json.loads(done.stdout)["rows"]
    assert len(rows) == len(answer["rows"]) > 0
    pasted = loaded("cypher", told, "--format", "json")
    assert pasted.stdout == done.stdout


def test_explain_without_what_is_needed_names_it_and_starts_no_database(run: Run) -> None:
    done = run("ask", "partners", "--explain")
    assert done.exit_code == 0
    assert done.stdout.startswith("// province: Province; Province\n")
    assert "Starting" not in done.stderr


def test_param_lines_are_read_as_they_are_written() -> None:
    values = {"text": 'a "b" \' $x', "none": None, "many": [1, 2.5, True], "map": {"id": "a", "on": None}, "era": "63"}
    lines = "".join(f":param {name} => {literal(value)}\n" for name, value in values.items())
    assert taken_apart(lines + "RETURN 1") == ("RETURN 1", values)
    assert taken_apart(":params {a: 1}\n\nRETURN $a") == ("RETURN $a", {"a": 1})
