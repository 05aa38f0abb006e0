"""Which documents stand behind an answer, and what is missing from it."""

from collections.abc import Iterable
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.graph.store.door import Door
from bangiao.phrases import vietnamese
from bangiao.queries.question import Column
from bangiao.queries.result import Coverage, CoveredDocument, Rows
from bangiao.queries.words import Words

_DOCUMENTS = """
MATCH (d:Document) WHERE d.id IN $ids
RETURN d.id AS id, d.name_vi AS name_vi, d.name_en AS name_en, d.publisher AS publisher, d.licence AS licence,
       d.content_date AS content_date, d.published_on AS published_on, d.url AS url, d.kind AS kind,
       d.sha256 AS sha256, d.filename AS filename
"""
_NO_SOURCE = Words("{n} dòng không ghi nguồn.", "{n} rows name no source.")
_NO_VALUE = Words("{n}/{all} dòng không có số liệu: {column}.", "{n} of {all} rows have no data: {column}.")
_NO_DATE = Words("Không rõ thời gian của nội dung: {title}.", "No date of the content is known: {title}.")
_ENDS = Words(
    "Năm được hỏi đến {asked}, nhưng nội dung của mọi tài liệu có ngày đều dừng trước: đến {last}.",
    "Asked until {asked}, but every dated document ends earlier: {last}.",
)
_NOTHING = Words(
    "Chưa ghi nhận gì trong dữ liệu đã nạp; điều đó không có nghĩa là không có.",
    "Nothing is recorded in the data loaded; that does not mean there is nothing.",
)


def documents(door: Door, ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """The documents of these ids as maps of name_vi, name_en, publisher, licence, dates, url, sha256 and filename."""
    wanted = sorted(set(ids))
    if not wanted:
        return {}
    return {row["id"]: row for row in door.ask(_DOCUMENTS, {"ids": wanted}, trusted=True).rows}


def flat(sources: Any) -> list[str]:
    """A cell of sources, however nested, as a list without doubles.

    >>> flat([["document:a#1", None], ["document:a#1", "document:b#2"]])
    ['document:a#1', 'document:b#2']
    """
    if sources is None:
        return []
    if isinstance(sources, str):
        return [sources]
    return list(dict.fromkeys(source for one in sources for source in flat(one)))


def shown(sources: list[str], known: dict[str, dict[str, Any]], language: str) -> list[str]:
    """Sources as people read them: the document's title, the file if it is one, and the place in it."""
    said = []
    for source in sources:
        citation = Citation.parse(source)
        document = known.get(citation.document) or {}
        title = document_title(document, language) or citation.document
        place = vietnamese(citation.locator) if language == "vi" else citation.locator
        said.append(", ".join(part for part in (title, document.get("filename"), place) if part))
    return said


def document_title(document: dict[str, Any] | None, language: str) -> str:
    """The title of a document in the language, else in the other, else its id; "" for no document."""
    if not document:
        return ""
    order = ("name_vi", "name_en", "id") if language == "vi" else ("name_en", "name_vi", "id")
    return str(next(document[key] for key in order if document.get(key)))


def cover(
    rows: Rows,
    columns: tuple[Column, ...],
    known: dict[str, dict[str, Any]],
    language: str,
    asked_until: int | None = None,
) -> Coverage:
    """The coverage of rows whose `sources` are flat lists; a row marked `empty` holds nothing that needs a source."""
    counted: dict[str, set[str]] = {}
    for row in rows:
        for source in row.get("sources") or ():
            counted.setdefault(Citation.parse(source).document, set()).add(source)
    found = [_covered(one, known.get(one), len(places), language) for one, places in counted.items()]
    found.sort(key=lambda one: (-one.facts, one.id))
    return Coverage(found, list(_missing(rows, columns, found, language, asked_until)))


def _covered(document: str, known: dict[str, Any] | None, facts: int, language: str) -> CoveredDocument:
    told = known or {}
    date = told.get("content_date") or told.get("published_on")
    title = document_title(known, language) or document
    return CoveredDocument(document, title, told.get("publisher"), date, _half(told.get("licence"), language), facts)


def _half(text: str | None, language: str) -> str | None:
    """The part in the language of a text that is written as `Vietnamese / English`."""
    if not text or text.count(" / ") != 1:
        return vietnamese(text) if text and language == "vi" else text
    return text.split(" / ")[language != "vi"]


def _missing(
    rows: Rows, columns: tuple[Column, ...], found: list[CoveredDocument], language: str, asked_until: int | None
) -> Iterable[str]:
    if not rows:
        yield _NOTHING.said(language)
        return
    unsourced = sum(1 for row in rows if not row.get("sources") and not row.get("empty"))
    if unsourced:
        yield _NO_SOURCE.said(language).format(n=unsourced)
    for column in columns:
        empty = sum(1 for row in rows if row.get(column.name) is None)
        if column.unit == "USD" and empty and not column.sparse:
            said = _NO_VALUE.said(language)
            yield said.format(n=empty, all=len(rows), column=column.words.said(language))
    for document in found:
        if not document.content_date:
            yield _NO_DATE.said(language).format(title=document.title)
    dated = [document.content_date for document in found if document.content_date]
    last = max((date.rpartition("/")[2][:4] for date in dated), default="")
    if asked_until and last and int(last) < asked_until:
        yield _ENDS.said(language).format(asked=asked_until, last=last)
