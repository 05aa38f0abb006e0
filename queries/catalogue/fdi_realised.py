"""Gathers the stated figures of one cut-off and document, and says the ratio as exactly as its two figures allow."""

from itertools import groupby
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.queries.formats.numbers import figure as number
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_COLUMNS = {
    "fdi_projects": "projects",
    "fdi_projects_active": "projects",
    "fdi_registered_capital": "registered",
    "fdi_implemented_capital": "realised",
    "fdi_realised_capital": "realised",
}
_ABOUT = Words("khoảng", "about")
_BELOW = Words("dưới", "below")
_ABOVE = Words("trên", "above")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """One row a cut-off and document, the latest first, then what is counted in lists; `ratio` is text."""
    stated = [row for row in rows if row["figure"] is not None]
    stated.sort(key=lambda row: (row["day"] or "", *_key(row)), reverse=True)
    gathered = [_gathered(list(found)) for _, found in groupby(stated, key=lambda row: (row["day"], *_key(row)))]
    made = gathered + [row for row in rows if row["figure"] is None]
    return [{**row, "ratio": _ratio(row, language)} for row in made]


def _key(row: dict[str, Any]) -> tuple[str, str]:
    documents = sorted({Citation.parse(one).document for one in row["sources"]})
    return str(row["place"].properties["id"]), documents[0] if documents else ""


def _gathered(rows: Rows) -> dict[str, Any]:
    row = dict(rows[0])
    for one in rows:
        told = one["figure"].properties
        column = _COLUMNS[told["indicator"]]
        row[column] = told.get("value")
        row[f"{column}_stated"] = told.get("qualifier", "exact")
    row["sources"] = list(dict.fromkeys(source for one in rows for source in one["sources"]))
    return row


def _ratio(row: dict[str, Any], language: str) -> str | None:
    if row["realised"] is None or not row["registered"]:
        return None
    over, under = row.get("realised_stated", "exact"), row.get("registered_stated", "exact")
    said = []
    if {"about", "nearly", "range"} & {over, under}:
        said.append(_ABOUT.said(language))
    if "less_than" in (over,) or under == "more_than":
        said.append(_BELOW.said(language))
    if over == "more_than" or under == "less_than":
        said.append(_ABOVE.said(language))
    if len(said) > 1 and {_BELOW.said(language), _ABOVE.said(language)} <= set(said):
        said = [_ABOUT.said(language)]
    percent = number(100 * row["realised"] / row["registered"], language, 1)
    return f"{', '.join(said)} {percent}%".strip()
