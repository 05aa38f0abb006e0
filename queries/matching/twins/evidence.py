"""What stands behind a suggestion, as ids of places and relationships: all that a reason may be made of."""

from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.twins.ground import Ints
from bangiao.queries.matching.twins.query import Query

NEAR_KM = 160.0
MOST = 5


@dataclass(frozen=True, slots=True)
class Way:
    """A place that is a twin of both, and the relationships that state the two ties."""

    through: str
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NearTie:
    """A tie between a place near the one and a place near the other; 0 km is the place itself."""

    here: str
    km_here: float
    there: str
    km_there: float
    relations: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How often two countries or regions twin: places that count a pair once, as the tables do."""

    ties: int
    places_here: int
    """Places of one's own side that have such a tie."""
    own_ties: int
    """All ties of one's own side with abroad."""
    chance: float
    """So many ties the two sides would have if each tie went to any side as often as that side has ties."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """All of it; what is empty gives no reason."""

    shared: tuple[Way, ...]
    near: tuple[NearTie, ...]
    countries: Counts
    region: Counts | None
    km: float | None
    people: tuple[int | None, int | None]
    """The place's own and the candidate's."""
    same_name: bool
    twins_there: tuple[str, ...]
    """Twins of the place in the candidate's country."""
    twins_here: tuple[str, ...]
    """Twins of the candidate in the place's country."""


def gather(asked: Query, row: int) -> Evidence:
    """What the tables hold for one candidate."""
    tables, ground = asked.tables, asked.ground
    places, country = ground.world.places, ground.country
    theirs = tables.partners(row)
    own, other = places[asked.row], places[row]
    km = float(asked.km[row])
    regions = ground.region
    return Evidence(
        shared=tuple(
            Way(places[each].id, _relations(asked, (asked.row, int(each)), (int(each), row)))
            for each in np.intersect1d(asked.partners, theirs)
        ),
        near=_near(asked, row),
        countries=_counts(asked, row, country),
        region=_counts(asked, row, regions) if own.region and other.region else None,
        km=None if np.isnan(km) else km,
        people=(own.population, other.population),
        same_name=bool(_name_likeness(asked, row) > 0.999),
        twins_there=tuple(places[each].id for each in asked.partners if country[each] == country[row]),
        twins_here=tuple(places[each].id for each in theirs if country[each] == asked.country),
    )


def _near(asked: Query, row: int) -> tuple[NearTie, ...]:
    tables, ground = asked.tables, asked.ground
    here, there = (_around(asked, each) for each in (asked.row, row))
    found = [
        NearTie(
            ground.world.places[one].id,
            here[one],
            ground.world.places[int(other)].id,
            there[int(other)],
            _relations(asked, (one, int(other))),
        )
        for one in here
        for other in tables.partners(one)
        if int(other) in there
    ]
    return tuple(sorted(found, key=lambda tie: (tie.km_here + tie.km_there, tie.here, tie.there))[:MOST])


def _around(asked: Query, row: int) -> dict[int, float]:
    """Places of the same country with a tie, within 160 km, with their distance."""
    ground = asked.ground
    km = ground.km(row)
    close = (km <= NEAR_KM) & (ground.country == ground.country[row]) & (asked.tables.degree > 0)
    found = {int(each): round(float(km[each]), 1) for each in np.flatnonzero(close)}
    return found | {row: 0.0}


def _counts(asked: Query, row: int, groups: Ints) -> Counts:
    tables = asked.tables
    own, other = groups == groups[asked.row], groups == groups[row]
    between = tables.ties[own][:, other]
    here, there = float(tables.degree[own].sum()), float(tables.degree[other].sum())
    return Counts(
        ties=int(between.nnz),
        places_here=int((np.diff(between.indptr) > 0).sum()),
        own_ties=int(here),
        chance=here * there / max(float(tables.degree.sum()), 1.0),
    )


def _relations(asked: Query, *pairs: tuple[int, int]) -> tuple[str, ...]:
    known = asked.ground.relations
    return tuple(relation for one, other in pairs for relation in known.get((min(one, other), max(one, other)), ()))


def _name_likeness(asked: Query, row: int) -> float:
    words = asked.ground.words
    return float((words[asked.row] @ words[row].T).sum())
