"""Reasons derived again from plain rows of the graph, by other means than the ones that made them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.queries.cards.card import Card, Reason
from bangiao.queries.matching.donors.groups import group
from bangiao.queries.matching.likeness import distance
from bangiao.queries.matching.twins.positions import positions

COUNTED = ["actual", "ongoing"]

TIES = """
MATCH (one:{label})-[r:{type}]-(other:ForeignLocality) WHERE r.status IN $status
RETURN DISTINCT one.id AS one, other.id AS other, r.id AS fact
"""
SIGNED = """
MATCH (one:Province|LocalUnit)-[p:PARTY_TO]->(a:Agreement)<-[q:PARTY_TO]-(other:ForeignLocality)
WHERE a.status IN $status AND p.status IN $status AND q.status IN $status
RETURN one.id AS one, other.id AS other, a.id AS fact
"""
RENAMED = "MATCH (one:ForeignLocality)-[:SUCCEEDED_BY]->(other:ForeignLocality) RETURN one.id AS one, other.id AS other"
WITHIN = "MATCH (one:LocalUnit)-[:PART_OF]->(other:Province|LocalUnit) RETURN one.id AS one, other.id AS other"
SUCCEEDED = "MATCH (one:Province)-[:SUCCEEDED_BY]->(other:Province) RETURN one.id AS one, other.id AS other"
PROVINCES = "MATCH (p:Province) RETURN p.id AS id, p.era AS era, p.lat AS lat, p.lon AS lon, p.population AS people"
LANDS = "MATCH (l:ForeignLocality) RETURN l.id AS one, l.country AS other"
FUNDS = """
MATCH (o:Organisation)-[f:FUNDS]->(p:Project) WHERE f.status IN $status AND p.status IN $status
RETURN DISTINCT o.id AS one, p.id AS other
"""
PLACED = "MATCH (p:Project)-[r:LOCATED_IN]->(x:Province|LocalUnit) WHERE r.status IN $status RETURN p.id AS one, x.id AS other"
THEMES = """
MATCH (p:Project)-[r:IN_SECTOR]->(s:Sector) WHERE r.status IN $status
RETURN p.id AS one, CASE WHEN s.scheme STARTS WITH 'dac' THEN s.code ELSE s.dac_code END AS other
"""
Pairs = Mapping[str, set[str]]


@dataclass
class Plain:
    """The graph as sets: who is tied to whom, what lies where, which project has which sector."""

    door: Door
    era: str
    same: Mapping[str, str]
    """Spellings of one town abroad, each with the id that stands for it."""
    tied: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    facts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """The ends of each relationship or agreement."""

    def __post_init__(self) -> None:
        rows = self._rows
        self.provinces = {row["id"]: row for row in rows(PROVINCES)}
        self.up = _sets([*rows(WITHIN), *rows(SUCCEEDED)])
        self.renamed = _sets(rows(RENAMED))
        self.land = {row["one"]: row["other"] for row in rows(LANDS)}
        for label in ("ForeignLocality", "Province", "LocalUnit"):
            for kind in ("TWINNED_WITH", "COOPERATES_WITH"):
                if (label, kind) != ("ForeignLocality", "COOPERATES_WITH"):
                    self._tie(rows(TIES.format(label=label, type=kind)))
        self._tie(rows(SIGNED))
        self.funded, self.placed = _sets(rows(FUNDS)), _sets(rows(PLACED))
        self.themes = _sets(rows(THEMES))

    def homes(self, place: str) -> set[str]:
        """The provinces of the era that a unit is, lies in, or went into."""
        found, front = set(), {place}
        while front:
            found |= front
            front = {above for one in front for above in self.up.get(one, ())} - found
        return {one for one in found if one in self.provinces and self.provinces[one]["era"] == self.era}

    def meant(self, place: str) -> set[str]:
        """What a row's end stands for: provinces of the era, or the town abroad under its name of today."""
        if place.startswith(("province:", "unit:")) or place in self.up:
            return self.homes(place)
        front = {place}
        while any(one in self.renamed for one in front):
            front = {later for one in front for later in self.renamed.get(one, {one})}
        return {self.same.get(one, one) for one in front}

    def point(self, place: str) -> tuple[float, float]:
        """Degrees of a province or a town."""
        if place in self.provinces:
            return float(self.provinces[place]["lat"]), float(self.provinces[place]["lon"])
        return positions()[place].lat, positions()[place].lon

    def projects(self, funder: str, sector: str, provinces: Iterable[str]) -> set[str]:
        """The funder's projects of the DAC group that lie in one of the provinces."""
        wanted = set(provinces)
        return {
            one
            for one in self.funded.get(funder, set())
            if sector in {group(code) for code in self.themes.get(one, ())} and self.places_of(one) & wanted
        }

    def places_of(self, project: str) -> set[str]:
        """The provinces of the era in which a project lies."""
        return {home for place in self.placed.get(project, ()) for home in self.homes(place)}

    def _rows(self, statement: str) -> list[dict[str, Any]]:
        return self.door.ask(statement, {"status": COUNTED}, trusted=True, limit=10**7).rows

    def _tie(self, rows: Iterable[Mapping[str, Any]]) -> None:
        for row in rows:
            for one in self.meant(row["one"]):
                for other in self.meant(row["other"]):
                    self.tied[one].add(other)
                    self.tied[other].add(one)
                    self.facts[row["fact"]] |= {one, other}


