"""How far two figures differ, and the plainest reason why they may."""

from typing import Any

Rows = list[dict[str, Any]]

ROUNDING = 0.5
"""Percent that rounding to three digits can make."""


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `percent` (of the larger figure) and `explanation`, without those within the tolerance."""
    alike = {_id(row) for row in rows if _same_indicator(row)}
    kept = [row for row in rows if _same_indicator(row) or _id(row) not in alike]
    told = [{**row, "percent": _percent(row), "explanation": _explanation(row)} for row in kept]
    return [row for row in told if row["percent"] >= float(parameters["tolerance"] or 0)]


def _id(row: dict[str, Any]) -> str:
    return str(row["figure_a"].properties["id"])


def _same_indicator(row: dict[str, Any]) -> bool:
    """Where a figure has a counterpart of its own indicator, others (women among the people) are beside the point."""
    return bool(row["figure_a"].properties.get("indicator") == row["figure_b"].properties.get("indicator"))


def _percent(row: dict[str, Any]) -> float:
    a, b = float(row["value_a"]), float(row["value_b"])
    return 100 * abs(a - b) / max(abs(a), abs(b)) if a != b else 0.0


def _explanation(row: dict[str, Any]) -> str:
    a, b = row["figure_a"].properties, row["figure_b"].properties
    if row["value_a"] == row["value_b"]:
        return "same"
    if a.get("indicator") != b.get("indicator"):
        return "definition"
    if any(one.get("qualifier", "exact") != "exact" for one in (a, b)):
        return "bound"
    if row["date_a"] != row["date_b"]:
        return "date"
    return "rounding" if _percent(row) <= ROUNDING else "open"
