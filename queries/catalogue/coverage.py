"""A row for every province and topic, with a verdict; by default those that hold something."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.graph.values import PartialDate, fold
from bangiao.queries.catalogue import whole
from bangiao.queries.coverage import flat
from bangiao.queries.words import VOCABULARIES

Rows = list[dict[str, Any]]

RECENT_YEARS = 3
_TOGETHER = 2
_PROVINCES = """
MATCH (one:Province)
WHERE CASE WHEN $province IS NOT NULL THEN one.id = $province ELSE $era IN [one.era, 'as-signed'] END
RETURN one.id AS province
"""
KNOWN = whole("/* parts/kinds_of_data.cypher */\nRETURN DISTINCT topic")
_LIBRARY = "MATCH (document:Document) RETURN document"


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """One row a province: what is found of each topic; beside it the topics that are loaded, and all documents.

    Each province is asked for by itself, two at a time: facts of all at once are more than one statement may hold.
    """
    provinces = door.ask(_PROVINCES, parameters, trusted=True).rows
    with ThreadPoolExecutor(_TOGETHER) as together:
        known = together.submit(lambda: door.ask(KNOWN, trusted=True).rows)
        library = together.submit(lambda: door.ask(_LIBRARY, trusted=True).rows)
        asked = together.map(lambda one: door.ask(statement, {**parameters, **one}, trusted=True).rows, provinces)
        rows = [row for rows in asked for row in rows]
        shared = {
            "known": [row["topic"] for row in known.result()],
            "library": [row["document"] for row in library.result()],
        }
    return [row | shared for row in rows]


def finish(rows: Rows, parameters: dict[str, Any], language: str, today: date | None = None) -> Rows:  # noqa: ARG001
    """The rows of all topics asked for; the verdict looks at the end of the latest document's content."""
    asked = [topic for topic in VOCABULARIES["topic"] if _wanted(topic, parameters["topic"])]
    sparse = parameters["rows"] == "held" and not parameters["province"] and not parameters["topic"]
    library = {one.properties["id"]: one for row in rows[:1] for one in row["library"]}
    since = _years_before(today or date.today())
    told = [_row(row, topic, library, since) for row in rows for topic in asked]
    return [row for row in told if row["sources"] or not sparse]


def _years_before(day: date) -> date:
    return day.replace(year=day.year - RECENT_YEARS, day=min(day.day, 28))


def _wanted(topic: str, asked: str | None) -> bool:
    words = VOCABULARIES["topic"][topic]
    return asked is None or any(fold(asked) in fold(name) for name in (topic, words.vi, words.en))


def _row(row: dict[str, Any], topic: str, library: dict[str, GraphNode], since: date) -> dict[str, Any]:
    found = [one for one in row["found"] if one["topic"] == topic]
    sources = flat([one["sources"] for one in found])
    cited = dict.fromkeys(Citation.parse(source).document for source in sources)
    documents = [library[one] for one in cited if one in library]
    dates = [one.properties.get("content_date") or one.properties.get("published_on") for one in documents]
    latest = max((str(day) for day in dates if day), key=lambda day: PartialDate(day).before, default=None)
    none = None if topic not in row["known"] else 0
    return {
        "province": row["province"],
        "topic": topic,
        "latest": latest,
        "facts": sum(one["facts"] for one in found) or none,
        "stated": sum(one["stated"] for one in found) or none,
        "documents": len(documents) or none,
        "verdict": _verdict(bool(found), topic in row["known"], latest, since),
        "names": documents,
        "empty": not found,
        "sources": sources,
    }


def _verdict(found: bool, known: bool, latest: str | None, since: date) -> str:
    if not found:
        return "none_recorded" if known else "no_such_data"
    if latest is None:
        return "undated"
    return "good" if PartialDate(latest).before > since else "old"
