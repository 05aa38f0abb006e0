"""Sets the figures of several provinces side by side, and says why a row does not compare."""

from typing import Any

from bangiao.queries.dates import said_date
from bangiao.queries.formats.numbers import figure
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_LACKING = Words("{n} tỉnh không có số liệu cùng kỳ", "{n} provinces have no figure of the same period")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows with `figures` in the order asked for, `comparable` and `reason`."""
    asked: list[str] = parameters["provinces"]
    return [_row(row, asked, language) for row in rows]


def _row(row: dict[str, Any], asked: list[str], language: str) -> dict[str, Any]:
    held = sorted(row["held"], key=lambda one: asked.index(one["unit"].properties["id"]))
    date = said_date(row["date"] or "", language)
    figures = [
        f"{node_name(one['unit'], language)}: {figure(one['figure'].properties['value'], language)} ({date})"
        for one in held
    ]
    lacking = len(asked) - len(held)
    reason = _LACKING.said(language).format(n=lacking) if lacking else None
    return {**row, "figures": figures, "comparable": "no" if lacking else "yes", "reason": reason}
