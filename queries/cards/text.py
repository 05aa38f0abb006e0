"""Cards as text for a terminal: one block each, within its width."""

import textwrap
from collections.abc import Iterator

from bangiao.queries.cards import words
from bangiao.queries.cards.card import Card, Matched
from bangiao.queries.formats.numbers import figure
from bangiao.queries.formats.table import terminal_width

_MARKS = (("+", "reasons"), ("=", "needs"), ("−", "counter"), ("?", "unknown"), ("»", "advised"), ("→", "doors"))
_INDENT = 5


def render(matched: Matched, language: str, width: int | None = None) -> str:
    """The cards as text of at most `width` columns (default: the terminal's, 80 where there is none).

    `+` is a reason, `=` a stated need that the partner meets, `−` what speaks against it, `?` what is not known,
    `»` what others suggested, `→` whom to ask.
    """
    space = width or terminal_width()
    lines = [matched.title.said(language), "; ".join(f"{key}: {told}" for key, told in matched.asked.items()), ""]
    kinds = {card.kind for card in matched.cards}
    for number, card in enumerate(matched.cards, 1):
        if len(kinds) > 1 and (number == 1 or matched.cards[number - 2].kind != card.kind):
            lines += [words.KINDS[card.kind].said(language).upper(), ""]
        lines += [*_card(card, number, language), ""]
    if not matched.cards:
        lines += [words.NOTHING.said(language), ""]
    if matched.advised:
        lines.append(words.OTHERS.said(language))
        lines += [f"   » {one.words.said(language)}" for one in matched.advised] + [""]
    lines += [f"• {note.said(language)}" for note in matched.notes]
    return "\n".join(filled for line in lines for filled in _filled(line, space)) + "\n"


def headline(card: Card, language: str) -> str:
    """What the card puts forward: a partner with its country and sector, or a province with the sector."""
    ids = [card.partner, card.country] if card.offers == "partner" else [card.province]
    return " · ".join(card.name(one, language) for one in (*ids, card.sector) if one)


def _card(card: Card, number: int, language: str) -> Iterator[str]:
    band = words.BANDS[card.band].said(language)
    score = figure(card.score, language, 2)
    yield f"{number:>2}. {headline(card, language)} — {band} ({words.SCORE.said(language).lower()} {score})"
    for mark, field in _MARKS:
        for one in getattr(card, field):
            said = one if field == "unknown" else one.words
            yield f"   {mark} {said.said(language)}"
    yield f"   [{card.id}]"


def _filled(line: str, space: int) -> list[str]:
    indent = " " * _INDENT if line.startswith("   ") else "    " if line[:2].strip().isdigit() else ""
    return textwrap.wrap(line, space, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False) or [""]
