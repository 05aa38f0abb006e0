"""What is said around a map: both answers under one title, and a table of all of them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bangiao.queries.formats import numbers
from bangiao.queries.result import Result
from bangiao.queries.words import Words
from bangiao.visualisations.charts.asked import FLOWS
from bangiao.visualisations.charts.measures import Measure
from bangiao.visualisations.charts.pieces import Piece, value_of
from bangiao.visualisations.charts.sheet import Cell, Figure, Heading, Line, Sheet
from bangiao.visualisations.charts.telling import TOTAL, sheet_of
from bangiao.visualisations.map.placing import ERA, ERA_NAMES, Placed, outside_key

PROJECTS = Words("Số dự án khác nhau", "Distinct projects")
_BY_PROVINCE = Words("{measure} theo tỉnh", "{measure} by province")
_SUMMARY = Words("{era} tỉnh: {known} tỉnh có số", "{era} provinces: {known} known")


def around(results: Sequence[Result], eras: Sequence[Placed], measure: Measure, notes: Sequence[str]) -> Sheet:
    """The sheet of a map; `results` are the answers in the order of `eras`, or one answer for all of them.

    A table of several rows a province is gathered to one, as the map shows it.
    """
    language = measure.language
    known = ((one.era, sum(value_of(found, measure) is not None for found in one.inside.values())) for one in eras)
    summary = "; ".join(_SUMMARY.said(language).format(era=era, known=many) for era, many in known)
    keys = [one.keys for one in eras] if len(results) == len(eras) else [_first(eras)]
    sheets = [sheet_of(one, summary, key) for one, key in zip(results, keys, strict=True)]
    named = results[-1].name == FLOWS
    title = _BY_PROVINCE.said(language).format(measure=measure.name) if named else results[-1].title
    joined = replace(
        sheets[-1],
        title=title,
        parameters=_parameters(sheets),
        notes=tuple(dict.fromkeys([*notes, *(note for one in sheets for note in one.notes)])),
        coverage=tuple(dict.fromkeys(document for one in sheets for document in one.coverage)),
        missing=tuple(dict.fromkeys(text for one in sheets for text in one.missing)),
    )
    if any(len(found) > 1 for one in eras for found in one.inside.values()):
        return by_province(joined, eras, measure, results[-1])
    return joined if len(sheets) == 1 else _with_eras(joined, sheets, eras)


def by_province(sheet: Sheet, eras: Sequence[Placed], measure: Measure, result: Result) -> Sheet:
    """The sheet with one row a province and one for each name outside, and the total of each era."""
    language = measure.language
    projects = any(one.projects for era in eras for one in era.pieces) and not measure.counted
    place = next((one.words.said(language) for one in result.columns if one.name == "province"), "")
    headings = [
        Heading(ERA.said(language)),
        Heading(place),
        Heading(measure.name, number=True, exported=numbers.heading(measure.column, language)),
    ]
    if projects:
        headings.append(Heading(PROJECTS.said(language), number=True))
    lines = [line for era in eras for line in _lines(era, measure, projects)]
    return replace(sheet, headings=tuple(headings), lines=tuple(lines))


def _lines(era: Placed, measure: Measure, projects: bool) -> Iterator[Line]:
    said = ERA_NAMES[era.era].said(measure.language)
    rows = [(era.names[key], key, found) for key, found in era.inside.items()]
    rows.sort(key=lambda row: (-(value_of(row[2], measure) or -1.0), row[0]))
    rows += [(name, outside_key(era.era, name), found) for name, found in era.outside.items()]
    for name, key, found in rows:
        yield Line((said, name, *_figures(found, measure, projects)), key)
    if measure.additive and rows:
        yield Line((said, TOTAL.said(measure.language), *_figures(era.pieces, measure, projects)), total=True)


def _figures(pieces: Sequence[Piece], measure: Measure, projects: bool) -> list[Cell]:
    value = value_of(pieces, measure)
    cells: list[Cell] = [Figure(measure.said(value), value)]
    if projects:
        many = len(frozenset[str]().union(*(one.projects for one in pieces)))
        cells.append(Figure(numbers.figure(many, measure.language), many))
    return cells


def _first(eras: Sequence[Placed]) -> list[str]:
    """For each row of the one answer the key of its mark in the first era that shows it."""
    return [next(filter(None, keys), "") for keys in zip(*(one.keys for one in eras), strict=True)]


def _with_eras(joined: Sheet, sheets: Sequence[Sheet], eras: Sequence[Placed]) -> Sheet:
    language = joined.language
    lines = [
        Line((ERA_NAMES[era.era].said(language), *line.cells), line.mark, line.total)
        for era, one in zip(eras, sheets, strict=True)
        for line in one.lines
    ]
    return replace(joined, headings=(Heading(ERA.said(language)), *joined.headings), lines=tuple(lines))


def _parameters(sheets: Sequence[Sheet]) -> tuple[tuple[str, str], ...]:
    told: dict[str, list[str]] = {}
    for one in sheets:
        for label, value in one.parameters:
            told.setdefault(label, []).append(value)
    return tuple((label, " | ".join(dict.fromkeys(values))) for label, values in told.items())
