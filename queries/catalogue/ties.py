"""Who is tied to which province, as ids first: names and sources are asked for of what an answer shows, no more.

A large funder is tied to a province by hundreds of projects; lists of the sources of all of them, for every partner of
every province, are more than a database gives in one statement.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.schema import label_of
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue import whole
from bangiao.queries.coverage import flat

Rows = list[dict[str, Any]]

_ROWS = 1_000_000
_LABELS = ("Organisation", "ForeignLocality", "Country", "Region")
_NOW = """
UNWIND $ids AS one
MATCH (partner:{label} {id: one})
OPTIONAL MATCH (partner)-[:PART_OF {role: 'governs'}]->(governed:ForeignLocality)
WITH partner, coalesce(governed, partner) AS known
OPTIONAL MATCH (known)-[:SUCCEEDED_BY*1..3]->(later) WHERE NOT EXISTS { (later)-[:SUCCEEDED_BY]->() }
WITH partner, CASE WHEN $era = 'as-signed' THEN known ELSE coalesce(later, known) END AS now
WHERE now:ForeignLocality OR (now:Country AND now.iso2 <> 'VN') OR now:Region
   OR (now:Organisation AND coalesce(now.country, '') <> 'VN' AND coalesce(now.is_class, false) = false)
RETURN partner.id AS partner, now.id AS now
"""
_CITED = whole("""
UNWIND $ids AS one
MATCH (partner:{label} {id: one})
/* parts/ties_of_partner.cypher */
WITH partner, home.id AS home, collect(told) AS sources
WHERE home IN $homes
RETURN partner.id AS partner, home, sources
""")


@dataclass
class Ties:
    """The foreign partners of each province: `homes` of each partner as it is today, and the ids it is stated under."""

    homes: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    stated: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def every_tie(door: Door, statement: str, parameters: Mapping[str, Any]) -> Ties:
    """Who is tied to which province, by a statement with rows of `province` (an id) and `partners` (ids)."""
    return joined(door, door.ask(statement, parameters, limit=_ROWS, trusted=True).rows, parameters)


def joined(door: Door, rows: Rows, parameters: Mapping[str, Any]) -> Ties:
    """The ties that rows of `province` (an id) and `partners` (ids) tell of.

    A government stands for the locality that it governs, and what was renamed or merged for what it is today, unless
    ties are asked for as signed; `kind` of the parameters, where it is a label, leaves the others out.
    """
    held: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        for one in row["partners"]:
            held[one].add(str(row["province"]))
    ties, kind = Ties(), parameters.get("kind")
    for stated, today in now(door, held, str(parameters["era"])):
        if kind not in _LABELS or label_of(today) == kind:
            ties.homes[today] |= held[stated]
            ties.stated[today].add(stated)
    return ties


def now(door: Door, partners: Iterable[str], era: str) -> Iterator[tuple[str, str]]:
    """Each foreign partner with what it is today; those of Viet Nam and mere classes of bodies are left out."""
    for label, ids in by_label(partners).items():
        if label in _LABELS:
            asked = {"ids": ids, "era": era}
            for row in door.ask(_NOW.replace("{label}", label), asked, limit=_ROWS, trusted=True).rows:
                yield str(row["partner"]), str(row["now"])


def cited(
    door: Door, ties: Ties, partners: Iterable[str], homes: Iterable[str], parameters: Mapping[str, Any]
) -> dict[tuple[str, str], list[str]]:
    """The sources of the ties between some partners (ids of today) and some provinces, by partner and province."""
    today: dict[str, list[str]] = defaultdict(list)
    for one in partners:
        for stated in ties.stated[one]:
            today[stated].append(one)
    found: dict[tuple[str, str], list[Any]] = defaultdict(list)
    for label, ids in by_label(today).items():
        asked = {**parameters, "ids": ids, "homes": sorted(homes)}
        for row in door.ask(_CITED.replace("{label}", label), asked, limit=_ROWS, trusted=True).rows:
            for one in today[row["partner"]]:
                found[one, row["home"]].append(row["sources"])
    return {pair: flat(sources) for pair, sources in found.items()}


def by_label(ids: Iterable[str]) -> dict[str, Sequence[str]]:
    """The ids under the label of each: what a statement finds by the label's index."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in sorted(ids):
        if label := label_of(one):
            found[label].append(one)
    return dict(found)
