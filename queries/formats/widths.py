"""How wide the columns of a table are, and which of them a terminal has room for, so that no word or number breaks."""

import re
from collections.abc import Sequence

LONGEST_WORD = 16
GAP = 3

_FIGURE = re.compile(r"[\W\d]*\d[\W\d]*")


def fitting(columns: Sequence[Sequence[str]], space: int, whole: Sequence[bool], order: Sequence[int]) -> list[int]:
    """The places of the columns, each given as its heading and cells, that stand side by side without a break.

    `space` is the whole width in letters, 3 of them between two columns. While there is too little, the first
    column of `order` that is still there goes; one column always stays.

    >>> fitting([["Name", "Boeun"], ["USD", "102,600,000"], ["Period", "2023-01/2023-06"]], 20, [False] * 3, [2, 1])
    [0, 1]
    """
    kept = list(range(len(columns)))
    least = [_least(cells, whole[place]) for place, cells in enumerate(columns)]
    for place in order:
        if len(kept) == 1 or sum(least[one] for one in kept) + GAP * (len(kept) - 1) <= space:
            break
        kept.remove(place)
    return kept


def widths(columns: Sequence[Sequence[str]], space: int, whole: Sequence[bool]) -> list[int]:
    """The widths of columns, each given as its heading and cells, that together take at most `space`.

    A column marked `whole` keeps its cells on one line. What is left after every column has room for its longest
    word (of at most 16 letters; a figure or a period whatever its length) goes, letter by letter, to the column
    whose longest cell needs most lines. Only a table that `fitting` left too wide, with one column, has words broken.

    >>> widths([["Name", "a long sentence of many words"], ["No.", "7"]], 20, [False, True])
    [17, 3]
    """
    natural = [max((len(line) for cell in cells for line in cell.splitlines()), default=1) for cells in columns]
    if sum(natural) <= space:
        return natural
    least = [_least(cells, kept) for cells, kept in zip(columns, whole, strict=True)]
    given = [min(one, most, space) for one, most in zip(least, natural, strict=True)]
    weight = [max(map(len, cells), default=1) for cells in columns]
    for _ in range(space - sum(given)):
        hungry = [place for place, width in enumerate(given) if width < natural[place]]
        if not hungry:
            break
        given[max(hungry, key=lambda place: weight[place] / given[place])] += 1
    return given


def _least(cells: Sequence[str], kept: bool) -> int:
    head, *body = cells
    words = [word for cell in ([head] if kept else cells) for word in cell.split()]
    longest = max((len(word) if _FIGURE.fullmatch(word) else min(len(word), LONGEST_WORD) for word in words), default=1)
    return max(longest, *(len(cell) for cell in body), 1) if kept else longest
