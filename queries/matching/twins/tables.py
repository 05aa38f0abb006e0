"""The ties of a world as matrices, with what is counted from them once: the only thing that features may read."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from bangiao.queries.matching.twins.ground import Floats, Ground, Ints, Matrix
from bangiao.queries.matching.twins.places import World

DIMENSIONS = 48
POWERS = 8
ASIDE = 0.35
SEED = 20_250_701


@dataclass(frozen=True)
class Tables:
    """A ground and the ties on it, pairs of rows: features are worked out from these ties and no others."""

    ground: Ground
    pairs: Ints
    """m × 2, each pair once."""

    def __len__(self) -> int:
        return len(self.ground)

    @cached_property
    def ties(self) -> Matrix:
        """n × n, 1 where two places are tied."""
        one, other = self.pairs.T
        ones = np.ones(2 * len(self.pairs), "f4")
        where = (np.concatenate([one, other]), np.concatenate([other, one]))
        return sparse.csr_matrix((ones, where), shape=(len(self), len(self)))

    @cached_property
    def degree(self) -> Floats:
        """The number of ties of each place."""
        return np.diff(self.ties.indptr).astype("f4")

    def prepared(self) -> Self:
        """The same with everything counted that features read, so that asking costs no more than it must."""
        for owner in (self.ground, self):
            for name, attribute in vars(type(owner)).items():
                if isinstance(attribute, cached_property):
                    getattr(owner, name)
        return self

    def partners(self, row: int) -> NDArray[np.int32]:
        """The rows of the places tied to one."""
        return self.ties.indices[self.ties.indptr[row] : self.ties.indptr[row + 1]]

    @cached_property
    def of_countries(self) -> Floats:
        """Ties between each two countries, nc × nc."""
        return np.asarray(self._counts(self.ground.country).todense(), "f4")

    @cached_property
    def of_regions(self) -> Matrix:
        """Ties between each two first-level divisions."""
        return self._counts(self.ground.region)

    @cached_property
    def of_sizes(self) -> Matrix:
        """Ties between each two classes of size of two countries."""
        return self._counts(self.ground.size)

    @cached_property
    def with_countries(self) -> Floats:
        """Ties of each place with each country, n × nc."""
        return np.asarray((self.ties @ members(self.ground.country)).todense(), "f4")

    @cached_property
    def region_with_countries(self) -> Floats:
        """Ties of each first-level division with each country."""
        return np.asarray((members(self.ground.region).T @ self.with_countries), "f4")

    @cached_property
    def size_with_countries(self) -> Floats:
        """Ties of each class of size with each country."""
        return np.asarray((members(self.ground.size).T @ self.with_countries), "f4")

    @cached_property
    def countries_alike(self) -> Floats:
        """How often two countries are partners of one place beyond chance: the cosine of their places, nc × nc."""
        having = sparse.csr_matrix(self.with_countries > 0).astype("f4")
        both = sparse.csr_matrix(having.T @ having).toarray()
        length = np.sqrt(both.diagonal()) + 1e-6
        alike = both / np.outer(length, length)
        np.fill_diagonal(alike, 0)
        return np.asarray(alike, "f4")

    @cached_property
    def spread(self) -> tuple[Matrix, ...]:
        """For each scale the ties of the places near each place, weighed by nearness."""
        return tuple(sparse.csr_matrix(near @ self.ties) for near in self.ground.near)

    @cached_property
    def mass(self) -> tuple[Floats, ...]:
        """For each scale the number of ties of the places near each place, weighed by nearness."""
        return tuple(np.asarray(near @ self.degree, "f4") for near in self.ground.near)

    @cached_property
    def inverse(self) -> Floats:
        """One part of all ties of each place; 1 for a place without any."""
        return np.asarray(1 / np.maximum(self.degree, 1), "f4")

    @cached_property
    def usual_ties(self) -> Floats:
        """The mean number of ties of the places of each place's size in its country."""
        sizes = self.ground.size
        return np.asarray((np.bincount(sizes, self.degree) / np.maximum(np.bincount(sizes), 1))[sizes], "f4")

    @cached_property
    def habits(self) -> tuple[tuple[Ints, Matrix, Floats, Floats], ...]:
        """For regions and for sizes: the group of each place, ties of groups, with countries, and each group's sum."""
        return tuple(
            (groups, counts, lands, lands.sum(axis=1))
            for groups, counts, lands in (
                (self.ground.region, self.of_regions, self.region_with_countries),
                (self.ground.size, self.of_sizes, self.size_with_countries),
            )
        )

    @cached_property
    def usual_partner(self) -> Floats:
        """The mean number of people of each place's twins (decimal logarithm), NaN where none is known."""
        known = ~np.isnan(self.ground.people)
        total = self.ties @ np.where(known, self.ground.people, 0).astype("f4")
        count = self.ties @ known.astype("f4")
        return np.where(count > 0, total / np.maximum(count, 1), np.nan).astype("f4")

    @cached_property
    def steps(self) -> Matrix:
        """A walk that goes to a twin, or to one of the nearest places as often as `ASIDE` says; transposed."""
        found = sparse.diags(self.inverse) @ self.ties * (1 - ASIDE) + self.ground.nearest * ASIDE
        return sparse.csr_matrix(found.T.astype(np.float32))

    @cached_property
    def fine_groups(self) -> Ints:
        """Each place's first-level division and coarse size together."""
        people = np.nan_to_num(self.ground.people, nan=0)
        coarse = np.searchsorted([1, 3.7, 4.3, 5], people)
        return np.asarray(np.unique(self.ground.region * 8 + coarse, return_inverse=True)[1], "i8")

    @cached_property
    def of_fine(self) -> Matrix:
        """Ties between each two such groups, each divided by the root of both groups' numbers of ties and two."""
        counts = self._counts(self.fine_groups)
        scale = sparse.diags(1 / np.sqrt(np.bincount(self.fine_groups, self.degree) + 2))
        return sparse.csr_matrix((scale @ counts @ scale).astype(np.float32))

    @cached_property
    def partners_alike(self) -> Floats:
        """How well the countries of each place's twins go with each country, n × nc."""
        having = sparse.csr_matrix(self.with_countries > 0).astype("f4")
        return np.asarray(having @ self.countries_alike, "f4")

    @cached_property
    def root(self) -> Matrix:
        """The ties, each divided by the roots of both ends' numbers of ties and one."""
        scale = sparse.diags(1 / np.sqrt(self.degree + 1)).astype("f4")
        return sparse.csr_matrix(scale @ self.ties @ scale)

    @cached_property
    def latent(self) -> tuple[Floats, Floats]:
        """The largest eigenvectors of `root`, n × 48, and their eigenvalues (Halko, Martinsson and Tropp 2011)."""
        n = len(self)
        found = np.random.default_rng(SEED).standard_normal((n, min(DIMENSIONS + 8, n))).astype("f4")
        for _ in range(POWERS):
            found = np.linalg.qr(self.root @ found)[0]
        values, vectors = np.linalg.eigh(found.T @ (self.root @ found))
        largest = np.argsort(-np.abs(values), kind="stable")[:DIMENSIONS]
        return np.asarray(found @ vectors[:, largest], "f4"), np.asarray(values[largest], "f4")

    def _counts(self, groups: Ints) -> Matrix:
        within = members(groups)
        return sparse.csr_matrix(within.T @ self.ties @ within)


def members(groups: Ints) -> Matrix:
    """1 where a place is in a group, n × groups."""
    n = len(groups)
    return sparse.csr_matrix((np.ones(n, "f4"), (np.arange(n), groups)))


def build(world: World) -> Tables:
    """The tables of a world with all its ties."""
    ground = Ground(world)
    return Tables(ground, rows_of(ground, ((tie.one, tie.other) for tie in world.ties)))


def rows_of(ground: Ground, pairs: Iterable[tuple[str, str]]) -> Ints:
    """Pairs of ids as pairs of rows."""
    return np.array([(ground.index[one], ground.index[other]) for one, other in pairs], "i8").reshape(-1, 2)
