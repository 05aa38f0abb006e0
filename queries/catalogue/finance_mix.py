"""The share of each kind of finance in its year."""

from math import fsum
from typing import Any

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `share` in percent of the year's money known; None where the row or its year has no money."""
    finished = []
    for row in rows:
        whole = fsum(one["amount"] for one in rows if one["year"] == row["year"] and one["amount"] is not None)
        share = None if row["amount"] is None or not whole else 100 * row["amount"] / whole
        finished.append({**row, "share": share})
    return finished
