"""Which list a sheet is, and which of its columns is what: by our headings, known synonyms, likeness, and content."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz import fuzz

from bangiao.graph.values import fold
from bangiao.loaders.lists.content import fits
from bangiao.loaders.lists.fields import Field, Kind, OfficeList
from bangiao.loaders.lists.headings import Heading, HeadingRow, heading_rows
from bangiao.loaders.lists.sheets import Sheet

ALIKE = 84
HINT = 1.5
MARGIN = 0.5


class How(StrEnum):
    """How a column came to its field."""

    OWN = "own"
    KNOWN = "known"
    SAVED = "saved"
    TOLD = "told"
    ALIKE = "alike"
    CONTENT = "content"


_WEIGHTS = {How.TOLD: 3.0, How.SAVED: 3.0, How.OWN: 1.0, How.KNOWN: 0.9, How.ALIKE: 0.4, How.CONTENT: 0.2}


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user, or an earlier load, said of columns: fields by folded heading ("" for none), and fixed values."""

    columns: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    how: How = How.TOLD


@dataclass(frozen=True)
class Guess:
    """A sheet understood as a list. `columns` are (field, how) by the column's number; `rival` is as likely a list."""

    sheet: Sheet
    list: OfficeList
    heading: HeadingRow
    columns: Mapping[int, tuple[str, How]]
    values: Mapping[str, str]
    score: float
    rival: str = ""

    @property
    def missing(self) -> tuple[Field, ...]:
        """The required fields for which there is neither a column nor a fixed value."""
        there = {name for name, _ in self.columns.values()} | self.values.keys()
        return tuple(one for one in self.list.required if one.name not in there)

    @property
    def doubtful(self) -> tuple[int, ...]:
        """The columns that are only guessed."""
        return tuple(number for number, (_, how) in self.columns.items() if how in (How.ALIKE, How.CONTENT))

    @property
    def sure(self) -> bool:
        """Whether it may be loaded without asking: nothing missing, nothing guessed by likeness or content."""
        return not (self.missing or self.doubtful or self.rival)

    def unused(self) -> Iterator[str]:
        """The headings that mean nothing to the list."""
        for number, heading in enumerate(self.heading.columns):
            if number not in self.columns and heading.shown:
                yield heading.shown


def best(sheet: Sheet, lists: Iterable[OfficeList], wish: Wish) -> Guess | None:
    """The likeliest reading of a sheet; None where it is like no list at all."""
    found: list[Guess] = []
    for heading in heading_rows(sheet):
        for one in lists:
            guess = _as(sheet, heading, one, wish)
            if guess:
                found.append(guess)
    if not found:
        return None
    top = max(found, key=lambda one: (one.score, one.heading.first))
    others = [one for one in found if one.list is not top.list and one.score > top.score - MARGIN]
    named = any(how in (How.TOLD, How.SAVED) for _, how in top.columns.values())
    rival = "" if named or not others else max(others, key=lambda one: one.score).list.name
    return Guess(sheet, top.list, top.heading, top.columns, top.values, top.score, rival)


def _as(sheet: Sheet, heading: HeadingRow, one: OfficeList, wish: Wish) -> Guess | None:
    said = {key: name for key, name in wish.columns.items() if not name or name in one.by_name}
    if len(said) < len(wish.columns) or any(name not in one.by_name for name in wish.values):
        return None
    columns = _match(heading.columns, one, said, wish.how)
    told = {name for name, _ in columns.values()}
    plain = [name for name in told if one.by_name[name].kind is not Kind.NUMBERING]
    if len(plain) < 2:
        return None
    columns |= _by_content(sheet, heading, one, columns, set(wish.values), said)
    score = sum(_WEIGHTS[how] for _, how in columns.values())
    guess = Guess(sheet, one, heading, columns, dict(wish.values), score)
    return Guess(
        sheet, one, heading, columns, dict(wish.values), score - len(guess.missing) + _hint(sheet, heading, one)
    )


def _match(
    headings: tuple[Heading, ...], one: OfficeList, said: Mapping[str, str], how: How
) -> dict[int, tuple[str, How]]:
    rated = []
    for number, heading in enumerate(headings):
        if not heading.forms:
            continue
        wished = next((said[form] for form in (heading.key, *heading.forms) if form in said), None)
        if wished is not None:
            rated.append((4.0, number, wished, how))
            continue
        for candidate in one.fields:
            rate, known_by = _likeness(heading, candidate)
            if rate:
                rated.append((rate, number, candidate.name, known_by))
    found: dict[int, tuple[str, How]] = {}
    closed: set[int] = set()
    for _, number, name, known_by in sorted(rated, key=lambda each: (-each[0], each[1])):
        if number in closed or any(name == taken for taken, _ in found.values()):
            continue
        closed.add(number)
        if name:
            found[number] = (name, known_by)
    return found


def _likeness(heading: Heading, candidate: Field) -> tuple[float, How]:
    own, known = candidate.headings() | {candidate.name}, candidate.synonyms()
    if any(form in own for form in heading.forms):
        return 3.0, How.OWN
    if any(form in known for form in heading.forms):
        return 2.0, How.KNOWN
    near = max(fuzz.ratio(form, other) for form in heading.forms for other in own | known)
    return (near / 100, How.ALIKE) if near >= ALIKE else (0.0, How.ALIKE)


def _by_content(
    sheet: Sheet,
    heading: HeadingRow,
    one: OfficeList,
    columns: Mapping[int, tuple[str, How]],
    values: set[str],
    said: Mapping[str, str],
) -> dict[int, tuple[str, How]]:
    """Required fields that no heading gives, by what stands in the columns that are left."""
    free = [
        number
        for number, head in enumerate(heading.columns)
        if number not in columns and head.forms and head.key not in said
    ]
    taken = {name for name, _ in columns.values()} | values
    found: dict[int, tuple[str, How]] = {}
    for candidate in one.required:
        if candidate.name in taken:
            continue
        rows = sheet.rows[heading.last + 1 : heading.last + 41]
        fitting = [
            number
            for number in free
            if number not in found and fits(candidate, [row[number] for row in rows if number < len(row)])
        ]
        if len(fitting) == 1:
            found[fitting[0]] = (candidate.name, How.CONTENT)
    return found


def _hint(sheet: Sheet, heading: HeadingRow, one: OfficeList) -> float:
    """Words in the sheet's name or above the heading that tell which list it is."""
    told = " ".join(fold(cell.text) for row in sheet.rows[: heading.first] for cell in row)
    told = f" {fold(sheet.name)} {told} "
    return HINT if any(f" {hint} " in told for hint in one.hints.split("|")) else 0.0
