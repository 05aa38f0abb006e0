"""Learns from the ties of the graph which pairs are likely: hides some, rebuilds all features, and fits the models."""

import platform
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from bangiao.errors import MissingExtra
from bangiao.queries.matching.twins.errors import TooFewTies
from bangiao.queries.matching.twins.features import FEATURES, values
from bangiao.queries.matching.twins.hide import Hidden, hide
from bangiao.queries.matching.twins.linear import Linear
from bangiao.queries.matching.twins.model import Model, best, with_linear
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.sample import Rows, draw, join
from bangiao.queries.matching.twins.suggest import allowed
from bangiao.queries.matching.twins.tables import Tables

LEAST = 100
REBUILDS, PLACES, FIRST, HELD = 3, 2_000, 400, 300
"""How often ties are hidden anew; places taken of each; for the first model; kept back to measure the bands."""
ROUNDS, BAG = 120, 3
PARAMETERS = {
    "objective": "lambdarank",
    "lambdarank_truncation_level": 15,
    "learning_rate": 0.1,
    "num_leaves": 31,
    "min_data_in_leaf": 40,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "deterministic": True,
    "force_row_wise": True,
    "verbose": -1,
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
    folds = [hide(tables, rng) for _ in range(rebuilds)]
    first = draw(folds[0], min(FIRST, places), None, seed, jobs).linear()
    tell(0.15)
    drawn = []
    for number, fold in enumerate(folds):
        drawn.append(draw(fold, places, first, seed + number, jobs))
        tell(0.15 + 0.45 * (number + 1) / rebuilds)
    rows = join(drawn)
    linear = rows.linear()
    tell(0.7)
    bag = tuple(boost(rows, linear, 1_000 * seed + number, jobs) for number in range(BAG)) if trees else ()
    model = Model(linear, bag, facts=_facts(tables, seed))
    tell(0.9)
    held = hide(tables, rng)
    found = replace(model, bands=bands(model, held, min(HELD, places)))
    tell(1.0)
    return found


def boost(rows: Rows, linear: Linear, seed: int, jobs: int = 1, rounds: int = ROUNDS) -> str:
    """LightGBM's LambdaMART of rows and of the linear model's score, as its own text.

    It is monotone in that score and in every feature that can only help or only harm.
    """
    try:
        import lightgbm
    except ImportError as error:
        raise MissingExtra(package="lightgbm", extra="match") from error
    told = with_linear(rows.values.T, linear)
    names = [*NAMES, "linear"]
    data = lightgbm.Dataset(told, rows.truth.astype("i4"), group=rows.groups, feature_name=names)
    parameters = {**PARAMETERS, "seed": seed, "num_threads": jobs, "label_gain": [0, 1]}
    parameters["monotone_constraints"] = [*(feature.grows for feature in FEATURES), 1]
    return str(lightgbm.train(parameters, data, rounds).model_to_string())


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
