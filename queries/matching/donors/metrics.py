"""NDCG and hits of a list, exact for a random order of equal scores."""

import numpy as np

from bangiao.queries.matching.donors.cells import Floats


def ndcg(scores: Floats, funded: Floats, size: int) -> tuple[float, float]:
    """NDCG and the share of hits among the first `size`, both from 0 to 1.

    Cells of the same score stand in any order with equal chance, so each of them is given the mean of their places:
    this is the expected value over all random orders of ties, and has no dice. Hits are counted over the smaller of
    `size` and the number of funded cells. Järvelin and Kekäläinen 2002; McSherry and Najork 2008 for ties.

    >>> ndcg(np.array([2.0, 1.0]), np.array([1.0, 0.0]), 1)
    (1.0, 1.0)
    >>> ndcg(np.array([1.0, 1.0]), np.array([1.0, 0.0]), 1)
    (0.5, 0.5)
    """
    count = len(scores)
    listed = min(size, count)
    scores = np.round(scores, 9)
    order = np.argsort(-scores, kind="stable")
    discount, place = np.zeros(count), np.zeros(count)
    discount[:listed] = 1 / np.log2(np.arange(2, listed + 2))
    place[:listed] = 1.0
    starts = np.concatenate([[0], np.nonzero(np.diff(scores[order]))[0] + 1])
    lengths = np.diff(np.append(starts, count))
    best = min(listed, int(funded.sum()))
    gains = funded[order]
    means = [np.repeat(np.add.reduceat(one, starts) / lengths, lengths) for one in (discount, place)]
    return float(gains @ means[0] / discount[:best].sum()), float(gains @ means[1] / best)
