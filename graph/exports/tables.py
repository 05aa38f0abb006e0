"""The content as tables: one for each label and relationship type that has rows, with the same columns in every format."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Any

from bangiao.graph.exports.columns import END, START, Column, columns_of, typed
from bangiao.graph.exports.content import Content
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES


@dataclass(frozen=True)
class Table:
    """A label or relationship type with its columns and rows; a row has a value, or None, for each column."""

    name: str
    is_relation: bool
    columns: tuple[Column, ...]
    rows: Iterator[list[Any]]


def tables(content: Content) -> Iterator[Table]:
    """The tables that have rows, labels first; the rows of each are to be read before the next is asked for."""
    for name in (*NODE_TYPES, *RELATION_TYPES):
        is_relation = name in RELATION_TYPES
        columns = ((START, END) if is_relation else ()) + columns_of(name)
        rows = _relations(content, name, columns[2:]) if is_relation else _nodes(content, name, columns)
        first = next(rows, None)
        if first is not None:
            yield Table(name, is_relation, columns, chain([first], rows))


def _nodes(content: Content, name: str, columns: tuple[Column, ...]) -> Iterator[list[Any]]:
    for told in content.nodes(name):
        yield [typed(column, told.get(column.name)) for column in columns]


def _relations(content: Content, name: str, columns: tuple[Column, ...]) -> Iterator[list[Any]]:
    for tie in content.relations(name):
        yield [tie.start, tie.end, *(typed(column, tie.properties.get(column.name)) for column in columns)]


def as_text(value: Any) -> str:
    """A value as text that can be read back: a list as a JSON array, a date as YYYY-MM-DD; "" for what is unknown.

    >>> as_text(["a|b", "đ"]), as_text(True), as_text(None), as_text(0.1)
    ('["a|b", "đ"]', 'true', '', '0.1')
    """
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case date():
            return value.isoformat()
        case list():
            return json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)
