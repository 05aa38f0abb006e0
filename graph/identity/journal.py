"""Judgements of people on whether two things are one: a file of lines to which lines are only ever added."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph import ledger

FILE = "judgements.jsonl"


class NothingToUndo(WrongUse):
    """Nobody has judged the two things."""

    vi = "Chưa ai phán định {one} và {other}, nên không có gì để bỏ."
    en = "Nobody has judged {one} and {other}: there is nothing to undo."


class Verdict(StrEnum):
    """What somebody found of two things; the last one takes back what was found before."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    UNDONE = "undone"


@dataclass(frozen=True)
class Judgement:
    """Two ids of one label, in order, with what was found, by whom, when (UTC, ISO 8601) and why."""

    one: str
    other: str
    verdict: Verdict
    why: str = ""
    who: str = field(default_factory=ledger.user)
    when: str = field(default_factory=ledger.now)

    @property
    def pair(self) -> tuple[str, str]:
        """The two ids in an order that does not depend on who was named first."""
        return pair(self.one, self.other)


def pair(one: str, other: str) -> tuple[str, str]:
    """Two ids in order."""
    return (one, other) if one <= other else (other, one)


class Journal:
    """The judgements kept in one file; each change replaces the whole file at once, so none is ever half there."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @classmethod
    def of(cls, home: Path) -> "Journal":
        """The journal in the home folder of bangiao."""
        return cls(home / FILE)

    def history(self) -> list[Judgement]:
        """All that was ever judged, the oldest first. Raises BrokenLedger."""
        return ledger.read(self.file, _judgement)

    def standing(self) -> list[Judgement]:
        """What holds now: of each pair the last judgement, unless it was undone; in the order of judging."""
        last: dict[tuple[str, str], Judgement] = {}
        for judgement in self.history():
            last.pop(judgement.pair, None)
            last[judgement.pair] = judgement
        return [judgement for judgement in last.values() if judgement.verdict != Verdict.UNDONE]

    def add(self, judgements: Iterable[Judgement]) -> None:
        """Write judgements down."""
        ledger.add(self.file, map(asdict, judgements))

    def undo(self, one: str, other: str, why: str = "") -> None:
        """Take the judgement of two things back; the file keeps both lines. Raises NothingToUndo."""
        if not any(judgement.pair == pair(one, other) for judgement in self.standing()):
            raise NothingToUndo(one=one, other=other)
        self.add([Judgement(one, other, Verdict.UNDONE, why)])


def _judgement(told: Mapping[str, Any]) -> Judgement:
    return Judgement(**{**told, "verdict": Verdict(told["verdict"])})
