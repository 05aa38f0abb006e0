"""Ranks hidden ties by several methods at once: one case for each place and tie, with all that measures need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins import baselines
from bangiao.queries.matching.twins.features import values
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.hide import Hidden
from bangiao.queries.matching.twins.metrics import alike_in_degree, rank
from bangiao.queries.matching.twins.model import Model, best
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.suggest import allowed, spaced
from bangiao.queries.matching.twins.workers import spread_out

LINEAR, TREES, SPACED = "linear (shipped kind)", "LambdaMART", "LambdaMART, 3 of a country"
SPREAD = 3
Scorer = Callable[[Query], Floats]


@dataclass(frozen=True, slots=True)
class Found:
    """What one method makes of a case: the target's rank, its score, and that of two pairs that are no ties."""

    rank: int
    score: float
    uniform: float
    alike: float


@dataclass(frozen=True, slots=True)
class Case:
    """One place and one of its hidden ties."""

    seed: int
    row: int
    target: int
    country: int
    ties: int
    """That the place keeps."""
    shared: bool
    """Whether the two share a twin that is left."""
    found: dict[str, Found] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Listed:
    """The ten that a method puts first for one place, with their scores, and which are hidden ties."""

    method: str
    row: int
    ten: tuple[int, ...]
    scores: tuple[float, ...]
    true: tuple[bool, ...]


Measured = tuple[list[Case], list[Listed]]


def measure(
    hidden: Hidden,
    model: Model,
    *,
    places: int | None,
    seed: int,
    jobs: int = 1,
    within: int | None = None,
    factors: bool = True,
) -> Measured:
    """The cases of at most `places` places with hidden ties; `within`: only places of that country.

    Raises MissingExtra where `factors` (ALS and BPR) are wanted without the package `implicit`.
    """
    rows = np.array([row for row in hidden.targets if within in (None, hidden.tables.ground.country[row])], "i8")
    chosen = np.random.default_rng(seed).permutation(rows)[: places or len(rows)]
    factored = baselines.fitted(hidden.tables, seed) if factors else {}
    hidden.tables.prepared()
    parts = [part for part in np.array_split(chosen, 4 * jobs) if len(part)]
    done = spread_out(_measure, _Shared(hidden, model, factored, seed), parts, jobs)
    return [case for cases, _ in done for case in cases], [each for _, listed in done for each in listed]


@dataclass(frozen=True, slots=True)
class _Shared:
    hidden: Hidden
    model: Model
    factored: Mapping[str, baselines.Factored]
    seed: int


def _measure(shared: _Shared, rows: NDArray[np.int64]) -> Measured:
    hidden = shared.hidden
    cases: list[Case] = []
    listed: list[Listed] = []
    for row in rows.tolist():
        asked = Query(hidden.tables, row)
        scores = _scores(asked, shared.model, shared.factored)
        cases += _cases(asked, hidden.targets[row], scores, shared.seed)
        listed += [_listed(name, asked, score, hidden.targets[row]) for name, score in scores.items() if name in OURS]
    return cases, listed


OURS = (LINEAR, TREES, SPACED)


def _scores(asked: Query, model: Model, factored: Mapping[str, baselines.Factored]) -> dict[str, Floats]:
    known, may = values(asked), allowed(asked)
    found = {LINEAR: np.where(may, model.linear.score(known), -np.inf).astype("f4")}
    if model.trees:
        found[TREES] = model.score(known, may)
        found[SPACED] = _spread(asked, found[TREES])
    for name, baseline in baselines.PATHS.items():
        found[name] = baseline(asked)
    return found | {name: each.score(asked.row) for name, each in factored.items()}


def _spread(asked: Query, score: Floats) -> Floats:
    """Scores by which a list with at most three places of a country comes first, and all others after it."""
    order = best(score, 500)
    chosen = [row for row, _ in spaced(order, asked.ground.country, 10, SPREAD)]
    found = score - 1e6
    found[chosen] = score[chosen]
    return found.astype("f4")


def _cases(asked: Query, targets: NDArray[np.int64], scores: Mapping[str, Floats], seed: int) -> list[Case]:
    rng = np.random.default_rng((seed, asked.row))
    others = allowed(asked)
    others[targets] = False
    degree = asked.tables.degree
    cases = []
    for target in targets.tolist():
        if not others.any() or not asked.abroad[target]:
            continue
        uniform = int(rng.choice(np.flatnonzero(others)))
        alike = alike_in_degree(degree, target, others, rng)
        case = Case(seed, asked.row, target, asked.country, len(asked.partners), bool(asked.shared[target] > 0))
        for name, score in scores.items():
            place = rank(score, target, others, rng)
            case.found[name] = Found(place, float(score[target]), float(score[uniform]), float(score[alike]))
        cases.append(case)
    return cases


def _listed(name: str, asked: Query, score: Floats, targets: NDArray[np.int64]) -> Listed:
    ten = best(np.where(allowed(asked), score, -np.inf).astype("f4"), 10)
    hits = tuple(np.isin(ten, targets).tolist())
    return Listed(name, asked.row, tuple(ten.tolist()), tuple(score[ten].tolist()), hits)
