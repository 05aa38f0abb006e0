"""What a funder had done in one country up to a year, as matrices of regions by sectors."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from bangiao.queries.matching.donors.cells import NATIONWIDE, Cells, Floats, Ints, Text

NEVER = 9999
"""The first year of a cell that has none."""
FEWEST = 3
"""A country of which fewer regions are known has no choice to tell of."""

Point = tuple[float, float]
People = Callable[[str, tuple[str, ...], Ints, Floats, Floats], Floats]
"""Country, its regions, and for each known location its region's position, latitude and longitude: people by region."""


@dataclass(frozen=True)
class Table:
    """One funder in one country; rows are regions, columns the funder's sectors in any country.

    `first`: the year of each cell's first project. `shared`: the distinct projects of each cell, one in n regions and m
    sectors as 1/√(nm); `counted`: those of each region; `weight` the same, one in n regions as 1/√n; `begun`: distinct projects by sector, nationwide ones
    too; `nationwide`: those alone, each worth half for every three years of its age.
    """

    donor: str
    country: str
    year: int
    regions: tuple[str, ...]
    sectors: tuple[str, ...]
    first: Ints
    shared: Floats
    counted: Floats
    weight: Floats
    begun: Floats
    nationwide: Floats
    people: Floats
    kilometres: Floats
    centre: Point

    @property
    def has(self) -> Floats:
        """1 where the funder has the cell, else 0."""
        return (self.first < NEVER).astype(np.float64)

    def spread(self, by_region: Floats) -> Floats:
        """A figure of each region, for each of its sectors."""
        return np.broadcast_to(by_region[:, None], self.first.shape)

    def repeat(self, by_sector: Floats) -> Floats:
        """A figure of each sector, for each of the regions."""
        return np.broadcast_to(by_sector[None, :], self.first.shape)


def tables(
    cells: Cells, year: int, people: People, places: Mapping[str, Mapping[str, Point]] | None = None
) -> list[Table]:
    """A table for each funder and country, made of the cells up to `year` and of nothing else.

    The regions of a country are those of `places`, else those that the funder's projects named before; a country
    with fewer than FEWEST tells nothing.
    """
    known = cells.until(year)
    found = []
    for _, donated in _split(known, known.donor):
        sectors = tuple(np.unique(donated.sector).tolist())
        for _, inside in _split(donated, donated.country):
            told = (places or {}).get(str(inside.country[0]))
            regions = tuple(told or np.unique(inside.region[inside.region != NATIONWIDE]).tolist())
            if len(regions) >= FEWEST:
                found.append(_table(inside, year, regions, sectors, people, told))
    return found


def _split(cells: Cells, key: Text) -> Iterator[tuple[str, Cells]]:
    order = np.argsort(key, kind="stable")
    values, starts = np.unique(key[order], return_index=True)
    for value, positions in zip(values.tolist(), np.split(order, starts[1:]), strict=True):
        if len(positions):
            yield value, cells.where(positions)


def _table(
    cells: Cells,
    year: int,
    regions: tuple[str, ...],
    sectors: tuple[str, ...],
    people: People,
    places: Mapping[str, Point] | None,
) -> Table:
    placed = cells.where(np.isin(cells.region, np.array(regions)))
    row, column = _positions(placed.region, regions), _positions(placed.sector, sectors)
    first = np.full((len(regions), len(sectors)), NEVER, dtype=np.int64)
    np.minimum.at(first, (row, column), placed.year)
    lat, lon = _centres(placed, row, regions, places)
    country = str(cells.country[0])
    counted, weight = _weight(placed, row, len(regions))
    sited = np.isfinite(placed.lat) & np.isfinite(placed.lon)
    return Table(
        donor=str(cells.donor[0]),
        country=country,
        year=year,
        regions=regions,
        sectors=sectors,
        first=first,
        shared=_shared(placed, row, column, first.shape),
        counted=counted,
        weight=weight,
        begun=_aged(cells, sectors, year, np.inf),
        nationwide=_aged(cells.where(cells.region == NATIONWIDE), sectors, year, 3.0),
        people=people(country, regions, row[sited], placed.lat[sited], placed.lon[sited]),
        kilometres=apart(lat, lon, lat, lon),
        centre=(float(np.median(lat)), float(np.median(lon))),
    )


def _positions(values: Text, among: tuple[str, ...]) -> Ints:
    """Where each value stands among the sorted or unsorted names."""
    places = {name: position for position, name in enumerate(among)}
    return np.array([places[value] for value in values.tolist()], dtype=np.int64)


def _shared(cells: Cells, row: Ints, column: Ints, shape: tuple[int, ...]) -> Floats:
    """The distinct projects of each cell, one that lies in n regions and m sectors counted as 1/√(nm)."""
    _, project = np.unique(cells.project, return_inverse=True)
    once = np.unique(np.stack([row, column, project], axis=1).astype(np.int64).reshape(-1, 3), axis=0)
    sizes = []
    for side in (0, 1):
        pairs = np.unique(once[:, [side, 2]], axis=0)
        sizes.append(np.bincount(pairs[:, 1], minlength=1)[once[:, 2]])
    found = np.zeros(shape)
    np.add.at(found, (once[:, 0], once[:, 1]), 1.0 / np.sqrt(sizes[0] * sizes[1]))
    return found


def _weight(cells: Cells, row: Ints, regions: int) -> tuple[Floats, Floats]:
    """The distinct projects of each region, and the same with one that lies in n regions counted as 1/√n."""
    _, project = np.unique(cells.project, return_inverse=True)
    once = np.unique(np.stack([row, project], axis=1).astype(np.int64).reshape(-1, 2), axis=0)
    width = np.bincount(once[:, 1], minlength=1)
    weight = np.zeros(regions)
    np.add.at(weight, once[:, 0], 1.0 / np.sqrt(width[once[:, 1]]))
    return np.bincount(once[:, 0], minlength=regions).astype(np.float64), weight


def _aged(cells: Cells, sectors: tuple[str, ...], year: int, half: float) -> Floats:
    """The distinct projects by sector, each worth half for every `half` years of its age."""
    _, once = np.unique(np.char.add(np.char.add(cells.project, "|"), cells.sector), return_index=True)
    one = cells.where(once)
    found = np.zeros(len(sectors))
    np.add.at(found, _positions(one.sector, sectors), 0.5 ** ((year - one.year) / half))
    return found


def _centres(
    cells: Cells, row: Ints, regions: tuple[str, ...], places: Mapping[str, Point] | None
) -> tuple[Floats, Floats]:
    """The centre of each region: as told, else the median of its projects' locations, else that of the country."""
    if places:
        told = np.array([places[region] for region in regions], dtype=np.float64)
        return told[:, 0], told[:, 1]
    sited = np.isfinite(cells.lat) & np.isfinite(cells.lon)
    centres = []
    for values in (cells.lat, cells.lon):
        middle = float(np.median(values[sited])) if sited.any() else 0.0
        of = [values[sited & (row == position)] for position in range(len(regions))]
        centres.append(np.array([np.median(one) if len(one) else middle for one in of], dtype=np.float64))
    return centres[0], centres[1]


def apart(lat: Floats, lon: Floats, north: Floats, east: Floats) -> Floats:
    """Kilometres from each of the first places to each of the second, by the haversine formula; degrees in."""
    one, other = np.radians(lat)[:, None], np.radians(north)[None, :]
    turn = np.radians(lon)[:, None] - np.radians(east)[None, :]
    half = np.sin((one - other) / 2) ** 2 + np.cos(one) * np.cos(other) * np.sin(turn / 2) ** 2
    return np.asarray(2 * 6371.0 * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0))))
