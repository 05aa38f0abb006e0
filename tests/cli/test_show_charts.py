"""`bangiao show` draws charts of the shipped facts, in pages and in files of the drawing alone."""

from pathlib import Path

import pytest

from tests.cli.running import Run

pytestmark = pytest.mark.server


def test_a_map_of_any_question_with_provinces_is_written(loaded: Run, tmp_path: Path) -> None:
    told = ("show", "map", "--question", "rank", "--set", "indicator=population")
    for ending in (".html", ".svg"):
        done = loaded(*told, "--output", str(tmp_path / f"people{ending}"), lang="en")
        assert done.exit_code == 0, done.output
        assert "63 provinces: 63 known; 34 provinces: 34 known" in done.stdout
        assert "Hoang Sa" in (tmp_path / f"people{ending}").read_text("utf-8")


def test_the_world_view_names_countries_of_partners(loaded: Run, tmp_path: Path) -> None:
    file = tmp_path / "world.svg"
    done = loaded("show", "map", "--world", "lam dong", "--output", str(file), lang="vi")
    assert done.exit_code == 0, done.output
    assert "Hàn Quốc" in file.read_text("utf-8")


def test_flows_of_a_graph_without_money_say_that_nothing_is_recorded(loaded: Run, tmp_path: Path) -> None:
    file = tmp_path / "flows.html"
    done = loaded("show", "flows", "--output", str(file), lang="en")
    assert done.exit_code == 0, done.output
    assert "Nothing is recorded in the data loaded" in file.read_text("utf-8")


def test_a_column_that_cannot_be_drawn_is_wrong_use_and_leaves_no_file(loaded: Run, tmp_path: Path) -> None:
    file = tmp_path / "none.html"
    done = loaded("show", "matrix", "--rows", "weight", "--output", str(file), lang="en")
    assert done.exit_code == 2
    assert "'weight'" in done.stderr and "funder, sector, province" in done.stderr
    assert not file.exists()
