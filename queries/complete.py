"""What a shell offers for a word that is being typed: names of the graph that begin with it, as one word each.

A name is offered folded and with hyphens (`ha-giang`), which every question understands and no shell has to quote.
"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from bangiao.graph.schema import NODE_TYPES
from bangiao.graph.store.door import Door
from bangiao.graph.values import STATUS_NAMES, Status, fold
from bangiao.queries.parameters.names import LABELS
from bangiao.queries.parameters.provinces import ERA_NAMES
from bangiao.queries.question import Parameter
from bangiao.queries.words import Words

MANY = 60
"""As many as a shell can show on a screen."""

_TABLES = {"Province": "places/Province.csv", "Country": "places/Country.csv", "Sector": "sectors/Sector.csv"}
"""The names that we ship, for when no database serves."""

_PLACES = ("Province", "Provinces", "NewProvince")
_LISTS = ("Provinces", "status")
_NAMED = """
WHERE n.search_key CONTAINS $start AND n.status <> 'withdrawn'
RETURN n.id AS id, n.name_vi AS name_vi, n.name_en AS name_en, n.search_key AS keys, n.era AS era
ORDER BY size(n.search_key), n.id LIMIT 300
"""
_INDICATORS = """
MATCH (figure:Observation) WHERE figure.indicator STARTS WITH $start
RETURN DISTINCT figure.indicator AS code ORDER BY code LIMIT 60
"""


@dataclass(frozen=True, slots=True)
class Offer:
    """A word that completes what was typed, and what it means."""

    word: str
    meaning: str = ""


def offers(parameter: Parameter, typed: str, door: Door | None, language: str) -> list[Offer]:
    """What a parameter of a question may be, beginning as typed; of a list, its last member.

    Without a door only the words of the question itself and the names that we ship are offered.
    """
    start, last = "", typed
    if parameter.many or parameter.type in _LISTS:
        head, comma, last = typed.rpartition(",")
        start = head + comma
    found = list(_offers(parameter, last.strip(), door, language))[:MANY]
    return [Offer(start + one.word, one.meaning) for one in found]


def names(door: Door | None, labels: Sequence[str], typed: str, language: str) -> list[Offer]:
    """Names of entities with these labels that begin as typed, the shortest first."""
    key = fold(typed)
    rows = _graph(door, labels, key) if door else list(_shipped(labels))
    meant: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        known = [name for name in str(row["keys"] or "").split("|") if name.startswith(key) and name]
        if known:
            meant.setdefault(_best(row, known).replace(" ", "-"), []).append(row)
    return [offer for word, same in sorted(meant.items()) for offer in _told(word, same, language)][:MANY]


def _offers(parameter: Parameter, typed: str, door: Door | None, language: str) -> Iterable[Offer]:
    key = fold(typed)
    match parameter.type:
        case "choice":
            return _coded(parameter.choices or {}, key, language)
        case "era":
            return _coded({era: words for era, words in ERA_NAMES.items() if era != "before"}, key, language)
        case "status":
            known = {str(one): Words(*said) for one, said in STATUS_NAMES.items() if one != Status.WITHDRAWN}
            return _coded({**known, "all": Words("tất cả", "all")}, key, language)
        case "date":
            return [Offer("today")] if "today".startswith(key) else []
        case "indicator":
            start = key.replace(" ", "_")
            rows = door.ask(_INDICATORS, {"start": start}, trusted=True, seconds=2).rows if door else []
            return [Offer(row["code"]) for row in rows]
        case kind if kind in _PLACES:
            return names(door, ("Province",), typed, language)
        case "fact":
            return names(door, LABELS["Entity"], typed, language)
        case kind:
            return names(door, LABELS.get(kind, ()), typed, language)


def _coded(words: dict[str, Words] | Any, key: str, language: str) -> Iterator[Offer]:
    for code, said in words.items():
        if any(fold(one).startswith(key) for one in (code, said.vi, said.en)):
            yield Offer(code, said.said(language))


def _graph(door: Door, labels: Sequence[str], key: str) -> list[dict[str, Any]]:
    wanted = "|".join(NODE_TYPES[label].label for label in labels)
    if not wanted:
        return []
    return door.ask(f"MATCH (n:{wanted}) {_NAMED}", {"start": f"|{key}"}, trusted=True, seconds=2).rows


def _shipped(labels: Sequence[str]) -> Iterator[dict[str, Any]]:
    for table in (_TABLES[label] for label in labels if label in _TABLES):
        with files("bangiao.data").joinpath(table).open(encoding="utf-8-sig") as stream:
            for row in csv.DictReader(stream):
                called = [row["name_vi"], row["name_en"], *row["aliases"].split("|")]
                yield {**row, "era": row.get("era"), "keys": "|".join(["", *(fold(one) for one in called if one), ""])}


def _best(row: dict[str, Any], known: list[str]) -> str:
    """The name of either language where it begins as typed, else the alias that does."""
    own = [fold(row[name]) for name in ("name_vi", "name_en") if row.get(name)]
    return next((name for name in own if name in known), known[0])


def _told(word: str, same: list[dict[str, Any]], language: str) -> Iterator[Offer]:
    """One offer for what one word means: units of several eras, or one thing; else each by its id."""
    ids = {str(row["id"]).partition(":")[0] for row in same}
    if ids == {"province"}:
        eras = [ERA_NAMES[row["era"]].said(language) for row in same if row["era"] in ERA_NAMES]
        yield Offer(word, f"{_name(same[0], language)}: {', '.join(sorted(set(eras)))}")
    elif len(same) == 1:
        yield Offer(word, _name(same[0], language))
    else:
        yield from (Offer(str(row["id"]), _name(row, language)) for row in same)


def _name(row: dict[str, Any], language: str) -> str:
    first, second = ("name_vi", "name_en") if language == "vi" else ("name_en", "name_vi")
    return str(row.get(first) or row.get(second) or row["id"])
