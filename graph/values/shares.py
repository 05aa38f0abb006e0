"""Shares of a whole: stated by the source or split evenly, and always adding up."""

from collections.abc import Sequence
from enum import StrEnum


class ShareBasis(StrEnum):
    """Where a share comes from."""

    STATED = "stated"
    EVEN = "even"
    AREA = "area"
    POPULATION = "population"


def split(stated: Sequence[float | None]) -> tuple[list[float], ShareBasis]:
    """Shares that add up to 1: the stated ones where all parts have one, else an even split.

    Stated shares may be on any scale (percentages); they are brought to 1. Stated shares of which some
    are missing, negative, or all zero are no basis, so the split is even then.

    >>> split([50.0, 30.0, 20.0])
    ([0.5, 0.3, 0.2], <ShareBasis.STATED: 'stated'>)
    >>> split([None, 40.0])
    ([0.5, 0.5], <ShareBasis.EVEN: 'even'>)
    """
    if len(stated) == 1:
        return [1.0], ShareBasis.STATED if stated[0] is not None and stated[0] > 0 else ShareBasis.EVEN
    known = [share for share in stated if share is not None and share >= 0]
    total = sum(known)
    if len(known) == len(stated) and total > 0:
        return [round(share / total, 12) for share in known], ShareBasis.STATED
    return [round(1 / len(stated), 12)] * len(stated), ShareBasis.EVEN
