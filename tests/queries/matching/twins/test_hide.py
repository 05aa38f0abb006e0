"""Nothing hidden can be seen: not by the tables, not by a place that is left with nothing."""

import numpy as np

from bangiao.queries.matching.twins.features import values
from bangiao.queries.matching.twins.hide import hide, hide_country
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.tables import Tables, build
from tests.queries.matching.twins.worlds import world


def pairs(of: Tables) -> set[tuple[int, int]]:
    return {(min(pair), max(pair)) for pair in of.pairs.tolist()}


def test_the_tables_hold_every_pair_but_the_hidden_ones() -> None:
    whole = build(world())
    hidden = hide(whole, np.random.default_rng(1), 0.2)
    away = {(min(pair), max(pair)) for pair in hidden.pairs.tolist()}
    assert len(away) == len(hidden.pairs) == int(len(whole.pairs) * 0.2)
    assert pairs(hidden.tables) == pairs(whole) - away
    assert all(hidden.tables.ties[one, other] == 0 for one, other in away)
    assert hidden.tables.degree.sum() == 2 * (len(whole.pairs) - len(away))


def test_features_are_the_same_as_in_a_graph_that_never_had_the_hidden_pairs() -> None:
    whole = build(world()).prepared()
    row = int(whole.pairs[0, 0])
    values(Query(whole, row))  # whatever the whole tables have counted is not passed on
    hidden = hide(whole, np.random.default_rng(1), 0.2)
    never = Tables(build(world()).ground, hidden.tables.pairs.copy())
    np.testing.assert_array_equal(values(Query(hidden.tables, row)), values(Query(never, row)))


def test_a_place_that_keeps_no_tie_is_nobodys_target() -> None:
    whole = build(world())
    hidden = hide(whole, np.random.default_rng(2), 0.7)
    lost = set(np.flatnonzero((whole.degree > 0) & (hidden.tables.degree == 0)).tolist())
    assert lost
    assert not lost & {int(target) for targets in hidden.targets.values() for target in targets}
    assert lost & set(hidden.targets)  # but twins are sought for it


def test_half_of_one_countrys_pairs_are_hidden_and_no_other() -> None:
    whole = build(world())
    land = int(whole.ground.country[whole.ground.index["locality:CC/0-0"]])
    hidden = hide_country(whole, land, np.random.default_rng(0))
    assert (whole.ground.country[hidden.pairs] == land).any(axis=1).all()
    assert len(hidden.pairs) == int(whole.of_countries[land].sum()) // 2
