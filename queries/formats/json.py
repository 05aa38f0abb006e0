"""One JSON object: rows as objects with numbers as numbers and dates in ISO 8601, and all that belongs to them."""

import dataclasses
import json as text
import math
from datetime import date
from typing import Any

from bangiao.graph.store.answer import GraphNode, GraphPath, GraphRelation
from bangiao.queries.result import Result


def render(result: Result) -> str:
    """The whole result; coded cells keep their codes, unknown is null, dollars are whole dollars."""
    told: dict[str, Any] = {}
    if result.name:
        told = {
            "name": result.name,
            "id": result.id,
            "title": result.title,
            "parameters": result.parameters,
            "columns": [
                {"name": one.name, "title": one.words.said(result.language), "unit": one.unit or None}
                for one in result.columns
            ],
        }
    told["rows"] = [{column.name: _plain(row.get(column.name)) for column in result.columns} for row in result.rows]
    if result.name:
        told["totals"] = result.totals
        told["coverage"] = dataclasses.asdict(result.coverage)
    told["notes"] = result.notes
    told["truncated"] = result.truncated
    return text.dumps(told, ensure_ascii=False, indent=2, allow_nan=False, default=str) + "\n"


def _plain(value: Any) -> Any:
    match value:
        case float():
            return value if math.isfinite(value) else None
        case date():
            return value.isoformat()
        case GraphNode():
            return {"labels": list(value.labels), "properties": _plain(dict(value.properties))}
        case GraphRelation():
            ends = {"type": value.type, "start": value.start, "end": value.end}
            return ends | {"properties": _plain(dict(value.properties))}
        case GraphPath():
            return {
                "nodes": [_plain(one) for one in value.nodes],
                "relations": [_plain(one) for one in value.relations],
            }
        case list() | tuple():
            return [_plain(one) for one in value]
        case dict():
            return {key: _plain(one) for key, one in value.items()}
        case _:
            return value
