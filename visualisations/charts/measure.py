"""How much room a text takes in a drawing, guessed without a font, and texts broken to fit a width."""

import unicodedata

_NARROW = frozenset("iljtfrI.,:;'’|!()[]-· ")
_BROAD = frozenset("mwMW@%—…")
_SPARE = 1.08


def width_of(text: str, size: float) -> float:
    """The width of a text at a font size, in the drawing's units; generous, since the reader's font is not known.

    >>> width_of("Hà Giang", 12) < width_of("Thừa Thiên Huế", 12)
    True
    """
    return sum(map(_share, text)) * size * _SPARE


def _share(letter: str) -> float:
    if unicodedata.combining(letter) or unicodedata.category(letter) in ("Cf", "Cc"):
        return 0.0
    if unicodedata.east_asian_width(letter) in ("W", "F"):
        return 1.0
    plain = unicodedata.normalize("NFD", letter)[0]
    if plain in _NARROW:
        return 0.34
    if plain in _BROAD:
        return 0.92
    return 0.68 if plain.isupper() else 0.57


def fitted(text: str, room: float, size: float) -> str:
    """The text, or its beginning with "…" where it does not fit."""
    if width_of(text, size) <= room:
        return text
    kept, used = "", width_of("…", size)
    for letter in text:
        used += width_of(letter, size)
        if used > room:
            break
        kept += letter
    return kept.rstrip() + "…"


def wrapped(text: str, room: float, size: float, lines: int = 2) -> list[str]:
    """The text in at most so many lines of that width, broken between words; what is too long ends in "…".

    >>> wrapped("Ngân hàng Phát triển châu Á", 100, 12)
    ['Ngân hàng Phát', 'triển châu Á']
    """
    made: list[str] = []
    words = text.split()
    while words and len(made) < lines - 1:
        line = words.pop(0)
        while words and width_of(f"{line} {words[0]}", size) <= room:
            line += f" {words.pop(0)}"
        made.append(fitted(line, room, size))
    return [*made, fitted(" ".join(words), room, size)] if words else made
