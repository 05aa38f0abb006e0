"""What speaks for and against a place abroad as a partner of a province: read off the ties, never off a model."""

from collections.abc import Iterator

import numpy as np

from bangiao.queries.cards.evidence import Evidence
from bangiao.queries.cards.sight import Sight
from bangiao.queries.words import Words

NEAR_HOME, NEAR_THERE = 150.0, 60.0
"""Kilometres within which a Vietnamese province is a neighbour, and within which two places abroad are."""
ALIKE, UNLIKE = 2.0, 10.0
"""Times the people: up to the first two places are of like size, from the second on they are not."""
FEW = 2

SENTENCES = {
    "knows_viet_nam": Words(
        "nơi này đã có quan hệ với tỉnh khác của Việt Nam ({n}): {provinces}",
        "it has ties with other provinces of Viet Nam ({n}): {provinces}",
    ),
    "own_country": Words(
        "tỉnh đã có đối tác là địa phương của {country} ({n}): {partners}",
        "the province has partners among the localities of {country} ({n}): {partners}",
    ),
    "country_here": Words(
        "tỉnh khác của Việt Nam có quan hệ với địa phương của {country} ({n}): {provinces}",
        "other provinces of Viet Nam with ties to localities of {country} ({n}): {provinces}",
    ),
    "shared": Words(
        "nơi có quan hệ với cả hai bên ({n}): {places}",
        "tied to both sides ({n}): {places}",
    ),
    "neighbour_there": Words(
        "{province}, cách tỉnh {km} km, có quan hệ với {place}, cách nơi này {far} km",
        "{province}, {km} km from the province, has ties with {place}, {far} km from it",
    ),
    "near_partner": Words(
        "{place}, đối tác của tỉnh, chỉ cách nơi này {km} km",
        "{place}, a partner of the province, is only {km} km from it",
    ),
    "like_size": Words(
        "dân số gần nhau: {people} người ở đó, {own} người ở tỉnh (nơi ấy theo GeoNames)",
        "similar numbers of people: {people} there, {own} here (there by GeoNames)",
    ),
    "active": Words(
        "nơi này có {n} quan hệ với địa phương của {countries} nước",
        "it has {n} ties with localities of {countries} countries",
    ),
    "unlike_size": Words(
        "quy mô khác xa: {people} người ở đó, {own} người ở tỉnh (nơi ấy theo GeoNames)",
        "very different sizes: {people} people there, {own} here (there by GeoNames)",
    ),
    "inactive": Words(
        "nơi này chỉ có {n} quan hệ được ghi nhận với nước ngoài",
        "only {n} ties of it with other countries are recorded",
    ),
    "no_tie_yet": Words(
        "chưa ghi nhận địa phương nào của {country} có quan hệ với một tỉnh của Việt Nam",
        "no locality of {country} is recorded to have ties with a province of Viet Nam",
    ),
    "crowded": Words(
        "tỉnh đã có {n} đối tác ở {country}: không phải nước mới",
        "the province has {n} partners in {country} already: no new country",
    ),
}
_NO_PEOPLE = Words("không rõ dân số của nơi này", "its number of people is not known")
_NO_PLACE = Words("không rõ vị trí của nơi này", "its position is not known")
_NO_SECTOR = Words("không rõ nơi này mạnh về lĩnh vực nào", "in which sectors it is strong is not known")
_NO_YEAR = Words("không rõ năm của các quan hệ nêu trên", "the years of the ties named above are not known")
CROWD = 3


def reasons(seen: Sight) -> list[Evidence]:
    """What speaks for the pair, the most telling first."""
    found = (
        _knows_viet_nam,
        _shared,
        _neighbour_there,
        _near_partner,
        _own_country,
        _country_here,
        _like_size,
        _active,
    )
    return [evidence for read in found for evidence in read(seen)]


def counter(seen: Sight) -> list[Evidence]:
    """What speaks against it."""
    found = (_no_tie_yet, _unlike_size, _inactive, _crowded)
    return [evidence for read in found for evidence in read(seen)]


def unknown(seen: Sight, *, sector_asked: bool) -> list[Words]:
    """What could not be weighed."""
    place = seen.place
    told = [
        (place.lat is None, _NO_PLACE),
        (place.population is None and not place.is_region, _NO_PEOPLE),
        (len(seen.tables.partners(seen.there)) > 0 and not seen.years, _NO_YEAR),
        (sector_asked, _NO_SECTOR),
    ]
    return [words for holds, words in told if holds]


