"""Says in words as what somebody else suggests a partner to the province."""

from typing import Any

from bangiao.queries.words import VOCABULARIES

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `what` of a suggestion in the language."""
    roles = VOCABULARIES["seeking"]
    return [{**row, "what": roles[row["what"]].said(language)} if row["kind"] == "suggested" else row for row in rows]
