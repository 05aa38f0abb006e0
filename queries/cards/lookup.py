"""Names and citations of what stands on cards, looked up once for all of them."""

from collections.abc import Iterable, Mapping

from bangiao.graph.schema import NODE_TYPES, label_of
from bangiao.graph.store.door import Door
from bangiao.queries.coverage import flat
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

_TIES = """
UNWIND $ends AS end
MATCH (place:{label} {{id: end}})-[r:{types}]-()
WHERE r.id IN $relations
RETURN r.id AS id, r.sources AS sources
"""


def names(door: Door, ids: Iterable[str]) -> dict[str, Words]:
    """The names of things in both languages, by id."""
    found = {}
    for label, of_label in _by_label(ids).items():
        statement = f"UNWIND $ids AS one MATCH (n:{label} {{id: one}}) RETURN n"
        for row in door.ask(statement, {"ids": of_label}, trusted=True).rows:
            key = str(row["n"].properties["id"])
            found[key] = Words(node_name(row["n"], "vi"), node_name(row["n"], "en"))
    return found


def countries(door: Door, organisations: Iterable[str]) -> dict[str, str]:
    """The country codes of organisations, by id; those of no country are left out."""
    statement = "UNWIND $ids AS one MATCH (n:Organisation {id: one}) WHERE n.country IS NOT NULL RETURN n.id AS id, n.country AS country"
    rows = door.ask(statement, {"ids": sorted(set(organisations))}, trusted=True).rows
    return {row["id"]: row["country"] for row in rows}


def node_sources(door: Door, ids: Iterable[str]) -> dict[str, list[str]]:
    """The citations of things, by id."""
    found = {}
    for label, of_label in _by_label(ids).items():
        statement = f"UNWIND $ids AS one MATCH (n:{label} {{id: one}}) RETURN n.id AS id, n.sources AS sources"
        for row in door.ask(statement, {"ids": of_label}, trusted=True).rows:
            found[row["id"]] = flat(row["sources"])
    return found


def tie_sources(
    door: Door, ends: Iterable[str], relations: Iterable[str], types: Iterable[str]
) -> dict[str, list[str]]:
    """The citations of relationships of these types, by id; `ends` are things at one end of each at least."""
    told = {"relations": sorted(set(relations))}
    found: dict[str, list[str]] = {}
    for label, of_label in _by_label(ends).items():
        statement = _TIES.format(label=label, types="|".join(types))
        for row in door.ask(statement, {**told, "ends": of_label}, trusted=True).rows:
            found[row["id"]] = flat(row["sources"])
    return found


def _by_label(ids: Iterable[str]) -> Mapping[str, list[str]]:
    grouped: dict[str, list[str]] = {}
    for one in sorted(set(ids)):
        label = label_of(one)
        if label in NODE_TYPES:
            grouped.setdefault(str(label), []).append(one)
    return grouped
