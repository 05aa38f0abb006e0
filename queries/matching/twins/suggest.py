"""The places abroad that fit one place best, each with its score, what made it, and the facts behind."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins.errors import UnknownPlace
from bangiao.queries.matching.twins.evidence import Evidence, gather
from bangiao.queries.matching.twins.features import FEATURES, values
from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.model import POOL, Model, best, shipped
from bangiao.queries.matching.twins.places import Place
from bangiao.queries.matching.twins.query import Query
from bangiao.queries.matching.twins.tables import Tables

SPREAD = 3
"""At most so many places of one country in a list, unless asked otherwise."""


@dataclass(frozen=True, slots=True)
class Contribution:
    """The value of a feature, None where it is not known, and what it adds to the score."""

    value: float | None
    weight: float


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One candidate of a list."""

    place: Place
    rank: int
    score: float
    """Only its order means something: `base` and all contributions together."""
    base: float
    band: str | None
    """high, middle or low, as measured when the model was trained; never a probability."""
    novel: bool
    """Its country would be a new one for the place."""
    pulled: bool
    """It stands higher than its score would put it, because others of one country were passed over."""
    mission: bool
    """Its country has a mission in Viet Nam or one of Viet Nam's; told, not scored."""
    contributions: dict[str, Contribution]
    """By the name of the feature, what counts most first."""
    evidence: Evidence


def suggest(
    tables: Tables,
    place_id: str,
    *,
    top: int = 10,
    spread: int | None = SPREAD,
    exclude: frozenset[str] = frozenset(),
    outside: frozenset[str] = frozenset(),
    model: Model | None = None,
) -> list[Suggestion]:
    """At most `top` places that are no twins of a place yet, the best first; at most `spread` of one country.

    Never among them: places of its own country, places of the ids `exclude` (whatever their spelling) or of the
    country codes `outside`, and places without any tie, of which nothing is known; with trained trees, none beyond the
    500 best. Raises UnknownPlace.
    """
    if place_id not in tables.ground.index:
        raise UnknownPlace(found=place_id)
    asked = Query(tables, tables.ground.index[place_id])
    known = values(asked)
    model = model or shipped()
    score = model.score(known, allowed(asked, exclude, outside))
    order = best(score, POOL if model.trees else len(score))
    chosen = list(spaced(order, tables.ground.country, top, spread))
    if not chosen:
        return []
    rows = np.array([row for row, _ in chosen])
    added, base = model.contributions(known[:, rows])
    return [
        _suggestion(asked, model, rank, row, pulled, float(score[row]), base, known[:, row], added[:, rank - 1])
        for rank, (row, pulled) in enumerate(chosen, 1)
    ]


def allowed(
    asked: Query, exclude: frozenset[str] = frozenset(), outside: frozenset[str] = frozenset()
) -> NDArray[np.bool_]:
    """Whom the place may be given: places abroad with a tie, that are not its twins and not excluded."""
    found = asked.abroad & (asked.tables.degree > 0)
    index = asked.ground.index
    found[[index[one] for one in exclude if one in index]] = False
    if outside:
        found &= np.array([place.country not in outside for place in asked.ground.world.places])
    return found


def spaced(
    order: NDArray[np.int64], country: NDArray[np.int64], top: int, spread: int | None
) -> Iterator[tuple[int, bool]]:
    """The first `top` rows of an order with at most `spread` of one country, and whether any was passed over before."""
    seen: Counter[int] = Counter()
    passed = False
    for row in order:
        if sum(seen.values()) == top:
            return
        land = int(country[row])
        if spread is not None and seen[land] >= spread:
            passed = True
            continue
        seen[land] += 1
        yield int(row), passed


def _suggestion(
    asked: Query,
    model: Model,
    rank: int,
    row: int,
    pulled: bool,
    score: float,
    base: float,
    known: Floats,
    added: Floats,
) -> Suggestion:
    ground = asked.ground
    place = ground.world.places[row]
    told = {
        feature.name: Contribution(None if np.isnan(value) else float(value), float(weight))
        for feature, value, weight in zip(FEATURES, known, added, strict=True)
    }
    return Suggestion(
        place=place,
        rank=rank,
        score=score,
        base=base,
        band=model.band(score),
        novel=not np.any(ground.country[asked.partners] == ground.country[row]),
        pulled=pulled,
        mission=place.country in ground.world.missions,
        contributions=dict(sorted(told.items(), key=lambda one: -abs(one[1].weight))),
        evidence=gather(asked, row),
    )
