"""One JSON object: rows as objects with numbers as numbers and dates in ISO 8601, and all that belongs to them."""

import dataclasses
import json as text
import math
from datetime import date
from typing import Any

from bangiao.graph.store.answer import GraphNode, GraphPath, GraphRelation
from bangiao.queries.result import Result, node_name


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
    told["rows"] = [
        {column.name: plain(row.get(column.name), result.language) for column in result.columns} for row in result.rows
    ]
    if result.name:
        told["totals"] = result.totals
        told["coverage"] = dataclasses.asdict(result.coverage)
    told["notes"] = result.notes
    told["truncated"] = result.truncated
    return text.dumps(told, ensure_ascii=False, indent=2, allow_nan=False, default=str) + "\n"


def plain(value: Any, language: str = "vi") -> Any:
    """The value as JSON has it; a node with its labels, id, name and properties, a relationship with type and ends."""
    match value:
        case float():
            return value if math.isfinite(value) else None
        case date():
            return value.isoformat()
        case GraphNode():
            known = {"labels": list(value.labels), "id": value.properties.get("id"), "name": node_name(value, language)}
            return known | {"properties": plain(dict(value.properties), language)}
        case GraphRelation():
            known = {"type": value.type, "id": value.properties.get("id")}
            ends = {"start": value.start or None, "end": value.end or None}
            return known | ends | {"properties": plain(dict(value.properties), language)}
        case GraphPath():
            nodes, relations = ([plain(one, language) for one in some] for some in (value.nodes, value.relations))
            return {"nodes": nodes, "relations": relations}
        case list() | tuple():
            return [plain(one, language) for one in value]
        case dict():
            return {key: plain(one, language) for key, one in value.items()}
        case _:
            return value
