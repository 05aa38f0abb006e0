"""The resolver keeps the quality that is claimed for it, on judged pairs that nothing was tuned on."""

from benchmarks.resolution import certain, measure, pairs, with_shipped_names


def test_there_are_three_hundred_judged_pairs_and_more() -> None:
    assert sum(1 for half in ("tuning", "test") for _ in pairs(half)) >= 300


def test_what_is_joined_without_a_person_is_always_right() -> None:
    for half in ("tuning", "test"):
        assert measure(certain, half).precision == 1


def test_f1_of_names_and_shipped_names_is_97_per_cent_on_the_half_that_was_kept_back() -> None:
    assert measure(with_shipped_names, "test").f1 >= 0.97
