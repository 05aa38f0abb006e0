"""What a score has meant in the years of training: thresholds of the bands, and the chance told by a curve."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.cells import Floats
from bangiao.queries.matching.donors.model import Weights
from bangiao.queries.matching.donors.train import Lesson

SHARES = (0.05, 0.20)
"""The best twentieth of the scores is strong, the best fifth fair, the rest weak."""


@dataclass(frozen=True)
class Standard:
    """The scores from which a cell is strong, fair; intercept and slope of the curve from score to the part funded."""

    strong: float
    fair: float
    intercept: float
    slope: float

    def chance(self, scores: Floats) -> Floats:
        """The chance that the curve tells for each score."""
        return np.asarray(1 / (1 + np.exp(-(self.intercept + self.slope * scores))))


def standard(lessons: Sequence[Lesson], weights: Weights) -> Standard:
    """The standard of the form "all" from lessons; of no lessons, one by which every cell is weak."""
    if not lessons:
        return Standard(np.inf, np.inf, 0.0, 0.0)
    found = [(weights.score(one.table, one.habits), one.funded, one.table.has == 0) for one in lessons]
    scores = np.concatenate([score[open_] for score, _, open_ in found])
    funded = np.concatenate([hits[open_] for _, hits, open_ in found]).astype(np.float64)
    strong, fair = (float(np.quantile(scores, 1 - share)) for share in SHARES)
    return Standard(strong, fair, *_curve(scores, funded))


def _curve(scores: Floats, funded: Floats) -> tuple[float, float]:
    def loss(theta: Floats) -> tuple[float, Floats]:
        told = theta[0] + theta[1] * scores
        wrong = 1 / (1 + np.exp(-told)) - funded
        value = np.logaddexp(0.0, told) - funded * told
        return float(value.mean()), np.array([wrong.mean(), (wrong * scores).mean()])

    from scipy.optimize import minimize  # a quarter of a second that only learning needs

    found = minimize(loss, np.array([-3.0, 1.0]), jac=True, method="L-BFGS-B")
    return float(found.x[0]), float(found.x[1])
