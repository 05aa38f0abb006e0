"""Reckons when each agreement ends, from the stated date or the years of its title, and how long that still is."""

from datetime import date
from typing import Any

from bangiao.queries import agreements as pacts

Rows = list[dict[str, Any]]

_ORDER = ("overdue", "due", "unknown")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """What is past its end, ends within the months, or has no known end; the nearest end first."""
    today = date.fromisoformat(parameters["as_of"])
    found = [_row(row, today) for row in rows]
    kept = [row for row in found if row["months_left"] is None or _within(row, today, parameters["months"])]
    return sorted(
        kept,
        key=lambda row: (_ORDER.index(row["term"]), pacts.last_day(row["expires"]) or today, row["agreement"].name),
    )


def _within(row: dict[str, Any], today: date, limit: int) -> bool:
    end = pacts.last_day(row["expires"])
    assert end is not None
    left = pacts.months(today, end)
    return left < limit or (left == limit and end.day == today.day)


def _row(row: dict[str, Any], today: date) -> dict[str, Any]:
    expires, basis = pacts.expiry(row)
    end, sign = pacts.last_day(expires), pacts.last_sign(row, today)
    return {
        **row,
        "expires": expires,
        "basis": basis,
        "months_left": None if end is None else pacts.months(today, end),
        "term": "unknown" if end is None else "overdue" if end < today else "due",
        "last_activity": sign.what if sign else None,
        "last_on": sign.on if sign else None,
        "holder": pacts.holders(row),
        "partner": [one["body"] for one in pacts.parties(row, ours=False)],
    }
