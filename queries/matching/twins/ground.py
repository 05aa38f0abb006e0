"""What does not change with the ties: where places lie, how many people they have, what they are called."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.spatial import cKDTree

from bangiao.graph.values import fold
from bangiao.queries.matching.twins.places import Place, World

Floats: TypeAlias = NDArray[np.float32]
Ints: TypeAlias = NDArray[np.int64]
Matrix: TypeAlias = "sparse.csr_matrix[np.float32]"

EARTH_KM = 6371.0
SCALES_KM = (12.0, 35.0, 80.0)
"""How quickly nearness fades: a place so far away counts e⁻¹, one twice as far is the last that counts."""
SIZES = (2_000, 5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 500_000, 2_000_000)
"""Where one class of size ends and the next begins, in people."""

NEAREST = 8

_UNIT = re.compile(
    r"\b(?:county|district|raion|region|oblast|province|department|prefecture|canton|state)\b", re.IGNORECASE
)
_QUARTER = re.compile(r"[(–]|\b[A-Z]\w+-[A-Z]\w+$|,")
_WORD = re.compile(r"[(,].*")


@dataclass(frozen=True)
class Ground:
    """The places of a world as arrays in the order of `world.places`."""

    world: World

    @cached_property
    def index(self) -> dict[str, int]:
        """The row of each id, spelling variants with it."""
        found = {other: row for row, place in enumerate(self.world.places) for other in place.others}
        return found | {place.id: row for row, place in enumerate(self.world.places)}

    def __len__(self) -> int:
        return len(self.world.places)

    @cached_property
    def relations(self) -> dict[tuple[int, int], tuple[str, ...]]:
        """The ids of the relationships that state a tie, by its two rows, the smaller first."""
        rows = (((self.index[tie.one], self.index[tie.other]), tie.relations) for tie in self.world.ties)
        return {(min(pair), max(pair)): relations for pair, relations in rows}

    @cached_property
    def country(self) -> Ints:
        """The number of each place's country; those whose country is not stated share one."""
        return _numbered([place.country for place in self.world.places])

    @cached_property
    def region(self) -> Ints:
        """The number of each place's first-level division; a country's places without one share one."""
        return _numbered([place.region or place.country for place in self.world.places])

    @cached_property
    def lands_of(self) -> tuple[Ints, Ints]:
        """The country of each first-level division and of each class of size."""
        return _first(self.region, self.country), _first(self.size, self.country)

    @cached_property
    def kind(self) -> Ints:
        """What sort of place: 0 a town, 1 a region, 2 a county or district, 3 a quarter told by its city."""
        return np.array([_kind(place) for place in self.world.places], "i8")

    @cached_property
    def size(self) -> Ints:
        """The number of each place's country and class of size together; other kinds than towns apart."""
        classes = []
        for place, kind in zip(self.world.places, self.kind, strict=True):
            step = "?" if place.population is None else str(int(np.searchsorted(SIZES, place.population)))
            classes.append(f"{place.country}/{f'kind {kind}' if kind else step}")
        return _numbered(classes)

    @cached_property
    def people(self) -> Floats:
        """The decimal logarithm of the number of people, NaN where it is not known."""
        return np.array(
            [math.log10(max(p.population, 100)) if p.population else np.nan for p in self.world.places], "f4"
        )

    @cached_property
    def rank(self) -> Floats:
        """Which part of its country's places have fewer people, 0 to 1; NaN where its number is not known."""
        found = np.full(len(self), np.nan, "f4")
        for country in range(int(self.country.max(initial=-1)) + 1):
            rows = np.flatnonzero((self.country == country) & ~np.isnan(self.people))
            if len(rows) > 2:
                found[rows[np.argsort(self.people[rows], kind="stable")]] = np.linspace(0, 1, len(rows))
        return found

    @cached_property
    def is_region(self) -> Floats:
        """1 for a province, state or region, 0 for a town."""
        return np.array([place.is_region for place in self.world.places], "f4")

    @cached_property
    def capital(self) -> Floats:
        """1 for the seat of a country's government."""
        return np.array([place.capital for place in self.world.places], "f4")

    @cached_property
    def located(self) -> NDArray[np.bool_]:
        """Whether its position is known."""
        return np.array([place.lat is not None and place.lon is not None for place in self.world.places])

    @cached_property
    def points(self) -> Floats:
        """Positions on a sphere of radius 1, n × 3; NaN where not known."""
        degrees = [
            (p.lat, p.lon) if p.lat is not None and p.lon is not None else (np.nan,) * 2 for p in self.world.places
        ]
        lat, lon = np.radians(np.array(degrees, "f8").reshape(-1, 2)).T
        return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1).astype("f4")

    def km(self, row: int) -> Floats:
        """Great-circle distance from one place to all, NaN where a position is not known."""
        apart = self.points - self.points[row]
        chord = np.sqrt(np.einsum("nd,nd->n", apart, apart))
        return np.asarray(2 * EARTH_KM * np.arcsin(np.minimum(chord / 2, 1)), "f4")

    @cached_property
    def near(self) -> tuple[Matrix, ...]:
        """For each scale the nearness of places of one country, exp(-(km/scale)²); 1 for a place and itself."""
        n = len(self)
        rows = np.flatnonzero(self.located)
        if len(rows) == 0:
            return tuple(sparse.identity(n, dtype="f4", format="csr") for _ in SCALES_KM)
        tree = cKDTree(self.points[rows].astype("f8"))
        reach = 2 * math.sin(2 * max(SCALES_KM) / EARTH_KM / 2)
        pairs = rows[tree.query_pairs(reach, output_type="ndarray")]
        pairs = pairs[self.country[pairs[:, 0]] == self.country[pairs[:, 1]]]
        chord = np.linalg.norm(self.points[pairs[:, 0]] - self.points[pairs[:, 1]], axis=1)
        km = 2 * EARTH_KM * np.arcsin(np.clip(chord / 2, 0, 1))
        return tuple(_kernel(n, pairs[km <= 2 * scale], km[km <= 2 * scale], scale) for scale in SCALES_KM)

    @cached_property
    def nearest(self) -> Matrix:
        """The eight nearest places of the same country, an eighth each, however far; n × n."""
        rows: list[Ints] = []
        columns: list[Ints] = []
        for country in range(int(self.country.max(initial=-1)) + 1):
            own = np.flatnonzero((self.country == country) & self.located)
            if len(own) > 1:
                count = min(NEAREST, len(own) - 1)
                found = cKDTree(self.points[own].astype("f8")).query(self.points[own].astype("f8"), count + 1)[1]
                rows.append(np.repeat(own, count + 1))
                columns.append(own[found].ravel())
        one, other = (np.concatenate([np.zeros(0, "i8"), *each]) for each in (rows, columns))
        where = np.nonzero(one != other)
        weight = np.full(len(where[0]), 1 / NEAREST, np.float32)
        return sparse.csr_matrix((weight, (one[where], other[where])), shape=(len(self), len(self)))

    @cached_property
    def words(self) -> Matrix:
        """Names as unit vectors of their three-letter pieces, the rare ones weighing more; n × pieces."""
        told = [_pieces(place.name) for place in self.world.places]
        often = Counter(piece for pieces in told for piece in pieces)
        number = {piece: column for column, piece in enumerate(often)}
        indptr = np.cumsum([0, *(len(pieces) for pieces in told)])
        indices = np.array([number[piece] for pieces in told for piece in pieces], "i4")
        weight = np.array([math.log(len(told) / count + 1) for count in often.values()], "f4")
        found = sparse.csr_matrix((weight[indices], indices, indptr), shape=(len(told), len(often)))
        length = np.sqrt(np.asarray(found.multiply(found).sum(axis=1)).ravel()) + 1e-9
        return sparse.csr_matrix(sparse.diags((1 / length).astype("f4")) @ found)


def _numbered(names: list[str]) -> Ints:
    return np.unique(np.array(names, dtype=object).astype(str), return_inverse=True)[1].astype("i8")


def _first(groups: Ints, values: Ints) -> Ints:
    found = np.zeros(int(groups.max(initial=-1)) + 1, "i8")
    found[groups] = values
    return found


def _kernel(n: int, pairs: NDArray[np.intp], km: NDArray[np.float32], scale: float) -> Matrix:
    weight = np.exp(-((km / scale) ** 2)).astype(np.float32)
    half = sparse.csr_matrix((weight, (pairs[:, 0], pairs[:, 1])), shape=(n, n))
    return sparse.csr_matrix(half + half.T + sparse.identity(n, dtype="f4", format="csr"))


def _kind(place: Place) -> int:
    if place.is_region:
        return 1
    if _UNIT.search(place.name):
        return 2
    return 3 if _QUARTER.search(place.name) else 0


def _pieces(name: str) -> list[str]:
    bare = f" {fold(_WORD.sub('', name))} "
    return list(dict.fromkeys(bare[start : start + 3] for start in range(max(1, len(bare) - 2))))
