"""What the graph knows of the things that may be one: their names for comparing, and evidence for people."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.identity.likeness import Thing
from bangiao.graph.identity.rules import is_shipped
from bangiao.graph.schema import label_of
from bangiao.graph.store.bolt import Bolt

LABELS = ("Organisation", "ForeignLocality")
PROJECT = "Project"
_REFS = {"Organisation": ("iati_ref",), "ForeignLocality": ("iso3166_2", "wikidata")}


@dataclass(frozen=True)
class Evidence:
    """What is known of one thing: its properties, projects, the places of those, and the documents that name it.

    Of a project it is the places of its own, with its funders, and its money by kind and currency.
    """

    id: str
    found: dict[str, Any] = field(default_factory=dict)
    projects: int = 0
    places: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    funders: tuple[str, ...] = ()
    money: tuple[tuple[str, str, float], ...] = ()


def things(bolt: Bolt, label: str) -> list[Thing]:
    """All things of a label that can be compared, in the order of their ids."""
    rows = bolt.read(f"MATCH (n:{label}) RETURN properties(n) AS found ORDER BY n.id").rows
    return [thing(row["found"]) for row in rows]


def thing(found: dict[str, Any]) -> Thing:
    """A node as a thing to compare; registers' references are taken without the DAC's prefix."""
    names = (found.get("name_vi"), found.get("name_en"), *found.get("aliases", ()))
    refs = (found.get(name) for name in _REFS.get(str(label_of(found["id"])), ()))
    return Thing(
        found["id"],
        tuple(dict.fromkeys(name for name in names if name)),
        frozenset(ref.upper().removeprefix("XM-DAC-") for ref in refs if ref),
        found.get("country", ""),
        found.get("acronym", ""),
        is_shipped(found["id"]),
    )


def evidence(bolt: Bolt, ids: Sequence[str]) -> dict[str, Evidence]:
    """What is known of these things, by id; of what is not in the graph only the id."""
    told = {one: Evidence(one) for one in ids}
    for label in {label_of(one) for one in ids} - {None}:
        of_label = [one for one in ids if label_of(one) == label]
        found = _by_id(bolt, f"MATCH (n:{label} {{id: id}}) RETURN id, properties(n) AS told", of_label)
        is_project = label == PROJECT
        tied = f"(n:{label} {{id: id}})" if is_project else f"(n:{label} {{id: id}})-[]-(:Project)"
        projects = {} if is_project else _projects(bolt, str(label), of_label)
        places = _places(bolt, tied, of_label)
        funders = _funders(bolt, of_label) if is_project else {}
        money = _money(bolt, of_label) if is_project else {}
        documents = _documents(bolt, str(label), of_label)
        for one, properties in found.items():
            told[one] = Evidence(
                one,
                properties,
                projects.get(one, 0),
                tuple(places.get(one, ())[:3]),
                tuple(sorted(documents.get(one, ()))),
                tuple(funders.get(one, ())),
                tuple((kind, currency, amount) for kind, currency, amount in money.get(one, ())),
            )
    return told


def _projects(bolt: Bolt, label: str, ids: Sequence[str]) -> dict[str, int]:
    return _by_id(bolt, f"MATCH (n:{label} {{id: id}})-[]-(p:Project) RETURN id, count(DISTINCT p) AS told", ids)


def _places(bolt: Bolt, tied: str, ids: Sequence[str]) -> dict[str, list[str]]:
    return _by_id(
        bolt,
        f"MATCH {tied}-[:LOCATED_IN]->(place) "
        "WITH id, coalesce(place.name_en, place.name_vi) AS name, count(*) AS times ORDER BY times DESC, name "
        "RETURN id, collect(name) AS told",
        ids,
    )


def _documents(bolt: Bolt, label: str, ids: Sequence[str]) -> dict[str, list[str]]:
    return _by_id(
        bolt,
        f"MATCH (n:{label} {{id: id}})<-[:STATES]-(d:Document) WITH id, d.id AS name ORDER BY name "
        "RETURN id, collect(DISTINCT name) AS told",
        ids,
    )


def _funders(bolt: Bolt, ids: Sequence[str]) -> dict[str, list[str]]:
    return _by_id(
        bolt,
        f"MATCH (n:{PROJECT} {{id: id}})<-[:FUNDS]-(o) WITH DISTINCT id, coalesce(o.acronym, o.name_en, o.name_vi) AS name "
        "ORDER BY name RETURN id, collect(name) AS told",
        ids,
    )


def _money(bolt: Bolt, ids: Sequence[str]) -> dict[str, list[list[Any]]]:
    return _by_id(
        bolt,
        f"MATCH (n:{PROJECT} {{id: id}})<-[f:FUNDS]-() WHERE f.amount IS NOT NULL "
        "WITH id, f.money_kind AS kind, f.currency AS currency, sum(f.amount) AS amount ORDER BY kind, currency "
        "RETURN id, collect([kind, currency, amount]) AS told",
        ids,
    )


def _by_id(bolt: Bolt, statement: str, ids: Iterable[str]) -> dict[str, Any]:
    rows = bolt.read(f"UNWIND $ids AS id {statement}", {"ids": list(ids)}).rows
    return {row["id"]: row["told"] for row in rows}
