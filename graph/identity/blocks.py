"""Which things are worth comparing: those that meet in a block, since they share a rare key."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

CROWD = 200
"""A block of more things than this tells nothing and is left out."""


def meeting(keys: Iterable[Iterable[str]]) -> Iterator[tuple[int, int]]:
    """The numbers, from 0, of each two things with a key in common, once, in order; `keys` has those of each thing.

    >>> list(meeting([["a", "b"], ["b"], ["c"], ["a", "b"]]))
    [(0, 1), (0, 3), (1, 3)]
    """
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, told in enumerate(keys):
        for key in set(told):
            blocks[key].append(number)
    met: set[tuple[int, int]] = set()
    for block in blocks.values():
        if len(block) <= CROWD:
            met.update(combinations(block, 2))
    yield from sorted(met)
