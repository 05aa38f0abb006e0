"""Which provinces have few partners, and whether that may be for want of documents."""

from collections import Counter, defaultdict
from math import ceil
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue.ties import joined
from bangiao.queries.coverage import flat

Rows = list[dict[str, Any]]

FEW_DOCUMENTS = 3
_PROVINCES = "MATCH (found:Province) WHERE $era IN [found.era, 'as-signed'] RETURN found"


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """One row a province of the era: how many partners it has, and the sources that say so."""
    rows = door.ask(statement, parameters, trusted=True).rows
    partners, cited = Counter[str](), defaultdict[str, list[Any]](list)
    for homes in joined(door, rows, parameters).homes.values():
        partners.update(homes)
    for row in rows:
        cited[row["province"]].append(row["sources"])
    found = (row["found"] for row in door.ask(_PROVINCES, parameters, trusted=True).rows)
    return [_counted(one, partners, cited) for one in found]


def _counted(province: GraphNode, partners: Counter[str], cited: dict[str, list[Any]]) -> dict[str, Any]:
    own = str(province.properties["id"])
    return {
        "province": province,
        "partners": partners[own],
        "sources": cited[own],
        "order": [partners[own]],
        "order_name": province.properties.get("name_vi"),
    }


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `sources_read`, `verdict`, and no figure where nothing is recorded."""
    few = _few([row["partners"] for row in rows if row["partners"]])
    return [_row(row, few) for row in rows]


def _few(known: list[int]) -> int:
    """The most partners that are still few: what the last of the lowest quarter has, and less than the most."""
    less = [many for many in known if many < max(known)]
    return min(sorted(known)[ceil(len(known) / 4) - 1], max(less)) if less else 0


def _row(row: dict[str, Any], few: int) -> dict[str, Any]:
    documents = len({Citation.parse(source).document for source in flat(row["sources"])})
    if not row["partners"]:
        verdict = "none"
    elif row["partners"] > few:
        verdict = "other"
    else:
        verdict = "few_sources" if documents < FEW_DOCUMENTS else "few_ties"
    told = {"partners": row["partners"] or None, "sources_read": documents, "verdict": verdict}
    return {**row, **told, "empty": not row["partners"]}
