"""Counts the pairs of provinces that a partner joins, and those that no other partner joins."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.door import Door
from bangiao.queries.alphabet import alphabetical
from bangiao.queries.catalogue import whole
from bangiao.queries.catalogue.ties import Ties, by_label, cited, every_tie
from bangiao.queries.coverage import flat
from bangiao.queries.formats.numbers import figure
from bangiao.queries.named import nodes_of
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]
Joined = Mapping[str, Mapping[str, int]]
"""How many partners two provinces share, by the lesser of their ids, then the greater."""

_OF = Words(
    "{pairs} cặp tỉnh có chung đối tác, trong đó {alone} cặp chỉ nhờ một đối tác; {partners} đối tác có từ hai tỉnh trở lên.",
    "{pairs} pairs of provinces share a partner, {alone} of them one alone; {partners} partners are in two or more provinces.",
)
_SECTORS = whole("""
UNWIND $ids AS one
MATCH (now:{label} {id: one})
/* parts/sectors_of_partner.cypher */
RETURN now.id AS id, groups, cited
""")


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """The partners with most pairs by themselves, then with the highest score; `of` counts the pairs of all."""
    ties, language = every_tie(door, statement, parameters), str(parameters["language"])
    homes = {one: sorted(found) for one, found in ties.homes.items() if len(found) > 1}
    joined = _joined(homes.values())
    shared = [n for row in joined.values() for n in row.values()]
    of = {"pairs": len(shared), "alone": shared.count(1), "partners": len(homes)}
    first = _first([_weighed(one, own, joined, len(shared)) for one, own in homes.items()], int(parameters["top"]))
    known = nodes_of(door, {*(row["id"] for row in first), *(home for row in first for home in homes[row["id"]])})
    first.sort(key=lambda row: (*_order(row), alphabetical(node_name(known[row["id"]], language)), row["id"]))
    shown = first[: int(parameters["top"])]
    for row in shown:
        named = sorted(
            (known[home] for home in homes[row["id"]]), key=lambda one: alphabetical(node_name(one, language))
        )
        row |= {"partner": known[row["id"]], "provinces": len(named), "named": named, "of": of}
    return _cited(door, ties, shown, parameters)


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many pairs there are at all, and how many hang on one partner."""
    return [_OF.said(language).format(**{key: figure(n, language) for key, n in row["of"].items()}) for row in rows[:1]]


def _joined(homes: Iterable[list[str]]) -> Joined:
    """The pairs of provinces that share partners: each province's partners are the bits of one number."""
    held: dict[str, int] = defaultdict(int)
    for place, own in enumerate(homes):
        for home in own:
            held[home] |= 1 << place
    joined: dict[str, dict[str, int]] = defaultdict(dict)
    for one, other in combinations(sorted(held), 2):
        if both := held[one] & held[other]:
            joined[one][other] = both.bit_count()
    return joined


def _weighed(partner: str, homes: list[str], joined: Joined, pairs: int) -> dict[str, Any]:
    shared = [joined[one][other] for place, one in enumerate(homes) for other in homes[place + 1 :]]
    score = sum(1 / n for n in shared) / pairs
    return {"id": partner, "pairs": len(shared), "alone": shared.count(1), "score": round(score, 3)}


def _order(row: dict[str, Any]) -> tuple[int, float]:
    return -row["alone"], -row["score"]


def _first(found: Rows, top: int) -> Rows:
    """The first rows, and all that share the place of the last of them: their names decide."""
    found.sort(key=_order)
    last = found[:top][-1:]
    return [row for row in found if last and _order(row) <= _order(last[0])]


def _cited(door: Door, ties: Ties, shown: Rows, parameters: dict[str, Any]) -> Rows:
    """The rows with the sources of their ties and sectors, the number of the sectors and of the documents."""
    told: dict[str, list[list[str]]] = defaultdict(list)
    homes = {str(home.properties["id"]) for row in shown for home in row["named"]}
    for (partner, _), sources in cited(door, ties, [row["id"] for row in shown], homes, parameters).items():
        told[partner].append(sources)
    groups: dict[str, list[str]] = {}
    for label, ids in by_label(row["id"] for row in shown).items():
        for found in door.ask(_SECTORS.replace("{label}", label), {**parameters, "ids": ids}, trusted=True).rows:
            groups[found["id"]] = [one for one in found["groups"] if one]
            told[found["id"]].append(flat(found["cited"]))
    for row in shown:
        row["sources"] = flat(told[row["id"]])
        row["sectors"] = len(groups.get(row["id"], ())) or None
        row["documents"] = len({Citation.parse(source).document for source in row["sources"]})
    return shown
