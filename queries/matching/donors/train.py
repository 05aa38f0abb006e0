"""Trains the weights on years that have passed."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.cells import Floats, Ints, Truths
from bangiao.queries.matching.donors.features import named
from bangiao.queries.matching.donors.forms import Question, questions
from bangiao.queries.matching.donors.habits import Habits
from bangiao.queries.matching.donors.model import Weights
from bangiao.queries.matching.donors.table import Table

USED: dict[str, tuple[str, ...]] = {
    "all": (
        *("own_projects", "people", "related_here", "near", "opening", "opening_long"),
        *("following", "following_long", "widening", "nationwide", "opening_nearby"),
    ),
    "provinces": ("own_projects", "people", "related_here", "near", "opening_by_presence", "opening_by_people"),
    "sectors": ("opening", "opening_long", "following_long", "opening_nearby"),
}
"""The features of each form, chosen on the ablation that docs/matching.md shows."""

RIDGE = 20.0
SAME = 1e-9
"""A feature that varies less than this within every list tells nothing, and gets no weight."""
MOST = 10
DECAY = 0.85
TOTAL = 100.0


@dataclass(frozen=True)
class Lesson:
    """A table of a year that has passed, the funder's habits of then, and which open cells were funded after."""

    table: Table
    habits: Habits
    funded: Truths
    age: int


def train(lessons: Sequence[Lesson], form: str, names: Sequence[str] | None = None, ridge: float = RIDGE) -> Weights:
    """The weights under which what was funded stood highest in the lists of the lessons; none is below zero.

    A softmax over each list (Cao et al. 2007, ListNet with binary gains), ridge and bounds at zero; each country
    weighs about the same however many lists it gives, and an older lesson less. The same lessons give the same
    weights.
    """
    names = tuple(names or USED[form])
    values, gains, sizes, shares = _rows(lessons, form, names)
    if not sizes:
        return Weights(form, dict.fromkeys(names, 0.0), dict.fromkeys(names, 0.0))
    matrix, hit = np.concatenate(values), np.concatenate(gains)
    lengths = np.array(sizes, dtype=np.int64)
    starts = np.cumsum(lengths) - lengths
    centred = matrix - np.repeat(np.add.reduceat(matrix, starts) / lengths[:, None], lengths, axis=0)
    spread = centred.std(axis=0)
    scale = np.where(spread > SAME, spread, np.inf)
    found = _fit(centred / scale, hit, starts, lengths, np.array(shares), ridge) / scale
    usual = matrix.mean(axis=0)
    return Weights(form, dict(zip(names, found.tolist(), strict=True)), dict(zip(names, usual.tolist(), strict=True)))


def _rows(
    lessons: Sequence[Lesson], form: str, names: Sequence[str]
) -> tuple[list[Floats], list[Floats], list[int], list[float]]:
    values: list[Floats] = []
    gains: list[Floats] = []
    sizes: list[int] = []
    shares: list[float] = []
    for lesson in lessons:
        asked: list[Question] = list(questions(lesson.table, lesson.funded, form))
        if not asked:
            continue
        columns = [named(name).compute(lesson.table, lesson.habits) for name in names]
        for one in asked:
            values.append(np.stack([column[one.rows, one.columns] for column in columns], axis=1))
            gains.append(one.funded)
            sizes.append(len(one.rows))
            shares.append(DECAY**lesson.age * min(one.funded.sum(), MOST) ** 0.5 / len(asked) ** 0.5)
    return values, gains, sizes, shares


def _fit(matrix: Floats, hit: Floats, starts: Ints, sizes: Ints, shares: Floats, ridge: float) -> Floats:
    hits = np.add.reduceat(hit, starts)
    weight = hit * np.repeat(shares / hits, sizes)
    weight *= TOTAL / weight.sum()
    whole = np.add.reduceat(weight, starts)

    def loss(theta: Floats) -> tuple[float, Floats]:
        score = matrix @ theta
        top = np.maximum.reduceat(score, starts)
        power = np.exp(score - np.repeat(top, sizes))
        total = np.add.reduceat(power, starts)
        value = whole @ (np.log(total) + top) - weight @ score + ridge / 2 * float(theta @ theta)
        slope = matrix.T @ (np.repeat(whole / total, sizes) * power - weight) + ridge * theta
        return float(value), np.asarray(slope)

    start = np.full(matrix.shape[1], 0.01)
    bounds = [(0.0, None)] * matrix.shape[1]
    from scipy.optimize import minimize  # a quarter of a second that only learning needs

    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds, options={"maxiter": 300})
    return np.asarray(found.x, dtype=np.float64)
