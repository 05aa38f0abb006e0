"""One place for which twins are sought: what several features read of it, worked out once."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bangiao.queries.matching.twins.ground import Floats, Ground
from bangiao.queries.matching.twins.tables import Tables

STEPS = 6
STAY = 0.5


@dataclass(frozen=True)
class Query:
    """One row of the tables, looked at from all others."""

    tables: Tables
    row: int

    @property
    def ground(self) -> Ground:
        """The places."""
        return self.tables.ground

    @cached_property
    def partners(self) -> NDArray[np.int32]:
        """Rows of the places that it is tied to."""
        return self.tables.partners(self.row)

    @cached_property
    def country(self) -> int:
        """The number of its country."""
        return int(self.ground.country[self.row])

    @cached_property
    def abroad(self) -> NDArray[np.bool_]:
        """Whom it may be tied to: places of other countries that are not its twins yet."""
        found = np.asarray(self.ground.country != self.country)
        found[self.partners] = False
        return found

    def through(self, weight: Floats) -> Floats:
        """The sum of the weights of the partners that it shares with each place."""
        return _rows_sum(self.tables.ties, self.partners, weight[self.partners], len(self.tables))

    @cached_property
    def shared(self) -> Floats:
        """The number of partners shared with each place."""
        return self.through(np.ones(len(self.tables), "f4"))

    @cached_property
    def around(self) -> tuple[Floats, ...]:
        """For each scale the ties that places near it have with each place, its own left out."""
        return tuple(self._around(scale) for scale in range(len(self.tables.spread)))

    def _around(self, scale: int) -> Floats:
        found = dense(self.tables.spread[scale], self.row)
        found[self.partners] -= 1
        return np.maximum(found, 0)

    @cached_property
    def beside(self) -> tuple[Floats, ...]:
        """For each scale the ties of places near it with places near each place, weighed by both nearnesses."""
        return tuple(
            np.asarray(near @ around, "f4") for near, around in zip(self.ground.near, self.around, strict=True)
        )

    @cached_property
    def visits(self) -> Floats:
        """Personalised PageRank after six steps: the part of the time that a walk from the place spends at each."""
        return self.walked(STAY)

    def walked(self, stay: float) -> Floats:
        """The same for a walk that goes on with the probability `stay` and else returns."""
        start = np.zeros(len(self.tables), "f4")
        start[self.row] = 1
        found = start
        for _ in range(STEPS):
            found = np.float32(1 - stay) * start + np.float32(stay) * (self.tables.ties @ (found * self.tables.inverse))
        return np.asarray(found, "f4")

    @cached_property
    def km(self) -> Floats:
        """Kilometres to each place."""
        return self.ground.km(self.row)


def dense(matrix: "sparse.csr_matrix[np.float32]", row: int) -> Floats:
    """One row of a sparse matrix in full."""
    found = np.zeros(matrix.shape[1], "f4")
    start, end = matrix.indptr[row], matrix.indptr[row + 1]
    found[matrix.indices[start:end]] = matrix.data[start:end]
    return found


def _rows_sum(matrix: "sparse.csr_matrix[np.float32]", rows: NDArray[np.int32], weights: Floats, n: int) -> Floats:
    found = np.zeros(n, "f4")
    for row, weight in zip(rows, weights, strict=True):
        start, end = matrix.indptr[row], matrix.indptr[row + 1]
        found[matrix.indices[start:end]] += weight * matrix.data[start:end]
    return found
