"""One pair looked at: a province and a place abroad, with the ties of both."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bangiao.queries.matching.twins.ground import Floats
from bangiao.queries.matching.twins.places import Place
from bangiao.queries.matching.twins.read import VIETNAM
from bangiao.queries.matching.twins.tables import Tables

Rows = NDArray[np.integer[Any]]


@dataclass(frozen=True)
class Sight:
    """What there is to see of one pair: the province and the candidate, as rows of the tables."""

    tables: Tables
    home: int
    there: int

    @property
    def places(self) -> Sequence[Place]:
        """All places."""
        return self.tables.ground.world.places

    @property
    def place(self) -> Place:
        """The candidate."""
        return self.places[self.there]

    @property
    def home_id(self) -> str:
        """The id of the province."""
        return self.places[self.home].id

    @property
    def country(self) -> str:
        """The id of the candidate's country in the graph; "" for one that has no code."""
        code = self.place.country
        return f"country:{code}" if len(code) == 2 else ""

    @cached_property
    def country_row(self) -> int:
        """The number of the candidate's country in the tables."""
        return int(self.tables.ground.country[self.there])

    @cached_property
    def km(self) -> Floats:
        """Kilometres from the province to all."""
        return self.tables.ground.km(self.home)

    @cached_property
    def far(self) -> Floats:
        """Kilometres from the candidate to all."""
        return self.tables.ground.km(self.there)

    @cached_property
    def times(self) -> float | None:
        """How many times the people of the smaller one the larger one has; None where one is not known."""
        one, other = self.place.population, self.places[self.home].population
        return max(one, other) / min(one, other) if one and other else None

    @cached_property
    def country_ties(self) -> list[tuple[int, int]]:
        """The ties of other Vietnamese provinces with places of the candidate's country, as rows."""
        country = self.tables.ground.country
        homes = [one for one in map(int, np.flatnonzero(country == country[self.home])) if one != self.home]
        return [
            (home, there)
            for home in self.sorted(np.array(homes, "i8"))
            for there in self.sorted(self.tables.partners(home))
            if country[there] == self.country_row
        ]

    @cached_property
    def provinces_with_country(self) -> list[int]:
        """Those provinces."""
        return self.sorted(np.array(sorted({home for home, _ in self.country_ties}), "i8"))

    @cached_property
    def years(self) -> list[int]:
        """The years of the candidate's ties that are known."""
        own = self.place.id
        return [tie.since for tie in self.tables.ground.world.ties if tie.since and own in (tie.one, tie.other)]

    def tie(self, one: int, other: int) -> tuple[str, ...]:
        """The ids of the relationships that tie two rows."""
        return self.tables.ground.relations.get((min(one, other), max(one, other)), ())

    def ours(self, row: int) -> list[int]:
        """The Vietnamese provinces, but this one, that are tied to a row."""
        tied = self.tables.partners(row)
        return self.sorted(np.array([one for one in tied if self._is_ours(one) and one != self.home], "i8"))

    def own(self) -> list[int]:
        """The province's partners in the candidate's country."""
        partners = self.tables.partners(self.home)
        return self.sorted(partners[self.tables.ground.country[partners] == self.country_row])

    def sorted(self, rows: Rows) -> list[int]:
        """Rows in the order of their ids."""
        return sorted(map(int, rows), key=lambda row: self.places[row].id)

    def ids(self, rows: Iterable[int]) -> list[str]:
        """Their ids."""
        return [self.places[row].id for row in rows]

    def _is_ours(self, row: int) -> bool:
        return self.places[row].country == VIETNAM
