"""Which provinces have few partners, and whether that may be for want of documents."""

from statistics import median
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.queries.coverage import flat

Rows = list[dict[str, Any]]

FEW_DOCUMENTS = 3


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `sources_read`, `verdict`, and no figure where nothing is recorded."""
    middle = median([row["partners"] for row in rows]) if rows else 0
    return [_row(row, middle / 2) for row in rows]


def _row(row: dict[str, Any], few: float) -> dict[str, Any]:
    documents = len({Citation.parse(source).document for source in flat(row["sources"])})
    if not row["partners"]:
        verdict = "none"
    elif row["partners"] >= few:
        verdict = "other"
    else:
        verdict = "few_sources" if documents < FEW_DOCUMENTS else "few_ties"
    told = {"partners": row["partners"] or None, "sources_read": documents, "verdict": verdict}
    return {**row, **told, "empty": not row["partners"]}
