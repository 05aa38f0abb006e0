"""All provinces with the countries and organisations they are tied to, counted: the way to see thousands of ties at once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.schema import label_of
from bangiao.graph.store.door import Door
from bangiao.queries.coverage import flat

VIET_NAM = "VN"

_PLACES = """
MATCH (home:Province)-[r:TWINNED_WITH|COOPERATES_WITH|SUPPORTS]-(partner:ForeignLocality|Country|Organisation)
WHERE r.status IN $statuses
RETURN home.id AS home, partner.id AS partner, partner.country AS country, partner.iso2 AS iso2, type(r) AS type,
       r.status AS status, [r.id] AS facts, [r.sources] AS sources
"""
_UNITS = """
MATCH (unit:LocalUnit)-[r:TWINNED_WITH|COOPERATES_WITH|SUPPORTS]-(partner:ForeignLocality|Country|Organisation)
WHERE r.status IN $statuses
MATCH (unit)-[:PART_OF*1..3]->(home:Province)
RETURN home.id AS home, partner.id AS partner, partner.country AS country, partner.iso2 AS iso2, type(r) AS type,
       r.status AS status, [r.id] AS facts, [r.sources] AS sources
"""
_PROJECTS = """
MATCH (home:Province)<-[at:LOCATED_IN]-(project:Project)<-[r:FUNDS]-(partner:Organisation|Country)
WHERE at.status IN $statuses AND r.status IN $statuses AND project.status IN $statuses
RETURN home.id AS home, partner.id AS partner, partner.country AS country, partner.iso2 AS iso2, type(r) AS type,
       project.status AS status, collect(DISTINCT project.id) AS facts, collect(DISTINCT r.sources) AS sources
"""
_AGREEMENTS = """
MATCH (home:Province)-[near:PARTY_TO]->(agreement:Agreement)<-[r:PARTY_TO]-(partner:ForeignLocality|Country|Organisation)
WHERE agreement.status IN $statuses AND r.status IN $statuses AND coalesce(agreement.is_class, false) = false
RETURN home.id AS home, partner.id AS partner, partner.country AS country, partner.iso2 AS iso2, type(r) AS type,
       agreement.status AS status, [agreement.id] AS facts, [agreement.sources, near.sources, r.sources] AS sources
"""
_HEIRS = """
MATCH (old:Province)-[:SUCCEEDED_BY*1..5]->(now:Province {era: $era}) RETURN DISTINCT old.id AS old, now.id AS now
"""
_ROWS = 1_000_000
"""More pairs of a province and a partner than any graph has, so that no answer is cut."""
_COUNTRIES = "MATCH (c:Country) RETURN c.iso2 AS code, c.id AS id"
_OF_ERA = "MATCH (p:Province) WHERE p.era = $era AND p.status <> 'withdrawn' RETURN p.id AS id"


@dataclass
class Tie:
    """How many ties of a type and status a province and a partner have, and the sources that state them.

    The partner is a country, or an organisation that belongs to none. `facts` are the ids of what is counted: the
    relationships, the projects, the agreements.
    """

    home: str
    partner: str
    type: str
    status: str
    facts: set[str] = field(default_factory=set)
    sources: list[str] = field(default_factory=list)


def overview(door: Door, *, era: str, statuses: Iterable[str]) -> list[Tie]:
    """The ties of all provinces of the era with countries and international organisations, each fact counted once.

    What a merged province had counts for the one it went into; "as-signed" leaves every tie with the unit that has it.
    What is only sought or asked for is no tie. Projects are counted where they lie, by who funds them; what lies nowhere in particular is not among them.
    """
    wanted = {"statuses": [str(one) for one in statuses]}
    country_of = {row["code"]: row["id"] for row in door.ask(_COUNTRIES, trusted=True).rows}
    homes = _homes(door, era)
    ties: dict[tuple[str, str, str, str], Tie] = {}
    for row in _rows(door, wanted):
        partner = _partner(row, country_of)
        for home in homes(row["home"]) if partner else ():
            key = (home, str(partner), row["type"], row["status"])
            tie = ties.setdefault(key, Tie(*key))
            tie.facts |= set(row["facts"])
            tie.sources += flat(row["sources"])
    for tie in ties.values():
        tie.sources = list(dict.fromkeys(tie.sources))
    return [ties[key] for key in sorted(ties)]


def _rows(door: Door, wanted: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for statement in (_PLACES, _UNITS, _PROJECTS, _AGREEMENTS):
        yield from door.ask(statement, wanted, limit=_ROWS, trusted=True).rows


def _homes(door: Door, era: str) -> Callable[[str], list[str]]:
    """Gives the provinces of the era that a unit counts for."""
    if era == "as-signed":
        return lambda home: [home]
    heirs = defaultdict(list)
    for row in door.ask(_HEIRS, {"era": era}, trusted=True).rows:
        heirs[row["old"]].append(row["now"])
    current = {row["id"] for row in door.ask(_OF_ERA, {"era": era}, trusted=True).rows}
    return lambda home: [home] if home in current else heirs[home]


def _partner(row: dict[str, Any], country_of: dict[str, str]) -> str | None:
    """The country that a partner belongs to, itself where it is one or belongs to none; None within Viet Nam."""
    code = row["country"] or row["iso2"]
    if code == VIET_NAM:
        return None
    if code:
        return country_of.get(code, str(row["partner"]))
    partner = str(row["partner"])
    return partner if label_of(partner) == "Organisation" else None
