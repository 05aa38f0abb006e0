"""What people found of suggestions: good, bad, or known already; kept in a file beside the database."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph import ledger
from bangiao.graph.schema import label_of

FILE = "match-judgements.jsonl"


class NotACard(WrongUse):
    """What was judged is not the id of a suggestion."""

    vi = "Không hiểu mã gợi ý {found!r}; mã đứng cuối mỗi gợi ý, dạng tỉnh~đối tác hoặc tỉnh~đối tác~lĩnh vực."
    en = (
        "{found!r} is no id of a suggestion; it stands at the end of each: province~partner or province~partner~sector."
    )


class NothingJudged(WrongUse):
    """Nobody has judged the suggestion."""

    vi = "Chưa ai đánh giá gợi ý {found}, nên không có gì để bỏ."
    en = "Nobody has judged the suggestion {found}: there is nothing to undo."


class Verdict(StrEnum):
    """GOOD and KNOWN places are learned from; a KNOWN partner and a BAD suggestion are not made again; UNDONE takes back."""

    GOOD = "good"
    BAD = "bad"
    KNOWN = "known"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A suggestion's id with what was found of it, why, by whom and when (UTC, ISO 8601)."""

    card: str
    verdict: Verdict
    why: str = ""
    who: str = field(default_factory=ledger.user)
    when: str = field(default_factory=ledger.now)

    @property
    def is_card(self) -> bool:
        """Whether the id has the form of one: a province, a partner, perhaps a sector."""
        labels = [label_of(part) for part in self.card.split("~")]
        return (
            len(labels) in (2, 3)
            and labels[0] == "Province"
            and labels[1] in ("Organisation", "ForeignLocality")
            and labels[2:] in ([], ["Sector"])
        )

    @property
    def province(self) -> str:
        """The id of the province."""
        return self.card.split("~")[0]

    @property
    def partner(self) -> str:
        """The id of the partner."""
        return self.card.split("~")[1]

    @property
    def sector(self) -> str | None:
        """The id of the sector, if the suggestion was for one."""
        return self.card.split("~")[2] if self.card.count("~") == 2 else None


class Judgements:
    """The file of judgements: lines are only ever added, so it survives loads and tells who changed what when."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @classmethod
    def of(cls, home: Path) -> "Judgements":
        """Those in the home folder of bangiao."""
        return cls(home / FILE)

    def history(self) -> list[Judgement]:
        """All that was ever judged, the oldest first. Raises BrokenLedger."""
        return ledger.read(self.file, _judgement)

    def standing(self) -> dict[str, Judgement]:
        """What holds now, by the suggestion's id: the last judgement of each, unless it was undone."""
        last = {one.card: one for one in self.history()}
        return {card: one for card, one in last.items() if one.verdict != Verdict.UNDONE}

    def add(self, judgements: Iterable[Judgement]) -> None:
        """Write judgements down. Raises NotACard."""
        told = list(judgements)
        for one in told:
            if not one.is_card:
                raise NotACard(found=one.card)
        ledger.add(self.file, map(asdict, told))

    def undo(self, card: str, why: str = "") -> None:
        """Take the judgement of a suggestion back; the file keeps both lines. Raises NothingJudged."""
        if card not in self.standing():
            raise NothingJudged(found=card)
        self.add([Judgement(card, Verdict.UNDONE, why)])


def _judgement(told: Mapping[str, Any]) -> Judgement:
    return Judgement(**{**told, "verdict": Verdict(told["verdict"])})
