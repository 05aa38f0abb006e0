"""Judgements of suggestions are kept, and hold until they are taken back."""

from pathlib import Path

import pytest

from bangiao.graph.ledger import BrokenLedger
from bangiao.queries.cards.judgements import Judgement, Judgements, NotACard, NothingJudged, Verdict

KNOWN = "province:34/son-la~org:koica"
BAD = "province:34/son-la~org:jica~sector:dac/310"


@pytest.fixture
def kept(tmp_path: Path) -> Judgements:
    """An office's judgements."""
    return Judgements.of(tmp_path)


def test_what_is_judged_is_there_for_the_next_who_opens_the_file(kept: Judgements) -> None:
    kept.add([Judgement(KNOWN, Verdict.KNOWN, "đã ký năm 2019", "lan", "2026-11-24T08:00:00+00:00")])
    assert Judgements(kept.file).standing() == {
        KNOWN: Judgement(KNOWN, Verdict.KNOWN, "đã ký năm 2019", "lan", "2026-11-24T08:00:00+00:00")
    }


def test_a_judgement_taken_back_holds_no_more_and_stays_in_the_history(kept: Judgements) -> None:
    kept.add([Judgement(KNOWN, Verdict.KNOWN)])
    kept.undo(KNOWN, "nhầm")
    assert kept.standing() == {}
    assert [one.verdict for one in kept.history()] == ["known", "undone"]
    with pytest.raises(NothingJudged, match=r"org:koica"):
        kept.undo(KNOWN)


def test_the_last_judgement_holds(kept: Judgements) -> None:
    kept.add([Judgement(KNOWN, Verdict.BAD), Judgement(KNOWN, Verdict.GOOD)])
    assert kept.standing()[KNOWN].verdict == Verdict.GOOD


@pytest.mark.parametrize(
    "card", ["", "org:koica", "son-la~koica", "a:1~b:2~c:3~d:4", "province:34/son-la~province:34/lao-cai"]
)
def test_what_is_no_suggestion_is_not_judged(kept: Judgements, card: str) -> None:
    with pytest.raises(NotACard):
        kept.add([Judgement(card, Verdict.GOOD)])
    assert not kept.file.exists()


def test_a_broken_line_is_named(kept: Judgements) -> None:
    kept.add([Judgement(KNOWN, Verdict.KNOWN)])
    kept.file.write_text(kept.file.read_text(encoding="utf-8") + "{}\n", encoding="utf-8")
    with pytest.raises(BrokenLedger, match="line 2"):
        kept.standing()
