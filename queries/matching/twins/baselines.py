"""Well-known ways to foretell ties, which see the same ties as our model and are measured in the same run."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy import sparse

from bangiao.errors import MissingExtra
from bangiao.queries.matching.twins.features import paths
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.tables import Tables

Baseline = Callable[[Query], Floats]
FACTORS = 64


def popularity(asked: Query) -> Floats:
    """The number of ties of the candidate."""
    return asked.tables.degree


def common_neighbours(asked: Query) -> Floats:
    """The number of shared twins."""
    return asked.shared


def adamic_adar(asked: Query) -> Floats:
    """Shared twins, each weighing one part of the logarithm of its number of ties (Adamic and Adar 2003)."""
    return asked.through(np.asarray(1 / np.log(np.maximum(asked.tables.degree, 2)), "f4"))


def katz(asked: Query) -> Floats:
    """All ways of up to five steps, each step weighing one twentieth (Katz 1953)."""
    return paths.ways(asked)


def pagerank(asked: Query) -> Floats:
    """Personalised PageRank that goes on with probability .5, six steps."""
    return asked.visits


def pagerank_far(asked: Query) -> Floats:
    """Personalised PageRank that goes on with probability .85, six steps."""
    return asked.walked(0.85)


def item_knn(asked: Query) -> Floats:
    """The cosines of the candidate's twins with those of the place's twins, added up."""
    root = np.sqrt(asked.tables.inverse)
    own = np.zeros(len(asked.tables), "f4")
    own[asked.partners] = root[asked.partners]
    ties = asked.tables.ties
    return np.asarray(root * (ties @ (ties @ own)), "f4")


PATHS: Mapping[str, Baseline] = {
    "popularity": popularity,
    "common neighbours": common_neighbours,
    "Adamic-Adar": adamic_adar,
    "resource allocation": paths.allocation,
    "L3": paths.three_steps,
    "Katz": katz,
    "PageRank .5": pagerank,
    "PageRank .85": pagerank_far,
    "item-kNN": item_knn,
}


@dataclass(frozen=True)
class Factored:
    """Users and items as vectors, whose product is the score."""

    users: Floats
    items: Floats

    def score(self, row: int) -> Floats:
        """The score of every place for one."""
        return np.asarray(self.items @ self.users[row], "f4")


def fitted(tables: Tables, seed: int) -> dict[str, Factored]:
    """ALS and BPR with 64 factors, by the package `implicit`. Raises MissingExtra where it is not installed."""
    try:
        from implicit.cpu.als import AlternatingLeastSquares
        from implicit.cpu.bpr import BayesianPersonalizedRanking
    except ImportError as error:
        raise MissingExtra(package="implicit", extra="evaluate") from error
    als = AlternatingLeastSquares(
        FACTORS, regularization=0.05, alpha=10, iterations=15, num_threads=1, random_state=seed
    )
    bpr = BayesianPersonalizedRanking(
        FACTORS, learning_rate=0.05, regularization=0.01, iterations=150, num_threads=1, random_state=seed
    )
    return {name: _fitted(model, tables) for name, model in (("ALS", als), ("BPR", bpr))}


def _fitted(model: Any, tables: Tables) -> Factored:
    model.fit(sparse.csr_matrix(tables.ties), show_progress=False)
    return Factored(np.asarray(model.user_factors, "f4"), np.asarray(model.item_factors, "f4"))
