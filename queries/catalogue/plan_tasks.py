"""Says of each task what shows that it was carried out, and never takes a claim without evidence for a result."""

from datetime import date
from typing import Any

from bangiao.graph.values import PartialDate
from bangiao.queries import agreements as pacts
from bangiao.queries.dates import said_date

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `evidence` and `state`."""
    found = []
    for row in rows:
        evidence = _evidence(row, language)
        told = row["task"].properties.get("state") if row["task"] is not None else None
        found.append({**row, "evidence": evidence or None, "state": _state(told, bool(evidence))})
    return found


def _evidence(row: dict[str, Any], language: str) -> list[Any]:
    start = _start(row["plan"].properties)
    results = [one["what"] for one in row["results"] if one["what"] is not None and _after(one["on"], start)]
    task = row["task"].properties if row["task"] is not None else {}
    if task.get("evidence") and _after(task.get("evidence_on"), start):
        day = task.get("evidence_on")
        results.append(task["evidence"] + (f" ({said_date(day, language)})" if day else ""))
    return results


def _start(plan: Any) -> date | None:
    told = plan.get("issued_on") or plan.get("period")
    return PartialDate(told).start if told else None


def _after(told: str | None, start: date | None) -> bool:
    """Whether something may have happened after the start; what has no date may."""
    day = pacts.last_day(told)
    return day is None or start is None or day >= start


def _state(told: str | None, proved: bool) -> str:
    if proved:
        return "done" if told == "done" else "some"
    return {"done": "unproved", "some": "begun_unproved"}.get(told or "", "none")
