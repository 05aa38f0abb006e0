"""Suggestions as a matrix: what each part adds to the score of each, and the score."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bangiao.queries.cards import words
from bangiao.queries.cards.card import Card, Matched
from bangiao.queries.cards.rows import cited_by, known, result
from bangiao.queries.cards.text import headline
from bangiao.queries.question import Column
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.measures import Measure
from bangiao.visualisations.charts.sheet import InBoth, Mark
from bangiao.visualisations.charts.telling import cited, in_both, sheet_of
from bangiao.visualisations.match.asked import suggestions
from bangiao.visualisations.matrix.compose import Matrix, cell_key
from bangiao.visualisations.view import ViewSource

SHOWN = ("rank", "partner", "sector", "score", "band", "reasons", "counter")
"""Columns of the table beside the drawing; a workbook of `bangiao match` has all."""

_SUMMARY = Words(
    "{n} gợi ý; mỗi ô là phần điểm thêm vào", "{n} suggestions; each cell is what a part adds to the score"
)
_PARTS = Words("Phần của điểm", "Part of the score")


def compose(asking: Asking) -> InBoth[Matrix]:
    """The suggestions for the name that was told, in both languages."""
    return in_both(asking, _compose_one)


def _compose_one(asking: Asking) -> Matrix:
    matched = suggestions(asking)
    sources = cited(asking, (one for card in matched.cards for one in cited_by(card)))
    return matrix(matched, known(asking.door, matched), sources, asking.language)


def matrix(
    matched: Matched, documents: dict[str, dict[str, Any]], sources: Mapping[str, ViewSource], language: str
) -> Matrix:
    """The cards as rows, the parts of their scores and the score as columns; `sources` by citation."""
    told = result(matched, documents, language)
    told = replace(told, columns=tuple(one for one in told.columns if one.name in SHOWN))
    rows = {card.id: f"{number}. {headline(card, language)}" for number, card in enumerate(matched.cards, 1)}
    columns = dict.fromkeys(part.words.said(language) for card in matched.cards for part in card.parts)
    measure = Measure("match", Column("score", words.SCORE, unit="ratio"), language, millions=False)
    score = words.SCORE.said(language)
    cells, marks = {}, {}
    for card in matched.cards:
        row = rows[card.id]
        for part in card.parts:
            cells[row, part.words.said(language)] = part.adds
        cells[row, score] = card.score
        for column in (*(part.words.said(language) for part in card.parts), score):
            marks[cell_key(row, column)] = _mark(card, language, sources)
    summary = _SUMMARY.said(language).format(n=len(rows))
    sheet = sheet_of(told, summary, [cell_key(row, score) for row in rows.values()])
    return Matrix(
        replace(sheet, title=matched.title.said(language)),
        measure,
        words.SUGGESTION.said(language),
        _PARTS.said(language),
        tuple(rows.values()),
        (*columns, score),
        cells,
        {},
        {},
        None,
        marks,
    )


def _mark(card: Card, language: str, sources: Mapping[str, ViewSource]) -> Mark:
    """What a press on a cell tells: why, what speaks against, and the sources of both."""
    told = [(words.REASONS, card.reasons), (words.NEEDS, card.needs), (words.COUNTER, card.counter)]
    facts = [(label.said(language), one.words.said(language)) for label, found in told for one in found]
    shown = dict.fromkeys(sources[one] for one in cited_by(card) if one in sources)
    return Mark(headline(card, language), tuple(facts), tuple(shown), status="suggested")
