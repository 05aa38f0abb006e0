"""Ranks provinces on one figure each; what the parts of a merged province give is said to be our sum."""

from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.dates import said_date
from bangiao.queries.formats.numbers import figure
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

RECORDED = {"population": ("population", "person"), "area": ("area_km2", "km2")}
"""Indicators that a province's own record has too: its property, and the unit of that."""

_LEFT_OUT = Words(
    "Số được nêu, không cùng thời điểm nên không xếp hạng: {told}.",
    "Stated figures, of another date and so not ranked: {told}.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows with `value`, `basis`, `rank` and the old units; equal values share a rank."""
    told = [_row(row, language) for row in rows]
    told = [_recorded(row, parameters["indicator"]) for row in told] if _by_record(told, parameters) else told
    known = sorted((row for row in told if row["value"] is not None), key=lambda row: -float(row["value"]))
    for row in known:
        row["rank"] = 1 + sum(1 for other in known if other["value"] > row["value"])
    return known + [row for row in told if row["value"] is None]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:
    """Which stated figures are left out where the provinces' own records are ranked."""
    told = [_row(row, language) for row in rows]
    stated = [
        f"{node_name(row['province'], language)} {figure(row['value'], language)} ({said_date(row['date'], language)})"
        for row in told
        if row["value"] is not None
    ]
    left = bool(stated) and _by_record(told, parameters)
    return [_LEFT_OUT.said(language).format(told="; ".join(stated))] if left else []


def _by_record(told: Rows, parameters: dict[str, Any]) -> bool:
    """Whether the records are ranked and not the few stated figures: the two have no date in common, so never both."""
    if parameters["indicator"] not in RECORDED or parameters["as_of"] or parameters["era"] == "as-signed":
        return False
    of_record, _ = RECORDED[parameters["indicator"]]
    stated = sum(row["value"] is not None for row in told)
    recorded = sum(row["province"].properties.get(of_record) is not None for row in told)
    return 2 * stated < len(told) and stated < recorded


def _recorded(row: dict[str, Any], indicator: str) -> dict[str, Any]:
    of_record, unit = RECORDED[indicator]
    told = row["province"].properties
    value = told.get(of_record)
    if value is None:
        found: dict[str, Any] = {"value": None, "basis": "none", "unit": None, "empty": True, "sources": []}
    else:
        found = {"value": value, "basis": "record", "unit": unit, "empty": False, "sources": told["sources"]}
    return {**row, **found, "date": None, "parts": [], "note": None}


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
