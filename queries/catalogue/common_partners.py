"""Weighs the partners that two provinces share: the fewer others have one, the more it says."""

from typing import Any

from bangiao.queries.alphabet import alphabetical
from bangiao.queries.result import node_name

Rows = list[dict[str, Any]]

CLOSEST = 5
"""Partners named in a narrow table; `shared` names them all."""


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """One row a province: its partners in common with the asked one, and 1 / (provinces - 1) of each added up."""
    ours = {_id(row["partner"]): row["sources"] for row in rows if _id(row["other"]) == parameters["province"]}
    others: dict[str, Rows] = {}
    for row in rows:
        if _id(row["other"]) != parameters["province"]:
            others.setdefault(_id(row["other"]), []).append(row)
    told = [_told(shared, ours, language) for shared in others.values()]
    return sorted(told, key=lambda row: (-row["weight"], -row["n"], alphabetical(node_name(row["other"], language))))


def _told(shared: Rows, ours: dict[str, list[str]], language: str) -> dict[str, Any]:
    shared = sorted(shared, key=lambda row: (row["provinces"], alphabetical(node_name(row["partner"], language))))
    partners = [row["partner"] for row in shared]
    cited = (source for row in shared for source in (*ours[_id(row["partner"])], *row["sources"]))
    return {
        "other": shared[0]["other"],
        "n": len(shared),
        "weight": round(sum(1 / (row["provinces"] - 1) for row in shared), 2),
        "closest": partners[:CLOSEST],
        "shared": partners,
        "sources": list(dict.fromkeys(cited)),
    }


def _id(node: Any) -> str:
    return str(node.properties["id"])
