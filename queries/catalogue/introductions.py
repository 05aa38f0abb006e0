"""Says where the province knows the partner already, and names no one twice."""

from typing import Any

from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_OURS = Words(
    "Tỉnh đã có quan hệ với: {names}; xem câu hỏi partners.",
    "The province has ties of its own with: {names}; see the question partners.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """Who could introduce the province: those tied to the partner first; each once, by the shortest way."""
    nearest = {_id(row) for row in rows if row["why"] == "partner"}
    return [row for row in rows if row["why"] != "ours" and (row["why"] != "chain" or _id(row) not in nearest)]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """With whom of the asked side the province has ties already."""
    names = sorted({node_name(row["via"], language) for row in rows if row["why"] == "ours"})
    return [_OURS.said(language).format(names=", ".join(names))] if names else []


def _id(row: dict[str, Any]) -> str:
    return str(row["via"].properties["id"])
