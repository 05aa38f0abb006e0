"""One row a form of a name: what it is, in which language, who uses it, and of which partner it is."""

import re
from collections.abc import Iterator
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.coverage import flat
from bangiao.queries.dates import said_date
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_JUDGEMENTS = ("same", "earlier", "later", "different")
_CODES = ("iso2", "iso3", "iso3166_2", "iati_ref", "wikidata")
_SCRIPTS = {
    "vi": re.compile("[\u1ea0-\u1ef9ƠơƯư]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "ja": re.compile("[\u3041-\u30ff]"),
    "th": re.compile("[\u0e01-\u0e5b]"),
    "lo": re.compile("[\u0e81-\u0edf]"),
    "km": re.compile("[\u1780-\u17f9]"),
}
"""Letters that only one language of the sources writes; most forms have none of them."""

_CODE = re.compile(r"(?=.*\d)[A-Z0-9]+(-[A-Z0-9]+)+")
"""Codes of organisations, as IATI writes them (XM-DAC-46004)."""

_SINCE = Words("từ {}", "since {}")
_UNTIL = Words("đến {}", "until {}")
_BEFORE = Words("trước {}", "before {}")
_DAY = len("2016-09-30")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """The forms of the partner itself, then those of what it was and became, then namesakes by their main name."""
    ordered = sorted(rows, key=lambda row: (_JUDGEMENTS.index(row["judgement"]), str(row["one"].properties["id"])))
    return [form for row in ordered for form in _forms(row, language)]


def _forms(row: dict[str, Any], language: str) -> Iterator[dict[str, Any]]:
    known: dict[str, tuple[str, list[str]]] = {}
    for name, form, tongue in _names(row["one"], row["judgement"] == "different"):
        told = known.setdefault(name, (form, []))[1]
        told += [tongue] if tongue and tongue not in told else []
    used: dict[str, Rows] = {}
    for use in row["uses"]:
        used.setdefault(use["surface"], []).append(use)
    if row["judgement"] != "different":
        for surface in used:
            tongue = language_of(surface)
            known.setdefault(surface, ("surface", [tongue] if tongue else []))
    one = f"{node_name(row['one'], language)} [{row['one'].properties['id']}]"
    for name, (form, tongues) in known.items():
        uses = used.get(name, [])
        yield {
            "name": name,
            "form": form,
            "language": tongues or None,
            "used_by": [use["document"] for use in uses] or None,
            "valid": _valid(row["one"], row["ended"], language),
            "judgement": row["judgement"],
            "borne_by": one,
            "sources": flat([[] if form == "surface" else row["sources"], [_cited(use) for use in uses]]),
        }


def _names(one: GraphNode, briefly: bool) -> Iterator[tuple[str, str, str | None]]:
    told = one.properties
    for tongue in ("vi", "en"):
        if told.get(f"name_{tongue}"):
            yield str(told[f"name_{tongue}"]), "name", tongue
    if briefly:
        return
    if told.get("acronym"):
        yield str(told["acronym"]), "acronym", None
    for alias in told.get("aliases") or ():
        coded = _CODE.fullmatch(str(alias))
        yield str(alias), "code" if coded else "alias", None if coded else language_of(str(alias))
    for code in _CODES:
        if told.get(code):
            yield str(told[code]), "code", None


def language_of(text: str) -> str | None:
    """The language that the letters of a name leave no doubt about, as its ISO 639-1 code; None for most names.

    >>> language_of("전북"), language_of("Bắc Jeolla"), language_of("Jeonbuk")
    ('ko', 'vi', None)
    """
    return next((code for code, letters in _SCRIPTS.items() if letters.search(text)), None)


def _cited(use: dict[str, Any]) -> list[str]:
    document = use["document"].properties["id"]
    return [f"{document}#{place}" for place in use["locators"] or [""]]


def _valid(one: GraphNode, ended: str | None, language: str) -> str | None:
    """From when until when the bearer of the name is itself: the day on which another went on for it ends it."""
    since, until = one.properties.get("valid_from"), one.properties.get("valid_to") or ended
    ends = _BEFORE if until and len(str(until)) == _DAY else _UNTIL
    told = [
        words.said(language).format(said_date(str(day), language))
        for words, day in ((_SINCE, since), (ends, until))
        if day
    ]
    return " ".join(told) or None