def _sets(rows: Iterable[Mapping[str, Any]]) -> Pairs:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row["other"] is not None:
            found[row["one"]].add(row["other"])
    return found


def holds(plain: Plain, card: Card, reason: Reason) -> bool:
    """Whether the sentence is true of the graph."""
    told = reason.told
    home, there = card.province, card.partner
    ours = {one for one in plain.tied if one in plain.provinces}
    land = card.country.removeprefix("country:")
    match reason.kind:
        case "knows_viet_nam":
            return set(told["provinces"]) == (plain.tied[there] & ours) - {home} and told["n"] == len(told["provinces"])
        case "shared":
            return set(told["places"]) == plain.tied[home] & plain.tied[there]
        case "neighbour_there":
            return (
                told["place"] in plain.tied[told["province"]]
                and abs(distance(plain.point(home), plain.point(told["province"])) - told["km"]) <= 1.5
                and abs(distance(plain.point(there), plain.point(told["place"])) - told["far"]) <= 1.5
            )
        case "near_partner":
            return (
                told["place"] in plain.tied[home]
                and abs(distance(plain.point(there), plain.point(told["place"])) - told["km"]) <= 1.5
            )
        case "own_country" | "crowded":
            own = {one for one in plain.tied[home] if plain.land.get(one) == land}
            return told["n"] == len(own) and set(told.get("partners", own)) == own
        case "country_here":
            found = {one for one in ours - {home} if any(plain.land.get(other) == land for other in plain.tied[one])}
            return set(told["provinces"]) == found and told["n"] == len(found)
        case "no_tie_yet":
            return not any(plain.land.get(other) == land for one in ours for other in plain.tied[one])
        case "active" | "inactive":
            return bool(told["n"] == sum(plain.land.get(one) != plain.land[there] for one in plain.tied[there]))
        case "like_size" | "unlike_size":
            return bool(
                told["own"] == plain.provinces[home]["people"] and told["people"] == positions()[there].population
            )
        case _:
            return _funded_so(plain, card, reason)


def _funded_so(plain: Plain, card: Card, reason: Reason) -> bool:
    """Whether the projects that a reason counts are those of the graph."""
    sector = str(card.sector).rpartition("/")[2]
    own, facts = plain.funded.get(card.partner, set()), set(reason.facts)
    meant = reason.told["provinces_meant"]
    if "projects" in reason.told and reason.told["projects"] != len(facts):
        return False
    match reason.kind:
        case "own_province" | "ended_here":
            return facts == {one for one in own if card.province in plain.places_of(one)}
        case "never_here":
            return not any(card.province in plain.places_of(one) for one in own)
        case "sector_here" | "sector_near" | "sector_alike" | "sector_once":
            return facts == plain.projects(card.partner, sector, meant) and bool(facts)
        case _:
            themed = {one for one in own if sector in {group(code) for code in plain.themes.get(one, ())}}
            return facts <= (own if reason.kind in ("size_below", "size_above", "finance", "ended") else themed)
