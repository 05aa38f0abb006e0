"""Ties taken away to be found again: the only way in which pairs are hidden, so that no feature can see them."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins.ground import Ints
from bangiao.queries.matching.twins.tables import Tables

PART = 0.1


@dataclass(frozen=True)
class Hidden:
    """Tables built of the pairs that stay, and the pairs that they do not hold."""

    tables: Tables
    pairs: Ints

    @cached_property
    def targets(self) -> dict[int, NDArray[np.int64]]:
        """For each place with a hidden tie the other ends, both directions.

        An end that keeps no tie is nobody's target: among places with a tie, it would give the hidden one away.
        """
        found: dict[int, list[int]] = {}
        for one, other in np.concatenate([self.pairs, self.pairs[:, ::-1]]).tolist():
            if self.tables.degree[other] > 0:
                found.setdefault(one, []).append(other)
        return {row: np.array(sorted(ends), "i8") for row, ends in sorted(found.items())}


def hide(tables: Tables, rng: np.random.Generator, part: float = PART) -> Hidden:
    """A part of all pairs hidden at random."""
    return _hidden(tables, rng.choice(len(tables.pairs), int(len(tables.pairs) * part), replace=False))


def hide_country(tables: Tables, country: int, rng: np.random.Generator, part: float = 0.5) -> Hidden:
    """A part of all pairs of one country hidden at random."""
    own = np.flatnonzero((tables.ground.country[tables.pairs] == country).any(axis=1))
    return _hidden(tables, rng.choice(own, int(len(own) * part), replace=False))


def _hidden(tables: Tables, chosen: NDArray[np.int64]) -> Hidden:
    away = np.zeros(len(tables.pairs), bool)
    away[chosen] = True
    return Hidden(Tables(tables.ground, tables.pairs[~away]), tables.pairs[away])
