"""Marks where a series breaks: changes of territory, periods of several years, targets, and years without a figure."""

from typing import Any

from bangiao.queries.dates import said_date
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_TAKES_IN = Words("{on}: nhận {other}", "{on}: takes in {other}")
_BECOMES = Words("{on}: vào {other}", "{on}: goes into {other}")
_LONG = Words("kỳ {n} năm, không phải số một năm", "a period of {n} years, no yearly value")
_PART = Words("kỳ dưới một năm", "a period of less than a year")
_GAP = Words("không có số liệu {years}", "no figure of {years}")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with `break`; a line is the figures of one unit, measure and status."""
    told = []
    for before, row in zip([None, *rows], rows, strict=False):
        same = before is not None and all(_line(before)[n] == _line(row)[n] for n in range(3))
        told.append({**row, "break": "; ".join(_breaks(before if same else None, row, language))})
    return told


def _line(row: dict[str, Any]) -> tuple[str, str, str]:
    return str(row["unit_of"].properties["id"]), str(row["unit"]), str(row["status"])


def _breaks(before: dict[str, Any] | None, row: dict[str, Any], language: str) -> list[str]:
    said = []
    if before and before["before"] and row["from"]:
        for move in row["moves"]:
            if move["on"] and move["other"] and before["before"] <= str(move["on"]) < row["before"]:
                words = _TAKES_IN if move["way"] == "in" else _BECOMES
                on, other = said_date(str(move["on"]), language), node_name(move["other"], language)
                said.append(words.said(language).format(on=on, other=other))
        if row["counting"] != "stock" and (years := _missing(before, row)):
            said.append(_GAP.said(language).format(years=years))
    length = _months(row) if row["from"] else 12
    if row["counting"] in ("flow", "target") and length > 12:
        said.append(_LONG.said(language).format(n=round(length / 12)))
    elif row["counting"] in ("flow", "target") and length < 12:
        said.append(_PART.said(language))
    return said


def _missing(before: dict[str, Any], row: dict[str, Any]) -> str:
    """The years between the end of one figure's period and the start of the next; "" for none."""
    first, last = int(before["before"][:4]), int(row["from"][:4])
    if last <= first:
        return ""
    return str(first) if last - first == 1 else f"{first}–{last - 1}"


def _months(row: dict[str, Any]) -> int:
    (first, month), (last, end) = ((int(row[key][:4]), int(row[key][5:7])) for key in ("from", "before"))
    return (last - first) * 12 + end - month
