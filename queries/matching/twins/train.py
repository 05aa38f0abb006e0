"""Learns from the ties of the graph which pairs are likely: hides some, rebuilds all features, and fits the models."""

import platform
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from bangiao.errors import MissingExtra
from bangiao.queries.matching.twins.errors import TooFewTies
from bangiao.queries.matching.twins.features import FEATURES, values
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.hide import Hidden, hide
from bangiao.queries.matching.twins.linear import Linear
from bangiao.queries.matching.twins.model import Model, best, with_linear
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.sample import Rows, draw, join
from bangiao.queries.matching.twins.suggest import allowed
from bangiao.queries.matching.twins.tables import Tables

LEAST = 100
REBUILDS, PLACES, FIRST, HELD = 3, 2_000, 400, 1_000
"""How often ties are hidden anew; places taken of each; for the first model; kept back to measure the bands."""
BAG = 3
SHARED: dict[str, object] = {
    "feature_fraction": 0.5,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
}
PARAMETERS: dict[str, object] = {
    "objective": "lambdarank",
    "lambdarank_truncation_level": 15,
    "label_gain": [0, 1],
    "num_iterations": 120,
    "learning_rate": 0.1,
    "num_leaves": 31,
    "min_data_in_leaf": 40,
    "bagging_fraction": 0.7,
}
SIEVE: dict[str, object] = {
    "objective": "binary",
    "num_iterations": 120,
    "learning_rate": 0.1,
    "num_leaves": 15,
    "min_data_in_leaf": 60,
    "bagging_fraction": 0.8,
}
BANDS = (("high", 0.8), ("middle", 0.4), ("low", 0.0))
"""Each band holds the suggestions of held-out places whose score is above this part of all of them."""
NAMES = tuple(feature.name for feature in FEATURES)

Progress = Callable[[float], None]


def train(
    tables: Tables,
    *,
    seed: int = 0,
    trees: bool = True,
    places: int = PLACES,
    rebuilds: int = REBUILDS,
    jobs: int = 1,
    on_progress: Progress | None = None,
) -> Model:
    """A model of these ties: the same for the same seed. Raises TooFewTies; MissingExtra for trees without LightGBM."""
    if len(tables.pairs) < LEAST:
        raise TooFewTies(found=len(tables.pairs), allowed=LEAST)
    tell = on_progress or _untold
    rng = np.random.default_rng(seed)
    held = hide(tables, rng)  # first of all, so that the bands are measured on pairs that no model has seen
    rows = rows_of(held.tables, rng, seed, places, rebuilds, jobs, tell)
    model = Model(rows.linear(), facts=_facts(tables, seed))
    tell(0.7)
    if trees:
        lists = tuple(boost(rows, model.linear, 1_000 * seed + number, jobs) for number in range(BAG))
        model = replace(model, sieve=sift(rows, model.linear, seed, jobs), trees=lists)
    tell(0.9)
    found = replace(model, bands=bands(model, held, min(HELD, places)))
    tell(1.0)
    return found


def rows_of(
    tables: Tables, rng: np.random.Generator, seed: int, places: int, rebuilds: int, jobs: int, tell: Progress
) -> Rows:
    """Rows of places with hidden ties, which are hidden anew for each rebuild of the tables."""
    folds = [hide(tables, rng) for _ in range(rebuilds)]
    first = draw(folds[0], min(FIRST, places), None, seed, jobs).linear()
    tell(0.15)
    drawn = []
    for number, fold in enumerate(folds):
        drawn.append(draw(fold, places, first, seed + number, jobs))
        tell(0.15 + 0.45 * (number + 1) / rebuilds)
    return join(drawn)


def sift(rows: Rows, linear: Linear, seed: int, jobs: int = 1) -> str:
    """LightGBM's trees for ties against candidates at random, as its own text.

    Both sides weigh as much as each other, as they do for the linear model, or the log-odds of the two could not
    stand in one list.
    """
    told = rows.truth | rows.random
    balance = float(rows.random.sum() / max(int(rows.truth.sum()), 1))
    return _fit({**SIEVE, "scale_pos_weight": balance}, rows.values[told], rows.truth[told], None, linear, seed, jobs)


def boost(rows: Rows, linear: Linear, seed: int, jobs: int = 1) -> str:
    """LightGBM's LambdaMART of the lists of rows, as its own text."""
    return _fit(PARAMETERS, rows.values, rows.truth, rows.groups, linear, seed, jobs)


def _fit(
    parameters: dict[str, object],
    values: Floats,
    truth: NDArray[np.bool_],
    groups: NDArray[np.int64] | None,
    linear: Linear,
    seed: int,
    jobs: int,
) -> str:
    """Trees that know the features and the linear score, monotone in it and in what can only help or only harm."""
    try:
        import lightgbm
    except ImportError as error:
        raise MissingExtra(package="lightgbm", extra="match") from error
    grows = [*(feature.grows for feature in FEATURES), 1]
    told = with_linear(values.T, linear)
    data = lightgbm.Dataset(told, truth.astype("i4"), group=groups, feature_name=[*NAMES, "linear"])
    chosen = {**SHARED, **parameters, "seed": seed, "num_threads": jobs, "monotone_constraints": grows}
    return str(lightgbm.train(chosen, data).model_to_string())


def bands(model: Model, held: Hidden, places: int) -> tuple[tuple[str, float, float], ...]:
    """Each band with the score from which it holds and the share of hidden ties among ten suggestions of places."""
    scores, truth = [], []
    for row in list(held.targets)[:: max(1, len(held.targets) // places)][:places]:
        asked = Query(held.tables, row)
        score = model.score(values(asked), allowed(asked))
        ten = best(score, 10)
        scores += score[ten].tolist()
        truth += np.isin(ten, held.targets[row]).tolist()
    found, upper = [], np.inf
    for name, part in BANDS:
        least = float(np.quantile(scores, part)) if part else -np.inf
        inside = [hit for score, hit in zip(scores, truth, strict=True) if least <= score < upper]
        found.append((name, max(least, -1e9), round(float(np.mean(inside)), 4) if inside else 0.0))
        upper = least
    return tuple(found)


def _untold(part: float) -> None:
    del part


def _facts(tables: Tables, seed: int) -> dict[str, object]:
    return {
        "fingerprint": tables.ground.world.fingerprint(),
        "seed": seed,
        "places": int((tables.degree > 0).sum()),
        "ties": len(tables.pairs),
        "numpy": np.__version__,
        "python": platform.python_version(),
    }
