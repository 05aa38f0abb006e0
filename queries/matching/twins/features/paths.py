"""Ways from one place to another over the twins of twins."""

import numpy as np

from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.query import Query

DECAY = 0.05
WANDERED = 5


def shared_twins(asked: Query) -> Floats:
    """How many twins the two share (logarithm of one more)."""
    return np.log1p(asked.shared)


def allocation(asked: Query) -> Floats:
    """Shared twins, each weighing one part of all its ties (resource allocation; Zhou, Lü and Zhang 2009)."""
    return np.sqrt(asked.through(asked.tables.inverse))


def jaccard(asked: Query) -> Floats:
    """Shared twins as a part of all twins of either (Jaccard)."""
    degree = asked.tables.degree
    return np.asarray(asked.shared / np.maximum(degree + degree[asked.row] - asked.shared, 1), "f4")


def three_steps(asked: Query) -> Floats:
    """Ways over a twin's twin to one of its twins, each weighing less through places with many ties (L3; Kovács 2019)."""
    ties, root = asked.tables.ties, np.sqrt(asked.tables.inverse)
    second = asked.through(root) * root
    second[asked.row] = 0
    return np.asarray(np.sqrt(ties @ second), "f4")


def walk(asked: Query) -> Floats:
    """The chance of being there on a walk over the ties that returns to the place half the time (PageRank; logarithm)."""
    return np.asarray(np.log10(asked.visits + np.float32(1e-6)), "f4")


def wander(asked: Query) -> Floats:
    """The same for a walk that may also step aside to one of the eight nearest places (logarithm)."""
    start = np.zeros(len(asked.tables), "f4")
    start[asked.row] = 1
    found = start
    for _ in range(WANDERED):
        found = np.float32(0.3) * start + np.float32(0.7) * (asked.tables.steps @ found)
    return np.asarray(np.log10(found + np.float32(1e-7)), "f4")


def walk_back(asked: Query) -> Floats:
    """The same for a walk that starts at the candidate and comes to the place (logarithm)."""
    inverse = asked.tables.inverse
    return np.asarray(np.log10(asked.visits * (inverse / inverse[asked.row]) + np.float32(1e-6)), "f4")


def katz(asked: Query) -> Floats:
    """All ways of up to five steps, each step weighing one twentieth (Katz 1953; logarithm)."""
    return np.asarray(np.log10(ways(asked) + np.float32(1e-6)), "f4")


def latent(asked: Query) -> Floats:
    """The likeness of the two places' ties in 48 dimensions (eigenvectors of the normalised ties)."""
    vectors, sizes = asked.tables.latent
    # einsum stays on one thread: for so small a product several would wait for each other longer than it takes.
    return np.asarray(np.einsum("nd,d->n", vectors, vectors[asked.row] * sizes), "f4")


def ways(asked: Query, decay: float = DECAY) -> Floats:
    """The Katz index over ways of up to five steps."""
    step = np.zeros(len(asked.tables), "f4")
    step[asked.row] = 1
    found = np.zeros(len(asked.tables), "f4")
    for _ in range(5):
        step = np.float32(decay) * (asked.tables.ties @ step)
        found += step
    return found
