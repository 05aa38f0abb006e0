"""How alike two provinces are: a weighted mean of parts, each a pure function that tells people what it compares."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from bangiao.queries.matching.traits import Traits
from bangiao.queries.words import Words

ENOUGH = 3
"""So many parts must be known of both before two provinces are called alike."""

Compare = Callable[[Traits, Traits], float | None]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the likeness: from 0 (nothing alike) to 1 (the same), None where it is not known of both."""

    name: str
    words: Words
    weight: float
    compare: Compare


@dataclass(frozen=True, slots=True)
class Likeness:
    """The likeness of two provinces, 0 to 1, and the value of each part that is known."""

    score: float | None
    parts: dict[str, float | None]

    @property
    def known(self) -> int:
        """How many parts could be compared."""
        return sum(value is not None for value in self.parts.values())


def likeness(one: Traits, other: Traits) -> Likeness:
    """The weighted mean of the parts known of both; None where fewer than three are, which would say too little."""
    values = {part.name: part.compare(one, other) for part in PARTS}
    known = [(part.weight, value) for part in PARTS if (value := values[part.name]) is not None]
    if len(known) < ENOUGH:
        return Likeness(None, values)
    return Likeness(sum(each * value for each, value in known) / sum(each for each, _ in known), values)


def sectors(one: Traits, other: Traits) -> float | None:
    """The cosine of the numbers of projects by DAC sector, each taken as the logarithm of one more than itself."""
    if not one.sectors or not other.sectors:
        return None
    left, right = ({key: math.log1p(count) for key, count in each.sectors.items()} for each in (one, other))
    product = sum(value * right.get(key, 0.0) for key, value in left.items())
    return product / math.sqrt(sum(v * v for v in left.values()) * sum(v * v for v in right.values()))


def nearness(one: Traits, other: Traits) -> float | None:
    """1 for neighbours, else a half for every 200 km between the two centres."""
    if other.id in one.near:
        return 1.0
    if one.place is None or other.place is None:
        return None
    return float(0.5 ** (distance(one.place, other.place) / 200))


def region(one: Traits, other: Traits) -> float | None:
    """The part of their socio-economic regions that they share."""
    return _shared(one.regions, other.regions) if one.regions and other.regions else None


def border(one: Traits, other: Traits) -> float | None:
    """The part of their foreign neighbours that they share; 1 where neither has a land border."""
    return _shared(one.countries, other.countries) if one.countries or other.countries else 1.0


def population(one: Traits, other: Traits) -> float | None:
    """1 for as many people, 0 for ten times as many."""
    return _ratio(one.population, other.population, 10)


def income(one: Traits, other: Traits) -> float | None:
    """1 for the same GRDP per head in the newest year known of each, 0 for four times as much."""
    left, right = (each.figures.get("grdp_per_capita") for each in (one, other))
    return _ratio(left[1], right[1], 4) if left and right else None


def governance(one: Traits, other: Traits) -> float | None:
    """The indices PCI and PAPI in the newest year that both have: 1 for the same, 0 for 15 points of PCI or 6 of PAPI."""
    values = []
    for indicator, span in (("pci_weighted", 15.0), ("papi_unweighted", 6.0)):
        left, right = one.figures.get(indicator), other.figures.get(indicator)
        if left and right and left[0] == right[0]:
            values.append(max(0.0, 1 - abs(left[1] - right[1]) / span))
    return sum(values) / len(values) if values else None


def distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres between two places given as latitude and longitude in degrees, by the haversine formula.

    >>> round(distance((21.03, 105.85), (10.78, 106.70)))
    1143
    """
    (lat, lon), (north, east) = ([math.radians(degrees) for degrees in place] for place in (one, other))
    half = math.sin((north - lat) / 2) ** 2 + math.cos(lat) * math.cos(north) * math.sin((east - lon) / 2) ** 2
    return 2 * 6371.0 * math.asin(math.sqrt(half))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other)


def _ratio(one: float | None, other: float | None, most: float) -> float | None:
    if not one or not other:
        return None
    return max(0.0, 1 - abs(math.log(one / other)) / math.log(most))


PARTS: tuple[Part, ...] = (
    Part("sectors", Words("lĩnh vực dự án", "sectors of projects"), 3.0, sectors),
    Part("nearness", Words("gần nhau", "nearness"), 1.5, nearness),
    Part("region", Words("cùng vùng", "same region"), 1.0, region),
    Part("border", Words("biên giới", "border"), 1.0, border),
    Part("population", Words("dân số", "population"), 1.0, population),
    Part("income", Words("GRDP đầu người", "GRDP per head"), 2.0, income),
    Part("governance", Words("PCI, PAPI", "PCI, PAPI"), 0.5, governance),
)
