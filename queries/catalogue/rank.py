"""Ranks provinces on one figure each; what the parts of a merged province give is said to be our sum."""

from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.formats.numbers import figure
from bangiao.queries.result import node_name

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `value`, `basis`, `rank` and the old units; equal values share a rank."""
    told = [_row(row, language) for row in rows]
    known = sorted((row for row in told if row["value"] is not None), key=lambda row: -float(row["value"]))
    for row in known:
        row["rank"] = 1 + sum(1 for other in known if other["value"] > row["value"])
    return known + [row for row in told if row["value"] is None]


def _row(row: dict[str, Any], language: str) -> dict[str, Any]:
    olds: dict[str, GraphNode] = {one.properties["id"]: one for one in row["olds"]}
    figures: list[GraphNode] = row["own"] or [one["figure"] for one in row["parts"]]
    first = figures[0].properties if figures else {}
    value, basis = _value(row, olds, first)
    parts = [
        f"{node_name(olds[one['unit']], language)}: {figure(one['figure'].properties['value'], language)}"
        for one in row["parts"]
    ]
    return {
        **row,
        "rank": None,
        "value": value,
        "basis": basis,
        "unit": first.get("currency") or first.get("unit"),
        "date": row["date"] if figures else None,
        "parts": parts,
        "note": first.get("note"),
        "empty": not figures,
    }


def _value(row: dict[str, Any], olds: dict[str, GraphNode], first: Any) -> tuple[float | None, str]:
    """The figure of a province, and how it comes about; several sources of one date give the first of them."""
    if row["own"]:
        return float(first["value"]), "stated"
    by_unit = {one["unit"]: float(one["figure"].properties["value"]) for one in reversed(row["parts"])}
    if not by_unit:
        return None, "none"
    if len(olds) == 1:
        return next(iter(by_unit.values())), "stated"
    if first.get("counting") not in ("stock", "flow"):
        return None, "not_additive"
    return (sum(by_unit.values()), "sum") if len(by_unit) == len(olds) else (None, "part")
