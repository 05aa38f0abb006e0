"""A name taken apart: its words in one spelling, the countries it names, and the acronyms it gives."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from bangiao.graph.identity.vocabulary import LONGEST, vocabulary
from bangiao.graph.values import fold

V = TypeVar("V")

_ASIDE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")
_ACRONYM = re.compile(r"(?:[A-Z][A-Za-z&]{0,3}[A-Z][A-Za-z]{0,4}|[A-Z]{2,9})")


@dataclass(frozen=True)
class Name:
    """The words that carry meaning, in order; ISO codes of countries named; acronyms, and the initials of the words."""

    words: tuple[str, ...]
    countries: frozenset[str]
    acronyms: frozenset[str]
    initials: frozenset[str]

    @property
    def is_common(self) -> bool:
        """Whether bodies of many countries bear such a name."""
        return "nations" not in self.words and not vocabulary().common.isdisjoint(self.words)


@lru_cache(maxsize=50_000)
def parse(text: str) -> Name:
    """The name that a text is.

    What stands in brackets is an acronym, a country, or an aside that does not tell two organisations apart.

    >>> name = parse("Norwegian Agency for Development Co-operation (NORAD)")
    >>> name.words, sorted(name.countries), sorted(name.acronyms)
    (('agency', 'development', 'cooperation'), ['NO'], ['norad'])
    """
    asides = [one or other for one, other in _ASIDE.findall(text)]
    bare = _ASIDE.sub(" ", text).strip() or text
    folded = fold(bare).split()
    countries = {code for aside in asides if (code := vocabulary().countries.get(tuple(fold(aside).split())))}
    words = [word for phrase in _replaced(folded, vocabulary().phrases) for word in phrase]
    left: list[str] = []
    for phrase in _replaced(words, vocabulary().countries):
        if isinstance(phrase, str):
            countries.add(phrase)
        else:
            left += [word for word in phrase if word not in vocabulary().little and len(word) > 1]
    acronyms = [fold(one) for one in (bare, *asides) if _ACRONYM.fullmatch(one.strip())]
    # "(MONRE)" behind the name of an office of that ministry is not the office's acronym.
    own = (one for one in acronyms if one == fold(bare) or one[0] in {word[0] for word in (*left[:1], *folded[:1])})
    return Name(tuple(left), frozenset(countries), frozenset(own), _initials(folded))


def _replaced(words: list[str], known: Mapping[tuple[str, ...], V]) -> Iterator[V | tuple[str]]:
    """The words with each longest known phrase in them replaced by what it means."""
    start = 0
    while start < len(words):
        for length in range(min(LONGEST, len(words) - start), 0, -1):
            phrase = tuple(words[start : start + length])
            if phrase in known:
                yield known[phrase]
                start += length
                break
        else:
            yield (words[start],)
            start += 1


def _initials(words: list[str]) -> frozenset[str]:
    """The first letters of all words, and of those that are not little."""
    chosen = (words, [word for word in words if word not in vocabulary().little])
    return frozenset("".join(word[0] for word in one) for one in chosen if len(one) > 1)
