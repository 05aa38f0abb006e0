"""Funders, projects and provinces of Viet Nam as the graph has them, in one era; through the read-only door."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from bangiao.graph.store.door import Door
from bangiao.graph.values import COUNTED
from bangiao.queries.matching.donors import statements
from bangiao.queries.matching.donors.cells import NATIONWIDE, Cell, Cells, Floats, Ints
from bangiao.queries.matching.donors.groups import groups
from bangiao.queries.matching.donors.habits import Habits
from bangiao.queries.matching.donors.lessons import together
from bangiao.queries.matching.donors.table import Table, tables

VIETNAM = "VN"
SOUGHT = ("planned", "proposed", "requested")


@dataclass(frozen=True)
class Funded:
    """A project as one funder funds it: year of first funding, US dollars, kinds of finance, provinces, groups.

    `year` and `usd` are None where the sources do not say; `provinces` is empty for a nationwide project.
    """

    project: str
    donor: str
    year: int | None
    usd: float | None
    finance: frozenset[str]
    provinces: frozenset[str]
    sectors: frozenset[str]


@dataclass(frozen=True)
class Province:
    """A province of the era: degrees and people, None where the graph does not say."""

    id: str
    lat: float | None
    lon: float | None
    population: float | None


@dataclass(frozen=True)
class Need:
    """A need that a province, or a unit of it, has stated and that is not known to be met."""

    id: str
    province: str
    sectors: tuple[str, ...]


@dataclass(frozen=True)
class Tables:
    """What suggestions are made of; only what is actual or ongoing is in `projects`."""

    era: str
    provinces: Mapping[str, Province]
    projects: tuple[Funded, ...]
    needs: tuple[Need, ...]

    @cached_property
    def cells(self) -> Cells:
        """The dated projects as cells; what has no year is left out, since it cannot be laid before or after."""
        return Cells.of(_cells(self.projects))

    @cached_property
    def by_donor(self) -> Mapping[str, tuple[Funded, ...]]:
        """The projects of each funder."""
        found: dict[str, list[Funded]] = {}
        for one in self.projects:
            found.setdefault(one.donor, []).append(one)
        return {donor: tuple(own) for donor, own in found.items()}

    @cached_property
    def known(self) -> Mapping[str, tuple[Table, Habits]]:
        """The table and habits of each funder, as of the last year for which there is anything of it."""
        found = {}
        for donor in np.unique(self.cells.donor).tolist():
            own = self.cells.where(self.cells.donor == donor)
            year = int(own.year.max())
            for table, habit in together(tables(own, year, self._people, {VIETNAM: self._points})):
                found[donor] = (table, habit)
        return found

    @cached_property
    def _points(self) -> dict[str, tuple[float, float]]:
        """The centre of each province; where it is unknown, the middle of all."""
        known = [(one.lat, one.lon) for one in self.provinces.values() if one.lat is not None and one.lon is not None]
        middle = (
            (float(np.median([lat for lat, _ in known])), float(np.median([lon for _, lon in known])))
            if known
            else (0.0, 0.0)
        )
        return {
            one.id: middle if one.lat is None or one.lon is None else (one.lat, one.lon)
            for one in self.provinces.values()
        }

    def _people(self, _: str, regions: tuple[str, ...], __: Ints, ___: Floats, ____: Floats) -> Floats:
        """People of each province; where unknown, the median of the others, so that it counts neither way."""
        told = [self.provinces[region].population for region in regions]
        known = [value for value in told if value is not None]
        usual = float(np.median(known)) if known else 0.0
        return np.array([usual if value is None else value for value in told], dtype=np.float64)


def read(door: Door, era: str = "34") -> Tables:
    """The funders' projects in Viet Nam by province of the era; merged provinces have the union of their parts."""
    asked = {"status": [str(one) for one in COUNTED], "era": era, "sought": list(SOUGHT)}

    def rows(statement: str) -> list[dict[str, Any]]:
        return door.ask(statement, asked, trusted=True).rows

    homes = {row["place"]: frozenset(one for one in row["homes"] if one) for row in rows(statements.HOMES)}
    provinces = {row["id"]: _province(row) for row in rows(statements.PROVINCES)}
    projects = tuple(one for row in rows(statements.CELLS) if (one := _funded(row, homes)) is not None)
    return Tables(era, provinces, projects, tuple(_needs(rows(statements.NEEDS), homes)))


def _province(row: Mapping[str, Any]) -> Province:
    lat, lon, people = (None if row[key] is None else float(row[key]) for key in ("lat", "lon", "population"))
    return Province(row["id"], lat, lon, people)


def _funded(row: Mapping[str, Any], homes: Mapping[str, frozenset[str]]) -> Funded | None:
    """The project, where it lies in Viet Nam; one that lies in a unit of another era alone lies in none of this era."""
    places = row["places"]
    inside = frozenset(home for place in places for home in homes.get(place, ()))
    if not inside and f"country:{VIETNAM}" not in places:
        return None
    return Funded(
        project=row["project"],
        donor=row["donor"],
        year=row["year"],
        usd=float(row["usd"]) if row["usd"] else None,
        finance=frozenset(flow for flow in row["flows"] if flow),
        provinces=inside,
        sectors=frozenset(groups(row["codes"])),
    )


def _needs(rows: Iterable[Mapping[str, Any]], homes: Mapping[str, frozenset[str]]) -> Iterable[Need]:
    for row in rows:
        for province in sorted(homes.get(row["side"], ())):
            if found := groups(row["codes"]):
                yield Need(row["need"], province, found)


def _cells(projects: Iterable[Funded]) -> Iterable[Cell]:
    for one in projects:
        if one.year is None:
            continue
        for region in sorted(one.provinces) or (NATIONWIDE,):
            for sector in sorted(one.sectors):
                yield Cell(one.donor, VIETNAM, region, sector, one.project, one.year, one.usd)
