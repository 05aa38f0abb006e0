"""A weighted sum of standardised features: logistic regression, with no package but numpy and scipy."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins.ground import Floats

RIDGE = 1e-5


@dataclass(frozen=True)
class Linear:
    """The model: means and deviations of the features, a weight for each, and the base."""

    names: tuple[str, ...]
    means: Floats
    deviations: Floats
    weights: Floats
    base: float

    def score(self, values: Floats) -> Floats:
        """The log-odds of candidates given by features × n; what is not known counts as the mean."""
        slope = self.weights / self.deviations
        return np.asarray(
            np.einsum("f,fn->n", slope, self._known(values)) + (self.base - float(slope @ self.means)), "f4"
        )

    def contributions(self, values: Floats) -> Floats:
        """What each feature adds to the score, features × n; with the base they add up to it."""
        slope = self.weights / self.deviations
        return np.asarray((self._known(values) - self.means[:, None]) * slope[:, None], "f4")

    def _known(self, values: Floats) -> Floats:
        return np.where(np.isnan(values), self.means[:, None], values)

    def stored(self) -> dict[str, Any]:
        """Plain values for JSON."""
        each = zip(self.names, self.means, self.deviations, self.weights, strict=True)
        features = {name: [float(f"{value:.6g}") for value in told] for name, *told in each}
        return {"base": float(f"{self.base:.6g}"), "features": features}

    @classmethod
    def restored(cls, stored: dict[str, Any]) -> Self:
        """The model of such values; KeyError where something is missing."""
        means, deviations, weights = np.array(list(stored["features"].values()), "f4").reshape(-1, 3).T
        return cls(tuple(stored["features"]), means, deviations, weights, float(stored["base"]))


def fit(grows: Mapping[str, int], values: Floats, truth: NDArray[np.bool_], importance: Floats) -> Linear:
    """The logistic regression of n × features on whether a tie is there, each row weighing its importance.

    `grows` has the features in order: 1 where a weight is not to be negative, -1 where not positive, 0 where it is
    free; so of features that tell nearly the same none is counted against a pair that it speaks for.
    """
    means = np.nan_to_num(np.nanmean(values, axis=0))
    deviations = np.nan_to_num(np.nanstd(values, axis=0)) + 1e-6
    standard = np.nan_to_num((values - means) / deviations).astype("f8")
    sign = np.where(truth, 1.0, -1.0)
    share = importance / importance.sum()

    def loss(point: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (standard @ point[:-1] + point[-1])
        slope = -sign * share / (1 + np.exp(np.clip(margin, -50, 50)))
        whole = float(share @ np.logaddexp(0, -margin) + RIDGE / 2 * point[:-1] @ point[:-1])
        return whole, np.append(slope @ standard + RIDGE * point[:-1], slope.sum())

    bounds = [((0, None), (None, None), (None, 0))[1 - sign_of] for sign_of in grows.values()]
    from scipy.optimize import minimize  # a quarter of a second that only learning needs

    found = minimize(
        loss,
        np.zeros(len(grows) + 1),
        jac=True,
        method="L-BFGS-B",
        bounds=[*bounds, (None, None)],
        options={"maxiter": 300},
    ).x
    return Linear(tuple(grows), means.astype("f4"), deviations.astype("f4"), found[:-1].astype("f4"), float(found[-1]))
