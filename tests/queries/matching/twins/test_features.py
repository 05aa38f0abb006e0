"""Values of features worked out by hand on a handful of towns."""

import math

import numpy as np
import pytest

from bangiao.queries.matching.twins.features import FEATURES, countries, nearby, paths, traits, values
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.tables import Tables
from tests.queries.matching.twins.worlds import tables, town

PLACES = (
    town("a1", "AA", lat=0.0, lon=0.0, population=10_000, region="AA.1", name="Bình Minh"),
    town("a2", "AA", lat=0.0, lon=0.1, population=1_000, region="AA.1"),
    town("b1", "BB", lat=50.0, lon=0.0, population=100_000, region="BB.1"),
    town("b2", "BB", lat=50.0, lon=0.1, region="BB.1", name="Binh-Minh"),
    town("c1", "CC", is_region=True),
    town("c2", "CC"),
)
TIES = (("a1", "b1"), ("a1", "c1"), ("a2", "b1"), ("a2", "c1"), ("a2", "b2"))


@pytest.fixture
def four() -> Tables:
    return tables(*TIES, places=PLACES)


def asked(of: Tables, place: str) -> Query:
    return Query(of, of.ground.index[place])


def at(of: Tables, found: Floats, place: str) -> float:
    return float(found[of.ground.index[place]])


def test_shared_twins_are_counted_and_weighed_by_how_many_ties_they_have(four: Tables) -> None:
    query = asked(four, "a1")
    assert at(four, paths.shared_twins(query), "a2") == pytest.approx(math.log(3))
    assert at(four, paths.allocation(query), "a2") == pytest.approx(math.sqrt(1 / 2 + 1 / 2))
    assert at(four, paths.jaccard(query), "a2") == pytest.approx(2 / 3)


def test_three_steps_lead_from_a_town_over_its_twins_twin_to_another(four: Tables) -> None:
    # a1 - b1 - a2 - b2 and a1 - c1 - a2 - b2: each 1 / sqrt(2 · 3)
    assert at(four, paths.three_steps(asked(four, "a1")), "b2") == pytest.approx(math.sqrt(2 / math.sqrt(6)))


def test_a_walk_never_reaches_a_place_without_ties(four: Tables) -> None:
    query = asked(four, "a1")
    assert at(four, query.visits, "c2") == 0
    assert float(query.visits.sum()) == pytest.approx(1, abs=1e-5)


def test_a_neighbours_tie_counts_by_its_nearness_and_ones_own_does_not(four: Tables) -> None:
    query = asked(four, "a1")
    km = float(four.ground.km(query.row)[four.ground.index["a2"]])
    assert km == pytest.approx(11.1, abs=0.2)
    assert at(four, query.around[0], "b2") == pytest.approx(math.exp(-((km / 12) ** 2)), rel=1e-3)
    assert at(four, nearby.neighbours_tied(query, 0), "b1") == pytest.approx(
        math.log1p(math.exp(-((km / 12) ** 2))), rel=1e-3
    )


def test_a_tie_of_a_neighbour_with_a_place_near_the_candidate_is_weighed_at_both_ends(four: Tables) -> None:
    without = tables(("a2", "b1"), ("a1", "c1"), places=PLACES)
    here, there = (
        float(four.ground.km(four.ground.index[one])[four.ground.index[other]])
        for one, other in (("a1", "a2"), ("b1", "b2"))
    )
    expected = math.exp(-((here / 35) ** 2) - (there / 35) ** 2)
    assert at(without, nearby.neighbours_near(asked(without, "a1"), 1), "b2") == pytest.approx(
        math.log1p(expected), rel=1e-3
    )


def test_a_place_of_unknown_position_has_no_neighbours_but_no_error(four: Tables) -> None:
    query = asked(four, "c1")
    assert float(nearby.neighbours_tied(query, 2).max()) == 0
    assert np.isnan(traits.distance(query)).all()


def test_what_is_not_known_is_nan_and_never_zero(four: Tables) -> None:
    assert math.isnan(at(four, traits.size_gap(asked(four, "a1")), "b2"))
    assert at(four, traits.size_gap(asked(four, "a1")), "b1") == pytest.approx(1)


def test_names_are_alike_whatever_their_marks(four: Tables) -> None:
    assert at(four, traits.name_likeness(asked(four, "a1")), "b2") == pytest.approx(1, abs=1e-4)
    assert at(four, traits.name_likeness(asked(four, "a1")), "b1") == 0


def test_countries_that_twin_more_than_chance_have_a_lift_above_zero(four: Tables) -> None:
    lift = countries.country_lift(asked(four, "b1"))
    # BB has 3 of the 10 ends, AA 5: chance gives 1.5 ties, 3 are there
    assert at(four, lift, "a1") == pytest.approx(math.log((3 + 1) / (1.5 + 1)))
    assert at(four, lift, "c1") < 0


def test_every_feature_has_words_in_both_languages_and_tells_what_it_measures() -> None:
    assert len({feature.name for feature in FEATURES}) == len(FEATURES)
    for feature in FEATURES:
        assert feature.words.vi and feature.words.en and feature.told.endswith("."), feature.name
        assert feature.evidence in {"countries", "near", "paths", "alike", "known"}
        assert feature.meaning.vi.endswith(".") and feature.meaning.en == feature.told


def test_features_are_one_value_for_each_place_and_never_infinite(four: Tables) -> None:
    for place in four.ground.index:
        found = values(asked(four, place))
        assert found.shape == (len(FEATURES), len(PLACES)) and found.dtype == np.float32
        assert not np.isinf(found).any()


def test_features_of_a_graph_without_a_tie_are_finite_or_unknown() -> None:
    empty = tables(places=PLACES)
    assert not np.isinf(values(asked(empty, "a1"))).any()
