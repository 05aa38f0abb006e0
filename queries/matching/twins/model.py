"""A model that ranks candidates: the linear one, and trained trees over its best; kept as one JSON file."""

import json
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangiao.errors import MissingExtra
from bangiao.queries.matching.twins.errors import BadModel
from bangiao.queries.matching.twins.features import FEATURES
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.linear import Linear

SIEVED, POOL = 3_000, 500
"""So many of the linear model's best are judged anew by the sieve, and so many of the sieve's best by the lists."""
LISTS = 1.8
"""What the opinion of the lists weighs beside the sieve's log-odds."""


@dataclass(frozen=True)
class Model:
    """Scores of candidates with what each feature added to them."""

    linear: Linear
    sieve: str | None = None
    """LightGBM's own text of trees that foretell a tie against candidates at random."""
    trees: tuple[str, ...] = ()
    """The same of trees that put lists of the best in order (LambdaMART), which are averaged."""
    bands: tuple[tuple[str, float, float], ...] = ()
    """Name of a band, the score from which it holds, and the share of held-out ties among suggestions in it."""
    facts: dict[str, Any] = field(default_factory=dict)
    """What it was trained on: fingerprint, seed, numbers of places and ties, versions."""

    def score(self, values: Floats, allowed: NDArray[np.bool_]) -> Floats:
        """The score of each candidate of features × n, minus infinity where not allowed.

        With trees, the linear log-odds of the 3,000 best give way to the sieve's, and the 500 best of these have the
        lists' opinion added; all others have what it thinks least of.
        """
        found = np.where(allowed, self.linear.score(values), -np.inf).astype("f4")
        if self.sieve is None or not allowed.any():
            return found
        wide = best(found, SIEVED)
        found[wide] = _mean(self._sieves, with_linear(values[:, wide], self.linear))
        if self.trees:
            pool = best(found, POOL)
            said = LISTS * _mean(self._boosters, with_linear(values[:, pool], self.linear))
            gain = np.full(len(found), said.min(), "f4")
            gain[pool] = said
            found += gain
        return found

    def contributions(self, values: Floats) -> tuple[Floats, float]:
        """What each feature adds to the score of candidates of the pool, features × n, and the base under all.

        What the trees add for the linear score goes to the features that moved that score the same way, in parts.
        """
        lines = self.linear.contributions(values)
        if self.sieve is None:
            return lines, self.linear.base
        told = with_linear(values, self.linear)
        each = _mean(self._sieves, told, pred_contrib=True)
        if self.trees:
            each = each + LISTS * _mean(self._boosters, told, pred_contrib=True)
        own, through, base = each[:, :-2].T, each[:, -2], float(each[0, -1])
        same = np.maximum(lines * np.sign(through), 0) + 1e-9
        return np.asarray(own + same / same.sum(axis=0) * through, "f4"), base

    def band(self, score: float) -> str | None:
        """The band that a score falls into; None where none was measured."""
        return next((name for name, least, _ in self.bands if score >= least), None)

    def weights(self) -> dict[str, float]:
        """By the feature's name: the linear model's weight of one standard deviation."""
        return {name: float(weight) for name, weight in zip(self.linear.names, self.linear.weights, strict=True)}

    @cached_property
    def _boosters(self) -> list[Any]:
        return [_booster(tree) for tree in self.trees]

    @cached_property
    def _sieves(self) -> list[Any]:
        return [_booster(self.sieve)] if self.sieve else []

    def save(self, path: Path) -> None:
        """Write it to one file; whoever reads meanwhile finds the old or the new one, never half of it."""
        stored = {
            "linear": self.linear.stored(),
            "bands": self.bands,
            "facts": self.facts,
            "sieve": self.sieve,
            "trees": self.trees,
        }
        part = path.with_suffix(".part")
        part.write_text(json.dumps(stored, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        part.replace(path)


def load(path: Path) -> Model:
    """The model of a file. Raises BadModel for a file that is none, or knows other features."""
    try:
        return _model(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BadModel(file=path.name, reason=str(error)) from error


def with_linear(values: Floats, linear: Linear) -> Floats:
    """Candidates as rows with the linear model's score as a last column, as the trees know them."""
    return np.column_stack([values.T, linear.score(values)])


@cache
def shipped() -> Model:
    """The linear model that comes with bangiao, trained on the world's twin towns: needs no training and no extra."""
    return _model(json.loads(files(__package__).joinpath("weights.json").read_text(encoding="utf-8")))


def best(score: Floats, count: int) -> NDArray[np.int64]:
    """The rows of the best finite scores, the best first, equal ones in the order of rows."""
    found = np.flatnonzero(np.isfinite(score))
    if len(found) > count:
        least = -np.partition(-score[found], count - 1)[count - 1]
        found = found[score[found] >= least]
    return found[np.argsort(-score[found], kind="stable")][:count]


def _model(stored: dict[str, Any]) -> Model:
    linear = Linear.restored(stored["linear"])
    if linear.names != tuple(feature.name for feature in FEATURES):
        raise ValueError("other features")
    bands = tuple((str(name), float(least), float(share)) for name, least, share in stored["bands"])
    return Model(linear, stored["sieve"], tuple(stored["trees"]), bands, stored["facts"])


def _booster(text: str) -> Any:
    try:
        import lightgbm
    except ImportError as error:
        raise MissingExtra(package="lightgbm", extra="match") from error
    return lightgbm.Booster(model_str=text)


def _mean(boosters: list[Any], told: Floats, *, pred_contrib: bool = False) -> NDArray[np.float64]:
    # Contributions and scores of a binary objective are both log-odds, as are the linear model's.
    each = [tree.predict(told, raw_score=True, pred_contrib=pred_contrib, num_threads=1) for tree in boosters]
    return np.asarray(np.mean(each, axis=0), "f8")
