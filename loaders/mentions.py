"""Provinces that a title or an agency's name mentions: in any of their forms, misspelt, or in Korean.

How sure a mention is: "sure" where a province or one of its towns is named in a title, "likely" where the name is
misspelt or the province is that of the agency which acts there (its People's Committee), "possible" where only the
seat of some agency is told.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bangiao.graph.values import clean, fold
from bangiao.loaders import gazetteer
from bangiao.loaders.tables import rows

_LONGEST = 5
_HANGUL = re.compile("[가-힣]")

# Slips of the pen that the shipped tables have among the other names of a province.
SLIPS = frozenset(
    (
        *("ngeh an", "bihn", "dihn", "ha thin", "khan hoa", "honi", "hannoi", "hochiminn", "soc tran", "thai nbuyen"),
        *("houng khe", "vin loc"),
    )
)

# Names of a person or a body that has its seat elsewhere.
_NO_PLACE = re.compile(r"ho chi minh (?:national|communist|political)|호치민 ?국가")


class Certainty(StrEnum):
    """How sure it is that a thing is in the place that its words mention."""

    SURE = "sure"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True)
class Mention:
    """A province, the words that mention it, and whether they are its name as it is known."""

    province: str
    words: str
    misspelt: bool = False


def mentions(text: str) -> list[Mention]:
    """Each province once, in the order of the text; the longest name at a place is taken.

    >>> [one.province for one in mentions("Hospital of Huong Khe, and the road from Hanoi to Vinh")]
    ['province:63/ha-tinh', 'province:63/ha-noi', 'province:63/nghe-an']
    >>> mentions("Hoa-Bihn Children Support")
    [Mention(province='province:63/hoa-binh', words='hoa bihn', misspelt=True)]
    """
    found: dict[str, Mention] = {}
    for one in (*_korean(clean(text)), *_latin(_NO_PLACE.sub(" ", fold(text)))):
        found.setdefault(one.province, one)
    return list(found.values())


def _korean(text: str) -> Iterator[Mention]:
    bare = _NO_PLACE.sub(" ", text)
    for words, node in _hangul().items():
        if words in bare:
            yield Mention(node, words)


def _latin(text: str) -> Iterator[Mention]:
    words = text.split()
    place = 0
    while place < len(words):
        for length in range(min(_LONGEST, len(words) - place), 0, -1):
            told = " ".join(words[place : place + length])
            node = gazetteer.province(told) or _unit(told, place + length == len(words))
            if node:
                yield Mention(node, told, any(slip in told for slip in SLIPS))
                place += length
                break
        else:
            place += 1


def _unit(name: str, at_the_end: bool) -> str | None:
    """The province of a town; one of a single word only at the end: Vinh Thanh is a commune elsewhere than Vinh."""
    return _units().get(name) if " " in name or at_the_end else None


@cache
def _hangul() -> dict[str, str]:
    """The Korean names of the shipped provinces and towns, with the province."""
    aliases = {alias for label in ("Province", "LocalUnit") for row in rows("places", label) for alias in _aliases(row)}
    places = {alias: gazetteer.province(alias) or _units().get(fold(alias)) for alias in sorted(aliases)}
    return {alias: node for alias, node in places.items() if node and _HANGUL.search(alias)}


def _aliases(row: dict[str, str]) -> list[str]:
    return [alias for alias in row["aliases"].split("|") if alias]


@cache
def _units() -> dict[str, str]:
    """The province of each shipped district and town by its folded names, where only one bears the name."""
    lies_in = {row["start"]: row["end"] for row in rows("places", "PART_OF") if row["end"].startswith("province:63/")}
    found: dict[str, set[str]] = {}
    for row in rows("places", "LocalUnit"):
        names = (row["name_vi"], row["name_en"], *_aliases(row))
        for key in {fold(name) for name in names} - {""}:
            found.setdefault(key, set()).add(lies_in.get(row["id"], ""))
    return {key: next(iter(ids)) for key, ids in found.items() if len(ids) == 1 and "" not in ids}
