"""Counts the pairs of provinces that a partner joins, and those that no other partner joins."""

from collections import Counter
from itertools import combinations
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.queries.alphabet import alphabetical
from bangiao.queries.formats.numbers import figure
from bangiao.queries.result import node_name
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_OF = Words(
    "{pairs} cặp tỉnh có chung đối tác, trong đó {alone} cặp chỉ nhờ một đối tác; {partners} đối tác có từ hai tỉnh trở lên.",
    "{pairs} pairs of provinces share a partner, {alone} of them one alone; {partners} partners are in two or more provinces.",
)


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """The partners with most pairs by themselves, then with the highest score."""
    joined = _joined(rows)
    told = [_told(row, joined, language) for row in rows]
    told.sort(key=lambda row: (-row["alone"], -row["score"], alphabetical(node_name(row["partner"], language))))
    return told[: int(parameters["top"])]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many pairs there are at all, and how many hang on one partner."""
    joined = _joined(rows)
    if not joined:
        return []
    counts = {"pairs": len(joined), "alone": sum(n == 1 for n in joined.values()), "partners": len(rows)}
    return [_OF.said(language).format(**{key: figure(n, language) for key, n in counts.items()})]


def _joined(rows: Rows) -> Counter[tuple[str, str]]:
    """Each pair of provinces with the number of partners that they share."""
    return Counter(pair for row in rows for pair in _pairs(row))


def _pairs(row: dict[str, Any]) -> list[tuple[str, str]]:
    return list(combinations(sorted(str(home.properties["id"]) for home in row["homes"]), 2))


def _told(row: dict[str, Any], joined: Counter[tuple[str, str]], language: str) -> dict[str, Any]:
    pairs = _pairs(row)
    sectors = {group for group in row["groups"] if group}
    return {
        "partner": row["partner"],
        "provinces": len(row["homes"]),
        "pairs": len(pairs),
        "alone": sum(joined[pair] == 1 for pair in pairs),
        "score": round(sum(1 / joined[pair] for pair in pairs) / len(joined), 3),
        "sectors": len(sectors) or None,
        "documents": len({Citation.parse(source).document for source in row["sources"]}),
        "named": sorted(row["homes"], key=lambda home: alphabetical(node_name(home, language))),
        "sources": row["sources"],
    }
