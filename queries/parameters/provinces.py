"""Which province is meant: by name in any form, code or id, in the era that is asked for.

A name is looked for in the asked era first. Where only an older era has it, that old unit itself is meant and a
note says into which unit it went. `as-signed` takes only what is stated of that very unit; a name that both eras
bear means the one of the 63 there.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bangiao.graph.store.door import Door
from bangiao.graph.values import fold
from bangiao.queries.alphabet import alphabetical
from bangiao.queries.dates import said_date
from bangiao.queries.errors import AmbiguousName, BadValue, NothingLoaded, UnknownName
from bangiao.queries.parameters.reading import Given, Reading
from bangiao.queries.words import Words

ERAS = {"34": ("34", "63", "before"), "63": ("63", "before", "34"), "as-signed": ("63", "34", "before")}

ERA_NAMES = {
    "34": Words("34 tỉnh (từ 01/7/2025)", "34 provinces (since 2025-07-01)"),
    "63": Words("63 tỉnh (đến 30/6/2025)", "63 provinces (until 2025-06-30)"),
    "before": Words("đơn vị cũ trước 2008", "units of before 2008"),
    "as-signed": Words("đúng đơn vị nêu trong nguồn", "the very unit that the source names"),
}

_UNIT = re.compile(r"^(tinh|thanh pho|tp|t p|city of|province of)\s+|\s+(province|city)$")
_MARK = re.compile(r"\s+\(?(?:(cũ|cu|old)|mới|moi|new)\)?$", re.IGNORECASE)
"""What the templates let offices write after a name that both eras bear: Lâm Đồng (cũ), Lâm Đồng (mới)."""
_NEAR = 60
"""Percent of letters that a suggestion shares with what was typed: Lan Dong is near Lam Dong, Buon Ma Thuot near none."""

_SEATS = """
MATCH (unit:LocalUnit)-[:PART_OF*1..3]->(province:Province)
WHERE (unit.search_key CONTAINS '|' + $key + '|' OR unit.search_key CONTAINS ' ' + $key + '|') AND unit.status <> 'withdrawn'
RETURN DISTINCT unit.name_vi AS name_vi, unit.name_en AS name_en, unit.kind AS kind, province.id AS id
"""
_PROVINCES = """
MATCH (p:Province)
OPTIONAL MATCH (p)-[next:SUCCEEDED_BY]->(later:Province)
WITH p, collect({id: later.id, name_vi: later.name_vi, name_en: later.name_en, on: next.on}) AS later
OPTIONAL MATCH (earlier:Province)-[:SUCCEEDED_BY]->(p)
WITH p, later, collect({id: earlier.id, name_vi: earlier.name_vi, name_en: earlier.name_en}) AS earlier
RETURN p.id AS id, p.name_vi AS name_vi, p.name_en AS name_en, p.era AS era, p.search_key AS keys,
       p.gso_code AS gso_code, p.iso3166_2 AS iso, later, earlier
