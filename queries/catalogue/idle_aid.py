"""Reckons the months since approval, and names the decree that is in force on the day asked."""

from datetime import date
from typing import Any

from bangiao.queries import agreements as pacts
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_DECREES = (
    (date(2025, 12, 8), Words("Nghị định 313/2025/NĐ-CP (chưa kiểm tra điều)", "Decree 313/2025/NĐ-CP (article not checked)")),
    (date(2020, 9, 17), Words("Nghị định 80/2020/NĐ-CP", "Decree 80/2020/NĐ-CP")),
    (date.min, Words("trước Nghị định 80/2020/NĐ-CP", "before Decree 80/2020/NĐ-CP")),
)  # fmt: skip
"""The decrees on aid outside ODA, each with the day from which it is in force."""


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows with `idle_months`, `decision` with who took it, and `rule`."""
    today = date.fromisoformat(parameters["as_of"])
    rule = next(words for since, words in _DECREES if since <= today).said(language)
    return [{**row, "idle_months": _idle(row, today), "decision": _decision(row), "rule": rule} for row in rows]


def _idle(row: dict[str, Any], today: date) -> int:
    approved = pacts.last_day(row["approved"])
    assert approved is not None
    return pacts.months(approved, today)


def _decision(row: dict[str, Any]) -> str | None:
    return ", ".join(part for part in (row["decision"], row["approved_by"]) if part) or None
