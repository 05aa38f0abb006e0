"""One row for every province and topic, those without anything too, with a verdict."""

from datetime import date
from typing import Any

from bangiao.graph.values import fold
from bangiao.queries.words import VOCABULARIES

Rows = list[dict[str, Any]]

RECENT_YEARS = 3


def finish(rows: Rows, parameters: dict[str, Any], language: str, today: date | None = None) -> Rows:  # noqa: ARG001
    """The rows of all topics asked for; the verdict looks at the latest document's content against `today`."""
    asked = [topic for topic in VOCABULARIES["topic"] if _wanted(topic, parameters["topic"])]
    known = {one["topic"] for row in rows for one in row["found"]}
    oldest = (today or date.today()).year - RECENT_YEARS
    return [_row(row, topic, known, oldest) for row in rows for topic in asked]


def _wanted(topic: str, asked: str | None) -> bool:
    words = VOCABULARIES["topic"][topic]
    return asked is None or any(fold(asked) in fold(name) for name in (topic, words.vi, words.en))


def _row(row: dict[str, Any], topic: str, known: set[str], oldest: int) -> dict[str, Any]:
    found = next((one for one in row["found"] if one["topic"] == topic), None)
    if found is None:
        verdict = "none_recorded" if topic in known else "no_such_data"
        return _told(row, topic, None, 0 if verdict == "none_recorded" else None, [], verdict, [])
    dates = [one.properties.get("content_date") or one.properties.get("published_on") for one in found["documents"]]
    latest = max((day for day in dates if day), key=lambda day: str(day).rpartition("/")[2], default=None)
    verdict = "undated" if latest is None else "good" if int(str(latest).rpartition("/")[2][:4]) >= oldest else "old"
    return _told(row, topic, latest, found["facts"], found["documents"], verdict, found["sources"])


def _told(
    row: dict[str, Any],
    topic: str,
    latest: str | None,
    facts: int | None,
    documents: list[Any],
    verdict: str,
    sources: list[str],
) -> dict[str, Any]:
    return {
        "province": row["province"],
        "topic": topic,
        "latest": latest,
        "facts": facts,
        "documents": None if facts is None else len(documents),
        "verdict": verdict,
        "names": documents,
        "sources": sources,
    }
