"""Which pairs of projects a person should look at: of different sources, with a number or a rare word in common."""

import math
from collections import Counter
from collections.abc import Iterator, Sequence

from bangiao.graph.identity.blocks import meeting
from bangiao.graph.identity.clusters import Identity
from bangiao.graph.identity.propose import Proposal
from bangiao.graph.identity.undertaking import Undertaking, compare

_RAREST = 4


def duplicates(projects: Sequence[Undertaking], identity: Identity, lowest: float = 0.0) -> list[Proposal]:
    """The pairs that nobody has judged and that may be one, from `lowest` on, the most alike first."""
    common = Counter(word for project in projects for word in _words(project))

    def weigh(word: str) -> float:
        return math.log(1 + len(projects) / (1 + common[word]))

    found = []
    for one, other in _pairs(projects, common):
        if identity.verdict(one.id, other.id) is None:
            likeness = compare(one, other, weigh)
            if likeness and likeness.score >= lowest:
                first, second = sorted((one, other), key=lambda project: project.id)
                found.append(Proposal(first, second, likeness))
    return sorted(found, key=lambda told: (-told.likeness.score, told.one.id, told.other.id))


def _words(project: Undertaking) -> set[str]:
    return {word for title in project.titles for word in title.words}


def _pairs(projects: Sequence[Undertaking], common: Counter[str]) -> Iterator[tuple[Undertaking, Undertaking]]:
    """Each pair of different sources that meets in some block, once."""
    for one, other in meeting(_keys(project, common) for project in projects):
        if not projects[one].datasets & projects[other].datasets:
            yield projects[one], projects[other]


def _keys(project: Undertaking, common: Counter[str]) -> Iterator[str]:
    yield from (f"number {number}" for number in project.numbers)
    for title in project.titles:
        yield from sorted(title.words, key=lambda word: (common[word], word))[:_RAREST]
