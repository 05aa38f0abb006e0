"""Counts the days between the application for a permit and the conference."""

from typing import Any

from bangiao.graph.values import PartialDate

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `days_ahead`, unknown where either day is."""
    return [{**row, "days_ahead": _ahead(row["applied_on"], row["date"])} for row in rows]


def _ahead(applied: str | None, held: str | None) -> int | None:
    if not applied or not held:
        return None
    first, last = PartialDate(held.split("/")[0]), PartialDate(applied)
    return (first.start - last.start).days if first.precision == last.precision == "day" else None
