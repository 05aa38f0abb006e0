"""Leaves out the rows without any money, and says of how many rows both sides are known."""

from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.formats.numbers import figure
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_BOTH = Words(
    "Có cả cam kết và giải ngân: {both} trong {all} dòng; "
    "{without} cặp dự án và nhà tài trợ không nêu số tiền nào, không liệt kê.",
    "Both commitment and disbursement are known in {both} of {all} rows; "
    "{without} pairs of project and funder state no money and are not listed.",
)
_RATE = Words(
    "Riêng các dòng có cả hai: giải ngân {rate}% cam kết.",
    "Of the rows with both, {rate}% of the committed is disbursed.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with at least one sum, each with its project as a node of its id and names."""
    return [{**row, "project": _project(row)} for row in rows if _known(row)]


def _project(row: dict[str, Any]) -> GraphNode:
    return GraphNode(("Project",), {"id": row["project_ids"][0], "name_vi": row["name_vi"], "name_en": row["name_en"]})


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many rows have both sides, and the rate over those alone."""
    shown = [row for row in rows if _known(row)]
    both = [row for row in shown if row["ratio"] is not None]
    notes = [_BOTH.said(language).format(both=len(both), all=len(shown), without=len(rows) - len(shown))]
    if both:
        rate = 100 * sum(row["disbursed"] for row in both) / sum(row["committed"] for row in both)
        notes.append(_RATE.said(language).format(rate=figure(rate, language, 1)))
    return notes


def _known(row: dict[str, Any]) -> bool:
    return any(row[column] is not None for column in ("committed", "disbursed", "unclear"))
