"""That the evaluation finds what is there, and finds nothing where labels are shuffled."""

import numpy as np
import pytest

from bangiao.queries.matching.twins.evaluate import GROUPS, Report, evaluate
from bangiao.queries.matching.twins.hide import Hidden, hide
from bangiao.queries.matching.twins.measure import LINEAR, Case, measure
from bangiao.queries.matching.twins.model import Model
from bangiao.queries.matching.twins.tables import build
from bangiao.queries.matching.twins.train import train
from tests.queries.matching.twins.worlds import world


def learnt() -> tuple[Hidden, Model]:
    hidden = hide(build(world()), np.random.default_rng(0), 0.2)
    return hidden, train(hidden.tables, trees=False, places=80, rebuilds=1)


@pytest.fixture(scope="module")
def pair() -> tuple[Hidden, Model]:
    return learnt()


def figures(cases: list[Case]) -> dict[str, float]:
    line = next(line for line in Report(cases=cases).lines() if line.method == LINEAR)
    return {"hits": line.hits, "mrr": line.mrr, "ndcg": line.ndcg, "auc": line.auc, "auc_alike": line.auc_alike}


def test_hidden_ties_are_found_far_more_often_than_by_chance(pair: tuple[Hidden, Model]) -> None:
    hidden, model = pair
    cases, listed = measure(hidden, model, places=None, seed=0, factors=False)
    found = figures(cases)
    assert found["hits"] > 0.4 and found["auc"] > 0.85 and found["auc_alike"] > 0.75
    assert {case.target for case in cases} <= {int(each) for targets in hidden.targets.values() for each in targets}
    assert all(len(set(one.ten)) == len(one.ten) for one in listed)


def test_shuffled_labels_bring_every_measure_to_chance(pair: tuple[Hidden, Model]) -> None:
    hidden, model = pair
    ground, rng = hidden.tables.ground, np.random.default_rng(3)
    everyone = np.flatnonzero(hidden.tables.degree > 0)
    drawn = rng.choice(everyone, (3000, 2))
    apart = drawn[ground.country[drawn[:, 0]] != ground.country[drawn[:, 1]]]
    free = apart[np.asarray(hidden.tables.ties[apart[:, 0], apart[:, 1]]).ravel() == 0]
    cases, _ = measure(Hidden(hidden.tables, free[:400]), model, places=None, seed=0, factors=False)
    found = figures(cases)
    chance = float(np.mean([10 / len(everyone) * 1.5]))
    assert found["hits"] == pytest.approx(chance, abs=0.06)
    assert found["auc"] == pytest.approx(0.5, abs=0.06)
    assert found["auc_alike"] == pytest.approx(0.5, abs=0.06)
    assert found["mrr"] < 0.1 and found["ndcg"] < 0.15


def test_a_model_learnt_from_shuffled_ties_foretells_nothing() -> None:
    whole = build(world())
    rng = np.random.default_rng(5)
    places = np.flatnonzero(whole.degree > 0)
    drawn = np.unique(np.sort(rng.choice(places, (900, 2)), axis=1), axis=0)
    shuffled = drawn[whole.ground.country[drawn[:, 0]] != whole.ground.country[drawn[:, 1]]]
    hidden = hide(type(whole)(whole.ground, shuffled), rng, 0.3)
    model = train(hidden.tables, trees=False, places=80, rebuilds=1)
    cases, _ = measure(hidden, model, places=None, seed=0, factors=False)
    assert figures(cases)["auc"] == pytest.approx(0.5, abs=0.08)


def test_the_report_has_every_method_on_every_group_with_intervals() -> None:
    pytest.importorskip("implicit", reason="needs the extra evaluate")
    pytest.importorskip("lightgbm", reason="needs the extra match")
    report = evaluate(build(world()), seeds=1, places=40, learn=60, rebuilds=1)
    methods = {line.method for line in report.lines()}
    assert {"ALS", "BPR", "Katz", "PageRank .5", "PageRank .85", "popularity", "item-kNN", "L3"} <= methods
    for group in GROUPS:
        for line in report.lines(group):
            assert 0 <= line.hits_interval[0] <= line.hits <= line.hits_interval[1] <= 1, (group, line)
    ratio, low, high = report.ratio(LINEAR)
    assert low <= ratio <= high
    assert report.countries and report.by_country
    assert all(one.country == report.by_country[0].country for one in report.by_country)
    assert sum(count for *_, count in report.reliability(LINEAR)) == sum(
        len(one.ten) for one in report.listed if one.method == LINEAR
    )


def test_two_processes_measure_the_same_as_one(pair: tuple[Hidden, Model]) -> None:
    hidden, model = pair
    alone, _ = measure(hidden, model, places=20, seed=0, factors=False)
    together, _ = measure(hidden, model, places=20, seed=0, factors=False, jobs=2)
    assert {(c.row, c.target): c.found for c in alone} == {(c.row, c.target): c.found for c in together}
