"""The provinces of each project in the order of the alphabet."""

from typing import Any

from bangiao.queries.alphabet import alphabetical
from bangiao.queries.result import node_name

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `provinces` as names."""
    return [
        {**row, "provinces": sorted((node_name(one, language) for one in row["provinces"]), key=alphabetical)}
        for row in rows
    ]
