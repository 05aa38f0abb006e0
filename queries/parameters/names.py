"""Partners, countries and sectors by name in any form, or by id."""

import re

from bangiao.graph.schema import label_of
from bangiao.graph.store.door import Door
from bangiao.graph.values import fold
from bangiao.queries.errors import AmbiguousName, NothingLoaded, UnknownName
from bangiao.queries.find import SAME, Found, by_id, find
from bangiao.queries.parameters.reading import Given, Reading

_STATEMENT = re.compile(r"^([0-9a-f]{24}|[A-Z]\d+-\w+)$")
"""The id of a relationship, or of a statement that a fact was made of (D4-009)."""

_BETWEEN = re.compile(r"\s+[-–—→]+>?\s+")

LABELS = {
    "Partner": ("Organisation", "ForeignLocality", "Country"),
    "Country": ("Country",),
    "Sector": ("Sector",),
}


def named(door: Door, given: Given) -> Reading:
    """The one entity of the parameter's type that bears the name: its id and its label as `…_label`."""
    name, labels = given.parameter.name, LABELS[given.parameter.type]
    if given.text is None or (not given.parameter.required and fold(given.text) in ("all", "tat ca")):
        return Reading({name: None, f"{name}_label": None}, given.say("tất cả", "all"))
    found = _one(door, given, given.text.strip(), labels)
    shown = found.name(given.language)
    return Reading({name: found.id, f"{name}_label": found.label}, shown)


def fact(door: Door, given: Given) -> Reading:
    """Anything in the graph: the ids of the nodes that bear the name or id, else the id of a relationship or statement.

    "A - B" means what ties the two: the ids of either are `…_one` and `…_other`. Several nodes of one name are all meant, since a fact is looked up here and nothing is counted.
    """
    name, text = given.parameter.name, (given.text or "").strip()
    values: dict[str, list[str]] = {name: [], f"{name}_relations": [], f"{name}_one": [], f"{name}_other": []}
    found = _bearing(door, text)
    if found:
        return Reading({**values, name: [one.id for one in found]}, _listed(found, given.language))
    if _STATEMENT.match(text):
        return Reading({**values, f"{name}_relations": [text]}, text)
    sides = [_bearing(door, side) for side in _BETWEEN.split(text)]
    if len(sides) == 2 and all(sides):
        one, other = ([each.id for each in side] for side in sides)
        shown = " – ".join(_listed(side, given.language) for side in sides)
        return Reading({**values, f"{name}_one": one, f"{name}_other": other}, shown)
    near = _listed(find(door, text, limit=4), given.language) or _none(door, given)
    raise UnknownName(parameter=given.label, found=text, near=near)


def _bearing(door: Door, text: str) -> list[Found]:
    return [one for one in find(door, text, limit=5) if one.score >= SAME]


def _one(door: Door, given: Given, text: str, labels: tuple[str, ...]) -> Found:
    if label_of(text) in labels:
        known = by_id(door, text)
        if known:
            return known
    candidates = find(door, text, labels=labels, limit=6)
    exact = [one for one in candidates if one.score >= SAME]
    if len(exact) == 1:
        return exact[0]
    if exact:
        raise AmbiguousName(parameter=given.label, found=text, candidates=_listed(exact, given.language))
    near = _listed(candidates, given.language) or _none(door, given)
    raise UnknownName(parameter=given.label, found=text, near=near)


def _none(door: Door, given: Given) -> str:
    if not door.ask("MATCH (any) RETURN 1 AS one LIMIT 1", trusted=True).rows:
        raise NothingLoaded
    return given.say("không có", "nothing")


def _listed(candidates: list[Found], language: str) -> str:
    return "; ".join(f"{one.name(language)} [{one.id}]" for one in candidates)
