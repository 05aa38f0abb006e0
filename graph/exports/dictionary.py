"""The data dictionary that goes with an export: each table and each column with its names in both languages."""

import inspect
from collections.abc import Iterable, Iterator

from bangiao.graph.exports.columns import END, START, Column, columns_of
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES

HEADINGS = ("table", "column", "type", "unit", "vi", "en", "allowed", "about")
_KINDS = {"text": "text", "int": "integer", "float": "decimal", "bool": "true or false", "date": "date"}


def rows(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    """The lines of the dictionary of these labels and relationship types, under HEADINGS.

    The first line of a table tells what the table is; a list is "list of …".
    """
    for name in names:
        declared = {**NODE_TYPES, **RELATION_TYPES}[name]
        about = " ".join((inspect.getdoc(declared) or "").split())
        if name in RELATION_TYPES:
            about += f" ({', '.join(RELATION_TYPES[name].starts)}) → ({', '.join(RELATION_TYPES[name].ends)})"
        yield name, "", "relationship" if name in RELATION_TYPES else "node", "", declared.vi, declared.en, "", about
        ends = (START, END) if name in RELATION_TYPES else ()
        for column in (*ends, *columns_of(name)):
            yield name, column.name, _kind(column), column.unit, column.vi, column.en, " ".join(column.allowed), ""


def _kind(column: Column) -> str:
    return f"list of {_KINDS[column.kind]}" if column.many else _KINDS[column.kind]
