"""Judgements are kept, the last one of a pair holds, and nothing that was judged is lost."""

from pathlib import Path

import pytest

from bangiao.graph.identity import Journal, Judgement, NothingToUndo, Verdict
from bangiao.graph.ledger import BrokenLedger

ONE, OTHER = "org:iati/JP-8", "org:jica"


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal.of(tmp_path / "home")


def test_a_journal_that_nobody_wrote_is_empty(journal: Journal) -> None:
    assert journal.history() == journal.standing() == []


def test_a_judgement_is_read_as_it_was_written(journal: Journal) -> None:
    judged = Judgement(ONE, OTHER, Verdict.SAME, "Cùng một cơ quan", "lan", "2026-01-02T03:04:05+00:00")
    journal.add([judged])
    assert Journal(journal.file).standing() == [judged]


def test_who_and_when_are_noted(journal: Journal) -> None:
    journal.add([Judgement(ONE, OTHER, Verdict.UNSURE)])
    (judged,) = journal.history()
    assert judged.who
    assert judged.when.endswith("+00:00")


def test_the_last_judgement_of_a_pair_holds_whichever_id_comes_first(journal: Journal) -> None:
    journal.add([Judgement(ONE, OTHER, Verdict.UNSURE), Judgement(OTHER, ONE, Verdict.DIFFERENT)])
    assert [judged.verdict for judged in journal.standing()] == [Verdict.DIFFERENT]


def test_what_is_undone_holds_no_more_and_stays_in_the_history(journal: Journal) -> None:
    journal.add([Judgement(ONE, OTHER, Verdict.SAME)])
    journal.undo(OTHER, ONE, "a slip")
    assert journal.standing() == []
    assert [judged.verdict for judged in journal.history()] == [Verdict.SAME, Verdict.UNDONE]


def test_what_nobody_judged_cannot_be_undone(journal: Journal) -> None:
    with pytest.raises(NothingToUndo, match=ONE):
        journal.undo(ONE, OTHER)
    journal.add([Judgement(ONE, OTHER, Verdict.SAME)])
    journal.undo(ONE, OTHER)
    with pytest.raises(NothingToUndo):
        journal.undo(ONE, OTHER)


def test_a_line_without_its_end_is_not_glued_to_the_next(journal: Journal) -> None:
    journal.add([Judgement(ONE, OTHER, Verdict.SAME)])
    journal.file.write_text(journal.file.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")
    journal.add([Judgement(ONE, OTHER, Verdict.UNSURE)])
    assert len(journal.history()) == 2


@pytest.mark.parametrize("line", ["{", '{"one": "a"}', '{"one": "a", "other": "b", "verdict": "perhaps"}', "[]"])
def test_a_broken_line_is_named_and_nothing_is_read_past_it(journal: Journal, line: str) -> None:
    journal.add([Judgement(ONE, OTHER, Verdict.SAME)])
    with journal.file.open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    with pytest.raises(BrokenLedger, match="line 2"):
        journal.standing()


def test_a_write_that_fails_leaves_the_file_as_it_was(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    journal.add([Judgement(ONE, OTHER, Verdict.SAME)])
    before = journal.file.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="disk full"):
        journal.add([Judgement(ONE, OTHER, Verdict.UNSURE)])
    assert journal.file.read_bytes() == before
