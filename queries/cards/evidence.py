"""What was found for or against a suggestion, as ids and figures; it becomes a sentence when the names are known."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.queries.cards.card import Reason
from bangiao.queries.formats.numbers import figure
from bangiao.queries.words import Words

SHOWN = 3
"""So many names stand in a sentence; the rest are counted."""

CITED = 20
"""So many citations stand with a sentence; the rest are counted, and all facts are named by their ids."""

_PLURAL = re.compile(r"(?<![\d.,])1 (projects|provinces|partners|places|twinnings|ties|countries)\b")
_MORE = Words("{names} và {n} nơi khác", "{names} and {n} more")

Names = Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class Evidence:
    """One finding: its kind, which has a sentence, and what fills that: ids, lists of ids, numbers, years, words.

    `facts` are the ids of the relationships and things that it was counted from.
    """

    kind: str
    told: Mapping[str, Any]
    facts: tuple[str, ...] = field(default=())

    def ids(self) -> Iterable[str]:
        """The ids whose names the sentence needs."""
        for value in self.told.values():
            if isinstance(value, str) and ":" in value:
                yield value
            elif isinstance(value, Sequence) and not isinstance(value, str):
                yield from value[:SHOWN]


def said(found: Evidence, sentences: Mapping[str, Words], names: Names, sources: Mapping[str, Sequence[str]]) -> Reason:
    """The finding as a sentence in both languages, with the citations of its facts.

    A year is told by a name that begins with `year` and stands without separators.
    """
    told = {
        language: {key: _filled(key, value, names, language) for key, value in found.told.items()}
        for language in ("vi", "en")
    }
    cited = list(dict.fromkeys(one for fact in found.facts for one in sources.get(fact, ())))
    left = max(0, len(cited) - CITED)
    return Reason(
        found.kind, sentence(sentences[found.kind], told), found.facts, tuple(cited[:CITED]), found.told, left
    )


def sentence(words: Words, told: Mapping[str, Mapping[str, str]]) -> Words:
    """The words filled with what is told in each language; a single thing is not told in the English plural.

    >>> sentence(Words("{n} tỉnh", "{n} provinces in {m} countries"), {"vi": {"n": "1"}, "en": {"n": "1", "m": "1"}}).en
    '1 province in 1 country'
    """
    vi, en = (words.said(language).format(**told[language]) for language in ("vi", "en"))
    return Words(vi, _PLURAL.sub(lambda found: f"1 {_single(found[1])}", en))


def _single(noun: str) -> str:
    return f"{noun[:-3]}y" if noun.endswith("ies") else noun.removesuffix("s")


def listed(ids: Sequence[str], names: Names, language: str) -> str:
    """The names of at most three things, and how many more there are."""
    told = ", ".join(_name(one, names, language) for one in ids[:SHOWN])
    return _MORE.said(language).format(names=told, n=len(ids) - SHOWN) if len(ids) > SHOWN else told


def _filled(key: str, value: Any, names: Names, language: str) -> str:
    if isinstance(value, Words):
        return value.said(language)
    if isinstance(value, int | float):
        return str(int(value)) if key.startswith("year") else figure(value, language, 0 if value >= 10 else None)
    return _name(value, names, language) if isinstance(value, str) else listed(value, names, language)


def _name(id: str, names: Names, language: str) -> str:
    return names[id].said(language) if id in names else id
