"""Parameters of a question as they are typed: understood, typed, and shown back to the user."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.queries.errors import MissingParameter, UnknownParameter
from bangiao.queries.parameters import figures, indicators, moneys, names, plain, provinces
from bangiao.queries.parameters.reading import Given, Reading
from bangiao.queries.question import Question

_PLAIN = {
    "years": plain.years,
    "status": plain.status,
    "choice": plain.choice,
    "money": moneys.money,
    "date": figures.day,
    "int": plain.whole,
    "number": figures.number,
    "text": plain.text,
    "folder": plain.folder,
    "era": provinces.era,
}
_PLACES = {"NewProvince": provinces.new_province, "Province": provinces.province, "Provinces": provinces.several}
_NAMES = {"fact": names.fact, "indicator": indicators.indicator}


@dataclass(frozen=True, slots=True)
class Understood:
    """All parameters of a question: bound values, texts by label, and notes."""

    values: dict[str, Any]
    shown: dict[str, str]
    notes: list[str]


def understand(door: Door, question: Question, given: Mapping[str, str], language: str) -> Understood:
    """What the given texts mean for the question.

    Raises UnknownParameter, MissingParameter, BadValue, UnknownName or AmbiguousName.
    """
    told = {name.lower().replace("-", "_"): value for name, value in given.items() if value is not None}
    known = {one.name for one in question.parameters}
    for name in told:
        if name not in known:
            allowed = ", ".join(sorted(known))
            raise UnknownParameter(question=question.name, found=name, allowed=allowed)
    values: dict[str, Any] = {"language": language}
    shown: dict[str, str] = {}
    notes: list[str] = []
    for parameter in sorted(question.parameters, key=lambda one: one.type != "era"):
        text = told.get(parameter.name) or parameter.default
        one = Given(parameter, text, language)
        if text is None and parameter.required:
            option = parameter.name.replace("_", "-")
            raise MissingParameter(question=question.name, wanted=one.label, option=option)
        reading = _read(door, one, str(values.get("era", "34")))
        values |= reading.values
        shown[one.label] = reading.shown
        notes += reading.notes
    for parameter in question.parameters:
        if parameter.type == "era":
            shown[parameter.words.said(language)] = provinces.era_name(str(values["era"]), language)
    order = [one.words.said(language) for one in question.parameters]
    return Understood(values, {label: shown[label] for label in order}, notes)


def _read(door: Door, given: Given, era: str) -> Reading:
    if given.parameter.type in _PLAIN:
        return _PLAIN[given.parameter.type](given)
    if given.parameter.type in _PLACES:
        return _PLACES[given.parameter.type](door, given, era)
    if given.parameter.type in _NAMES:
        return _NAMES[given.parameter.type](door, given)
    return names.named(door, given, era)
