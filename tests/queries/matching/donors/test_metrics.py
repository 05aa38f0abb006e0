"""NDCG and hits by hand, and against every order of equal scores."""

from itertools import permutations

import numpy as np
import pytest

from bangiao.queries.matching.donors.metrics import ndcg


def test_two_hits_of_three_cells_by_hand() -> None:
    value, hits = ndcg(np.array([3.0, 2.0, 1.0]), np.array([1.0, 0.0, 1.0]), 2)
    assert value == pytest.approx(1 / (1 + 1 / np.log2(3)))
    assert hits == 0.5


def test_equal_scores_give_the_mean_over_all_their_orders() -> None:
    scores, funded = np.array([2.0, 1.0, 1.0, 1.0, 0.5]), np.array([0.0, 1.0, 0.0, 1.0, 1.0])
    every = []
    for order in permutations((1, 2, 3)):
        broken = scores.copy()
        broken[list(order)] += np.array([0.03, 0.02, 0.01])
        every.append(ndcg(broken, funded, 3))
    assert ndcg(scores, funded, 3) == pytest.approx(np.mean(every, axis=0))


def test_a_list_longer_than_the_cells_is_the_whole_of_them() -> None:
    assert ndcg(np.array([1.0, 2.0]), np.array([1.0, 1.0]), 10) == (1.0, 1.0)
