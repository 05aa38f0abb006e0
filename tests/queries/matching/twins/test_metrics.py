"""Measures of rankings, worked out by hand."""

import numpy as np
import pytest

from bangiao.queries.matching.twins.metrics import alike_in_degree, area, interval, ndcg, rank, ratio_interval


def test_equal_scores_are_broken_at_random_and_never_in_the_targets_favour() -> None:
    score = np.zeros(100, "f4")
    others = np.ones(100, bool)
    others[0] = False
    ranks = [rank(score, 0, others, np.random.default_rng(seed)) for seed in range(400)]
    assert min(ranks) < 10 and max(ranks) > 90
    assert np.mean(ranks) == pytest.approx(50.5, abs=5)


def test_other_targets_of_the_same_place_do_not_push_one_down() -> None:
    score = np.array([3, 2, 1], "f4")
    assert rank(score, 1, np.array([False, False, True]), np.random.default_rng(0)) == 1


def test_gain_counts_all_targets_of_a_place_in_one_list() -> None:
    assert ndcg([1, 1]) == pytest.approx(1.0)  # taken without each other both are first, so together first and second
    assert ndcg([3]) == pytest.approx(0.5)
    assert ndcg([1, 50]) == pytest.approx(1 / (1 + 1 / np.log2(3)))


def test_an_area_is_a_half_where_scores_tell_nothing_and_one_where_they_tell_all() -> None:
    assert area(np.zeros(9, "f4"), np.zeros(5, "f4")) == pytest.approx(0.5)
    assert area(np.array([2, 3], "f4"), np.array([0, 1], "f4")) == 1


def test_a_negative_alike_in_degree_has_as_many_ties_as_the_target() -> None:
    degree = np.array([1, 2, 2, 2, 2, 2, 2, 9], "f4")
    others = np.array([True, False, True, True, True, True, True, True])
    drawn = {alike_in_degree(degree, 1, others, np.random.default_rng(seed)) for seed in range(50)}
    assert drawn == {2, 3, 4, 5, 6}


def test_an_interval_is_wide_where_countries_differ_and_narrow_where_they_are_alike() -> None:
    rng = np.random.default_rng(0)
    lands = np.repeat(np.arange(10), 20)
    same = np.tile([0, 1], 100).astype("f4")
    apart = (lands % 2).astype("f4")
    (low, high), (least, most) = interval(same, lands, rng), interval(apart, lands, rng)
    assert high - low < 1e-6
    assert most - least > 0.3
    assert ratio_interval(same, same, lands, rng) == (1.0, 1.0)
