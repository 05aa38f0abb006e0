"""Lists of suggestions: who may be in them, how they are spread, and that every number and reason can be checked."""

from pathlib import Path

import numpy as np
import pytest

from bangiao.queries.matching.twins.errors import BadModel, TooFewTies, UnknownPlace
from bangiao.queries.matching.twins.features import FEATURES
from bangiao.queries.matching.twins.model import Model, load, shipped
from bangiao.queries.matching.twins.places import Place
from bangiao.queries.matching.twins.suggest import Suggestion, suggest
from bangiao.queries.matching.twins.tables import Tables, build
from bangiao.queries.matching.twins.train import train
from tests.queries.matching.twins.worlds import tables, town, world

PLACE = "locality:AA/2-5"


@pytest.fixture(scope="module")
def whole() -> Tables:
    return build(world()).prepared()


@pytest.fixture(scope="module")
def linear(whole: Tables) -> Model:
    return train(whole, trees=False, places=60, rebuilds=1)


@pytest.fixture(scope="module")
def boosted(whole: Tables) -> Model:
    pytest.importorskip("lightgbm", reason="needs the extra match")
    return train(whole, trees=True, places=60, rebuilds=1)


def twins(of: Tables, place: str) -> set[str]:
    return {of.ground.world.places[row].id for row in of.partners(of.ground.index[place])}


def test_no_twin_and_no_place_of_the_same_country_is_suggested(whole: Tables) -> None:
    found = suggest(whole, PLACE, top=500, spread=None)
    assert found
    assert not {one.place.id for one in found} & twins(whole, PLACE)
    assert {one.place.country for one in found} == {"BB", "CC"}


def test_what_is_excluded_never_comes_under_any_spelling() -> None:
    places = (town("a", "AA"), town("b", "BB", others=("bee",)), town("c", "CC"), town("d", "DD"))
    of = tables(("a", "c"), ("b", "d"), places=places)
    assert [one.place.id for one in suggest(of, "a")] == ["d", "b"] or {one.place.id for one in suggest(of, "a")} == {
        "b",
        "d",
    }
    assert [one.place.id for one in suggest(of, "a", exclude=frozenset({"bee"}))] == ["d"]
    assert [one.place.id for one in suggest(of, "a", outside=frozenset({"DD"}))] == ["b"]


def test_at_most_so_many_of_one_country_and_who_is_pulled_up_is_told(whole: Tables) -> None:
    plain, spread = suggest(whole, PLACE, top=6, spread=None), suggest(whole, PLACE, top=6, spread=3)
    assert [one.place.country for one in spread].count("BB") == 3
    assert [one.place.country for one in plain].count("BB") > 3
    assert not any(one.pulled for one in plain)
    assert any(one.pulled for one in spread)
    assert [one.rank for one in spread] == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize("kind", ["linear", "boosted"])
def test_the_contributions_and_the_base_add_up_to_the_score(
    whole: Tables, kind: str, request: pytest.FixtureRequest
) -> None:
    model = request.getfixturevalue(kind)
    for one in suggest(whole, PLACE, model=model):
        assert set(one.contributions) == {feature.name for feature in FEATURES}
        added = sum(each.weight for each in one.contributions.values())
        assert one.base + added == pytest.approx(one.score, abs=2e-3)


@pytest.mark.parametrize("kind", ["linear", "boosted"])
def test_a_list_is_in_the_order_of_its_scores(whole: Tables, kind: str, request: pytest.FixtureRequest) -> None:
    scores = [one.score for one in suggest(whole, PLACE, top=40, spread=None, model=request.getfixturevalue(kind))]
    assert scores == sorted(scores, reverse=True)


