"""Any question as bars: one a row, named by its column of names."""

from collections.abc import Sequence

from bangiao.graph.values import COUNTED
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import answered
from bangiao.visualisations.charts.measures import Measure, measure_of
from bangiao.visualisations.charts.sheet import Mark
from bangiao.visualisations.charts.telling import cited
from bangiao.visualisations.series.bars import Bar, Comparison, Group, sheet_around
from bangiao.visualisations.series.compose import behind, facts_of_row
from bangiao.visualisations.series.points import name_columns


def bars_of_question(asking: Asking) -> Comparison:
    """Any question: a bar a row, named by its column of names; figures of two units stand in groups of their own."""
    result = answered(asking)
    measure = measure_of(result, asking.told.get("measure"))
    named = name_columns(result, asking.told.get("by"))
    drawn = range(min(len(result.rows), int(asking.told.get("top", "40"))))
    bars = [_bar(result, place, measure, named) for place in drawn]
    grouped: dict[str, list[Bar]] = {}
    for place, bar in zip(drawn, bars, strict=True):
        grouped.setdefault(_stated_unit(result, place, measure), []).append(bar)
    groups = [
        Group(measure.name, "" if unit in measure.name else unit, tuple(of_unit)) for unit, of_unit in grouped.items()
    ]
    sources = cited(asking, (one for place in drawn for one in result.found[place]["sources"]))
    marks = {
        bar.key: Mark(
            bar.name, facts_of_row(result, place), tuple(sources[one] for one in result.found[place]["sources"])
        )
        for place, bar in zip(drawn, bars, strict=True)
    }
    keys = [one.key for one in bars] + [""] * (len(result.rows) - len(bars))
    sheet = sheet_around(result, groups, len(result.rows) - len(bars), keys, [])
    return Comparison(sheet, tuple(groups), marks, behind(result))


def _bar(result: Result, place: int, measure: Measure, named: Sequence[Column]) -> Bar:
    row = result.rows[place]
    name = " · ".join(numbers.cell(row[one.name], one, result.language) for one in named)
    value = row[measure.column.name]
    said = "?" if value is None else measure.said(float(value))
    if row.get("basis") == "sum":  # a total of old units is ours and no official figure
        basis = next(one for one in result.columns if one.name == "basis")
        said += f" ({numbers.cell(row['basis'], basis, result.language)})"
    planned = str(row.get("status") or "actual") not in COUNTED
    return Bar(name, None if value is None else float(value), said, f"row{place}", planned)


def _stated_unit(result: Result, place: int, measure: Measure) -> str:
    column = next((one for one in result.columns if one.name == "unit"), None)
    unit = result.rows[place].get("unit")
    if column is not None and unit and measure.column.unit == "number":
        return str(numbers.coded(unit, column, result.language))
    return ""
