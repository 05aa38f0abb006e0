"""Which province is meant: by name in any form, code or id, in the era that is asked for.

A name is looked for in the asked era first. Where only an older era has it, that old unit itself is meant and a
note says into which unit it went. `as-signed` takes only what is stated of that very unit; a name that both eras
bear means the one of the 63 there.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.graph.values import fold
from bangiao.queries.errors import AmbiguousName, BadValue, UnknownName
from bangiao.queries.parameters.reading import Given, Reading

ERAS = {"34": ("34", "63", "before"), "63": ("63", "before", "34"), "as-signed": ("63", "34", "before")}

_UNIT = re.compile(r"^(tinh|thanh pho|tp|t p|city of|province of)\s+|\s+(province|city)$")
_PROVINCES = """
MATCH (p:Province)
OPTIONAL MATCH (p)-[next:SUCCEEDED_BY]->(later:Province)
WITH p, collect({name_vi: later.name_vi, name_en: later.name_en, on: next.on}) AS later
OPTIONAL MATCH (earlier:Province)-[:SUCCEEDED_BY]->(p)
WITH p, later, collect({name_vi: earlier.name_vi, name_en: earlier.name_en}) AS earlier
RETURN p.id AS id, p.name_vi AS name_vi, p.name_en AS name_en, p.era AS era, p.search_key AS keys,
       p.gso_code AS gso_code, p.iso3166_2 AS iso, later, earlier
"""

Unit = Mapping[str, Any]


def era(given: Given) -> Reading:
    """The asked era; a province of an older era changes it in `province`."""
    text = (given.text or "34").strip().casefold().replace("_", "-")
    shown = {
        "34": given.say("34 tỉnh (từ 01/7/2025)", "34 provinces (since 2025-07-01)"),
        "63": given.say("63 tỉnh (đến 30/6/2025)", "63 provinces (until 2025-06-30)"),
        "as-signed": given.say("đúng đơn vị nêu trong nguồn", "the very unit that the source names"),
    }
    if text not in shown:
        raise BadValue(parameter=given.label, found=given.text, allowed=", ".join(shown))
    return Reading({given.parameter.name: text}, shown[text])


def province(door: Door, given: Given, asked: str) -> Reading:
    """The province that `given` means in the era `asked`: `province` (its id), and `era` as it then applies."""
    name = given.parameter.name
    if given.text is None or (not given.parameter.required and fold(given.text) in ("all", "tat ca")):
        return Reading({name: None, "era": asked}, given.say("tất cả", "all"))
    units = door.ask(_PROVINCES, trusted=True).rows
    found = _choose(given, given.text, units, asked)
    applies = asked if asked == "as-signed" else str(found["era"])
    notes = _notes(given, found, asked)
    return Reading({name: found["id"], "era": applies}, _shown(given, found), notes)


def _choose(given: Given, text: str, units: Sequence[Unit], asked: str) -> Unit:
    raw = text.strip()
    for unit in units:
        if unit["id"] == raw:
            return unit
    key = fold(raw)
    bare = _UNIT.sub("", key)
    matching = [unit for unit in units if _bears(unit, raw, key)] or [unit for unit in units if _bears(unit, raw, bare)]
    for one in ERAS[asked]:
        of_era = [unit for unit in matching if unit["era"] == one]
        if len(of_era) == 1:
            return of_era[0]
        if of_era:
            listed = "; ".join(f"{_name(unit, given.language)} [{unit['id']}]" for unit in of_era)
            raise AmbiguousName(parameter=given.label, found=raw, candidates=listed)
    raise UnknownName(parameter=given.label, found=raw, near=_near(given, bare, units))


def _bears(unit: Unit, raw: str, key: str) -> bool:
    return f"|{key}|" in (unit["keys"] or "") or raw.upper() == unit["iso"] or raw == unit["gso_code"]


def _near(given: Given, key: str, units: Sequence[Unit]) -> str:
    from rapidfuzz import fuzz, process

    known = {fold(_name(unit, "vi")): _name(unit, given.language) for unit in units}
    return ", ".join(known[match[0]] for match in process.extract(key, list(known), scorer=fuzz.WRatio, limit=4))


def _name(unit: Unit, language: str) -> str:
    first, second = ("name_vi", "name_en") if language == "vi" else ("name_en", "name_vi")
    return str(unit.get(first) or unit.get(second) or unit.get("id"))


def _listed(units: Sequence[Unit], given: Given) -> str:
    return ", ".join(sorted({_name(one, given.language) for one in units if one["name_vi"] or one["name_en"]}))


def _shown(given: Given, unit: Unit) -> str:
    era_words = {
        "34": given.say("34 tỉnh", "of the 34"),
        "63": given.say("63 tỉnh", "of the 63"),
        "before": given.say("đơn vị cũ trước 2008", "an older unit"),
    }
    return f"{_name(unit, given.language)} ({era_words[unit['era']]})"


def _notes(given: Given, unit: Unit, asked: str) -> list[str]:
    name, later, earlier = _name(unit, given.language), _listed(unit["later"], given), _listed(unit["earlier"], given)
    if asked == "as-signed":
        return []
    if unit["era"] != asked and later and unit["era"] != "34":
        on = next((one["on"] for one in unit["later"] if one["on"]), "?")
        return [
            given.say(
                f"{name} là đơn vị cũ, từ {on} thuộc {later}: kết quả chỉ tính trên đơn vị cũ này.",
                f"{name} is an old unit, since {on} within {later}: the answer covers the old unit alone.",
            )
        ]
    if unit["era"] != asked:
        return [
            given.say(
                f"{name} chỉ có trong 34 tỉnh từ 2025-07-01, hình thành từ: {earlier}.",
                f"{name} exists only among the 34 since 2025-07-01, made of: {earlier}.",
            )
        ]
    if len(unit["earlier"]) > 1:
        return [
            given.say(
                f"{name} gồm các đơn vị cũ {earlier}: hợp lại và mỗi thứ chỉ đếm một lần, không cộng dồn.",
                f"{name} takes in the old units {earlier}: a union, each thing counted once, not a sum.",
            )
        ]
    return []
