"""The share of each state in a funder's projects, the funder of most projects first."""

from typing import Any

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `share` in percent of the funder's projects; the order inside a funder stays."""
    whole: dict[str, int] = {}
    for row in rows:
        funder = row["funder"].properties["id"]
        whole[funder] = whole.get(funder, 0) + row["projects"]
    rows = sorted(rows, key=lambda row: (-whole[row["funder"].properties["id"]], row["funder"].properties["id"]))
    return [{**row, "share": 100 * row["projects"] / whole[row["funder"].properties["id"]]} for row in rows]
