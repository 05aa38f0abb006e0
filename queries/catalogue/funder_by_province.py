"""The share of each row in the funder's whole, and the names of the rows that are no province."""

import math
from typing import Any

from bangiao.queries.words import VOCABULARIES

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `share` in percent of all money known; None where the row or the whole has no money."""
    whole = math.fsum(row["amount"] for row in rows if row["amount"] is not None)
    finished = []
    for row in rows:
        share = None if row["amount"] is None or not whole else 100 * row["amount"] / whole
        name = row["province"] or VOCABULARIES["placement"][row["placement"]].said(language)
        finished.append({**row, "province": name, "share": share})
    return finished
