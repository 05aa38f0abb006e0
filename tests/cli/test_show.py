"""Every picture of the registry is a command of `bangiao show`."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from bangiao.cli import main
from bangiao.cli.commands import show
from bangiao.visualisations import registry
from bangiao.visualisations.view import View


def test_a_new_picture_is_a_command_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    def draw(view: View, file: Path, language: str) -> None:
        file.write_text(f"{language} {view.title_en}", encoding="utf-8")

    monkeypatch.setitem(registry._FOUND, "made-up", registry.Picture("made-up", "Hình thử", "Made-up picture", draw))
    told = CliRunner().invoke(show.COMMAND, ["--help"])
    assert "made-up" in told.output
    assert "network" in told.output
    assert CliRunner().invoke(show.COMMAND, ["made-up", "--help"]).exit_code == 0


def test_an_unknown_picture_is_wrong_use() -> None:
    assert callable(main)
    assert CliRunner().invoke(show.COMMAND, ["no-such-picture"]).exit_code == 2
