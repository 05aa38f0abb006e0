"""The rows of a sheet that are entries of its list; what is left out (totals, groups, examples) is said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from bangiao.graph.values import fold
from bangiao.loaders.lists.fields import Kind
from bangiao.loaders.lists.guess import Guess
from bangiao.loaders.lists.place import Place
from bangiao.loaders.lists.said import Said
from bangiao.loaders.lists.sheets import EMPTY, Cell

EXAMPLE = Said("Ví dụ", "Example")
_EXAMPLES = {fold(EXAMPLE.vi), fold(EXAMPLE.en)}
_TOTAL = re.compile(
    r"(?:tong|cong|tong cong|tong so|cong tong|total|grand total|subtotal)"
    r"(?: (?:cong|so|muc|nhom|phan|tinh|nam|[ivx]+|[0-9]+))*"
)
_COUNTER = re.compile(r"\(?\[?(?:[0-9]{1,2}|[a-z])\)?\]?", re.IGNORECASE)
_NUMBERED = re.compile(r"[0-9]+(?:[.,][0-9]+)*[.)]?")
_FIGURES = (Kind.MONEY, Kind.WHOLE)
_OUT = {
    "total": Said("dòng tổng, không nạp", "a row of totals, left out"),
    "group": Said("dòng tiêu đề nhóm hoặc ghi chú, không nạp", "a heading of a group or a note, left out"),
    "example": Said("dòng ví dụ của mẫu, không nạp", "the template's example row, left out"),
}


@dataclass(frozen=True)
class Line:
    """A row: its number as the spreadsheet counts, its cells by field, or why it is left out."""

    number: int
    cells: dict[str, Place]
    out: Said | None = None
    text: str = ""


def lines(guess: Guess) -> Iterator[Line]:
    """Every row below the heading that is not empty."""
    sheet, first = guess.sheet, guess.heading.last + 1
    above = _merged_above(guess)
    for index in range(first, len(sheet.rows)):
        row = sheet.rows[index]
        filled = [cell for cell in row if cell.text]
        if not filled or _counts_columns(filled, index == first):
            continue
        out = _left_out(guess, row)
        if out:
            yield Line(index + 1, {}, _OUT[out], filled[0].text if out != "example" else "")
            continue
        yield Line(index + 1, _cells(guess, index, above))


def _cells(guess: Guess, index: int, above: dict[tuple[int, int], int]) -> dict[str, Place]:
    found = {name: Place("–", guess.list.by_name[name].vi, Cell(value)) for name, value in guess.values.items()}
    for number, (name, _) in guess.columns.items():
        cell = guess.sheet.at(index, number)
        top = above.get((index, number))
        if cell is EMPTY and top is not None and guess.list.by_name[name].kind not in _FIGURES:
            cell = guess.sheet.at(top, number)
        heading = guess.heading.columns[number]
        found[name] = Place(f"{get_column_letter(number + 1)}{index + 1}", heading.shown, cell, heading.unit)
    return found


def _merged_above(guess: Guess) -> dict[tuple[int, int], int]:
    """Where the text of a cell merged over several rows stands. Figures are not repeated: they would count twice."""
    return {
        (row, left): top
        for top, left, bottom, right in guess.sheet.merged
        if top > guess.heading.last and left == right
        for row in range(top + 1, bottom + 1)
    }


def _counts_columns(filled: list[Cell], first: bool) -> bool:
    """The row (1), (2), (3)… under a heading."""
    return first and len(filled) > 2 and all(_COUNTER.fullmatch(cell.text) for cell in filled)


def _left_out(guess: Guess, row: list[Cell]) -> str:
    filled = [(number, cell) for number, cell in enumerate(row) if cell.text]
    first = fold(filled[0][1].text)
    numbering = [
        number for number, (name, _) in guess.columns.items() if guess.list.by_name[name].kind is Kind.NUMBERING
    ]
    if first in _EXAMPLES:
        return "example"
    texts = [cell for number, cell in filled if number not in numbering]
    if _TOTAL.fullmatch(first) or (filled[0][0] in numbering and texts and _TOTAL.fullmatch(fold(texts[0].text))):
        return "total"
    counted = any(_NUMBERED.fullmatch(cell.text) for number, cell in filled if number in numbering)
    used = [cell for number, cell in filled if number in guess.columns and number not in numbering]
    return "group" if not counted and (len(texts) < 2 or not used) and len(guess.list.required) > 1 else ""
