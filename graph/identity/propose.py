"""Which pairs of things a person should look at: those that share a rare word, an acronym or a reference, best first."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from bangiao.graph.identity.blocks import meeting
from bangiao.graph.identity.clusters import Identity
from bangiao.graph.identity.likeness import Likeness, Thing, compare
from bangiao.graph.identity.rules import why_never

LOWEST = 0.6
_RAREST = 3


class Named(Protocol):
    """What has an id."""

    @property
    def id(self) -> str:
        """The id of the node."""


@dataclass(frozen=True)
class Proposal:
    """Two things that may be one, and how alike they are."""

    one: Named
    other: Named
    likeness: Likeness


def propose(things: Sequence[Thing], identity: Identity, lowest: float = LOWEST) -> list[Proposal]:
    """The pairs that nobody has judged and no rule keeps apart, from `lowest` on, the most alike first.

    The shipped thing of a pair comes first.
    """
    found = []
    for one, other in _pairs(things):
        if identity.verdict(one.id, other.id) is None and not why_never(one.id, other.id):
            likeness = compare(one, other)
            if likeness.score >= lowest:
                first, second = sorted((one, other), key=lambda thing: (not thing.shipped, thing.id))
                found.append(Proposal(first, second, likeness))
    return sorted(found, key=lambda told: (not told.likeness.certain, -told.likeness.score, told.one.id, told.other.id))


def _pairs(things: Sequence[Thing]) -> Iterator[tuple[Thing, Thing]]:
    """Each pair of things that meet in some block, once."""
    common = Counter(word for thing in things for word in {word for name in thing.parsed for word in name.words})
    for one, other in meeting(_keys(thing, common) for thing in things):
        yield things[one], things[other]


def _keys(thing: Thing, common: Counter[str]) -> Iterator[str]:
    yield from (f"ref {ref}" for ref in thing.refs)
    yield from (f"acronym {acronym}" for acronym in thing.acronyms)
    for name in thing.parsed:
        yield from (f"acronym {initials}" for initials in name.initials)
        yield from sorted(set(name.words), key=lambda word: (common[word], word))[:_RAREST]
