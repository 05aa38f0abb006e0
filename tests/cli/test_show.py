"""Every picture of the registry is a command of `bangiao show`."""

import pytest
from click.testing import CliRunner

from bangiao.cli import main
from bangiao.cli.commands import show
from bangiao.visualisations import registry


def test_a_new_picture_is_a_command_at_once_with_its_own_options(monkeypatch: pytest.MonkeyPatch) -> None:
    made = registry.Picture(
        name="made-up",
        vi="Hình thử",
        en="Made-up picture",
        about=("Hình thử.", "A made-up picture."),
        compose=lambda _: None,
        write=lambda *_: None,
        options=(registry.Choice("colour", "Màu.", "The colour.", choices={"red": ("đỏ", "red")}),),
    )
    monkeypatch.setattr(registry, "pictures", lambda: {"made-up": made})
    assert "made-up" in CliRunner().invoke(show.COMMAND, ["--help"]).output
    told = CliRunner().invoke(show.COMMAND, ["made-up", "--help"])
    assert "--colour" in told.output
    assert "NAME" not in told.output
    assert CliRunner().invoke(show.COMMAND, ["made-up", "-o", "a.html", "--colour", "blue"]).exit_code == 2


def test_an_unknown_picture_is_wrong_use() -> None:
    assert callable(main)
    assert CliRunner().invoke(show.COMMAND, ["no-such-picture"]).exit_code == 2
