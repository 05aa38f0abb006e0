"""Rows to learn from: places with hidden ties, these ties, and candidates that are none."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins.features import FEATURES, values
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.hide import Hidden
from bangiao.queries.matching.twins.linear import Linear, fit
from bangiao.queries.matching.twins.model import POOL, best
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.suggest import allowed
from bangiao.queries.matching.twins.workers import spread_out

HARD, EASY = 50, 20
"""How many candidates of a place are taken from the best of a first model, and how many at random."""


@dataclass(frozen=True)
class Rows:
    """Values, rows × features; whether the row is a hidden tie; how many rows each place has, in order."""

    values: Floats
    truth: NDArray[np.bool_]
    random: NDArray[np.bool_]
    """Whether the candidate was taken at random."""
    groups: NDArray[np.int64]

    def linear(self) -> Linear:
        """The logistic regression of ties against random candidates, both sides weighing as much as each other.

        With the best candidates of a first model among the others it ranks worse (hits@10 .15 instead of .26).
        """
        told = self.truth | self.random
        truth = self.truth[told]
        importance = np.where(truth, (~truth).sum() / max(int(truth.sum()), 1), 1).astype("f4")
        return fit({feature.name: feature.grows for feature in FEATURES}, self.values[told], truth, importance)


def draw(hidden: Hidden, count: int, first: Linear | None, seed: int, jobs: int = 1) -> Rows:
    """Rows of at most `count` places with hidden ties; without a first model all candidates are taken at random."""
    rows = np.array(list(hidden.targets), "i8")
    chosen = np.random.default_rng(seed).permutation(rows)[:count]
    parts = [part for part in np.array_split(chosen, max(1, min(4 * jobs, len(chosen)))) if len(part)]
    hidden.tables.prepared()
    return join(spread_out(_draw, (hidden, first, seed), parts, jobs))


def join(parts: Sequence[Rows]) -> Rows:
    """One set of rows of several."""
    return Rows(
        np.concatenate([part.values for part in parts]),
        np.concatenate([part.truth for part in parts]),
        np.concatenate([part.random for part in parts]),
        np.concatenate([part.groups for part in parts]),
    )


def _draw(shared: tuple[Hidden, Linear | None, int], rows: NDArray[np.int64]) -> Rows:
    hidden, first, seed = shared
    found, truth, random, groups = [], [], [], []
    for row in rows.tolist():
        rng = np.random.default_rng((seed, row))
        asked = Query(hidden.tables, row)
        known = values(asked)
        targets = hidden.targets[row]
        others = allowed(asked)
        others[targets] = False
        chosen = [targets, _hard(known, others, first, rng), _easy(others, EASY if first else HARD + EASY, rng)]
        found.append(known[:, np.concatenate(chosen)].T)
        lengths = [len(each) for each in chosen]
        truth.append(np.repeat([True, False, False], lengths))
        random.append(np.repeat([False, False, True], lengths))
        groups.append(sum(lengths))
    return Rows(np.concatenate(found), np.concatenate(truth), np.concatenate(random), np.array(groups, "i8"))


def _easy(others: NDArray[np.bool_], count: int, rng: np.random.Generator) -> NDArray[np.int64]:
    rows = np.flatnonzero(others)
    return rng.choice(rows, min(count, len(rows)), replace=False)


def _hard(
    known: Floats, others: NDArray[np.bool_], first: Linear | None, rng: np.random.Generator
) -> NDArray[np.int64]:
    if first is None:
        return np.zeros(0, "i8")
    pool = best(np.where(others, first.score(known), -np.inf).astype("f4"), POOL)
    return rng.choice(pool, min(HARD, len(pool)), replace=False)
