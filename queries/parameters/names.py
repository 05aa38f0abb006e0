"""Partners, countries, sectors, agreements and whatever else has a name: by name in any form, or by id."""

import re

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, label_of
from bangiao.graph.store.door import Door
from bangiao.graph.values import fold
from bangiao.queries.errors import AmbiguousName, NothingLoaded, UnknownName
from bangiao.queries.find import CONTAINS, PREFIX, SAME, Found, by_id, find
from bangiao.queries.parameters.provinces import ERAS
from bangiao.queries.parameters.reading import Given, Reading

_STATEMENT = re.compile(r"^([0-9a-f]{24}|[A-Z]\d+-\w+)$")
"""The id of a relationship, or of a statement that a fact was made of (D4-009)."""

_BETWEEN = re.compile(r"\s+[-–—→]+>?\s+")

_DAC_CODES = """
MATCH (sector:Sector) WHERE sector.id IN $ids
RETURN left(CASE WHEN sector.scheme STARTS WITH 'dac' THEN sector.code ELSE sector.dac_code END, 3) AS code
"""

LABELS = {
    "Partner": ("Organisation", "ForeignLocality", "Country"),
    "Country": ("Country",),
    "Sector": ("Sector",),
    "Locality": ("ForeignLocality",),
    "Agreement": ("Agreement",),
    "Plan": ("Plan",),
    "Event": ("Event",),
    "Entity": tuple(label for label in NODE_TYPES if label not in ("Document", "Observation")),
}
_LONG = ("Agreement", "Plan", "Event")
"""What bears a title that nobody types out: a part of it means the one title that has it."""


def named(door: Door, given: Given, era: str = "34") -> Reading:
    """The one entity of the parameter's type that bears the name: its id and its label as `…_label`.

    Among entities of all types a province comes before its namesakes of another era, and before its own town.
    """
    name, labels = given.parameter.name, LABELS[given.parameter.type]
    if given.text is None or (not given.parameter.required and fold(given.text) in ("all", "tat ca")):
        return Reading({name: None, f"{name}_label": None}, given.say("tất cả", "all"))
    found = _one(door, given, given.text.strip(), labels, era)
    shown = found.name(given.language)
    if given.parameter.type == "Entity":
        words = NODE_TYPES[found.label]
        shown = f"{shown} ({given.say(words.vi, words.en).lower()})"
    return Reading({name: found.id, f"{name}_label": found.label}, shown)


def fact(door: Door, given: Given) -> Reading:
    """Anything in the graph: the ids of the nodes that bear the name or id, else the id of a relationship or statement.

    "A - B" means what ties the two: the ids of either are `…_one` and `…_other`. Several nodes of one name are all meant, since a fact is looked up here and nothing is counted.
    """
    name, text = given.parameter.name, (given.text or "").strip()
    parts = ("", "_relations", "_starts", "_one", "_other")
    values: dict[str, list[str]] = {f"{name}{part}": [] for part in parts}
    found = _bearing(door, text)
    if found:
        return Reading({**values, name: [one.id for one in found]}, _listed(found, given.language))
    if _STATEMENT.match(text):
        starts = [] if "-" in text else _starts(door, text)
        return Reading({**values, f"{name}_relations": [text], f"{name}_starts": starts}, text)
    sides = [_bearing(door, side) for side in _BETWEEN.split(text)]
    if len(sides) == 2 and all(sides):
        one, other = ([each.id for each in side] for side in sides)
        shown = " – ".join(_listed(side, given.language) for side in sides)
        return Reading({**values, f"{name}_one": one, f"{name}_other": other}, shown)
    near = _listed(find(door, text, limit=4), given.language) or _none(door, given)
    raise UnknownName(parameter=given.label, found=text, near=near)


def _starts(door: Door, relation: str) -> list[str]:
    """Where the relationship of that id begins; each type is asked alone, so that its index of ids is used."""
    for label in RELATION_TYPES:
        found = f"MATCH ()-[found:{label}]->() WHERE found.id IN $ids RETURN startNode(found).id AS start"
        rows = door.ask(found, {"ids": [relation]}, trusted=True).rows
        if rows:
            return [str(row["start"]) for row in rows]
    return []


def _bearing(door: Door, text: str) -> list[Found]:
    return [one for one in find(door, text, limit=5) if one.score >= SAME]


def _one(door: Door, given: Given, text: str, labels: tuple[str, ...], era: str) -> Found:
    if label_of(text) in labels:
        known = by_id(door, text)
        if known:
            return known
    candidates = find(door, text, labels=labels, limit=6)
    exact = _first_of(era, [one for one in candidates if one.score >= SAME])
    if not exact and given.parameter.type in _LONG:
        exact = [one for one in candidates if one.score >= CONTAINS]
        exact = [one for one in exact if one.score == PREFIX] or exact
    exact = _foremost(door, given, exact)
    if len(exact) == 1:
        return exact[0]
    if exact:
        raise AmbiguousName(parameter=given.label, found=text, candidates=_listed(exact, given.language))
    near = _listed(candidates, given.language) or _none(door, given)
    raise UnknownName(parameter=given.label, found=text, near=near)


def _foremost(door: Door, given: Given, exact: list[Found]) -> list[Found]:
    """Of sectors with one DAC code the DAC's own, else ours; of partners no mere town where a body has the name."""
    if len(exact) < 2:
        return exact
    if given.parameter.type == "Partner":
        bodies = any(one.label != "ForeignLocality" for one in exact)
        return [one for one in exact if not (bodies and one.id.startswith("locality:town/"))]
    if given.parameter.type != "Sector":
        return exact
    rows = door.ask(_DAC_CODES, {"ids": [one.id for one in exact]}, trusted=True).rows
    if len({row["code"] for row in rows}) != 1 or rows[0]["code"] is None:
        return exact
    order = ("sector:dac/", "sector:own/", "")
    return sorted(exact, key=lambda one: next(n for n, start in enumerate(order) if one.id.startswith(start)))[:1]


def _first_of(era: str, found: list[Found]) -> list[Found]:
    """What is meant by a name of provinces: those of the first era that has it, and no town of theirs."""
    eras = [one.era for one in found if one.label == "Province"]
    first = next((one for one in ERAS[era] if one in eras), "")
    apart = ("Province", "LocalUnit") if first else ()
    return [one for one in found if one.label not in apart or (one.label == "Province" and one.era == first)]


def _none(door: Door, given: Given) -> str:
    if not door.ask("MATCH (any) RETURN 1 AS one LIMIT 1", trusted=True).rows:
        raise NothingLoaded
    return given.say("không có", "nothing")


def _listed(candidates: list[Found], language: str) -> str:
    return "; ".join(f"{one.name(language)} [{one.id}]" for one in candidates)
