"""Sets what was disbursed against the year's plan, project by project and for the whole province."""

from math import fsum
from typing import Any

from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_WHOLE = Words("Cả tỉnh, {n} dự án có cả hai số", "Whole province, {n} projects with both figures")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows of the year asked or the latest: the province's sum of each currency first, then the projects.

    Plans and payments are the province's part of a project that lies in several.
    """
    latest = max((row["year"] for row in rows if row["year"] is not None), default=None)
    shown = [_row(row) for row in rows if row["year"] == latest]
    currencies = sorted({row["currency"] for row in shown if row["currency"]})
    sums = [
        _sum([row for row in shown if row["currency"] == one and row["project_ids"]], language) for one in currencies
    ]
    return [*(one for one in sums if one), *shown]


def _row(row: dict[str, Any]) -> dict[str, Any]:
    plan = None if row["plan"] is None else row["plan"] * row["share"]
    disbursed = _disbursed(row["payments"])
    disbursed = None if disbursed is None else disbursed * row["share"]
    periods = [one["period"] for one in sorted(row["payments"], key=lambda one: one["until"] or "") if one["period"]]
    period = periods[-1] if periods else None if row["year"] is None else str(row["year"])
    return {**row, "plan": plan, "disbursed": disbursed, "rate": _rate(disbursed, plan), "period": period}


def _disbursed(payments: Rows) -> float | None:
    """The sum of the payments, those of a period that lies inside another left out."""
    outer = [one for one in payments if not any(_inside(one, other) for other in payments if other is not one)]
    return fsum(one["value"] for one in outer) if outer else None


def _inside(one: dict[str, Any], other: dict[str, Any]) -> bool:
    spans = [(each["from"] or "", each["until"] or "") for each in (one, other)]
    return spans[0] != spans[1] and spans[1][0] <= spans[0][0] and spans[0][1] <= spans[1][1]


def _rate(disbursed: float | None, plan: float | None) -> float | None:
    return None if disbursed is None or not plan else 100 * disbursed / plan


def _sum(rows: Rows, language: str) -> dict[str, Any] | None:
    both = [row for row in rows if row["rate"] is not None]
    if not both:
        return None
    plan, disbursed = (fsum(row[column] for row in both) for column in ("plan", "disbursed"))
    return {
        **both[0],
        "what": _WHOLE.said(language).format(n=len(both)),
        "plan": plan,
        "disbursed": disbursed,
        "rate": _rate(disbursed, plan),
        "period": max((row["period"] for row in both if row["period"]), default=None),
        "on_lending": None,
        "project_ids": [one for row in both for one in row["project_ids"]],
        "sources": list(dict.fromkeys(source for row in both for source in row["sources"])),
    }
