"""Weighs the partners that two provinces share: the fewer others have one, the more it says."""

from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.alphabet import alphabetical
from bangiao.queries.catalogue.ties import cited, every_tie
from bangiao.queries.formats.numbers import figure
from bangiao.queries.named import nodes_of
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

CLOSEST = 5
"""Partners named in a narrow table; `shared` names them all."""
MOST = 5_000
"""Partners in all rows together up to which the sources of each are given; beyond, those of the closest."""

_CLOSEST = Words(
    "Quá nhiều đối tác chung ({n}): nguồn chỉ gồm quan hệ với {closest} đối tác hiếm nhất của mỗi dòng.",
    "So many shared partners ({n}) that sources are given for the {closest} rarest of each row alone.",
)


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """One row a province: its partners in common with the asked one, and 1 / (provinces - 1) of each added up."""
    asked, language = str(parameters["province"]), str(parameters["language"])
    ties = every_tie(door, statement, parameters)
    ours = {one: homes for one, homes in ties.homes.items() if asked in homes and len(homes) > 1}
    known = nodes_of(door, {*ours, *(home for homes in ours.values() for home in homes)})
    order = sorted(ours, key=lambda one: (len(ours[one]), alphabetical(node_name(known[one], language))))
    shared = {other: [one for one in order if other in ours[one]] for other in known if other not in ours}
    shared.pop(asked, None)
    many = sum(map(len, shared.values()))
    named = {other: some if many <= MOST else some[:CLOSEST] for other, some in shared.items()}
    wanted = {one for some in named.values() for one in some}
    told = cited(door, ties, wanted, {asked, *shared}, parameters)
    rows = [_told(known[other], some, ties.homes, known) for other, some in shared.items()]
    for row, (other, some) in zip(rows, named.items(), strict=True):
        row["sources"] = [told.get((one, home), []) for one in some for home in (asked, other)]
        row["left"] = many if many > MOST else 0
    return sorted(rows, key=lambda row: (-row["weight"], -row["n"], alphabetical(node_name(row["other"], language))))


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """That the sources are those of the closest partners alone, where there are too many."""
    left = [row["left"] for row in rows[:1] if row["left"]]
    return [_CLOSEST.said(language).format(n=figure(n, language), closest=CLOSEST) for n in left]


def _told(
    other: GraphNode, shared: list[str], homes: dict[str, set[str]], known: dict[str, GraphNode]
) -> dict[str, Any]:
    partners = [known[one] for one in shared]
    return {
        "other": other,
        "n": len(shared),
        "weight": round(sum(1 / (len(homes[one]) - 1) for one in shared), 2),
        "closest": partners[:CLOSEST],
        "shared": partners,
    }
