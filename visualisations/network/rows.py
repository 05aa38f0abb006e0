"""A question's rows as points and lines: what was asked about, or the first thing of a row, is tied to the others."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from bangiao.graph.store.answer import GraphNode, GraphPath, GraphRelation
from bangiao.graph.values.status import COUNTED
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking

SUGGESTING = ("matching",)
"""Themes whose rows are proposals by reckoning: drawn as suggested, never as what is there."""
_ATTRIBUTES = ("country", "via", "stated_as", "region")
"""Columns that tell of another column's thing, and are no tie of what was asked about."""
_WEIGHTS = ("project", "agreement", "tie", "partner", "province", "event", "delegation", "document", "pair")


def told_status(asking: Asking) -> str | None:
    """The statuses told by `--status`, as a parameter of a question, or None."""
    return ",".join(asking.told.get("status", "").split()) or None


def real(status: Any) -> str:
    """One status for a line: of several the one that is there, else the first.

    >>> real(["suggested", "actual"]), real(["planned"]), real([])
    ('actual', 'planned', 'actual')
    """
    statuses = [status] if isinstance(status, str) else list(status or ())
    return next((one for one in statuses if one in COUNTED), statuses[0] if statuses else "actual")


def points(value: Any) -> Iterator[GraphNode]:
    """All nodes in a cell, however nested."""
    match value:
        case GraphNode():
            yield value
        case GraphPath():
            yield from value.nodes
        case list() | tuple():
            for one in value:
                yield from points(one)
        case dict():
            for one in value.values():
                yield from points(one)


def lines(value: Any) -> Iterator[GraphRelation]:
    """All relationships in a cell, however nested."""
    match value:
        case GraphRelation():
            yield value
        case GraphPath():
            yield from value.relations
        case list() | tuple():
            for one in value:
                yield from lines(one)
        case dict():
            for one in value.values():
                yield from lines(one)


def joined(result: Result, row: Mapping[str, Any]) -> Iterator[tuple[str, str, Column | None]]:
    """The lines of one row: their two ends, and the column of the second; a row with `from` and `to` is one line."""
    telling = [one for one in result.columns if not (one.detail or one.varies or one.name in _ATTRIBUTES)]
    columns = telling if any(True for one in telling for _ in points(row.get(one.name))) else result.columns
    ends = [(column, str(node.properties["id"])) for column in columns for node in points(row.get(column.name))]
    if isinstance(row.get("from"), GraphNode) and isinstance(row.get("to"), GraphNode):
        yield str(row["from"].properties["id"]), str(row["to"].properties["id"]), None
        return
    start = result.about[0] if result.about else ends.pop(0)[1] if ends else ""
    for end, column in {end: column for column, end in reversed(ends)}.items():
        if end != start:
            yield start, end, column


def weight(columns: Sequence[Column], row: Mapping[str, Any]) -> float:
    """The number of things that a row counts, from its first column of such a unit; 1 where it counts none."""
    for column in columns:
        value = row.get(column.name)
        if column.unit in _WEIGHTS and isinstance(value, int | float) and value >= 1:
            return float(value)
    return 1.0


def told(columns: Sequence[Column], row: Mapping[str, Any]) -> dict[str, str]:
    """The row's figures and texts, by column."""
    shown = {}
    for column in columns:
        value = row.get(column.name)
        if isinstance(value, bool) or value in (None, "", []):
            continue
        if isinstance(value, str | int | float):
            shown[column.name] = f"{value:,.6g}" if isinstance(value, float) else str(value)
        elif isinstance(value, list) and all(isinstance(one, str) for one in value):
            shown[column.name] = "; ".join(value)
    return shown


def first_year(row: Mapping[str, Any]) -> int | None:
    """The year in which what a row tells began or was."""
    for key in ("since", "signed_on", "held_on", "year"):
        text = str(row.get(key) or "")[:4]
        if text.isdecimal() and len(text) == 4:
            return int(text)
    return None
