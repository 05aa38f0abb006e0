"""What `bangiao resolve` shows, asks and notes."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bangiao.cli.commands import resolve
from bangiao.cli.root import root
from bangiao.graph.embedded import stop
from bangiao.graph.identity import Journal
from tests.cli.running import PLAIN, Run, runner

pytestmark = pytest.mark.server

ACTIVITY = """<iati-activity xml:lang="en"><iati-identifier>XX-{number}</iati-identifier><title><narrative>Road</narrative>
</title><activity-status code="2"/><activity-date type="2" iso-date="2010-01-01"/>
<participating-org role="1"><narrative>{name}</narrative></participating-org></iati-activity>"""
LONG = """<iati-activity xml:lang="en"><iati-identifier>{number}</iati-identifier><title><narrative>Terraces, forests and
drinking water for the villages of the upper Blue River</narrative></title><activity-status code="2"/><activity-date type="2"
iso-date="2010-01-01"/></iati-activity>"""
NAMES = ("Bank of the Blue River", "Bank for the Blue River", "Blue Rivers Bank", "Fund of the Green Hill")
A, B, C = (
    f"org:iati/made/{name}" for name in ("bank-of-the-blue-river", "bank-for-the-blue-river", "blue-rivers-bank")
)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home folder with the shipped facts, a file that writes one bank in three ways, and one project in two files."""
    folder = tmp_path_factory.mktemp("resolve")
    file = folder / "made.xml"
    activities = "".join(ACTIVITY.format(number=number, name=name) for number, name in enumerate(NAMES))
    other = folder / "other.xml"
    for path, told in ((file, activities + LONG.format(number="XX-LONG")), (other, LONG.format(number="YY-1"))):
        path.write_text(f'<iati-activities version="2.03">{told}</iati-activities>', encoding="utf-8")
    done = runner(folder / "home")("load", "--from", "iati", str(file), str(other))
    assert done.exit_code == 0, done.output
    yield folder / "home"
    stop(folder / "home")


@pytest.fixture
def run(home: Path) -> Iterator[Run]:
    """Runs a command there; afterwards nothing is judged."""
    told = runner(home)
    yield told
    journal = Journal.of(home)
    for judgement in journal.standing():
        assert told("resolve", "--undo", *judgement.pair).exit_code == 0
    journal.file.unlink(missing_ok=True)


def answer(home: Path, given: str, lang: str = "en") -> Result:
    """The command with a person at the keyboard."""
    chosen = {**PLAIN, "BANGIAO_HOME": str(home), "BANGIAO_LANG": lang}
    return CliRunner(env=chosen).invoke(root, ["resolve"], input=given, prog_name="bangiao")


def listed(run: Run) -> set[frozenset[str]]:
    rows = json.loads(run("resolve", "--format", "json").stdout)["rows"]
    return {frozenset((row["one"]["id"], row["other"]["id"])) for row in rows}


def funders(run: Run) -> set[str]:
    told = run("cypher", "MATCH (o)-[:FUNDS]->(:Project) RETURN DISTINCT o.id AS id", "--format", "csv").stdout
    return {line for line in told.splitlines() if line.startswith("org:")}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_pair_is_shown_side_by_side_with_its_evidence(run: Run, lang: str) -> None:
    done = run("resolve", "--list", "--limit", "1", lang=lang)
    assert done.exit_code == 0
    assert max(map(len, done.stdout.splitlines())) <= 80
    told = " ".join(done.stdout.split())
    assert ("Pair 1 of 1" if lang == "en" else "Cặp 1 trong 1") in told
    assert "Bank of the Blue River" in told
    assert ("Projects 1 1" if lang == "en" else "Dự án 1 1") in told


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_project_of_two_sources_is_shown_with_its_time_and_judged(run: Run, lang: str) -> None:
    told = " ".join(run("resolve", "--label", "Project", "--list", lang=lang).stdout.split())
    assert ("Pair 1 of 1" if lang == "en" else "Cặp 1 trong 1") in told
    assert ("the years fit" if lang == "en" else "thời gian khớp") in told
    assert ("Time 2010-01-01 2010-01-01" if lang == "en" else "Thời gian 2010-01-01 2010-01-01") in told
    assert run("resolve", "--same", "project:iati/XX-LONG", "project:iati/YY-1").exit_code == 0
    assert not run("resolve", "--label", "Project", "--list").stdout


