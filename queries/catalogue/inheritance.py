"""Names each old province with its part of a figure."""

from typing import Any

from bangiao.queries.formats.numbers import figure
from bangiao.queries.result import node_name

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows with `from`: "Hà Giang: 5", or the bare name where nothing is counted."""
    return [{**row, "from": [_part(part, parameters["province"], language) for part in row["parts"]]} for row in rows]


def _part(part: dict[str, Any], asked: str, language: str) -> str:
    name = node_name(part["unit"], language)
    if part["unit"].properties["id"] == asked:
        name += " (chính đơn vị này)" if language == "vi" else " (this very unit)"
    return name if part["n"] is None else f"{name}: {figure(part['n'], language)}"
