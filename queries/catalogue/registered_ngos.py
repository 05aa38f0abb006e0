"""Says of each organisation which permits it holds, until when, and whether one is still valid."""

from datetime import date
from typing import Any

from bangiao.queries import agreements as pacts
from bangiao.queries.dates import said_date
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_KINDS = {
    "registration": Words("giấy đăng ký hoạt động", "registration"),
    "operation": Words("giấy phép hoạt động", "permit for operation"),
    "project_office": Words("lập văn phòng dự án", "project office"),
    "representative_office": Words("lập văn phòng đại diện", "representative office"),
}
_UNTIL = Words("đến {}", "until {}")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """One row an organisation with its permits in words; the latest end of them decides."""
    today = date.fromisoformat(parameters["as_of"])
    return [_row(row, today, language) for row in rows]


def _row(row: dict[str, Any], today: date, language: str) -> dict[str, Any]:
    permits = list({(one["kind"], one["number"]): one for one in row["permits"]}.values())
    dated = [(end, one["until"]) for one in permits if (end := pacts.last_day(one["until"]))]
    end, until = max(dated, default=(None, None))
    state = "none" if not permits else "undated" if end is None else "valid" if end >= today else "expired"
    return {
        **row,
        "permit": [_said(one, language) for one in permits] or None,
        "until": until,
        "registration": state,
        "sectors": pacts.once([*row["allowed"], *row["worked"]]) or None,
    }


def _said(permit: dict[str, Any], language: str) -> str:
    kind = _KINDS[permit["kind"]].said(language) if permit["kind"] in _KINDS else ""
    end = _UNTIL.said(language).format(said_date(permit["until"], language)) if permit["until"] else ""
    return ", ".join(part for part in (f"{kind} {permit['number'] or ''}".strip(), end) if part)
