"""Tells which files each project stands in, how many each file has, and what others state beside it."""

from collections import Counter
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.queries.dates import said_date
from bangiao.queries.formats.numbers import figure as number
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]

_FOUND = Words(
    "Tìm thấy {n} dự án khác nhau: {yes} còn chạy lúc đó, {no} không, {unknown} không rõ.",
    "{n} distinct projects are found: {yes} were running then, {no} were not, of {unknown} it is not known.",
)
_EACH = Words("Theo tài liệu: {files}.", "By document: {files}.")
_STATED = Words("Nguồn nêu: {name}: {value} ({date}).", "Stated: {name}: {value} ({date}).")
_UNDATED = Words("không rõ lúc nào", "date not known")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The rows of projects, with the documents that each stands in."""
    return [{**row, "source_file": _documents(row)} for row in rows if row["project"] is not None]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many were found in all and in each document, and the figures that are stated."""
    projects = [row for row in rows if row["project"] is not None]
    active = Counter(row["active"] for row in projects)
    said = {key: active[key] for key in ("yes", "no", "unknown")}
    notes = [_FOUND.said(language).format(n=len(projects), **said)]
    files = Counter(one for row in projects for one in _documents(row))
    if files:
        notes.append(_EACH.said(language).format(files="; ".join(f"{one}: {n}" for one, n in files.most_common())))
    return notes + [_stated(row["figure"].properties, row["figure"], language) for row in rows if row["figure"]]


def _documents(row: dict[str, Any]) -> list[str]:
    """The ids of the documents that state the project itself, without their prefix."""
    stated = row["project"].properties.get("sources") or ()
    return list(
        dict.fromkeys(Citation.parse(one).document.removeprefix("document:").removeprefix("file/") for one in stated)
    )


def _stated(told: dict[str, Any], node: Any, language: str) -> str:
    qualifier = str(told.get("qualifier", "exact"))
    about = "" if qualifier == "exact" else VOCABULARIES["qualifier"][qualifier].said(language) + " "
    date = said_date(str(told.get("as_of") or told.get("period") or ""), language) or _UNDATED.said(language)
    value = f"{about}{number(told['value'], language)}"
    return _STATED.said(language).format(name=node_name(node, language), value=value, date=date)
