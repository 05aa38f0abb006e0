"""How likely two things are one: a score from 0 to 1 with the reasons for it, from names, identifiers and countries."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from rapidfuzz.distance import Indel, Prefix

from bangiao.graph.identity.name import Name, parse
from bangiao.graph.identity.vocabulary import vocabulary
from bangiao.graph.values import fold

SAME = 0.9
"""From this score on two things are taken for one in `benchmarks/resolution.py`; people decide all the same."""

_WEAK = 0.3
_TYPO = 0.85
_STEM = 0.7
_EXTRA = 0.85
_APART = 0.6
_FOREIGN = 0.3
_ANYWHERE = 0.7


class Reason(StrEnum):
    """What two things have in common, or what speaks against their being one."""

    REFERENCE = "reference"
    ALIAS = "alias"
    NAME = "name"
    WORDS = "words"
    ACRONYM = "acronym"
    COUNTRY = "country"
    OTHER_REFERENCE = "other_reference"
    OTHER_COUNTRY = "other_country"
    COMMON_NAME = "common_name"
    NUMBER = "number"
    FUNDER = "funder"
    PLACE = "place"
    YEARS = "years"
    AMOUNT = "amount"
    OTHER_AMOUNT = "other_amount"


@dataclass(frozen=True)
class Thing:
    """What is known of a node for comparing it: all its names, references of registers, the country (ISO 2)."""

    id: str
    names: tuple[str, ...]
    refs: frozenset[str] = frozenset()
    country: str = ""
    acronym: str = ""
    shipped: bool = False
    parsed: tuple[Name, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parsed", tuple(parse(name) for name in self.names))

    @property
    def acronyms(self) -> frozenset[str]:
        """All acronyms, folded."""
        own = {fold(self.acronym)} if self.acronym else set()
        return frozenset(own.union(*(name.acronyms for name in self.parsed)))

    @property
    def countries(self) -> frozenset[str]:
        """The country it is of; where that is not known, those that its names name."""
        if self.country:
            return frozenset((self.country,))
        return frozenset().union(*(name.countries for name in self.parsed))


@dataclass(frozen=True)
class Likeness:
    """The score, and what speaks for and against."""

    score: float
    reasons: tuple[Reason, ...]

    @property
    def certain(self) -> bool:
        """Whether no person is needed: a reference or a name that bangiao ships agrees exactly."""
        return self.score == 1 and not {Reason.REFERENCE, Reason.ALIAS}.isdisjoint(self.reasons)


def compare(one: Thing, other: Thing) -> Likeness:
    """How alike two things are.

    >>> who = Thing("org:who", ("World Health Organization",))
    >>> compare(who, Thing("org:iati/41307", ("World Health Organisation",))).score
    1.0
    >>> compare(who, Thing("org:iati/x", ("World Trade Organisation",))).score < SAME
    True
    """
    shared = one.refs & other.refs
    if shared:
        return Likeness(1, (Reason.REFERENCE,))
    against: list[Reason] = [Reason.OTHER_REFERENCE] if one.refs and other.refs else []
    if _by_shipped_name(one, other):
        return Likeness(1, (Reason.ALIAS, *against))
    found = (
        (_names(mine, theirs, one.countries, other.countries), mine.is_common or theirs.is_common)
        for mine in one.parsed
        for theirs in other.parsed
    )
    score, common = max(found, default=(0.0, False))
    reasons = [Reason.NAME if score == 1 else Reason.WORDS] if score else []
    by_acronym = _acronyms(one, other)
    if by_acronym > score:
        score, reasons, common = by_acronym, [Reason.ACRONYM], False
    return _weigh_countries(one.countries, other.countries, Likeness(score, (*reasons, *against)), common)


def _by_shipped_name(one: Thing, other: Thing) -> bool:
    """Whether a name is exactly one of a shipped thing; that of a body of Viet Nam only where the other is of it, too."""
    if one.shipped == other.shipped:
        return False
    if "VN" in one.countries ^ other.countries:
        return False
    return not {fold(name) for name in one.names}.isdisjoint(fold(name) for name in other.names)


def _weigh_countries(mine: frozenset[str], theirs: frozenset[str], found: Likeness, common: bool) -> Likeness:
    """A name that many countries' bodies bear says little where the countries are not known to be one."""
    if mine & theirs:
        return Likeness(found.score, (*found.reasons, Reason.COUNTRY))
    if mine and theirs:
        return Likeness(found.score * _FOREIGN, (*found.reasons, Reason.OTHER_COUNTRY))
    if common:
        return Likeness(found.score * _ANYWHERE, (*found.reasons, Reason.COMMON_NAME))
    return found


def _names(one: Name, other: Name, mine: frozenset[str], theirs: frozenset[str]) -> float:
    """The part of the words that two names share; a word that one lacks, or a country, makes them two names."""
    words, left = list(dict.fromkeys(one.words)), list(dict.fromkeys(other.words))
    if not words or not left:
        return 0.0
    total = _weight(words) + _weight(left)
    unmatched = []
    for word in words:
        match = next((found for found in left if _is_word(word, found)), None)
        if match is None:
            unmatched.append(word)
        else:
            left.remove(match)
    unmatched += one.countries - other.countries - theirs
    left += other.countries - one.countries - mine
    score = 1 - (_weight(unmatched) + _weight(left)) / (total + len(one.countries) + len(other.countries))
    strong, also = _is_strong(unmatched), _is_strong(left)
    return score * (_APART if strong and also else _EXTRA if strong or also else 1)


def _is_word(one: str, other: str) -> bool:
    """Whether two words are one: the same, with a slip of the pen, or with another ending."""
    if one == other:
        return True
    if min(len(one), len(other)) < 5 or _contrast(one, other):
        return False
    if Indel.normalized_similarity(one, other) >= _TYPO:
        return True
    stem = Prefix.similarity(one, other)
    return bool(stem >= 6 and stem >= _STEM * max(len(one), len(other)))


def _contrast(one: str, other: str) -> bool:
    return any(
        one.endswith(mine) and other.endswith(theirs) and one.removesuffix(mine) == other.removesuffix(theirs)
        for mine, theirs in vocabulary().contrasts
    )


def _weight(words: Iterable[str]) -> float:
    return sum(_WEAK if word in vocabulary().weak else 1 for word in words)


def _is_strong(words: Iterable[str]) -> bool:
    return any(word not in vocabulary().weak for word in words)


def _acronyms(one: Thing, other: Thing) -> float:
    """An acronym that the other bears too or whose words begin with its letters; three letters are many bodies'."""
    for mine, theirs in ((one, other), (other, one)):
        initials = frozenset().union(*(name.initials for name in theirs.parsed))
        shared = mine.acronyms & (initials | theirs.acronyms)
        if shared:
            return 0.92 if max(map(len, shared)) > 3 else 0.75
    return 0.0
