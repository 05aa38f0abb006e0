"""The words that names of organisations are made of: spellings, little words, peoples, and words that tell apart."""

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bangiao.graph.values import fold

LONGEST = 6
_REWRITTEN = ("spelling", "abbreviation", "translation")


@dataclass(frozen=True)
class Vocabulary:
    """What `data/identity/words.csv` and the names of countries tell of words, all in folded form.

    `little` words carry nothing, `weak` ones little; a name with a `common` word is borne by bodies of many
    countries (a Ministry of Finance); `contrasts` are pairs that make two names different (north, south).
    """

    phrases: Mapping[tuple[str, ...], tuple[str, ...]]
    countries: Mapping[tuple[str, ...], str]
    little: frozenset[str]
    weak: frozenset[str]
    common: frozenset[str]
    contrasts: tuple[tuple[str, str], ...]


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary that ships."""
    rows = _rows("identity/words.csv")
    told: dict[str, dict[str, str]] = {}
    for row in rows:
        told.setdefault(row["kind"], {})[row["word"]] = row["means"]
    contrasts = tuple((row["word"], row["means"]) for row in rows if row["kind"] == "contrast")
    return Vocabulary(
        phrases={_key(row["word"]): _key(row["means"]) for row in rows if row["kind"] in _REWRITTEN},
        countries=_countries() | {_key(word): code for word, code in told["people"].items()},
        little=frozenset(told["little"]),
        weak=frozenset(told["weak"]),
        common=frozenset(told["common"]),
        contrasts=contrasts + tuple((other, one) for one, other in contrasts),
    )


def _countries() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for row in _rows("places/Country.csv"):
        for name in (row["name_vi"], row["name_en"], *row["aliases"].split("|")):
            if len(fold(name)) > 3:
                found.setdefault(_key(fold(name)), row["iso2"])
    return found


def _key(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _rows(file: str) -> list[dict[str, str]]:
    with files("bangiao.data").joinpath(file).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))
