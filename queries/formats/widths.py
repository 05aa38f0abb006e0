"""How wide the columns of a table are, so that it fits a terminal and its rows stay low."""

from collections.abc import Sequence

LONGEST_WORD = 14


def widths(columns: Sequence[Sequence[str]], space: int, whole: Sequence[bool]) -> list[int]:
    """The widths of columns, each given as its heading and cells, that together take at most `space`.

    A column marked `whole` keeps its cells on one line where there is room at all. What is left after every column
    has room for its longest word (of at most 14 letters) goes, letter by letter, to the column with most text a letter.

    >>> widths([["Name", "a long sentence of many words"], ["No.", "7"]], 20, [False, True])
    [17, 3]
    """
    natural = [max((len(line) for cell in cells for line in cell.splitlines()), default=1) for cells in columns]
    if sum(natural) <= space:
        return natural
    given = [_least(cells, most, kept) for cells, most, kept in zip(columns, natural, whole, strict=True)]
    while sum(given) > space and max(given) > 1:
        given[given.index(max(given))] -= 1
    weight = [sum(len(cell) for cell in cells) for cells in columns]
    for _ in range(space - sum(given)):
        hungry = [place for place, width in enumerate(given) if width < natural[place]]
        if not hungry:
            break
        given[max(hungry, key=lambda place: weight[place] / given[place])] += 1
    return given


def _least(cells: Sequence[str], most: int, kept: bool) -> int:
    if kept:
        body = max((len(cell) for cell in cells[1:]), default=1)
        return max(body, *(len(word) for word in cells[0].split()), 1)
    longest = max((len(word) for cell in cells for word in cell.split()), default=1)
    return min(most, longest, LONGEST_WORD)
