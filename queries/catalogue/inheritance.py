"""Names each old province with its part of a figure, and says of which old province there is no data."""

from typing import Any

from bangiao.queries.formats.numbers import figure
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]

KINDS = ("project", "agreement", "partner", "figure")
CAP = 20
"""Figures beside everything else; with `--what figure` every indicator is shown."""

_MORE = Words(
    "Số liệu: mỗi chỉ tiêu chỉ lấy kỳ mới nhất mà nhiều tỉnh cũ cùng có; còn {n} số liệu nữa. Xem: --what figure, series.",
    "Figures: of each indicator the latest period that most old provinces share; {n} more. See: --what figure, series.",
)
_NOTHING = Words(
    "Câu trả lời này không có dữ liệu của {unit} cũ về: {kinds}.", "No data in this answer of the old {unit}: {kinds}."
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows with `from`: "Hà Giang: 5", or the bare name where nothing is counted."""
    shown = [row for row in rows if row["what"] != "figure"] + _figures(rows, parameters)
    return [
        {**row, "from": _parts(row, parameters["province"], language), "qualifier": _qualifier(row)} for row in shown
    ]


def _figures(rows: Rows, parameters: dict[str, Any]) -> Rows:
    """The figures that are shown: those that are no series come before those of yearly statistics."""
    figures = [row for row in rows if row["what"] == "figure"]
    return figures if parameters["what"] == "figure" else sorted(figures, key=lambda row: int(row["earlier"]))[:CAP]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:
    """Which old province has no agreement, partner, project or figure here, where it is one of several."""
    formerly = parameters["province_formerly"]
    left = sum(row["earlier"] + 1 for row in rows if row["what"] == "figure") - len(_figures(rows, parameters))
    told = [_MORE.said(language).format(n=figure(left, language))] if left else []
    if len(formerly) < 2:
        return told
    asked = KINDS if parameters["what"] == "all" else (parameters["what"],)
    notes = told
    for unit in formerly:
        held = {row["what"] for row in rows if unit["id"] in {part["unit"].properties["id"] for part in row["parts"]}}
        lacking = [VOCABULARIES["inherited"][one].said(language) for one in asked if one not in held]
        if lacking:
            name = unit["name_vi"] if language == "vi" else unit["name_en"] or unit["name_vi"]
            notes.append(_NOTHING.said(language).format(unit=name, kinds=", ".join(lacking)))
    return notes


def _parts(row: dict[str, Any], asked: str, language: str) -> list[str]:
    return [_part(part, asked, language) for part in row["parts"]]


def _qualifier(row: dict[str, Any]) -> str | None:
    """How exact the sum of the parts is: no more than the least exact of them; None where nothing is stated."""
    said = [part["qualifier"] for part in row["parts"] if "qualifier" in part]
    return next((one for one in said if one != "exact"), said[0] if said else None)


def _part(part: dict[str, Any], asked: str, language: str) -> str:
    name = node_name(part["unit"], language)
    if part["unit"].properties["id"] == asked:
        name += " (chính đơn vị này)" if language == "vi" else " (this very unit)"
    if part["n"] is None:
        return name
    qualifier, unit = part.get("qualifier", "exact"), part.get("of") or ""
    before = "" if qualifier == "exact" else VOCABULARIES["qualifier"][qualifier].said(language) + " "
    words = VOCABULARIES["unit"].get(unit)
    return f"{name}: {before}{figure(part['n'], language)} {words.said(language) if words else unit}".rstrip()
