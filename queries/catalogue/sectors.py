"""Keeps money that is not for Viet Nam out of the table, and says how much it is."""

import math
from typing import Any

from bangiao.queries.formats.numbers import figure
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_ABROAD = Words(
    "Ngoài Việt Nam, không tính ở đây: {n} dự án, {amount} triệu USD.",
    "Outside Viet Nam, not counted here: {n} projects, {amount} USD million.",
)
_UNSTATED = Words(
    "Trong tổng có phần không rõ nước: {n} dự án, {amount} triệu USD.",
    "Of the total, no country is stated for {n} projects, {amount} USD million.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows of money in Viet Nam or in no country that is stated; `stated_as` without the DAC sector itself."""
    return [
        {**row, "stated_as": [one for one in row["stated_as"] if one is not row["sector"]]}
        for row in rows
        if row["where"] != "abroad"
    ]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many projects and how much money are outside Viet Nam, and how much of the total states no country."""
    notes = []
    for where, said in (("abroad", _ABROAD), ("unstated", _UNSTATED)):
        found = [row for row in rows if row["where"] == where]
        if found:
            projects = {one for row in found for one in row["project_ids"]}
            millions = math.fsum(row["amount"] or 0 for row in found) / 1_000_000
            notes.append(said.said(language).format(n=len(projects), amount=figure(millions, language, 1)))
    return notes
