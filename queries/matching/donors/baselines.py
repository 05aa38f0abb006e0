"""What the model has to beat: well-known rankings from the same tables of the past."""

import warnings
from collections.abc import Sequence

import numpy as np

from bangiao.errors import MissingExtra
from bangiao.queries.matching.donors.cells import Floats
from bangiao.queries.matching.donors.table import Table

BASELINES = ("popularity", "own_provinces", "coverage", "item_knn", "item_knn_mean", "density", "als")


def baselines(tables: Sequence[Table], seed: int) -> list[dict[str, Floats]]:
    """For each table of one funder and year, the scores of every baseline, regions by sectors.

    `popularity`: projects of the province times the sector's share of the funder's projects in all countries. `own_provinces`: projects
    of the province. `coverage`: part of the country's regions that have the sector. `item_knn`: the sum, and
    `item_knn_mean` the mean, of the cosines of the sector with those that the province has. `density`: relatedness
    density (Hidalgo et al. 2007; Boschma et al. 2015). `als`: alternating least squares (Hu et al. 2008) over all
    regions by sectors.
    """
    has = np.concatenate([table.has for table in tables])
    together = has.T @ has
    norm = np.sqrt(np.diag(together))
    cosine = together / np.maximum(np.outer(norm, norm), 1e-9)
    most = np.maximum(np.maximum(norm[:, None], norm[None, :]) ** 2, 1e-9)
    proximity = together / most
    for one in (cosine, proximity):
        np.fill_diagonal(one, 0.0)
    share = sum((table.begun for table in tables), np.zeros(has.shape[1]))
    share = share / max(share.sum(), 1.0)
    factors = np.split(_als(has, seed), np.cumsum([len(table.regions) for table in tables])[:-1])
    return [_of(table, share, cosine, proximity, factor) for table, factor in zip(tables, factors, strict=True)]


def _of(table: Table, share: Floats, cosine: Floats, proximity: Floats, factor: Floats) -> dict[str, Floats]:
    has = table.has
    own = table.counted
    return {
        "popularity": own[:, None] * share[None, :],
        "own_provinces": table.spread(own),
        "coverage": table.repeat(has.mean(axis=0)),
        "item_knn": has @ cosine,
        "item_knn_mean": has @ cosine / np.maximum(cosine.sum(axis=0), 1e-9),
        "density": has @ proximity / np.maximum(proximity.sum(axis=0), 1e-9),
        "als": factor,
    }


def _als(has: Floats, seed: int) -> Floats:
    try:
        from implicit.cpu.als import AlternatingLeastSquares
    except ImportError as error:
        raise MissingExtra(package="implicit", extra="evaluate") from error
    from scipy.sparse import csr_matrix

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = AlternatingLeastSquares(
            factors=max(1, min(6, has.shape[1] - 1)),
            regularization=0.1,
            alpha=5.0,
            iterations=15,
            random_state=seed,
            num_threads=1,
        )
        model.fit(csr_matrix(has.astype(np.float32)), show_progress=False)
    return np.asarray(model.user_factors @ model.item_factors.T, dtype=np.float64)
