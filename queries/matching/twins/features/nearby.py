"""What the places near one of two have to do with those near the other."""

import numpy as np

from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query


def neighbours_tied(asked: Query, scale: int) -> Floats:
    """How many places near the place are twins of the candidate, the nearer the more (logarithm of one more)."""
    return np.log1p(asked.around[scale])


def twins_near(asked: Query, scale: int) -> Floats:
    """How many twins of the place lie near the candidate, the nearer the more (logarithm of one more)."""
    near = asked.ground.near[scale]
    found = np.zeros(len(asked.tables), "f4")
    for row in asked.partners:
        start, end = near.indptr[row], near.indptr[row + 1]
        found[near.indices[start:end]] += near.data[start:end]
    return np.log1p(found)


def neighbours_near(asked: Query, scale: int) -> Floats:
    """How many twinnings join the surroundings of both, the nearer at both ends the more (logarithm of one more)."""
    return np.log1p(np.maximum(asked.beside[scale], 0))


def neighbours_share(asked: Query, scale: int) -> Floats:
    """Such twinnings as a part of all those of the surroundings of both (divided by the root of both numbers)."""
    mass = asked.tables.mass[scale]
    return np.asarray(asked.beside[scale] / np.sqrt((mass[asked.row] + 1) * (mass + 1)), "f4")


def neighbours_of_twins(asked: Query, scale: int) -> Floats:
    """How many twins of places near the place's twins the candidate is, the nearer the more (logarithm of one more)."""
    tables = asked.tables
    found = np.zeros(len(tables), "f4")
    near = tables.spread[scale]
    for row in asked.partners:
        start, end = near.indptr[row], near.indptr[row + 1]
        found[near.indices[start:end]] += near.data[start:end]
    return np.log1p(np.maximum(found - asked.shared, 0))
