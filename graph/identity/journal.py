"""Judgements of people on whether two things are one: a file of lines to which lines are only ever added."""

import getpass
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from filelock import FileLock

from bangiao.errors import NotAvailable, WrongUse

FILE = "judgements.jsonl"


class BrokenJournal(NotAvailable):
    """A line of the file of judgements cannot be read; nothing is judged or loaded until it is mended."""

    vi = "Không đọc được phán định trong {file}, dòng {line}: {found}. Sửa hoặc xóa dòng đó."
    en = "A judgement in {file}, line {line}, cannot be read: {found}. Mend or delete that line."


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


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # a container's user may have no name
        return "unknown"


@dataclass(frozen=True)
class Judgement:
    """Two ids of one label, in order, with what was found, by whom, when (UTC, ISO 8601) and why."""

    one: str
    other: str
    verdict: Verdict
    why: str = ""
    who: str = field(default_factory=_user)
    when: str = field(default_factory=_now)

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
        """All that was ever judged, the oldest first. Raises BrokenJournal."""
        try:
            lines = self.file.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        return [self._read(line, number) for number, line in enumerate(lines, 1) if line.strip()]

    def standing(self) -> list[Judgement]:
        """What holds now: of each pair the last judgement, unless it was undone; in the order of judging."""
        last: dict[tuple[str, str], Judgement] = {}
        for judgement in self.history():
            last.pop(judgement.pair, None)
            last[judgement.pair] = judgement
        return [judgement for judgement in last.values() if judgement.verdict != Verdict.UNDONE]

    def add(self, judgements: Iterable[Judgement]) -> None:
        """Write judgements down."""
        lines = "".join(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in judgements)
        self.file.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(f"{self.file}.lock"):
            before = self.file.read_text(encoding="utf-8") if self.file.exists() else ""
            if before and not before.endswith("\n"):
                before += "\n"
            draft = self.file.with_suffix(".new")
            with draft.open("w", encoding="utf-8") as file:
                file.write(before + lines)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self.file)

    def undo(self, one: str, other: str, why: str = "") -> None:
        """Take the judgement of two things back; the file keeps both lines. Raises NothingToUndo."""
        if not any(judgement.pair == pair(one, other) for judgement in self.standing()):
            raise NothingToUndo(one=one, other=other)
        self.add([Judgement(one, other, Verdict.UNDONE, why)])

    def _read(self, line: str, number: int) -> Judgement:
        try:
            told = json.loads(line)
            return Judgement(**{**told, "verdict": Verdict(told["verdict"])})
        except (ValueError, TypeError, KeyError) as error:
            raise BrokenJournal(file=self.file, line=number, found=error) from error
