"""Letters without their marks, for reading; punctuation stays, since it tells figures and dates apart."""

import unicodedata

from bangiao.graph.values import clean

LONGEST = 200


def bare(text: str) -> str:
    """Small letters without diacritics, single spaces, plain hyphens; ValueError for a text too long to be a value.

    >>> bare("Quý  I/2025 – đến nay")
    'quy i/2025 - den nay'
    """
    told = clean(text)
    if len(told) > LONGEST:
        raise ValueError(f"{told[:40]!r}… is longer than {LONGEST} letters")
    apart = unicodedata.normalize("NFD", told.replace("đ", "d").replace("Đ", "d"))
    small = "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()
    return small.translate(str.maketrans("–—‑−", "----"))
