"""Says what each fact is, and cuts its quotation from the user's own file."""

from pathlib import Path
from typing import Any

from bangiao.graph.schema import RELATION_TYPES
from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.queries.formats.numbers import figure
from bangiao.queries.quotation import quote, texts
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]

_NO_FILE = Words(
    "Không có tệp nào trong thư mục khớp mã SHA-256 của: {names}.", "No file in the folder has the SHA-256 of: {names}."
)
_NOT_ASKED = Words(
    "Muốn xem nguyên văn: thêm --texts THƯ_MỤC chứa các văn bản.",
    "For the sentences add --texts FOLDER with the documents.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The rows with `fact` said in words and `quote` where the document is at hand."""
    files = texts(Path(parameters["texts"])) if parameters["texts"] else {}
    finished = []
    for row in rows:
        file = files.get(row["sha256"] or "")
        quoted = quote(file, row["locator"] or "") if file else None
        finished.append({**row, "fact": _said(row, language), "quote": quoted})
    return finished


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:
    """Which documents were not at hand."""
    if not parameters["texts"]:
        return [_NOT_ASKED.said(language)]
    files = texts(Path(parameters["texts"]))
    lacking = {
        node_name(row["document"], language)
        for row in rows
        if row["document"] and row["sha256"] and row["sha256"] not in files
    }
    names = sorted(lacking)
    return [_NO_FILE.said(language).format(names=", ".join(names))] if names else []


def _said(row: dict[str, Any], language: str) -> str:
    fact = row["fact"]
    if isinstance(fact, GraphRelation):
        declared = RELATION_TYPES[fact.type]
        verb = declared.vi if language == "vi" else declared.en
        return f"{node_name(row['start'], language)} {verb} {node_name(row['end'], language)}"
    name = node_name(fact, language)
    value = fact.properties.get("value")
    if value is None:
        return name
    unit = fact.properties.get("currency") or fact.properties.get("unit") or ""
    words = VOCABULARIES["unit"].get(unit)
    return f"{name}: {_qualified(fact, language)}{figure(value, language)} {words.said(language) if words else unit}".strip()


def _qualified(fact: GraphNode, language: str) -> str:
    qualifier = fact.properties.get("qualifier", "exact")
    return "" if qualifier == "exact" else VOCABULARIES["qualifier"][qualifier].said(language) + " "
