"""Provinces side by side: for each indicator the latest figures of one time, or that there is none."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.values import COUNTED, fold
from bangiao.queries.catalogue.profile import HEADLINES
from bangiao.queries.dates import said_date
from bangiao.queries.find import Found
from bangiao.queries.formats import numbers
from bangiao.queries.result import Result
from bangiao.queries.words import VOCABULARIES, Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.sheet import InBoth, Mark
from bangiao.visualisations.charts.telling import cited, in_both
from bangiao.visualisations.series.bars import Bar, Comparison, Group, sheet_around
from bangiao.visualisations.series.compose import behind
from bangiao.visualisations.series.named_bars import bars_of_question

COMPARE = "compare"
_UNITS = Words(
    "So sánh các tỉnh trong 63 tỉnh, vì số liệu nêu cho địa giới đó; đổi bằng --set era=34.",
    "Provinces of the 63 are compared, since figures are stated for those; change it with --set era=34.",
)


class TwoProvinces(WrongUse):
    """Fewer than two provinces were named, and no question."""

    vi = 'So sánh từ hai tỉnh trở lên, ví dụ: bangiao show compare "Hà Giang" "Sơn La" -o so-sanh.html; hoặc --question TÊN. Đã nêu: {found}.'
    en = 'Compare two provinces or more, such as: bangiao show compare "Hà Giang" "Sơn La" -o compare.html; or --question NAME. Named: {found}.'


def compose(asking: Asking) -> InBoth[Comparison]:
    """The named provinces side by side, or the names and figures of the question told."""
    return in_both(asking, compose_one)


def compose_one(asking: Asking) -> Comparison:
    """The comparison in the language asked for."""
    if asking.told.get("question", COMPARE) != COMPARE:
        return bars_of_question(asking)
    units = [_unit(one, asking) for one in asking.meant]
    if len(units) < 2:
        raise TwoProvinces(found=", ".join(asking.names) or "–")
    told = {"era": "63", **asking.settings, "provinces": ",".join(one.id for one in units)}
    result = asking.ask(COMPARE, **told)
    places = _chosen(asking, result)
    top = int(asking.told.get("top", "12"))
    groups = [_group(result, place, units) for place in places[:top]]
    names = ", ".join(one.name(asking.language) for one in units)
    marks = dict(_marks_of_provinces(asking, result, places[:top], units))
    keys = [_first(place) if place in places[:top] else "" for place in range(len(result.rows))]
    notes = [] if "era" in asking.settings else [_UNITS.said(asking.language)]
    sheet = sheet_around(result, groups, len(places) - len(groups), keys, notes)
    return Comparison(replace(sheet, title=f"{result.title}: {names}"), tuple(groups), marks, behind(result))


def _unit(meant: Sequence[Found], asking: Asking) -> Found:
    """The unit of the name for which figures are stated: that of the 63, unless told otherwise."""
    wanted = asking.settings.get("era", "63")
    return next((one for one in meant if one.era == wanted), meant[0])


def _chosen(asking: Asking, result: Result) -> list[int]:
    """The rows to be drawn: those of the indicators told, in that order, else what compares and is best known first."""
    places = range(len(result.rows))
    wanted = [fold(one) for one in asking.told.get("indicator", "").splitlines() if one.strip()]
    if wanted:
        found = [place for one in wanted for place in _meant(result, one)]
        return list(dict.fromkeys(found))
    return sorted(
        places, key=lambda place: (result.rows[place]["comparable"] != "yes", _rank(result.found[place]), place)
    )


def _meant(result: Result, wanted: str) -> list[int]:
    """The rows of an indicator: of that very code or name, else those whose name holds the words."""
    names = [_names(row["indicator"]) for row in result.found]
    exact = [place for place, held in enumerate(names) if wanted in held]
    return exact or [place for place, held in enumerate(names) if any(wanted in one for one in held)]


def _names(figure: GraphNode) -> list[str]:
    told = figure.properties
    return [fold(str(told.get(key) or "")) for key in ("indicator", "name_vi", "name_en")]


def _rank(row: Mapping[str, Any]) -> int:
    indicator = row["indicator"].properties.get("indicator")
    return HEADLINES.index(indicator) if indicator in HEADLINES else len(HEADLINES)


def _group(result: Result, place: int, units: Sequence[Found]) -> Group:
    """An indicator: a bar a province, in the order of the names; who has no figure of that time is unknown."""
    row, found, language = result.rows[place], result.found[place], result.language
    held = {str(one["unit"].properties["id"]): one["figure"].properties for one in found["held"]}
    unit = VOCABULARIES["unit"].get(str(row["unit"]))
    bars = []
    for number, one in enumerate(units):
        told = held.get(one.id)
        value = None if told is None else float(told["value"])
        said = "?" if value is None else numbers.figure(value, language)
        planned = told is not None and str(told.get("status", "actual")) not in COUNTED
        bars.append(Bar(one.name(language), value, said, f"row{place}-{number}", planned))
    comparable = row["comparable"] == "yes"
    note = said_date(found["date"] or "", language)
    if not comparable:
        note = "; ".join(part for part in (note, row["reason"]) if part)
    return Group(
        str(row["indicator"]), unit.said(language) if unit else str(row["unit"]), tuple(bars), note, comparable
    )


def _marks_of_provinces(
    asking: Asking, result: Result, places: Sequence[int], units: Sequence[Found]
) -> Iterator[tuple[str, Mark]]:
    """What a press on a bar tells: the figure, its date and unit, and the places that state that very figure."""
    held = {
        (place, str(one["unit"].properties["id"])): one["figure"].properties
        for place in places
        for one in result.found[place]["held"]
    }
    shown = cited(asking, (source for told in held.values() for source in told.get("sources") or ()))
    labels = {one.name: one.words.said(result.language) for one in result.columns}
    for place in places:
        group = _group(result, place, units)
        for number, unit in enumerate(units):
            told = held.get((place, unit.id), {})
            bar = group.bars[number]
            facts = [(labels["indicator"], group.title), (group.unit, bar.said)]
            facts += [(labels["comparable"], group.note)] if group.note else []
            sources = tuple(shown[one] for one in told.get("sources") or ())
            yield bar.key, Mark(f"{bar.name} · {group.title}", tuple(facts), sources, str(told.get("status") or ""))


def _first(place: int) -> str:
    return f"row{place}-0"
