"""`bangiao match` on the shipped facts, and on an empty graph."""

import json
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

import bangiao
from tests.cli.running import Run

pytestmark = pytest.mark.server
CARD = "province:34/son-la~org:koica"


def test_what_the_ministry_suggested_stands_apart_even_where_nothing_of_ours_can_be_suggested(loaded: Run) -> None:
    told = loaded("match", "son la", "--sector", "nong nghiep cong nghe cao", "--lang", "en")
    assert told.exit_code == 0
    assert "Suggested by others (in no score)" in told.stdout
    assert "(2017) suggested as partner: Israel" in told.stdout


def test_every_form_is_written_and_opens(loaded: Run, tmp_path: Path) -> None:
    for ending in ("xlsx", "docx", "html", "json", "csv"):
        assert loaded("match", "son la", "--output", str(tmp_path / f"a.{ending}"), lang="vi").exit_code == 0
    sheet = load_workbook(tmp_path / "a.xlsx").worksheets[0]
    cells = [str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value]
    assert any("Bộ Ngoại giao" in one for one in cells)
    assert any("Bộ Ngoại giao" in one.text for one in Document(str(tmp_path / "a.docx")).paragraphs)
    assert "Bộ Ngoại giao" in (tmp_path / "a.html").read_text(encoding="utf-8")
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert told["advised"][0]["words"]["vi"]
    assert all(one["sources"] for one in told["advised"])


def test_a_judgement_is_kept_listed_and_taken_back(loaded: Run) -> None:
    assert loaded("match", "--judge", CARD, "known", "đã ký năm 2019").exit_code == 0
    assert "đã ký năm 2019" in loaded("match", "--history").stdout
    assert loaded("match", "--undo", CARD).exit_code == 0
    assert loaded("match", "--undo", CARD).exit_code == 2


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["match"], "--partner"),
        (["match", "zzzz"], "zzzz"),
        (["match", "--partner", "zzzzqqq"], "zzzzqqq"),
        (["match", "--partner", "han quoc"], "bangiao find"),
        (["match", "son la", "--era", "as-signed"], "--era 34"),
        (["match", "--judge", CARD, "maybe", "x"], "maybe"),
        (["match", "--judge", "koica", "good", "x"], "koica"),
        (["match", "--judge", "province:34/son-la~org:no-such", "good", "x"], "org:no-such"),
        (["match", "son la", "--partner", "koica"], "not for both"),
        (["match", "son la", "--format", "xlsx"], "--output"),
        (["match", "son la", "--output", "a.pdf"], ".docx"),
        (["match", "--train", "--history"], "--train"),
    ],
)
def test_wrong_use_is_told_with_what_to_do(loaded: Run, given: list[str], said: str) -> None:
    told = loaded(*given)
    assert told.exit_code == 2
    assert said in told.stderr


def test_too_few_ties_to_learn_from_are_told(loaded: Run) -> None:
    told = loaded("match", "--train", "--lang", "en")
    assert told.exit_code != 0
    assert "needs at least 100" in told.stderr


def test_features_are_explained_with_their_weights(loaded: Run) -> None:
    told = loaded("match", "--explain-features", "--lang", "en")
    assert told.exit_code == 0
    assert "country_lift" in told.stdout
    assert "own_projects" in told.stdout


def test_a_province_of_the_old_era_gets_suggestions_too(loaded: Run) -> None:
    assert loaded("match", "ha giang", "--era", "63").exit_code == 0


def test_in_python_suggestions_show_themselves_and_become_frames(
    loaded: Run,  # noqa: ARG001
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("BANGIAO_HOME", str(home))
    monkeypatch.delenv("NEO4J_URI", raising=False)
    with bangiao.open(language="en") as graph:
        shown = graph.match("son la", sectors=["high-tech agriculture"], top=5)
    assert "Israel" in repr(shown)
    assert "<table>" in shown._repr_html_()
    assert "advised" in shown.to_polars().columns
