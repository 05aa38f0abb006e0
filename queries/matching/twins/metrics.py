"""Measures of rankings: equal scores are broken at random, other hidden ties of the same place are no mistakes."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins.ground import Floats, Ints

TEN = 10


def rank(score: Floats, target: int, others: NDArray[np.bool_], rng: np.random.Generator) -> int:
    """The place of a target among the others, from 1; among equals each place is as likely.

    >>> score = np.array([3, 1, 2], "f4")
    >>> rank(score, 2, np.array([True, True, False]), np.random.default_rng(0))
    2
    """
    rivals = score[others]
    above, level = int((rivals > score[target]).sum()), int((rivals == score[target]).sum())
    return 1 + above + int(rng.integers(0, level + 1))


def ndcg(ranks: Sequence[int]) -> float:
    """Normalised discounted cumulative gain of the first ten, of the ranks of all targets of one place.

    >>> ndcg([1, 1]), ndcg([11])
    (1.0, 0.0)
    """
    found = sorted(ranks)
    # Each rank was taken without the other targets, so those above it push it down by one each.
    real = [each + before for before, each in enumerate(found)]
    gain = sum(1 / np.log2(each + 1) for each in real if each <= TEN)
    return float(gain / sum(1 / np.log2(each + 1) for each in range(1, min(len(found), TEN) + 1)))


def area(positive: Floats, negative: Floats) -> float:
    """The area under the ROC curve: how often a tie scores above a pair that is none, equals counting half.

    >>> area(np.array([2, 1], "f4"), np.array([1, 0], "f4"))
    0.875
    """
    both = np.concatenate([positive, negative])
    _, inverse, counts = np.unique(both, return_inverse=True, return_counts=True)
    middle = np.cumsum(counts) - (counts - 1) / 2
    above = middle[inverse][: len(positive)].sum() - len(positive) * (len(positive) + 1) / 2
    return float(above / max(len(positive) * len(negative), 1))


def alike_in_degree(degree: Floats, target: int, others: NDArray[np.bool_], rng: np.random.Generator) -> int:
    """One of the others at random that has as many ties as the target, or, where fewer than five do, nearly as many."""
    gap = np.where(others, np.abs(degree - degree[target]), np.inf)
    least = np.partition(gap, 4)[4] if len(gap) > 4 else gap.max()
    return int(rng.choice(np.flatnonzero(gap <= (least if np.isfinite(least) else gap.min()))))


def interval(values: Floats, groups: Ints, rng: np.random.Generator, draws: int = 500) -> tuple[float, float]:
    """The 95 % interval of the mean when whole groups (countries) are drawn anew with replacement."""
    total, count = (np.bincount(groups, weights) for weights in (values, np.ones(len(values))))
    present = np.flatnonzero(count)
    drawn = rng.choice(present, (draws, len(present)))
    means = total[drawn].sum(axis=1) / count[drawn].sum(axis=1)
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))


def ratio_interval(
    values: Floats, rivals: Floats, groups: Ints, rng: np.random.Generator, draws: int = 500
) -> tuple[float, float]:
    """The 95 % interval of the ratio of two means over the same cases, drawn anew by groups."""
    ours, theirs = (np.bincount(groups, each) for each in (values, rivals))
    present = np.flatnonzero(np.bincount(groups))
    drawn = rng.choice(present, (draws, len(present)))
    found = ours[drawn].sum(axis=1) / np.maximum(theirs[drawn].sum(axis=1), 1e-9)
    return float(np.quantile(found, 0.025)), float(np.quantile(found, 0.975))
