"""Where a locality abroad lies and how many people it has: the shipped look-up data/places/towns.csv."""

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Position:
    """GeoNames id, degrees, people (None where it has none), first-level division ("DE.02"), and whether a capital."""

    geoname: int | None
    lat: float
    lon: float
    population: int | None
    region: str | None
    capital: bool


@cache
def positions() -> dict[str, Position]:
    """By the id of the locality; made from GeoNames by bangiao.queries.matching.twins.resolve."""
    with files("bangiao.data").joinpath("places/towns.csv").open(encoding="utf-8") as file:
        return {
            row["locality"]: Position(
                int(row["geoname_id"]) if row["geoname_id"] else None,
                float(row["lat"]),
                float(row["lon"]),
                int(row["population"]) if row["population"] else None,
                row["region"] or None,
                row["capital"] == "1",
            )
            for row in csv.DictReader(file)
        }
