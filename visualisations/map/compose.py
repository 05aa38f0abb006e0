"""What a map shows: one figure a province, in both eras where the question has them, and what lies in no province."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bangiao.queries import catalogue
from bangiao.queries.result import Result
from bangiao.queries.words import Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import FLOWS, answered
from bangiao.visualisations.charts.heads import NOTHING
from bangiao.visualisations.charts.measures import Measure, measure_of
from bangiao.visualisations.charts.pieces import Piece, facts_of, pieces_of, value_of
from bangiao.visualisations.charts.sheet import InBoth, Mark, Sheet
from bangiao.visualisations.charts.telling import cited, in_both
from bangiao.visualisations.map.around import around
from bangiao.visualisations.map.outlines import Outline, Outlines, read_outlines
from bangiao.visualisations.map.placing import ERA, ERA_NAMES, Placed, outside_key, placed, province_column
from bangiao.visualisations.map.provinces import provinces
from bangiao.visualisations.map.tiles import ERAS
from bangiao.visualisations.view import ViewSource

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
    eras = _placed(asking, answers, measure)
    sources = cited(asking, (source for era in eras for one in era.pieces for source in one.sources))
    notes = (_DISTINCT, _TILES, _ISLANDS) if measure.counted else (_TILES, _ISLANDS)
    said = [one.said(asking.language) for one in notes]
    return ProvinceMap(
        around(results, eras, measure, [*said, *(outlines.notes(asking.language) if outlines else ())]),
        measure,
        tuple(_era_map(one, measure, outlines) for one in eras),
        {key: mark for one in eras for key, mark in _marks(one, measure, sources).items()},
    )


def _answers(asking: Asking) -> list[tuple[Result, tuple[str, ...]]]:
    """The answers to draw, each with the eras whose provinces it may speak of."""
    question = catalogue.find(asking.told.get("question") or FLOWS)
    if not any(one.name == "era" for one in question.parameters):
        return [(answered(asking), ERAS)]
    told = asking.settings.get("era")
    if told:
        return [(answered(asking), (told,) if told in ERAS else ERAS)]
    return [(answered(replace(asking, era=era), any_era=False), (era,)) for era in ERAS]


def _placed(asking: Asking, answers: Sequence[tuple[Result, tuple[str, ...]]], measure: Measure) -> list[Placed]:
    """The pieces of each era; of an answer that may speak of both, only the eras that it does speak of."""
    known = provinces(asking.door, ERAS)
    column = province_column(answers[0][0])
    made = []
    for result, eras in answers:
        pieces = pieces_of(result, [column], measure)
        tried = [placed(pieces, known, era, asking.language, alone=len(eras) == 1) for era in eras]
        made += tried if len(tried) == 1 else [one for one in tried if one.inside] or tried[-1:]
    return made


def _era_map(era: Placed, measure: Measure, outlines: Outlines | None) -> EraMap:
    return EraMap(
        era.era,
        era.names,
        {key: value_of(found, measure) for key, found in era.inside.items()},
        {name: value_of(found, measure) for name, found in era.outside.items()},
        value_of(era.pieces, measure) if era.pieces and measure.additive else None,
        outlines.of(era.era) if outlines else (),
    )


def _marks(era: Placed, measure: Measure, sources: Mapping[str, ViewSource]) -> dict[str, Mark]:
    """What each province and each name outside provinces tells; a province without a row says so."""
    term = (ERA.said(measure.language), ERA_NAMES[era.era].said(measure.language))
    marks = {}
    for key, name in era.names.items():
        found = era.inside.get(key, [])
        facts = facts_of(found, measure) if found else ((measure.name, NOTHING.said(measure.language)),)
        marks[key] = Mark(name, (term, *facts), _cited(found, sources))
    for name, found in era.outside.items():
        marks[outside_key(era.era, name)] = Mark(name, (term, *facts_of(found, measure)), _cited(found, sources))
    return marks


def _cited(pieces: Sequence[Piece], sources: Mapping[str, ViewSource]) -> tuple[ViewSource, ...]:
    return tuple(sources[one] for one in dict.fromkeys(source for piece in pieces for source in piece.sources))
