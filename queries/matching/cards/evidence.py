"""What was found for or against a suggestion, as ids and figures; it becomes a sentence when the names are known."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bangiao.queries.formats.numbers import figure
from bangiao.queries.matching.cards.card import Reason
from bangiao.queries.words import Words

SHOWN = 3
"""So many names stand in a sentence; the rest are counted."""

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
    words = {
        language: sentences[found.kind]
        .said(language)
        .format(**{key: _filled(key, value, names, language) for key, value in found.told.items()})
        for language in ("vi", "en")
    }
    cited = dict.fromkeys(one for fact in found.facts for one in sources.get(fact, ()))
    return Reason(found.kind, Words(**words), found.facts, tuple(cited), found.told)


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
