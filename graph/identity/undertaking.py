"""How likely two projects are one that two sources describe: by a register's number, else by title and what is beside it.

Titles repeat ("Rural Energy"), so a title alone proposes nothing: the two must share a funder, a province, or in one
country the time and the sum (the time is enough for a long title), and neither countries, years nor amounts may speak
against it. What one source lists twice are two projects.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from rapidfuzz.distance import Indel

from bangiao.graph.identity.likeness import Likeness, Reason
from bangiao.graph.identity.vocabulary import vocabulary
from bangiao.graph.values import fold

YEARS_APART = 2
"""Sources may take the approval, the signature or the first payment for the beginning."""
AMOUNTS_APART = 1.1
"""The same sum in dollars, rounded or converted by another rate."""
NEAR_TITLE, CLOSE_TITLE, SAME_TITLE = 0.8, 0.9, 0.97

TELLING = 6
"""So many words in common are no accident."""

_TYPO, _LONG = 0.85, 6
_UNKNOWN = 0.95
_OTHER_AMOUNT = 0.85
_BY_NUMBER = 0.98
_COUNTRY = "country:"

# What numbers a phase or a part, as titles write it; the first phase is often not numbered.
_ORDINALS = {
    word: str(number)
    for number, words in enumerate(
        ("first 1st i", "second 2nd ii hai", "third 3rd iii ba", "fourth 4th iv", "fifth 5th v", "sixth 6th vi"), 1
    )
    for word in words.split()
}
_COUNTED = re.compile(r"\b(giai doan|thu|phan|dot) (hai|ba)\b")
_PHASE = re.compile(r"\b(?:giai doan|phase)\b")
_PART = re.compile(r"[0-9]{1,2}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")

Weigh = Callable[[str], float]
"""How much a word of a title tells: the rarer it is among all titles, the more."""


@dataclass(frozen=True)
class Title:
    """The words of a title, and the numbers of phase or part in it."""

    words: frozenset[str]
    parts: frozenset[str]


def title(text: str) -> Title:
    """A title taken apart; the years in it are no words of it.

    >>> first, second = title("Rural Water Project, Phase II"), title("Second Rural Water Project")
    >>> first.parts == second.parts
    True
    """
    counted = _COUNTED.sub(lambda found: f"{found[1]} {_ORDINALS[found[2]]}", fold(text))
    folded = _PHASE.sub(" ", counted)
    plain = [_ORDINALS.get(word, word) if word not in ("hai", "ba") else word for word in folded.split()]
    parts = {word for word in plain if _PART.fullmatch(word)}
    words = {word for word in plain if len(word) > 1 and not _YEAR.fullmatch(word)} - parts - vocabulary().little
    return Title(frozenset(words), frozenset(parts - {"1"}))


@dataclass(frozen=True)
class Undertaking:
    """What is known of a project for comparing it: names, numbers of registers, who states it, and the facts about it.

    `funders` and `places` are ids, `years` those of beginning or approval, `amounts` in US dollars of one base year.
    """

    id: str
    names: tuple[str, ...]
    numbers: frozenset[str] = frozenset()
    datasets: frozenset[str] = frozenset()
    funders: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    amounts: tuple[float, ...] = ()
    titles: tuple[Title, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "titles", tuple(one for one in map(title, self.names) if one.words))


def compare(one: Undertaking, other: Undertaking, weigh: Weigh = lambda _word: 1.0) -> Likeness | None:
    """How alike two projects are and why; None where they cannot be told to be one.

    >>> funded = {"funders": frozenset({"org:wb"}), "years": frozenset({1997}), "amounts": (195e6,)}
    >>> bank = Undertaking("project:a/1", ("Highway Rehabilitation Project",), datasets=frozenset({"a"}), **funded)
    >>> office = Undertaking("project:b/9", ("Highway rehabilitation",), datasets=frozenset({"b"}), **funded)
    >>> compare(bank, office, lambda word: 0.1 if word == "project" else 1.0).score > NEAR_TITLE
    True
    """
    if one.datasets & other.datasets:
        return None
    if one.numbers & other.numbers:
        return Likeness(_BY_NUMBER, (Reason.NUMBER,))
    found = (_titles(mine, theirs, weigh) for mine in one.titles for theirs in other.titles)
    alike, words = max(found, default=(0.0, 0))
    funder, place = bool(one.funders & other.funders), _share_province(one, other)
    years, amounts = _near_years(one.years, other.years), _near_amounts(one.amounts, other.amounts)
    apart = years is False or (one.places and other.places and not one.places & other.places)
    if apart or not (funder or place or (years and (amounts or words >= TELLING))):
        return None
    if alike < _needed(years, amounts, funder=funder):
        return None
    score = alike * (1 if years else _UNKNOWN) * {True: 1, None: _UNKNOWN, False: _OTHER_AMOUNT}[amounts]
    return Likeness(score, tuple(_reasons(alike, funder=funder, place=place, years=years, amounts=amounts)))


def _needed(years: bool | None, amounts: bool | None, *, funder: bool) -> float:
    """How near the titles must be: the less is known beside them, the nearer; above 1 where nothing would do."""
    if amounts is False:  # one source may give the funder's part, the other the whole
        return SAME_TITLE if years and funder else 2.0
    if years and amounts:
        return NEAR_TITLE
    return CLOSE_TITLE if years or amounts else SAME_TITLE if funder else 2.0


def _reasons(alike: float, *, funder: bool, place: bool, years: bool | None, amounts: bool | None) -> Iterable[Reason]:
    yield Reason.NAME if alike >= SAME_TITLE else Reason.WORDS
    facts = ((funder, Reason.FUNDER), (place, Reason.PLACE), (years, Reason.YEARS), (amounts, Reason.AMOUNT))
    yield from (reason for holds, reason in facts if holds)
    if amounts is False:
        yield Reason.OTHER_AMOUNT


def _titles(one: Title, other: Title, weigh: Weigh) -> tuple[float, int]:
    """The weight of the words that two titles share, and how many; 0 where they number another phase or part."""
    if one.parts != other.parts:
        return 0.0, 0
    count = len(one.words & other.words)
    left = set(other.words - one.words)
    shared = 2 * sum(map(weigh, one.words & other.words))
    for word in sorted(one.words - other.words):
        slip = next((found for found in sorted(left) if _is_slip(word, found)), None)
        if slip is not None:
            left.remove(slip)
            count += 1
            shared += weigh(word) + weigh(slip)
    return shared / (sum(map(weigh, one.words)) + sum(map(weigh, other.words))), count


def _is_slip(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _LONG and Indel.normalized_similarity(one, other) >= _TYPO


def _share_province(one: Undertaking, other: Undertaking) -> bool:
    return any(not place.startswith(_COUNTRY) for place in one.places & other.places)


def _near_years(mine: frozenset[int], theirs: frozenset[int]) -> bool | None:
    """Whether the two may have begun at one time; None where a source does not say."""
    if not mine or not theirs:
        return None
    return min(abs(one - other) for one in mine for other in theirs) <= YEARS_APART


def _near_amounts(mine: tuple[float, ...], theirs: tuple[float, ...]) -> bool | None:
    """Whether a sum of the one is a sum of the other; None where a source states none."""
    known = [(one, other) for one in mine for other in theirs if one > 0 and other > 0]
    return any(max(pair) <= min(pair) * AMOUNTS_APART for pair in known) if known else None
