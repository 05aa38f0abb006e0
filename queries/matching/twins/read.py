"""The world of twin towns as the graph has it: read through the read-only door, with the provinces of one era."""

from collections.abc import Mapping
from typing import Any

from bangiao.graph.schema import Era
from bangiao.graph.store.door import Door
from bangiao.graph.values import COUNTED
from bangiao.queries.matching.twins.places import Place, World
from bangiao.queries.matching.twins.positions import positions
from bangiao.queries.matching.twins.unite import unite

VIETNAM = "VN"

LOCALITIES = """
MATCH (place:ForeignLocality)
OPTIONAL MATCH (place)-[:PART_OF]->(within:ForeignLocality)
RETURN place.id AS id, coalesce(place.name_en, place.name_vi) AS name, place.country AS country, place.level AS level,
       min(within.id) AS within
"""
PROVINCES = """
MATCH (place:Province {era: $era})
RETURN place.id AS id, place.name_vi AS name, place.lat AS lat, place.lon AS lon, place.population AS population
"""
ABROAD = """
MATCH (one:ForeignLocality)-[r:TWINNED_WITH]->(other:ForeignLocality)
WHERE r.status IN $status
RETURN one.id AS one, other.id AS other, r.since AS since, r.id AS relation
"""
OURS = """
MATCH (unit:Province)
MATCH (side:Province|LocalUnit)-[:PART_OF*0..4]->(unit)
OPTIONAL MATCH (unit)-[:SUCCEEDED_BY*1..5]->(later:Province {era: $era})
WITH side, collect(DISTINCT CASE unit.era WHEN $era THEN unit.id ELSE later.id END) AS homes
WHERE size(homes) > 0
CALL (side) {
  MATCH (side)-[r:TWINNED_WITH|COOPERATES_WITH]-(partner:ForeignLocality)
  WHERE r.status IN $status
  RETURN partner, r.since AS since, r.id AS relation
  UNION ALL
  MATCH (side)-[near:PARTY_TO]->(agreement:Agreement)<-[far:PARTY_TO]-(partner:ForeignLocality)
  WHERE agreement.status IN $status AND near.status IN $status AND far.status IN $status
  RETURN partner, agreement.signed_on AS since, agreement.id AS relation
}
OPTIONAL MATCH (partner)-[:SUCCEEDED_BY*1..3]->(now:ForeignLocality) WHERE NOT EXISTS { (now)-[:SUCCEEDED_BY]->() }
UNWIND homes AS one
RETURN one, coalesce(now.id, partner.id) AS other, since, relation
"""
MISSIONS = """
MATCH (mission:Organisation {kind: 'diplomatic_mission'})
OPTIONAL MATCH (mission)-[:ACCREDITED_TO]->(land:Country)
RETURN mission.country AS sender, collect(land.iso2) AS receivers
"""
_CITIES = ("city", "municipality", "district", "commune")


def read(door: Door, era: Era = Era.THIRTY_FOUR) -> World:
    """All places and ties of the graph, with the provinces of an era in which a unit's and a predecessor's ties unite.

    Only ties of a counted status are read. A tie of a province that was split counts for each successor; a tie of one
    of the 34 is not known to be any of the 63's.
    """
    asked = {"status": [str(one) for one in COUNTED], "era": str(era)}
    abroad = [_locality(row) for row in door.ask(LOCALITIES, trusted=True).rows]
    ours = [_province(row) for row in door.ask(PROVINCES, asked, trusted=True).rows]
    rows = [row for statement in (ABROAD, OURS) for row in door.ask(statement, asked, trusted=True).rows]
    return unite([*ours, *abroad], rows, _missions(door))


def _locality(row: Mapping[str, Any]) -> Place:
    found = positions().get(row["id"])
    level = row["level"]
    country = row["country"] or _nameless(row["id"])
    within = f"{country}.{row['within'].rpartition('-')[2]}" if row["within"] else None
    return Place(
        id=row["id"],
        name=row["name"] or row["id"],
        country=country,
        lat=found.lat if found else None,
        lon=found.lon if found else None,
        population=found.population if found else None,
        region=found.region if found and found.region else within,
        is_region=level is not None and not any(word in level for word in _CITIES),
        capital=bool(found and found.capital),
        geoname=found.geoname if found else None,
    )


def _nameless(id: str) -> str:
    """A country that ISO does not know, from the id of a town: "locality:town/kosovo/prizren"."""
    parts = id.split("/")
    return parts[1] if len(parts) > 2 else ""


def _province(row: Mapping[str, Any]) -> Place:
    return Place(
        row["id"], row["name"], VIETNAM, row["lat"], row["lon"], row["population"], region=row["id"], is_region=True
    )


def _missions(door: Door) -> frozenset[str]:
    """Countries with a mission in Viet Nam or with one of Viet Nam's."""
    found: set[str] = set()
    for row in door.ask(MISSIONS, trusted=True).rows:
        if row["sender"] == VIETNAM:
            found.update(row["receivers"])
        elif row["sender"]:
            found.add(row["sender"])
    return frozenset(found - {VIETNAM})
