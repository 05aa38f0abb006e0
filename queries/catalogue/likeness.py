"""Likeness: each other province beside the one asked, with the parts of its likeness and what lies behind them."""

from collections.abc import Iterator
from typing import Any

from bangiao.queries.formats.numbers import figure
from bangiao.queries.matching.likeness import likeness
from bangiao.queries.matching.traits import Traits, traits
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

_WORDS = {
    "sectors": Words("cùng có dự án về {names}", "both have projects in {names}"),
    "countries": Words("cùng giáp {names}", "both border {names}"),
    "regions": Words("cùng vùng {names}", "both in {names}"),
    "near": Words("giáp nhau", "neighbours"),
    "grdp_per_capita": Words("GRDP/người {one} và {other} triệu đồng", "GRDP per head {one} and {other} million VND"),
}


def finish(rows: list[dict[str, Any]], parameters: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """The provinces by likeness, the most alike first."""
    known = {one.id: one for one in map(traits, rows)}
    asked = known.pop(parameters["province"], None)
    if asked is None:
        return []
    found = [(likeness(asked, other), other) for other in known.values()]
    found.sort(key=lambda pair: (-(pair[0].score or 0.0), pair[1].id))
    return [
        {
            "other": other.province,
            "score": alike.score,
            "known": alike.known,
            **alike.parts,
            "why": list(reasons(asked, other, language)),
            "sources": list(dict.fromkeys((*asked.sources, *other.sources))),
        }
        for alike, other in found
    ]


def reasons(asked: Traits, other: Traits, language: str) -> Iterator[str]:
    """What two provinces share, in words; each is a fact of both."""
    if other.id in asked.near:
        yield _WORDS["near"].said(language)
    for kind in ("regions", "countries"):
        both = getattr(asked, kind) & getattr(other, kind)
        if both:
            yield _WORDS[kind].said(language).format(names=_names(asked, sorted(both), language))
    themes = sorted(
        asked.sectors.keys() & other.sectors.keys(), key=lambda one: (-min(asked.sectors[one], other.sectors[one]), one)
    )
    if themes:
        yield _WORDS["sectors"].said(language).format(names=_names(asked, themes[:3], language))
    incomes = [each.figures.get("grdp_per_capita") for each in (asked, other)]
    if incomes[0] and incomes[1]:
        one, two = (figure(told[1] / 1e6, language, 1) for told in incomes if told)
        yield _WORDS["grdp_per_capita"].said(language).format(one=one, other=two)


def _names(asked: Traits, ids: list[str], language: str) -> str:
    return ", ".join(node_name(asked.names[one], language) for one in ids)