def test_without_a_keyboard_pairs_are_listed_and_nothing_is_judged(run: Run, home: Path) -> None:
    done = run("resolve")
    assert done.exit_code == 0
    assert "--same" in done.stderr
    assert not Journal.of(home).history()


def test_same_joins_and_undo_takes_it_back(run: Run) -> None:
    before = funders(run)
    assert {A, B, C} < before
    done = run("resolve", "--same", A, B, "--why", "one bank")
    assert done.exit_code == 0, done.output
    kept = (funders(run) & {A, B}).pop()
    assert funders(run) == before - ({A, B} - {kept})
    assert run("resolve", "--undo", A, B).exit_code == 0
    assert funders(run) == before


def test_a_judgement_survives_a_reload(run: Run, home: Path) -> None:
    run("resolve", "--same", A, B)
    joined = funders(run)
    done = run("load", "--from", "iati", str(home.parent / "made.xml"))
    assert "Nothing changed." in done.stdout
    assert funders(run) == joined


def test_different_and_unsure_are_noted_and_no_more_proposed(run: Run) -> None:
    assert {frozenset((A, B)), frozenset((A, C))} <= listed(run)
    assert run("resolve", "--different", A, B).exit_code == 0
    assert run("resolve", "--unsure", C, A).exit_code == 0
    assert not {frozenset((A, B)), frozenset((A, C))} & listed(run)


@pytest.mark.parametrize(("lang", "word"), [("vi", "không thể là một"), ("en", "cannot be the same")])
def test_what_a_shipped_rule_forbids_is_refused_and_not_noted(run: Run, home: Path, lang: str, word: str) -> None:
    done = run("resolve", "--same", "locality:KR-45", "locality:KR-46", lang=lang)
    assert done.exit_code == 2
    assert word in done.stderr and "Jeollabuk" in done.stderr
    assert not Journal.of(home).history()


def test_a_contradiction_in_the_file_is_told(run: Run, home: Path) -> None:
    run("resolve", "--same", A, B)
    run("resolve", "--same", B, C)
    line = Journal.of(home).history()[0]
    with Journal.of(home).file.open("a", encoding="utf-8") as file:
        told = {"one": A, "other": C, "verdict": "different", "why": "two banks", "who": "lan", "when": line.when}
        file.write(json.dumps(told) + "\n")
    assert "two banks" in run("resolve", "--apply").stderr


def test_the_history_names_who_found_what_and_why(run: Run) -> None:
    assert "Nothing has been judged" in run("resolve", "--history").stderr
    run("resolve", "--same", A, B, "--why", "one bank")
    run("resolve", "--undo", A, B)
    first, second = run("resolve", "--history").stdout.splitlines()
    assert A in first and "same" in first and "one bank" in first
    assert "undone" in second


def test_two_acts_at_once_are_refused(run: Run) -> None:
    done = run("resolve", "--list", "--same", A, B)
    assert done.exit_code == 2
    assert "--same, --list" in done.stderr


def test_what_agrees_exactly_was_joined_when_it_was_loaded(run: Run) -> None:
    assert "Joined 0 pairs" in run("resolve", "--certain").stdout


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_person_judges_pair_by_pair(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch, lang: str) -> None:
    monkeypatch.setattr(resolve, "somebody_is_there", lambda: True)
    done = answer(home, "x\ns\n\nq\n", lang)
    assert done.exit_code == 0, done.output
    assert ("Answer s, d, u" if lang == "en" else "Trả lời bằng s, d, u") in done.stderr
    (judged,) = Journal.of(home).standing()
    assert judged.verdict == "same"
    assert len(funders(run) & {A, B, C}) == 2


def test_an_answer_that_follows_from_others_is_not_asked(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resolve, "somebody_is_there", lambda: True)
    answer(home, "s\n" * 9)
    assert len([one for one in Journal.of(home).standing() if {one.one, one.other} <= {A, B, C}]) == 2
    assert len(funders(run) & {A, B, C}) == 1


def test_the_end_of_input_ends_the_questions(run: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: ARG001
    monkeypatch.setattr(resolve, "somebody_is_there", lambda: True)
    assert answer(home, "").exit_code == 0
    assert not Journal.of(home).history()
