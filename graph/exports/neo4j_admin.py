"""The files that `neo4j-admin database import full` takes (Neo4j 5.26 and later), with the command that imports them.

https://neo4j.com/docs/operations-manual/current/import/ : a header file and numbered parts for each label and
relationship type; typed columns; ids as text in one space, since an id begins with the prefix of its label.
"""

from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from bangiao.graph.exports.columns import Column
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export, export
from bangiao.graph.exports.import_command import Files, write_commands
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.exports.tables import Table, tables
from bangiao.graph.store.define import statements

BETWEEN = "\x1f"
"""Stands between the items of a list: no text of ours has it, since `clean` makes white space of it."""
PART = 1_000_000
"""So many rows are in one file."""

_KINDS = {"text": "string", "int": "long", "float": "double", "bool": "boolean", "date": "date"}


def fill(content: Content, folder: Path, *, part: int = PART) -> None:
    """Write headers, parts, the constraints and indexes (`schema.cypher`), README.md, import.sh and import.cmd."""
    files = [_write(table, folder, part) for table in tables(content)]
    schema = "".join(f"{statement};\n" for statement in statements())
    (folder / "schema.cypher").write_text(schema, encoding="utf-8")
    write_commands(folder, files)


def _write(table: Table, folder: Path, part: int) -> Files:
    kind = "relationships" if table.is_relation else "nodes"
    header = f"{kind}-{table.name}-header.csv"
    names: list[str] = []
    headings = (_heading(column, table.is_relation) for column in table.columns)
    (folder / header).write_text(",".join(headings) + "\n", encoding="utf-8")
    for first in table.rows:
        names.append(f"{kind}-{table.name}-{len(names) + 1:04}.csv")
        with (folder / names[-1]).open("w", encoding="utf-8", newline="") as stream:
            stream.writelines(map(_line, chain([first], islice(table.rows, part - 1))))
    return Files(table.name, table.is_relation, header, names)


def _heading(column: Column, is_relation: bool) -> str:
    match column.name:
        case "start" | "end" if is_relation:
            return f":{column.name.upper()}_ID"
        case "id" if not is_relation:
            return "id:ID"
        case name:
            return f"{name}:{_KINDS[column.kind]}{'[]' if column.many else ''}"


def _line(row: list[Any]) -> str:
    return ",".join(map(_cell, row)) + "\n"


def _cell(value: Any) -> str:
    """A value as the importer reads it: text is quoted, so that an empty text is not taken for none.

    >>> _cell("đ"), _cell(True), _cell(None), _cell(0.5)
    ('"đ"', 'true', '', '0.5')
    """
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case str():
            return '"' + value.replace('"', '""') + '"'
        case list():
            return '"' + BETWEEN.join(value).replace('"', '""') + '"' if value else ""
        case _:
            return str(value)


EXPORT = Export(
    name="neo4j-admin",
    vi="Tệp cho neo4j-admin database import, kèm lệnh nhập",
    en="Files for neo4j-admin database import, with the command",
    write=through(fill),
    options=CHOICES,
    folder=True,
)


def write(content: Content, folder: Path) -> None:
    """Write content that is in no database into a new folder, whole or not at all. Raises FolderIsThere, CannotExport."""
    export(replace(EXPORT, write=None, derive=lambda path, _options: fill(content, path)), None, folder)
