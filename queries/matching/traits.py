"""What is known of a province when it is compared with another: made of a row of parts/province_traits.cypher."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.coverage import flat

Figure = tuple[int, float]
"""The year of a figure and its value."""


@dataclass(frozen=True, slots=True)
class Traits:
    """One province of one era; what is not known is None or empty."""

    province: GraphNode
    regions: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    sectors: Mapping[str, int] = field(default_factory=dict)
    figures: Mapping[str, Figure] = field(default_factory=dict)
    names: Mapping[str, GraphNode] = field(default_factory=dict)
    sources: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """The province's id."""
        return str(self.province.properties["id"])

    @property
    def place(self) -> tuple[float, float] | None:
        """Latitude and longitude in degrees."""
        lat, lon = (self.province.properties.get(key) for key in ("lat", "lon"))
        return None if lat is None or lon is None else (float(lat), float(lon))

    @property
    def population(self) -> float | None:
        """People: the newest figure, else what the province's own record states."""
        figure = self.figures.get("population")
        stated = self.province.properties.get("population")
        return figure[1] if figure else None if stated is None else float(stated)


def traits(row: Mapping[str, Any]) -> Traits:
    """The province of one row."""
    named = [*row["regions"], *row["countries"], *(theme for theme, _ in row["sectors"])]
    figures, cited = newest(row["figures"], str(row["other"].properties["id"]), frozenset(row["old"]))
    return Traits(
        province=row["other"],
        regions=frozenset(_ids(row["regions"])),
        countries=frozenset(_ids(row["countries"])),
        near=frozenset(row["near"]),
        sectors={str(theme.properties["id"]): int(projects) for theme, projects in row["sectors"]},
        figures=figures,
        names={str(node.properties["id"]): node for node in named},
        sources=tuple(flat([row["sources"], cited])),
    )


def newest(stated: list[list[Any]], own: str, old: frozenset[str]) -> tuple[dict[str, Figure], list[str]]:
    """The newest figure of each indicator with its year, and the sources of those taken.

    `own` is the province's id, `old` those of the 63 provinces that it was made of, if any. Its own figure stands
    for itself. From the old ones, people are added up and income per head is weighted by them, where the year has a
    figure of each; an index of several old provinces has no meaning for the new one, and is unknown.
    """
    by: dict[str, dict[int, dict[str, tuple[float, list[str]]]]] = {}
    for unit, indicator, year, value, sources in stated:
        if year is not None:
            by.setdefault(indicator, {}).setdefault(year, {})[unit] = (float(value), flat(sources))
    found: dict[str, Figure] = {}
    cited: list[str] = []
    for indicator, years in by.items():
        for year in sorted(years, reverse=True):
            people = {unit: told[0] for unit, told in by.get("population", {}).get(year, {}).items()}
            told = {unit: value for unit, (value, _) in years[year].items()}
            value = told[own] if own in told else _together(indicator, told, people, old)
            if value is not None:
                found[indicator] = (year, value)
                cited += [source for _, sources in years[year].values() for source in sources]
                break
    return found, cited


def _together(
    indicator: str, told: Mapping[str, float], people: Mapping[str, float], old: frozenset[str]
) -> float | None:
    if not old or not old <= told.keys():
        return None
    if len(old) == 1 or indicator == "population":
        return sum(told[unit] for unit in old)
    if indicator == "grdp_per_capita" and old <= people.keys():
        return sum(told[unit] * people[unit] for unit in old) / sum(people[unit] for unit in old)
    return None


def _ids(nodes: list[GraphNode]) -> list[str]:
    return [str(node.properties["id"]) for node in nodes]
