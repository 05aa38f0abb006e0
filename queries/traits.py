"""What pictures filter and group by: the country, region, sector and era of nodes, as ids with both their names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.words import Words

VIET_NAM = "VN"
ERAS = {
    "34": Words("34 tỉnh (từ 7/2025)", "34 provinces (since 7/2025)"),
    "63": Words("63 tỉnh (đến 6/2025)", "63 provinces (until 6/2025)"),
    "before": Words("trước 2008", "before 2008"),
}

_COUNTRIES = (
    "MATCH (c:Country) WHERE c.iso2 IN $codes RETURN c.iso2 AS code, c.id AS id, c.name_vi AS vi, c.name_en AS en"
)
_SECTORS = "MATCH (s:Sector) WHERE s.id IN $ids OR s.code IN $groups RETURN s.id AS id, s.scheme AS scheme, s.code AS code, s.name_vi AS vi, s.name_en AS en"
_BEHIND = """
UNWIND $ids AS one MATCH (f:{label} {{id: one}})<-[r:{tie}]-(who) WHERE r.status <> 'withdrawn'
RETURN one AS id, coalesce(who.country, who.iso2) AS code
"""
_ABOUT = """
UNWIND $ids AS one MATCH (f:{label} {{id: one}})-[r:{tie}]->(s:Sector) WHERE r.status <> 'withdrawn'
RETURN one AS id, s.id AS sector, CASE WHEN s.scheme STARTS WITH 'dac' THEN s.code ELSE s.dac_code END AS code
"""
_REGIONS = """
UNWIND $ids AS one MATCH (p:Province {id: one})<-[:SUCCEEDED_BY*0..5]-(:Province)-[:PART_OF]->(r:Region)
WHERE r.kind = 'socio_economic'
RETURN DISTINCT one AS id, r.id AS region, r.name_vi AS vi, r.name_en AS en
"""
_TIES = (("Project", "FUNDS"), ("Agreement", "PARTY_TO"), ("Event", "TOOK_PART_IN"))
_SUBJECTS = (("Project", "IN_SECTOR"), ("Agreement", "COVERS"))


@dataclass
class Traits:
    """`of` gives each node its traits, with all values that hold; a trait is left out where it does not concern it.

    An empty tuple is "not known". `names` are both names of every value.
    """

    of: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    names: dict[str, Words] = field(default_factory=dict)


def traits(door: Door, nodes: Sequence[GraphNode]) -> Traits:
    """The traits of these nodes.

    "country" is that of a foreign place or organisation, of a project's funders and of the parties of an agreement
    or event, and never Viet Nam; "region" a province's socio-economic region, of all it was made of; "sector" the
    three-digit DAC group, where the source's sector has one; "era" that of a province.
    """
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    names: dict[str, Words] = {}
    by_label: dict[str, list[GraphNode]] = defaultdict(list)
    for node in nodes:
        by_label[node.labels[0]].append(node)
    _countries(door, by_label, found, names)
    _sectors(door, by_label, found, names)
    _regions(door, by_label["Province"], found, names)
    return Traits(
        {node: {key: tuple(sorted(values)) for key, values in told.items()} for node, told in found.items()}, names
    )


_Found = Mapping[str, dict[str, set[str]]]


def _ids(nodes: Iterable[GraphNode]) -> list[str]:
    return [str(node.properties["id"]) for node in nodes]


def _countries(door: Door, nodes: Mapping[str, list[GraphNode]], found: _Found, names: dict[str, Words]) -> None:
    codes: dict[str, set[str]] = defaultdict(set)
    for label in ("ForeignLocality", "Organisation", "Country"):
        for node in nodes.get(label, ()):
            code = node.properties.get("iso2" if label == "Country" else "country")
            codes[str(node.properties["id"])] |= {str(code)} if code else set()
    for label, tie in _TIES:
        ids = _ids(nodes.get(label, ()))
        codes.update({one: set() for one in ids})
        for row in _rows(door, _BEHIND.format(label=label, tie=tie), ids):
            if row["code"] and row["code"] != VIET_NAM:
                codes[row["id"]].add(row["code"])
    wanted = sorted(set().union(*codes.values()) - {VIET_NAM}) if codes else []
    known = {row["code"]: row for row in door.ask(_COUNTRIES, {"codes": wanted}, trusted=True).rows} if wanted else {}
    names.update({row["id"]: _words(row) for row in known.values()})
    for one, told in codes.items():
        if told != {VIET_NAM}:
            found[one]["country"] |= {known[code]["id"] for code in told if code in known}


def _sectors(door: Door, nodes: Mapping[str, list[GraphNode]], found: _Found, names: dict[str, Words]) -> None:
    rows: list[dict[str, Any]] = []
    for label, tie in _SUBJECTS:
        ids = _ids(nodes.get(label, ()))
        for one in ids:
            found[one]["sector"] |= set()
        rows += _rows(door, _ABOUT.format(label=label, tie=tie), ids)
    for node in nodes.get("Sector", ()):
        told = node.properties
        code = told.get("code") if str(told.get("scheme")).startswith("dac") else told.get("dac_code")
        rows.append({"id": told["id"], "sector": told["id"], "code": code})
    if not rows:
        return
    asked = {"ids": [row["sector"] for row in rows], "groups": [str(row["code"])[:3] for row in rows if row["code"]]}
    known = door.ask(_SECTORS, {key: sorted(set(one)) for key, one in asked.items()}, trusted=True).rows
    groups = {row["code"]: row for row in known if row["scheme"] == "dac-3"}
    own = {row["id"]: row for row in known}
    for row in rows:
        value = groups.get(str(row["code"])[:3]) or own[row["sector"]]
        found[row["id"]]["sector"].add(value["id"])
        names[value["id"]] = _words(value)


def _regions(door: Door, provinces: Sequence[GraphNode], found: _Found, names: dict[str, Words]) -> None:
    for node in provinces:
        era = str(node.properties.get("era") or "")
        found[str(node.properties["id"])]["region"] |= set()
        found[str(node.properties["id"])]["era"] |= {f"era:{era}"} if era in ERAS else set()
        if era in ERAS:
            names[f"era:{era}"] = ERAS[era]
    for row in _rows(door, _REGIONS, _ids(provinces)):
        found[row["id"]]["region"].add(row["region"])
        names[row["region"]] = _words(row)


def _rows(door: Door, statement: str, ids: Sequence[str]) -> list[dict[str, Any]]:
    return door.ask(statement, {"ids": list(ids)}, trusted=True).rows if ids else []


def _words(row: Mapping[str, Any]) -> Words:
    return Words(row["vi"] or row["en"] or row["id"], row["en"] or row["vi"] or row["id"])
