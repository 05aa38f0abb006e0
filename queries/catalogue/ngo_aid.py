"""Puts each stated figure into the column that it is for, with its name and how exactly it is stated."""

from typing import Any

from bangiao.queries.formats.numbers import figure as number
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows with stated figures under items, committed, disbursed or not said which, and in words in `what`."""
    return [_stated(row, language) if row["figure"] is not None else {**row, "what": None} for row in rows]


def _stated(row: dict[str, Any], language: str) -> dict[str, Any]:
    told = row["figure"].properties
    value, money = told.get("value"), told.get("currency")
    column = {"committed": "committed", "approved": "committed", "disbursed": "disbursed"}.get(
        str(told.get("money_kind")), "unclear"
    )
    placed = {column if money else "items": value} if money in (None, "USD") else {}
    return {**row, **placed, "what": f"{node_name(row['figure'], language)}: {_said(told, language)}"}


def _said(told: dict[str, Any], language: str) -> str:
    if told.get("value") is None:
        return str(told.get("value_text") or "")
    unit = str(told.get("currency") or told.get("unit") or "")
    words, qualifier = VOCABULARIES["unit"].get(unit), str(told.get("qualifier", "exact"))
    about = "" if qualifier == "exact" else VOCABULARIES["qualifier"][qualifier].said(language) + " "
    return f"{about}{number(told['value'], language)} {words.said(language) if words else unit}"
