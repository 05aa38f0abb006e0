"""`bangiao export rdf`, `bangiao export shacl` and `bangiao sparql` as a user meets them."""

import json
from pathlib import Path

import pytest

from tests.cli.running import Run

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

COUNT = "SELECT (COUNT(?p) AS ?n) { ?p a bangiao:Province ; bangiao:era '34' }"


def test_the_shapes_need_no_database(run: Run, tmp_path: Path) -> None:
    done = run("export", "shacl", "--output", str(tmp_path / "shapes.ttl"))
    assert (done.exit_code, done.stdout) == (0, f"Wrote {tmp_path / 'shapes.ttl'}.\n")
    assert "sh:targetClass bangiao:Province" in (tmp_path / "shapes.ttl").read_text("utf-8")


def test_an_ending_that_is_no_form_is_answered_with_those_that_are(run: Run, tmp_path: Path) -> None:
    done = run("export", "rdf", "--output", str(tmp_path / "graph.xml"), lang="vi")
    assert done.exit_code == 2
    assert ".ttl, .jsonld, .nt, .trig, .nq" in done.stderr


@pytest.mark.server
def test_a_base_to_which_nothing_can_be_added_is_refused(loaded: Run, tmp_path: Path) -> None:
    done = loaded("export", "rdf", "--base", "https://example.org", "--output", str(tmp_path / "g.nt"))
    assert done.exit_code == 2
    assert "https://example.org" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.server
def test_an_export_can_be_asked_and_loaded_elsewhere(loaded: Run, tmp_path: Path) -> None:
    file = str(tmp_path / "graph.nt")
    done = loaded("export", "rdf", "--output", file)
    assert done.exit_code == 0, done.stderr
    assert done.stdout.endswith(f"relations to {file}.\n")
    asked = loaded("sparql", COUNT, file, "--format", "json")
    assert json.loads(asked.stdout)["rows"] == [{"n": 34}]
    dry = loaded("load", "--from", "rdf", file, "--dry-run")
    assert dry.exit_code == 0, dry.stderr
    assert "Nothing changed" in dry.stdout or "facts created            0" in dry.stdout


@pytest.mark.server
def test_a_query_without_a_file_is_asked_of_the_database(loaded: Run) -> None:
    assert json.loads(loaded("sparql", COUNT, "--format", "json").stdout)["rows"] == [{"n": 34}]


@pytest.mark.parametrize(
    ("query", "told"), [("", "trống"), ("DELETE WHERE {?s ?p ?o}", "SPARQL sai"), ("SELECT", "SPARQL sai")]
)
def test_a_wrong_query_is_wrong_use_in_the_language(run: Run, query: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "g.nt").touch()
    done = run("sparql", query, str(tmp_path / "g.nt"), lang="vi")
    assert done.exit_code == 2
    assert told in done.stderr
