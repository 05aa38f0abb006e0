"""Numbers and cells as people read them, in Vietnamese or English."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bangiao.graph.store.answer import GraphNode, GraphPath, GraphRelation
from bangiao.queries.dates import said_date
from bangiao.queries.question import Column
from bangiao.queries.result import name_of, node_name
from bangiao.queries.words import UNKNOWN

MILLION = 1_000_000
WHOLE = ("year",)
NUMBERS = ("USD", "%", "project", "agreement", "year", "number", "fact", "document", "km")


def figure(number: float, language: str, decimals: int | None = None) -> str:
    """A number with the separators of the language; without `decimals`, as many as it needs, at most three.

    >>> figure(7647.9, "vi"), figure(7647.9, "en"), figure(69, "vi"), figure(66.914, "vi", 1)
    ('7.647,9', '7,647.9', '69', '66,9')
    """
    text = f"{number:,.3f}".rstrip("0").rstrip(".") if decimals is None else f"{number:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,")) if language == "vi" else text


def in_millions(column: Column, rows: Sequence[dict[str, Any]]) -> bool:
    """Whether a column of dollars is better read in millions."""
    figures = [abs(row[column.name]) for row in rows if isinstance(row.get(column.name), int | float)]
    return column.unit == "USD" and max(figures, default=0) >= MILLION


def heading(column: Column, language: str, millions: bool = False) -> str:
    """The name of a column with its unit where the numbers need one."""
    name = column.words.said(language)
    if column.unit == "USD":
        unit = ("triệu USD" if language == "vi" else "USD million") if millions else "USD"
        return f"{name} ({unit})"
    return f"{name} ({column.unit})" if column.unit in ("%", "km") else name


def coded(value: Any, column: Column, language: str) -> Any:
    """A coded cell with the names of its codes; a code without a name stays as it is."""
    if not column.vocabulary:
        return value
    if isinstance(value, list):
        return [coded(one, column, language) for one in value]
    words = column.vocabulary.get(str(value))
    return words.said(language) if words else value


def cell(value: Any, column: Column, language: str, millions: bool = False, between: str = "; ") -> str:
    """One cell as text; what is unknown says so where a figure is expected, and is a dash elsewhere.

    `between` separates the members of a list.
    """
    match coded(value, column, language):
        case None:
            return UNKNOWN.said(language) if column.unit in NUMBERS and not column.sparse else "–"
        case bool() as truth:
            return (("không", "có") if language == "vi" else ("no", "yes"))[truth]
        case int() | float() as number:
            return _number(number, column, language, millions)
        case date() as day:
            return said_date(day.isoformat(), language)
        case list() as many:
            shown = [one if isinstance(one, str) else cell(one, column, language) for one in many]
            return between.join(shown) or "–"
        case GraphNode() as node:
            name, mark = node_name(node, language), str(node.properties.get("id", ":".join(node.labels)))
            return mark if mark == name else f"{name} [{mark}]"
        case GraphRelation() as tie:
            ends = bool(tie.start or tie.end)
            return f"{tie.start or '…'} -[{tie.type}]-> {tie.end or '…'}" if ends else _alone(tie)
        case GraphPath() as path:
            return str(name_of(path, language))
        case dict() as fields:
            return ", ".join(f"{key}: {cell(one, Column(key, column.words), language)}" for key, one in fields.items())
        case other:
            return said_date(str(other), language) if column.unit == "date" else str(other)


def _alone(tie: GraphRelation) -> str:
    """A relationship of which the answer holds neither end: its type and id."""
    return f"[{tie.type} {tie.properties.get('id', '')}]".replace(" ]", "]")


def _number(number: float, column: Column, language: str, millions: bool) -> str:
    if column.unit in WHOLE:
        return f"{number:.0f}"
    if millions:
        scaled = number / MILLION
        return figure(scaled, language, 1 if abs(scaled) >= 1 or scaled == 0 else 3)
    if column.unit in ("USD", "%"):
        return figure(number, language, 0 if column.unit == "USD" else 1)
    return figure(number, language)
