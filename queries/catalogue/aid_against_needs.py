"""Names the row of what has no sector, and each need once."""

from typing import Any

from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_NO_SECTOR = Words("Không rõ lĩnh vực", "Sector not stated")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with a name for the missing sector; projects of needs alone are none, money of none is unknown."""
    return [{**row, "sector": row["sector"] or _NO_SECTOR.said(language), "needs": _once(row["needs"])} for row in rows]


def _once(needs: list[Any]) -> list[Any]:
    return [need for number, need in enumerate(needs) if need is not None and need not in needs[:number]]
