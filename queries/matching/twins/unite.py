"""One place for each town however it is spelt, and one tie for each pair however often it is stated."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from bangiao.queries.matching.twins.places import Place, Tie, World


def unite(places: Iterable[Place], rows: Iterable[Mapping[str, Any]], missions: frozenset[str] = frozenset()) -> World:
    """The world of these places and of ties stated by rows of `one`, `other`, `since` and `relation`.

    Localities with one GeoNames id are one town, under the id that most rows name; a hidden tie would otherwise still
    stand under the other spelling. Pairs within a country are left out, for neither end is abroad.
    """
    stated = list(rows)
    counts = Counter(end for row in stated for end in (row["one"], row["other"]))
    towns: dict[object, list[Place]] = defaultdict(list)
    for place in places:
        towns[place.id if place.geoname is None else place.geoname].append(place)
    united: dict[str, Place] = {}
    for town in towns.values():
        first, *others = sorted(town, key=lambda place: (-counts[place.id], place.id))
        one = replace(first, others=tuple(place.id for place in others))
        united |= {place.id: one for place in town}
    kept = sorted({place.id: place for place in united.values()}.values(), key=lambda place: place.id)
    return World(tuple(kept), _ties(stated, united), missions)


def _ties(rows: Iterable[Mapping[str, Any]], united: Mapping[str, Place]) -> tuple[Tie, ...]:
    years: dict[tuple[str, str], set[int]] = defaultdict(set)
    stated: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        one, other = united.get(row["one"]), united.get(row["other"])
        if one is None or other is None or one.id == other.id or (one.country and one.country == other.country):
            continue
        pair = (min(one.id, other.id), max(one.id, other.id))
        stated[pair].add(str(row["relation"]))
        if row["since"] is not None:
            years[pair].add(int(str(row["since"])[:4]))
    return tuple(
        Tie(one, other, min(years[one, other], default=None), tuple(sorted(relations)))
        for (one, other), relations in sorted(stated.items())
    )
