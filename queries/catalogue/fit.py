"""Fit: each province beside those where the partner works, its stated needs first."""

from collections.abc import Iterable
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.coverage import flat
from bangiao.queries.formats.numbers import figure
from bangiao.queries.matching.likeness import likeness
from bangiao.queries.matching.sectors import within
from bangiao.queries.matching.traits import traits
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

_NOWHERE = Words(
    "Chưa ghi nhận đối tác ở tỉnh nào{sector}: chỉ có nhu cầu đã nêu, không có điểm.",
    "The partner is recorded in no province{sector}: there are stated needs only, and no score.",
)
_UNKNOWN = Words("chưa rõ", "not known")
_IN = Words(" trong lĩnh vực này", " in this sector")
TOP = 3


def finish(rows: list[dict[str, Any]], _: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """One row a province: those with a stated need first, then by fit; what is too little known has no score, last."""
    known = [(traits(row), row, _of_sector(row["deeds"], row["wanted"])) for row in rows]
    homes = [(one, deeds) for one, _row, deeds in known if deeds]
    found: list[dict[str, Any]] = []
    for one, row, _own in known:
        near = sorted(
            ((likeness(one, home).score, home, deeds) for home, deeds in homes if home.id != one.id),
            key=lambda each: (*_unknown_last(each[0]), each[1].id),
        )[:TOP]
        scores = [score for score, _, _ in near if score is not None]
        needs = [need for need in row["needs"] if not row["wanted"] or within(need["sectors"], row["wanted"])]
        found.append(
            {
                "province": one.province,
                "score": sum(scores) / len(scores) if scores else None,
                "need": [need["need"] for need in needs],
                "like": [_like(home.province, score, language) for score, home, _ in near],
                "ties": list(_counted(row["deeds"], language)),
                "sources": flat(
                    [
                        [need["sources"] for need in needs],
                        _cited(row["deeds"]),
                        [_cited(deeds) for _, _, deeds in near],
                        one.sources,
                    ]
                ),
            }
        )
    found.sort(key=lambda row: (not row["need"], *_unknown_last(row["score"]), row["province"].properties["id"]))
    return found


def remarks(rows: list[dict[str, Any]], parameters: dict[str, Any], language: str) -> list[str]:
    """That the partner is recorded nowhere, where it is."""
    if any(_of_sector(row["deeds"], row["wanted"]) for row in rows):
        return []
    sector = _IN.said(language) if parameters.get("sector") else ""
    return [_NOWHERE.said(language).format(sector=sector)]


def _of_sector(deeds: list[dict[str, Any]], wanted: GraphNode | None) -> list[dict[str, Any]]:
    return [deed for deed in deeds if wanted is None or within(deed["themes"], wanted)]


def _unknown_last(score: float | None) -> tuple[bool, float]:
    return score is None, -(score or 0.0)


def _like(province: GraphNode, score: float | None, language: str) -> str:
    told = _UNKNOWN.said(language) if score is None else figure(score, language, 2)
    return f"{node_name(province, language)} ({told})"


def _counted(deeds: list[dict[str, Any]], language: str) -> Iterable[str]:
    """What the partner has in a province, counted by kind: each project once, in however many districts."""
    for kind, words in VOCABULARIES["tie"].items():
        count = len({str(deed["deed"].properties["id"]) for deed in deeds if deed["kind"] == kind})
        if count:
            yield f"{count} × {words.said(language)}"


def _cited(deeds: list[dict[str, Any]]) -> list[str]:
    return [source for deed in deeds for source in flat(deed["sources"])]
