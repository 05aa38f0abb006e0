"""What the ranking of twins is given: places and the ties between them, as plain values."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A town or region of the world, or a Vietnamese province of one era; what is not known is None."""

    id: str
    name: str
    country: str
    """ISO 3166-1 alpha-2, or the folded name of a country that ISO does not know; "" where it is not stated."""
    lat: float | None = None
    lon: float | None = None
    population: int | None = None
    region: str | None = None
    """The first-level division that it lies in: GeoNames admin1 ("DE.02"), or an id of the graph."""
    is_region: bool = False
    """A province, state or region itself, not a town."""
    capital: bool = False
    """The seat of its country's government."""
    geoname: int | None = None
    others: tuple[str, ...] = ()
    """Ids of the same place under other spellings, which the ties name no more."""


@dataclass(frozen=True, slots=True)
class Tie:
    """Two places are tied; once for each pair, whichever end comes first."""

    one: str
    other: str
    since: int | None = None
    """Year."""
    relations: tuple[str, ...] = ()
    """Ids of the relationships and agreements of the graph that state it."""


@dataclass(frozen=True, slots=True)
class World:
    """All places and ties that a ranking may use, and the countries with a mission in Viet Nam or of Viet Nam."""

    places: tuple[Place, ...]
    ties: tuple[Tie, ...]
    missions: frozenset[str] = frozenset()
    """Country codes."""

    def fingerprint(self) -> str:
        """The same text for the same places and ties in whatever order: 16 hexadecimal digits."""
        return _digest([*map(repr, self.places), *(f"{sorted((tie.one, tie.other))}" for tie in self.ties)])


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()[:16]
