"""Off a terminal, a long step says now and then how far it is, in plain lines."""

import pytest

from bangiao.cli import progress


def test_a_short_step_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.progress("Loading") as tell:
        tell(1, 2)
    assert capsys.readouterr().err == ""


def test_a_long_step_says_its_share(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(progress, "FIRST_LINE", 0.0)
    with progress.progress("Loading") as tell:
        tell(1, 4)
        tell(2, 4)
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "Loading 25 %\n")


def test_a_step_of_unknown_length_says_its_count(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "FIRST_LINE", 0.0)
    with progress.progress("Loading") as tell:
        tell(1500, 0)
    assert capsys.readouterr().err == "Loading 1,500\n"