def check(of: Tables, own: str, one: Suggestion) -> None:
    """Every fact of the evidence holds in the ties themselves."""
    stated = {frozenset((tie.one, tie.other)): tie.relations for tie in of.ground.world.ties}
    land = {place.id: place.country for place in of.ground.world.places}
    told = one.evidence
    assert {way.through for way in told.shared} == twins(of, own) & twins(of, one.place.id)
    for way in told.shared:
        expected = stated[frozenset((own, way.through))] + stated[frozenset((way.through, one.place.id))]
        assert way.relations == expected
    for near in told.near:
        assert near.relations == stated[frozenset((near.here, near.there))]
        assert land[near.here] == land[own] and land[near.there] == one.place.country
        assert max(near.km_here, near.km_there) <= 160
    between = [pair for pair in stated if {land[each] for each in pair} == {land[own], one.place.country}]
    assert told.countries.ties == len(between)
    assert told.countries.places_here == len({each for pair in between for each in pair if land[each] == land[own]})
    assert set(told.twins_there) == {each for each in twins(of, own) if land[each] == one.place.country}
    assert set(told.twins_here) == {each for each in twins(of, one.place.id) if land[each] == land[own]}
    assert one.novel is not bool(told.twins_there)
    assert one.mission is (one.place.country == "BB")


def test_every_reason_can_be_worked_out_again_from_the_ties(whole: Tables, linear: Model) -> None:
    for number in range(12):
        own = f"locality:AA/{number % 6}-{number}"
        for one in suggest(whole, own, model=linear):
            check(whole, own, one)


def test_a_place_without_ties_is_given_places_near_its_neighbours_twins(linear: Model) -> None:
    base = world()
    alone = Place("locality:AA/new", "aa new", "AA", 6.0, 0.55, 20_000, "AA.2")
    of = build(type(base)((*base.places, alone), base.ties))
    found = suggest(of, alone.id, top=5, spread=None, model=linear)
    assert found[0].place.region == "BB.2"
    assert found[0].evidence.near and not found[0].evidence.shared
    assert all(one.novel for one in found)


def test_an_unknown_place_is_an_error_of_ours_and_a_world_without_ties_gives_an_empty_list(whole: Tables) -> None:
    with pytest.raises(UnknownPlace):
        suggest(whole, "locality:nowhere")
    assert suggest(tables(places=(town("a", "AA"), town("b", "BB"))), "a") == []


def test_two_regions_are_counted_only_where_both_are_known() -> None:
    places = (
        town("a", "AA", region="AA.1"),
        town("b", "BB", region="BB.1"),
        town("c", "CC"),
        town("d", "DD", region="DD.1"),
    )
    of = tables(("a", "d"), ("b", "d"), ("c", "d"), places=places)
    told = {one.place.id: one.evidence for one in suggest(of, "a")}
    assert told["c"].region is None and told["b"].region is not None
    assert told["b"].region.ties == 0


def test_the_shipped_model_needs_no_extra_and_knows_the_features_of_today() -> None:
    model = shipped()
    assert model.linear.names == tuple(feature.name for feature in FEATURES)
    assert not model.trees and [name for name, _, _ in model.bands] == ["high", "middle", "low"]
    shares = [share for _, _, share in model.bands]
    assert shares == sorted(shares, reverse=True) and model.facts["ties"] > 20_000


@pytest.mark.parametrize("kind", ["linear", "boosted"])
def test_the_same_seed_gives_the_same_model_and_a_kept_one_the_same_scores(
    whole: Tables, kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    model = request.getfixturevalue(kind)
    again = train(whole, trees=kind == "boosted", places=60, rebuilds=1)
    assert (again.linear.stored(), again.trees, again.bands) == (model.linear.stored(), model.trees, model.bands)
    model.save(tmp_path / "model.json")
    kept = load(tmp_path / "model.json")
    assert kept.facts["fingerprint"] == whole.ground.world.fingerprint()
    ours, theirs = (suggest(whole, PLACE, model=each) for each in (model, kept))
    assert [one.place.id for one in ours] == [one.place.id for one in theirs]
    np.testing.assert_allclose([one.score for one in ours], [one.score for one in theirs], atol=1e-3)


def test_a_spoilt_or_strange_model_is_an_error_of_ours(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text("{", encoding="utf-8")
    (tmp_path / "b.json").write_text(
        '{"linear": {"base": 0, "features": {"x": [0, 1, 1]}}, "bands": [], "trees": [], "facts": {}}'
    )
    for name in ("a.json", "b.json", "c.json"):
        with pytest.raises(BadModel, match=name):
            load(tmp_path / name)


def test_too_few_ties_are_not_learnt_from() -> None:
    with pytest.raises(TooFewTies):
        train(tables(("a", "b"), places=(town("a", "AA"), town("b", "BB"))))
