"""Which ids are one thing: judgements of `same` put together, as far as no `different` and no rule stands against it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

from bangiao.graph.identity.journal import Journal, Judgement, Verdict, pair
from bangiao.graph.identity.rules import Words, is_shipped, why_never

_CONFLICT: Words = {
    "vi": "{one} và {other} không thể là một{by_way}: {why}.",
    "en": "{one} and {other} cannot be the same{by_way}: {why}.",
}


@dataclass(frozen=True)
class Conflict:
    """A judgement of `same` that does not hold, with the two ids that are not the same, and why."""

    judgement: Judgement
    apart: tuple[str, str]
    why: Words

    def said(self, language: str) -> str:
        """One sentence in "vi" or "en"."""
        facts = {"one": self.judgement.one, "other": self.judgement.other, "why": self.why[language]}
        mine, theirs = self.apart
        by_way = "" if {mine, theirs} == {self.judgement.one, self.judgement.other} else f" ({mine}, {theirs})"
        return _CONFLICT[language].format(**facts, by_way=by_way)


class Identity:
    """The clusters that judgements make.

    `same` is transitive. Two clusters are not joined where a judgement or a rule says that a member of one is
    different from a member of the other: such a judgement is among the `conflicts`, and the same for whatever
    order the lines of the file are in.
    """

    def __init__(self, judgements: Iterable[Judgement] = ()) -> None:
        self.conflicts: list[Conflict] = []
        self._cluster: dict[str, frozenset[str]] = {}
        told = {judgement.pair: judgement for judgement in judgements}
        self._told = told
        for _, judgement in sorted(told.items(), key=lambda item: (item[1].when, item[0])):
            if judgement.verdict == Verdict.SAME:
                conflict = self.against(judgement)
                if conflict:
                    self.conflicts.append(conflict)
                else:
                    self._join(judgement.one, judgement.other)

    @classmethod
    def of(cls, journal: Journal) -> Self:
        """What holds by the journal."""
        return cls(journal.standing())

    def canonical(self, node_id: str) -> str:
        """The id under which a thing is kept: of its cluster the shipped one, else the shortest, else the first."""
        cluster = self._cluster.get(node_id)
        return min(cluster, key=lambda one: (not is_shipped(one), len(one), one)) if cluster else node_id

    def members(self, node_id: str) -> tuple[str, ...]:
        """All ids of a thing, in order."""
        return tuple(sorted(self._cluster.get(node_id, {node_id})))

    def verdict(self, one: str, other: str) -> Verdict | None:
        """What holds of two ids by judgements and what follows from them; None where nothing does."""
        if other in self.members(one):
            return Verdict.SAME
        told = {
            found.verdict
            for mine in self.members(one)
            for theirs in self.members(other)
            if (found := self._told.get(pair(mine, theirs)))
        }
        return next((verdict for verdict in (Verdict.DIFFERENT, Verdict.UNSURE) if verdict in told), None)

    def against(self, judgement: Judgement) -> Conflict | None:
        """What stands against a judgement of `same`."""
        for mine in self.members(judgement.one):
            for theirs in self.members(judgement.other):
                told = self._told.get(pair(mine, theirs))
                why = _said(told) if told and told.verdict == Verdict.DIFFERENT else why_never(mine, theirs)
                if why:
                    return Conflict(judgement, (mine, theirs), why)
        return None

    def _join(self, one: str, other: str) -> None:
        cluster = frozenset((*self.members(one), *self.members(other)))
        self._cluster |= dict.fromkeys(cluster, cluster)


def _said(judgement: Judgement) -> Words:
    told = f": {judgement.why}" if judgement.why else ""
    return {
        "vi": f"{judgement.who} đã phán định là khác ({judgement.when}){told}",
        "en": f"{judgement.who} judged them different ({judgement.when}){told}",
    }