def _knows_viet_nam(seen: Sight) -> Iterator[Evidence]:
    provinces = seen.ours(seen.there)
    if provinces:
        facts = tuple(fact for one in provinces for fact in seen.tie(one, seen.there))
        yield Evidence("knows_viet_nam", {"n": len(provinces), "provinces": seen.ids(provinces)}, facts)


def _shared(seen: Sight) -> Iterator[Evidence]:
    both = seen.sorted(np.intersect1d(seen.tables.partners(seen.home), seen.tables.partners(seen.there)))
    if both:
        facts = tuple(fact for one in both for end in (seen.home, seen.there) for fact in seen.tie(one, end))
        yield Evidence("shared", {"n": len(both), "places": seen.ids(both)}, facts)


def _neighbour_there(seen: Sight) -> Iterator[Evidence]:
    """The nearest Vietnamese province that is tied to a place near the candidate, but not to the candidate itself."""
    near = np.flatnonzero((seen.far <= NEAR_THERE) & (seen.tables.ground.country == seen.country_row))
    best: tuple[float, int, int] | None = None
    for place in map(int, near):
        for one in seen.ours(place) if place != seen.there else ():
            km = float(seen.km[one])
            if km <= NEAR_HOME and (best is None or (km, one, place) < best):
                best = (km, one, place)
    if best:
        km, one, place = best
        told = {"province": seen.places[one].id, "km": round(km), "place": seen.places[place].id}
        yield Evidence("neighbour_there", {**told, "far": round(float(seen.far[place]))}, seen.tie(one, place))


def _near_partner(seen: Sight) -> Iterator[Evidence]:
    own = [one for one in seen.own() if seen.far[one] <= NEAR_THERE]
    if own:
        nearest = min(own, key=lambda one: (float(seen.far[one]), one))
        told = {"place": seen.places[nearest].id, "km": round(float(seen.far[nearest]))}
        yield Evidence("near_partner", told, seen.tie(seen.home, nearest))


def _own_country(seen: Sight) -> Iterator[Evidence]:
    own = seen.own()
    if own and seen.country:
        facts = tuple(fact for one in own for fact in seen.tie(seen.home, one))
        yield Evidence("own_country", {"n": len(own), "country": seen.country, "partners": seen.ids(own)}, facts)


def _country_here(seen: Sight) -> Iterator[Evidence]:
    provinces = seen.provinces_with_country
    if provinces and seen.country:
        facts = tuple(fact for home, there in seen.country_ties for fact in seen.tie(home, there))
        told = {"n": len(provinces), "country": seen.country, "provinces": seen.ids(provinces)}
        yield Evidence("country_here", told, facts)


def _like_size(seen: Sight) -> Iterator[Evidence]:
    if seen.times is not None and seen.times <= ALIKE:
        told = {"people": seen.place.population, "own": seen.places[seen.home].population}
        yield Evidence("like_size", told, (seen.home_id, seen.place.id))


def _active(seen: Sight) -> Iterator[Evidence]:
    partners = seen.tables.partners(seen.there)
    if len(partners) > FEW:
        countries = {seen.places[int(one)].country for one in partners}
        facts = tuple(fact for one in seen.sorted(partners) for fact in seen.tie(one, seen.there))
        yield Evidence("active", {"n": len(partners), "countries": len(countries)}, facts)


def _no_tie_yet(seen: Sight) -> Iterator[Evidence]:
    if seen.country and not seen.provinces_with_country and not seen.own():
        yield Evidence("no_tie_yet", {"country": seen.country})


def _unlike_size(seen: Sight) -> Iterator[Evidence]:
    if seen.times is not None and seen.times >= UNLIKE:
        told = {"people": seen.place.population, "own": seen.places[seen.home].population}
        yield Evidence("unlike_size", told, (seen.home_id, seen.place.id))


def _inactive(seen: Sight) -> Iterator[Evidence]:
    partners = seen.tables.partners(seen.there)
    if len(partners) <= FEW:
        facts = tuple(fact for one in seen.sorted(partners) for fact in seen.tie(one, seen.there))
        yield Evidence("inactive", {"n": len(partners)}, facts)


def _crowded(seen: Sight) -> Iterator[Evidence]:
    own = seen.own()
    if len(own) >= CROWD and seen.country:
        facts = tuple(fact for one in own for fact in seen.tie(seen.home, one))
        yield Evidence("crowded", {"n": len(own), "country": seen.country}, facts)
