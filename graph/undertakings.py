"""What the graph knows of projects that two sources may describe: for comparing them."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from bangiao.graph.identity.undertaking import Undertaking
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.values import Status

# Numbers of registers: World Bank (P123456), GEF, and whole IATI identifiers. A bare number is many registers'.
_NUMBER = re.compile(r"P[0-9]{6}|GEF [0-9]+")
_BEGUN = ("start_on_from", "approved_on_from")
_STATES = {"withdrawn": str(Status.WITHDRAWN)}


def undertakings(bolt: Bolt) -> list[Undertaking]:
    """All projects that are not withdrawn, in the order of their ids."""
    rows = bolt.read(
        "MATCH (p:Project) WHERE p.status <> $withdrawn RETURN properties(p) AS found ORDER BY p.id", _STATES
    ).rows
    funders, amounts = _money(bolt)
    places = _sets(
        bolt.stream(
            "MATCH (p:Project)-[f:LOCATED_IN]->(o) WHERE f.status <> $withdrawn RETURN p.id AS id, o.id AS told",
            _STATES,
        )
    )
    return [
        Undertaking(
            id=found["id"],
            names=tuple(dict.fromkeys(name for name in _names(found) if not _NUMBER.fullmatch(name))),
            numbers=_numbers(found),
            datasets=frozenset(found.get("datasets", ())),
            funders=frozenset(funders.get(found["id"], ())),
            places=frozenset(places.get(found["id"], ())),
            years=frozenset(found[name].year for name in _BEGUN if found.get(name)),
            amounts=tuple(amounts.get(found["id"], {}).values()),
        )
        for found in (row["found"] for row in rows)
    ]


def _names(found: dict[str, Any]) -> Iterator[str]:
    yield from (name for name in (found.get("name_vi"), found.get("name_en"), *found.get("aliases", ())) if name)


def _numbers(found: dict[str, Any]) -> frozenset[str]:
    own = found["id"].rpartition("/")[2]
    told = {name for name in (*found.get("aliases", ()), own) if _NUMBER.fullmatch(name)}
    return frozenset(told | ({found["activity_id"]} if found.get("activity_id") else set()))


def _money(bolt: Bolt) -> tuple[dict[str, set[str]], dict[str, dict[str, float]]]:
    """For each project who funds it, and its dollars of the base year by the kind of money."""
    funders: dict[str, set[str]] = defaultdict(set)
    amounts: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    told = "p.id AS id, o.id AS funder, f.money_kind AS kind, coalesce(f.usd_constant, f.usd) AS usd"
    for row in bolt.stream(f"MATCH (o)-[f:FUNDS]->(p:Project) WHERE f.status <> $withdrawn RETURN {told}", _STATES):
        funders[row["id"]].add(row["funder"])
        if row["usd"]:
            amounts[row["id"]][row["kind"]] += row["usd"]
    return funders, amounts


def _sets(rows: Iterable[dict[str, Any]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        found[row["id"]].add(row["told"])
    return found