"""

Unit = Mapping[str, Any]


def era(given: Given) -> Reading:
    """The asked era; a province of an older era changes it in `province`."""
    text = (given.text or "34").strip().casefold().replace("_", "-")
    if text not in ERAS:
        raise BadValue(parameter=given.label, found=given.text, allowed=", ".join(ERAS))
    return Reading({given.parameter.name: text}, era_name(text, given.language))


def era_name(era: str, language: str) -> str:
    """What an era, asked for or of the province that was found, is called."""
    return ERA_NAMES[era].said(language)


def province(door: Door, given: Given, asked: str) -> Reading:
    """The province that `given` means in the era `asked`: `province` (its id), and `era` as it then applies.

    "(cũ)" or "(mới)" after the name says the era by itself.
    """
    name = given.parameter.name
    if given.text is None or (not given.parameter.required and fold(given.text) in ("all", "tat ca")):
        return Reading({name: None, "era": asked}, given.say("tất cả", "all"))
    marked = _MARK.search(given.text)
    if marked:
        given = replace(given, text=given.text[: marked.start()])
        asked = asked if asked == "as-signed" else "63" if marked[1] else "34"
    found, notes, _ = _found(door, given, asked)
    applies = asked if asked == "as-signed" else str(found["era"])
    return Reading({name: found["id"], "era": applies}, _shown(given, found), [*notes, *_notes(given, found, asked)])


def several(door: Door, given: Given, asked: str) -> Reading:
    """The provinces of a list "ha giang, lai chau": their ids in the order given, each once; None for all of them.

    `era` is that of the units found, where they are all of one.
    """
    name = given.parameter.name
    if given.text is None or (not given.parameter.required and fold(given.text) in ("all", "tat ca")):
        return Reading({name: None, "era": asked}, given.say("tất cả", "all"))
    each = [province(door, replace(given, text=one), asked) for one in re.split(r"[,;|]", given.text) if one.strip()]
    if not each:
        raise BadValue(parameter=given.label, found=given.text, allowed="ha giang, lai chau")
    units = {str(one.values[name]): one for one in each}
    eras = {str(one.values["era"]) for one in each}
    notes = [note for one in units.values() for note in one.notes]
    values = {name: list(units), "era": eras.pop() if len(eras) == 1 else asked}
    return Reading(values, "; ".join(one.shown for one in units.values()), notes)


def _found(door: Door, given: Given, asked: str) -> tuple[Unit, list[str], Sequence[Unit]]:
    """The province that is meant, what to say of it, and all there are.

    The name of a town or district means its province: the one of the asked era, where that can be told.
    """
    units = door.ask(_PROVINCES, trusted=True).rows
    text = given.text or ""
    try:
        return _choose(given, text, units, asked), [], units
    except UnknownName:
        key = _UNIT.sub("", fold(text))
        seats = door.ask(_SEATS, {"key": key}, trusted=True).rows if key else []
        homes = {seat["id"]: seat for seat in seats}
        inside: list[Unit] = [unit for unit in units if unit["id"] in homes]
        if asked == "34":
            inside = _heirs(inside, units)
        if len({unit["id"] for unit in inside}) != 1:
            raise
    town = _name(next(iter(homes.values())), given.language)
    home = _name(inside[0], given.language)
    vi = f"{town} thuộc {home}: trả lời cho cả tỉnh, không riêng {town}."
    en = f"{town} lies in {home}: the answer is for the whole province, not for {town} alone."
    return inside[0], [given.say(vi, en)], units


def _heirs(old: Sequence[Unit], units: Sequence[Unit]) -> list[Unit]:
    """The units of today that old ones went into, and those that are of today."""
    ids = {unit["id"] if unit["era"] == "34" else later["id"] for unit in old for later in [*unit["later"], {"id": ""}]}
    return [unit for unit in units if unit["id"] in ids and unit["era"] == "34"]


def new_province(door: Door, given: Given, asked: str) -> Reading:
    """The province of today that `given` means, or that the old one it means went into; with its former units.

    `…_formerly` holds their id, name_vi and name_en. A unit that went into several is taken as it is.
    """
    name = given.parameter.name
    meant, told, units = _found(door, given, asked)
    heirs = [unit for unit in units if unit["id"] in {one["id"] for one in meant["later"]} and unit["era"] == "34"]
    found = heirs[0] if len(heirs) == 1 and meant["era"] != "34" else meant
    formerly = [one for one in found["earlier"] if one["id"]]
    values = {name: found["id"], "era": str(found["era"]), f"{name}_formerly": formerly}
    return Reading(values, _shown(given, found), [*told, *_passed_on(given, meant, found, formerly)])


def _passed_on(given: Given, meant: Unit, found: Unit, formerly: Sequence[Unit]) -> list[str]:
    old, new = _name(meant, given.language), _name(found, given.language)
    notes = []
    if meant is not found:
        vi = f"{old} nay thuộc {new}: trả lời cho {new}, cột “Từ tỉnh cũ” cho biết phần của {old}."
        en = f"{old} is within {new} now: the answer is for {new}, the column “From” tells the part of {old}."
        notes.append(given.say(vi, en))
    if len(formerly) == 1:
        vi = f"{new} không hợp nhất với tỉnh nào: mọi dòng là của chính {new} trước và sau 01/7/2025."
        en = f"{new} was not merged with another: every row is its own, before and since 2025-07-01."
        notes.append(given.say(vi, en))
    return notes or _notes(given, found, "34")


def _choose(given: Given, text: str, units: Sequence[Unit], asked: str) -> Unit:
    raw = text.strip()
    if not units:
        raise NothingLoaded
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
    found = process.extract(key, list(known), scorer=fuzz.ratio, limit=4, score_cutoff=_NEAR)
    return ", ".join(known[match[0]] for match in found) or given.say("không có", "nothing")


def _name(unit: Unit, language: str) -> str:
    first, second = ("name_vi", "name_en") if language == "vi" else ("name_en", "name_vi")
    return str(unit.get(first) or unit.get(second) or unit.get("id"))


def _listed(units: Sequence[Unit], given: Given) -> str:
    names = {_name(one, given.language) for one in units if one["name_vi"] or one["name_en"]}
    return ", ".join(sorted(names, key=alphabetical))


def _shown(given: Given, unit: Unit) -> str:
    name = _name(unit, given.language)
    era_words = {
        "34": given.say("34 tỉnh", "of the 34"),
        "63": given.say("63 tỉnh", "of the 63"),
        "before": given.say("đơn vị cũ trước 2008", "an older unit"),
    }
    later = _listed(unit["later"], given)
    now = given.say(f", nay thuộc {later}", f", now within {later}") if later and later != name else ""
    return f"{name} ({era_words[unit['era']]}{now})"


def _notes(given: Given, unit: Unit, asked: str) -> list[str]:
    name, later, earlier = _name(unit, given.language), _listed(unit["later"], given), _listed(unit["earlier"], given)
    if asked == "as-signed":
        return []
    if unit["era"] != asked and later and unit["era"] != "34":
        on = next((one["on"] for one in unit["later"] if one["on"]), "?")
        return [
            given.say(
                f"{name} là đơn vị cũ, từ {said_date(on, 'vi')} thuộc {later}: kết quả chỉ tính trên đơn vị cũ này; "
                f"hỏi {later} để có toàn bộ.",
                f"{name} is an old unit, since {on} within {later}: the answer covers the old unit alone; "
                f"ask for {later} to have the whole.",
            )
        ]
    if unit["era"] != asked:
        return [
            given.say(
                f"{name} chỉ có trong 34 tỉnh từ 01/7/2025, hình thành từ: {earlier}.",
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
