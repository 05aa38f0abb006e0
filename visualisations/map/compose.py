"""What a map shows: one figure a province, in both eras where the question has them, and what lies in no province."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from pathlib import Path

from bangiao.graph.store.answer import GraphNode
from bangiao.queries import catalogue
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import FLOWS, answered
from bangiao.visualisations.charts.heads import NOTHING
from bangiao.visualisations.charts.measures import Measure, NoSuchColumn, measure_of
from bangiao.visualisations.charts.pieces import Piece, by, facts_of, pieces_of, value_of
from bangiao.visualisations.charts.sheet import Heading, InBoth, Line, Mark, Sheet
from bangiao.visualisations.charts.telling import cited, in_both, sheet_of
from bangiao.visualisations.map.outlines import Outline, Outlines, read_outlines
from bangiao.visualisations.map.provinces import Known, provinces
from bangiao.visualisations.map.tiles import ERAS
from bangiao.visualisations.view import ViewSource

ERA_NAMES = {
    "63": Words("63 tỉnh (đến 30/6/2025)", "63 provinces (until 2025-06-30)"),
    "34": Words("34 tỉnh (từ 01/7/2025)", "34 provinces (since 2025-07-01)"),
}
_BY_PROVINCE = Words("{measure} theo tỉnh", "{measure} by province")
_ERA = Words("{era} tỉnh: {known} tỉnh có số", "{era} provinces: {known} with a figure")
_ERA_COLUMN = Words("Thời kỳ", "Era")
_DISTINCT = Words(
    "Tổng đếm mỗi dự án một lần, nên có thể nhỏ hơn các tỉnh cộng lại.",
    "Totals count each project once, so they may be less than the provinces' sum.",
)
_ISLANDS = Words(
    "Hoàng Sa thuộc Đà Nẵng, Trường Sa thuộc Khánh Hòa ở cả hai thời kỳ; khung phụ không theo tỷ lệ.",
    "Hoang Sa belongs to Da Nang and Truong Sa to Khanh Hoa in both eras; the insets are not to scale.",
)
_TILES = Words(
    "Mỗi tỉnh một ô bằng nhau, đặt theo vị trí gần đúng; ô không phải đường ranh giới.",
    "Each province is a tile of one size, placed about where it lies; tiles are no boundaries.",
)


@dataclass(frozen=True, slots=True)
class EraMap:
    """The provinces of one era: a figure by id (None: unknown; not there: nothing recorded), and what is in none."""

    era: str
    names: Mapping[str, str]
    values: Mapping[str, float | None]
    rest: Mapping[str, float | None]
    total: float | None
    outlines: tuple[Outline, ...] = ()


@dataclass(frozen=True, slots=True)
class ProvinceMap:
    """A map in one language, of one era or two with one measure and one scale."""

    sheet: Sheet
    measure: Measure
    eras: tuple[EraMap, ...]
    marks: dict[str, Mark]


def compose(asking: Asking) -> InBoth[ProvinceMap]:
    """The funding flows by province, or the question told, in both languages."""
    told = asking.told.get("outlines")
    found = read_outlines(Path(told), provinces(asking.door, ERAS)) if told else None
    return in_both(asking, lambda one: compose_one(one, found))


def compose_one(asking: Asking, outlines: Outlines | None = None) -> ProvinceMap:
    """The map in the language asked for."""
    answers = _answers(asking)
    results = [one for one, _ in answers]
    measures = [measure_of(one, asking.told.get("measure")) for one in results]
    measure = replace(measures[0], millions=any(one.millions for one in measures))
    known = provinces(asking.door, ERAS)
    column = _province_column(results[0])
    parts = [pieces_of(one, [column], measure) for one in results]
    sources = cited(asking, (source for part in parts for one in part for source in one.sources))
    maps: list[EraMap] = []
    keys: list[list[str]] = [[] for _ in parts]
    marks: dict[str, Mark] = {}
    for at, (_, eras) in enumerate(answers):
        for era in eras:
            placed = _placed(parts[at], [one for one in known if one.era == era], len(eras) > 1)
            if len(eras) > 1 and not any(placed):
                continue
            keys[at] = [key or old for key, old in zip_longest(placed, keys[at], fillvalue="")]
            rest = [one for one, key in zip(parts[at], placed, strict=True) if not key and not one.nodes[0]]
            maps.append(_era_map(era, parts[at], placed, rest, measure, known, outlines))
            marks |= _marks(era, parts[at], placed, rest, measure, maps[-1].names, sources)
    return ProvinceMap(_sheet(results, maps, keys, measure, outlines), measure, tuple(maps), marks)


def rest_key(era: str, name: str) -> str:
    """The key of the mark of what lies in no province."""
    return f"rest:{era}:{name}"


def _answers(asking: Asking) -> list[tuple[Result, tuple[str, ...]]]:
    """The answers to draw, each with the eras whose provinces it may speak of."""
    question = catalogue.find(asking.told.get("question") or FLOWS)
    given = {"years": asking.told.get("years"), "money": asking.told.get("money")}
    if not any(one.name == "era" for one in question.parameters):
        return [(answered(asking, **given), ERAS)]
    told = asking.settings.get("era")
    if told:
        return [(answered(asking, **given), (told,) if told in ERAS else ERAS)]
    return [(answered(replace(asking, era=era), **given), (era,)) for era in ERAS]


def _province_column(result: Result) -> Column:
    """The column of provinces: the one of that name, else the first whose cells are provinces."""
    for one in result.columns:
        if one.name == "province":
            return one
    for one in result.columns:
        cells = [row.get(one.name) for row in result.found]
        if any(isinstance(cell, GraphNode) and "Province" in cell.labels for cell in cells):
            return one
    raise NoSuchColumn(question=result.name, found="province", allowed="–")


def _placed(pieces: Sequence[Piece], known: Sequence[Known], by_node_alone: bool) -> list[str]:
    """The id of the province of each piece, by its node, else by its name; "" for what is no province of the era."""
    ids = {one.id for one in known}
    names = {name: one.id for one in known for name in (one.name_vi, one.name_en) if name}
    return [
        one.nodes[0] if one.nodes[0] in ids else "" if one.nodes[0] or by_node_alone else names.get(one.names[0], "")
        for one in pieces
    ]


def _era_map(
    era: str,
    pieces: Sequence[Piece],
    placed: Sequence[str],
    rest: Sequence[Piece],
    measure: Measure,
    known: Sequence[Known],
    outlines: Outlines | None,
) -> EraMap:
    grouped = by_place(pieces, placed)
    here = [*rest, *(one for found in grouped.values() for one in found)]
    return EraMap(
        era,
        {one.id: one.name(measure.language) for one in known if one.era == era},
        {key: value_of(found, measure) for key, found in grouped.items()},
        {name: value_of(found, measure) for name, found in by(rest, lambda one: one.names[0]).items()},
        value_of(here, measure) if here and measure.additive else None,
        outlines.of(era) if outlines else (),
    )


def by_place(pieces: Sequence[Piece], placed: Sequence[str]) -> dict[str, list[Piece]]:
    """The pieces under the ids of their provinces."""
    grouped: dict[str, list[Piece]] = {}
    for one, key in zip(pieces, placed, strict=True):
        if key:
            grouped.setdefault(key, []).append(one)
    return grouped


def _marks(
    era: str,
    pieces: Sequence[Piece],
    placed: Sequence[str],
    rest: Sequence[Piece],
    measure: Measure,
    names: Mapping[str, str],
    sources: Mapping[str, ViewSource],
) -> dict[str, Mark]:
    """What each province and each row outside provinces tells; a province without a row says so."""
    said_era = ERA_NAMES[era].said(measure.language)
    term = _ERA_COLUMN.said(measure.language)
    grouped = by_place(pieces, placed)
    marks = {}
    for key, name in names.items():
        found = grouped.get(key, [])
        facts = facts_of(found, measure) if found else ((measure.name, NOTHING.said(measure.language)),)
        marks[key] = Mark(name, ((term, said_era), *facts), _sources(found, sources))
    for name, found in by(rest, lambda one: one.names[0]).items():
        marks[rest_key(era, name)] = Mark(name, ((term, said_era), *facts_of(found, measure)), _sources(found, sources))
    return marks


def _sources(pieces: Sequence[Piece], sources: Mapping[str, ViewSource]) -> tuple[ViewSource, ...]:
    return tuple(sources[one] for one in dict.fromkeys(source for piece in pieces for source in piece.sources))


def _sheet(
    results: Sequence[Result],
    maps: Sequence[EraMap],
    keys: Sequence[Sequence[str]],
    measure: Measure,
    outlines: Outlines | None,
) -> Sheet:
    """What is said around the map: both answers in one table, with the era of each row."""
    language = measure.language
    summary = "; ".join(
        _ERA.said(language).format(known=sum(value is not None for value in one.values.values()), era=one.era)
        for one in maps
    )
    sheets = [sheet_of(one, summary, key) for one, key in zip(results, keys, strict=True)]
    first = sheets[-1]
    own = [_DISTINCT.said(language)] if measure.counted else []
    own += [_TILES.said(language), _ISLANDS.said(language), *(outlines.notes(language) if outlines else ())]
    title = first.title if results[0].name != FLOWS else _BY_PROVINCE.said(language).format(measure=measure.name)
    joined = replace(
        first,
        title=title,
        parameters=_both_parameters(sheets),
        notes=tuple(dict.fromkeys([*own, *(note for one in sheets for note in one.notes)])),
        coverage=tuple(dict.fromkeys(document for one in sheets for document in one.coverage)),
        missing=tuple(dict.fromkeys(text for one in sheets for text in one.missing)),
    )
    if len(sheets) == 1:
        return joined
    lines = [
        Line((ERA_NAMES[era.era].said(language), *line.cells), line.mark, line.total)
        for era, one in zip(maps, sheets, strict=True)
        for line in one.lines
    ]
    return replace(joined, headings=(Heading(_ERA_COLUMN.said(language)), *first.headings), lines=tuple(lines))


def _both_parameters(sheets: Sequence[Sheet]) -> tuple[tuple[str, str], ...]:
    told: dict[str, list[str]] = {}
    for one in sheets:
        for label, value in one.parameters:
            told.setdefault(label, []).append(value)
    return tuple((label, " | ".join(dict.fromkeys(values))) for label, values in told.items())
