"""Answers as data frames of polars or pandas, and as a NetworkX graph."""

import json
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from bangiao.errors import MissingExtra
from bangiao.graph.store.answer import GraphNode, GraphPath, GraphRelation
from bangiao.queries.formats import numbers
from bangiao.queries.formats.json import plain
from bangiao.queries.result import Result, node_name

if TYPE_CHECKING:
    import networkx
    import pandas
    import polars


def to_polars(result: Result) -> "polars.DataFrame":
    """The rows under the columns' own names, each column of one type; coded cells keep their codes.

    A column of days is of dates; partial dates stay text. Nodes, relationships, paths and maps are JSON text.
    Raises MissingExtra.
    """
    try:
        import polars
    except ImportError as error:
        raise MissingExtra(package="polars", extra="tables") from error
    columns = {one.name: polars.Series(one.name, _same(result, one.name)) for one in result.columns}
    return polars.DataFrame(columns)


def to_pandas(result: Result) -> "pandas.DataFrame":
    """The rows as in `to_polars`, with unknown cells as pandas has them. Raises MissingExtra."""
    try:
        import pandas
    except ImportError as error:
        raise MissingExtra(package="pandas", extra="pandas") from error
    columns = {}
    for one in result.columns:
        cells = _same(result, one.name)
        numeric = cells and all(cell is None or isinstance(cell, int | float) for cell in cells)
        whole = numeric and all(
            cell is None or (isinstance(cell, int) and not isinstance(cell, bool)) for cell in cells
        )
        known = any(cell is not None for cell in cells)
        columns[one.name] = pandas.Series(cells, dtype="Int64" if whole and known else None, name=one.name)
    return pandas.DataFrame(columns, columns=[one.name for one in result.columns])


def to_networkx(result: Result) -> "networkx.MultiDiGraph[str]":
    """The nodes and relationships of the answer; each node has `label`, `name` and its properties.

    A question's rows are edges: from the thing that was asked about, else from the first node of the row, to each
    other node of the row, with the row's figures and texts as attributes and the column as `column`; a row that leads
    `from` one node `to` another is that edge.
    """
    import networkx

    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(name=result.title)
    rows = result.found or result.rows
    for row in rows:
        for value in row.values():
            _take(graph, value, result.language)
    if result.name:
        for row in rows:
            _join(graph, result, row)
    return graph


def _same(result: Result, column: str) -> list[Any]:
    """Cells of one type: all numbers, truths, dates, or lists of text, else all text."""
    values = [row.get(column) for row in result.rows]
    known = [value for value in values if value is not None]
    if all(isinstance(value, bool) for value in known) or all(isinstance(value, date) for value in known):
        return values
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in known):
        whole = all(isinstance(value, int) for value in known)
        return values if whole else [None if value is None else float(value) for value in values]
    if all(isinstance(value, list) for value in known):
        return [None if value is None else [_text(one, result.language) for one in value] for value in values]
    days = [_day(value) for value in known]
    if all(days):
        return [None if value is None else _day(value) for value in values]
    return [None if value is None else _text(value, result.language) for value in values]


def _day(value: Any) -> date | None:
    if not isinstance(value, str) or len(value) != 10:
        return None
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def _text(value: Any, language: str) -> str:
    """Text as it is; what a graph holds, and maps, as the JSON that `--format json` writes."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return numbers.figure(value, "en")
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(plain(value, language), ensure_ascii=False, default=str)


def _take(graph: "networkx.MultiDiGraph[str]", value: Any, language: str) -> None:
    match value:
        case GraphNode():
            label = next(iter(value.labels), "")
            known = {key: one for key, one in value.properties.items() if key != "name"}
            graph.add_node(_key(value), **{**known, "label": label, "name": node_name(value, language)})
        case GraphRelation() if value.start and value.end:
            key = str(value.properties.get("id", "")) or None
            told = {name: one for name, one in value.properties.items() if name not in ("type", "key")}
            graph.add_edge(value.start, value.end, key, type=value.type, **told)
        case GraphPath():
            for one in (*value.nodes, *value.relations):
                _take(graph, one, language)
        case list() | tuple():
            for one in value:
                _take(graph, one, language)
        case dict():
            for one in value.values():
                _take(graph, one, language)


def _join(graph: "networkx.MultiDiGraph[str]", result: Result, row: dict[str, Any]) -> None:
    """The edges of one row of a question."""
    ends = [(name, node) for name, node in _ends(result, row)]
    told = {one.name: row.get(one.name) for one in result.columns}
    facts = {key: value for key, value in told.items() if isinstance(value, int | float | str)}
    if isinstance(row.get("from"), GraphNode) and isinstance(row.get("to"), GraphNode):  # a hop of a path
        start, ends = _key(row["from"]), [("to", _key(row["to"]))]
        facts["relation"] = " ".join(row.get("relation") or ())
    elif result.about is not None:
        start, name = result.about
        graph.add_node(start, name=name)
    elif ends:
        start = ends.pop(0)[1]
    for column, end in ends:
        if end != start:
            graph.add_edge(start, end, column=column, **{key: one for key, one in facts.items() if key != "column"})


def _ends(result: Result, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for column in result.columns:
        value = row.get(column.name)
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, GraphNode):
                yield column.name, _key(one)


def _key(node: GraphNode) -> str:
    return str(node.properties.get("id") or node_name(node, "vi"))
