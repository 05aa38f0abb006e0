"""Small worlds of cells for the tests of matching funders."""

from collections.abc import Iterator

import numpy as np

from bangiao.queries.matching.donors.cells import Cell, Cells, Floats, Ints
from bangiao.queries.matching.donors.table import Table, tables

PLACES = {"a": (10.0, 100.0), "b": (10.0, 101.0), "c": (10.0, 110.0), "d": (10.0, 111.0)}
PEOPLE = {"a": 100.0, "b": 200.0, "c": 300.0, "d": 400.0}


def cell(region: str, sector: str, project: str, year: int, donor: str = "wb", country: str = "XX") -> Cell:
    """A cell at the place of its region."""
    lat, lon = PLACES.get(region, (None, None))
    return Cell(donor, country, region, sector, project, year, lat=lat, lon=lon)


SMALL = (
    cell("a", "14", "p1", 2000),
    cell("b", "14", "p1", 2000),
    cell("a", "21", "p2", 2003),
    cell("a", "21", "p3", 2004),
    cell("c", "21", "p3", 2004),
    cell("", "12", "p4", 2001),
    cell("d", "12", "p5", 2006),
)
"""By hand: p1 lies in a and b, p3 in a and c; p4 is nationwide; p5 comes after 2005."""


def people(_: str, regions: tuple[str, ...], __: Ints, ___: Floats, ____: Floats) -> Floats:
    """The people of PEOPLE, by region."""
    return np.array([PEOPLE.get(region, 1.0) for region in regions])


def small(year: int = 2005) -> Table:
    """The table of the small world."""
    (table,) = tables(Cells.of(SMALL), year, people)
    return table


def planted(seed: int = 3, countries: int = 16, regions: int = 24) -> Cells:
    """A world in which each country's favourite regions get new sectors first; every region is known from the start."""
    return Cells.of(_planted(np.random.default_rng(seed), countries, regions))


def _planted(dice: np.random.Generator, countries: int, regions: int) -> Iterator[Cell]:
    sectors = ("12", "14", "15", "21", "23", "31", "32")
    for country in range(countries):
        liked = np.exp(dice.normal(0, 1.0, regions))
        for region in range(regions):
            yield _far(country, region, "11", f"{country}-first", 1994)
        for year in range(1995, 2010):
            theme = sectors[int(dice.integers(len(sectors)))]
            for region in dice.choice(regions, size=4, replace=False, p=liked / liked.sum()).tolist():
                yield _far(country, region, theme, f"{country}-{year}", year)


def _far(country: int, region: int, sector: str, project: str, year: int) -> Cell:
    return Cell("wb", f"C{country:02}", f"r{region:02}", sector, project, year, None, "", region * 1.0, country * 1.0)
