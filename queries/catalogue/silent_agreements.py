"""Reckons for how long nothing was heard of each agreement, the longest silence first."""

from datetime import date
from typing import Any

from bangiao.queries import agreements as pacts

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The agreements that are silent for as many months or more; those of unknown silence last."""
    until = date.fromisoformat(parameters["as_of"])
    found = [_row(row, until) for row in rows if _signed_by(row, until)]
    kept = [row for row in found if row["silent_months"] is None or row["silent_months"] >= parameters["months_silent"]]
    return sorted(
        kept, key=lambda row: (row["silent_months"] is None, -(row["silent_months"] or 0), row["agreement"].name)
    )


def _signed_by(row: dict[str, Any], until: date) -> bool:
    signed = pacts.last_day(row["signed_on"])
    return signed is None or signed <= until


def _row(row: dict[str, Any], until: date) -> dict[str, Any]:
    sign = pacts.last_sign(row, until)
    since = sign.last if sign else pacts.last_day(row["signed_on"])
    return {
        **row,
        "last_evidence": sign.what if sign else None,
        "last_on": sign.on if sign else None,
        "silent_months": None if since is None else max(0, pacts.months(since, until)),
        "holder": pacts.holders(row),
        "partner": [one["body"] for one in pacts.parties(row, ours=False)],
    }
