"""The picture of a question in time: the series of an indicator, or any question that has years and figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bangiao.errors import WrongUse
from bangiao.queries import catalogue
from bangiao.queries.dates import said_date
from bangiao.queries.formats import numbers
from bangiao.queries.result import Result
from bangiao.queries.words import UNKNOWN, Words
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.asked import answered, together
from bangiao.visualisations.charts.measures import Measure, measure_of
from bangiao.visualisations.charts.sheet import InBoth, Mark, Sheet
from bangiao.visualisations.charts.telling import cited, in_both, sheet_of
from bangiao.visualisations.series.points import Panel, panels_of, undated
from bangiao.visualisations.series.scale import Scale, scale_of

SERIES = "series"
_SUMMARY = Words(
    "{lines} chuỗi, {points} số liệu, {unknown} chưa rõ", "{lines} series, {points} figures, {unknown} unknown"
)
_UNDATED = Words(
    "{n} dòng không có thời gian: ở trong bảng, không vẽ.", "{n} rows have no time: in the table, not drawn."
)
_LEFT = Words("{n} chuỗi nữa ở trong bảng, không vẽ.", "{n} more series stand in the table, not drawn.")
_BREAKS = Words(
    "Đường đứt ở chỗ thiếu số liệu, đổi địa giới, đổi cách tính; không nối qua chỗ chưa rõ.",
    "Lines break where figures are missing, the territory or the measure changed; nothing is drawn through the unknown.",
)
_OFF_ZERO = Words("Trục không bắt đầu từ 0.", "The axis does not begin at zero.")


class NoSeries(WrongUse):
    """Neither a province nor a question was named."""

    vi = 'Chuỗi của tỉnh nào? Ví dụ: bangiao show series "Hà Giang" --indicator population -o chuoi.html; hoặc --question TÊN.'
    en = 'The series of which province? Such as: bangiao show series "Hà Giang" --indicator population -o series.html; or --question NAME.'


@dataclass(frozen=True, slots=True)
class Series:
    """A chart in time in one language: panels that each have a unit and a scale of their own, drawn as lines or bars."""

    sheet: Sheet
    panels: tuple[Panel, ...]
    scales: tuple[Scale, ...]
    marks: Mapping[str, Mark]
    bars: bool
    sources: tuple[str, ...]


def compose(asking: Asking) -> InBoth[Series]:
    """The series of an indicator of the named provinces, or the question told."""
    return in_both(asking, compose_one)


def compose_one(asking: Asking) -> Series:
    """The chart in the language asked for."""
    result = _answer(asking)
    measure = measure_of(result, asking.told.get("measure"))
    panels = panels_of(result, measure, asking.told.get("by"), told="measure" in asking.told)
    drawn = asking.told.get("drawn", "auto")
    bars = drawn == "bars" or (drawn == "auto" and measure.additive)
    scales = tuple(_scale(one, asking.language, zero=bars) for one in panels)
    marks = _marks(asking, result, measure, panels)
    sheet = _sheet(result, panels, scales, marks)
    if result.name == SERIES and asking.meant:
        sheet = replace(sheet, title=_title(asking, result))
    return Series(sheet, tuple(panels), scales, marks, bars, behind(result))


def _answer(asking: Asking) -> Result:
    if asking.told.get("question"):
        return answered(asking)
    if not asking.meant:
        raise NoSeries
    told = {"indicator": asking.told.get("indicator"), **asking.settings}
    results = [asking.ask(SERIES, **{**told, "province": meant[0].id}) for meant in asking.meant]
    return results[0] if len(results) == 1 else together(asking, results)


def _title(asking: Asking, result: Result) -> str:
    """The indicator and the names, since the question's own title tells neither."""
    label = next(
        one.words.said(result.language) for one in catalogue.find(SERIES).parameters if one.name == "indicator"
    )
    names = ", ".join(dict.fromkeys(one[0].name(asking.language) for one in asking.meant))
    return f"{result.parameters[label]}: {names}"


def _scale(panel: Panel, language: str, *, zero: bool) -> Scale:
    known = [one.value for line in panel.lines for one in line.points if one.value is not None]
    return scale_of(known, panel.unit, language, zero=zero)


def key_of(place: int) -> str:
    """The key of the mark of a row."""
    return f"row{place}"


def _marks(asking: Asking, result: Result, measure: Measure, panels: Sequence[Panel]) -> dict[str, Mark]:
    """What a press on a point tells: every cell of its row, and its sources."""
    drawn = [(panel, line.name, point) for panel in panels for line in panel.lines for point in line.points]
    sources = cited(asking, (one for _, _, point in drawn for one in result.found[point.place]["sources"]))
    marks = {}
    for panel, name, point in drawn:
        row, language = result.rows[point.place], result.language
        facts = facts_of_row(result, point.place)
        if point.value is None:
            facts = (*facts, (measure.name, UNKNOWN.said(language)))
        title = " · ".join(part for part in (name, said_date(point.text, language), panel.unit) if part)
        status = str(row.get("status") or "")
        shown = tuple(sources[one] for one in result.found[point.place]["sources"])
        marks[key_of(point.place)] = Mark(title, facts, shown, status)
    return marks


def facts_of_row(result: Result, place: int) -> tuple[tuple[str, str], ...]:
    """Every cell of a row that holds something, under its heading."""
    row, language = result.rows[place], result.language
    return tuple(
        (numbers.heading(one, language), numbers.cell(row[one.name], one, language))
        for one in result.columns
        if one.name != "sources" and row[one.name] not in (None, "", [])
    )


def _sheet(result: Result, panels: Sequence[Panel], scales: Sequence[Scale], marks: Mapping[str, Mark]) -> Sheet:
    language = result.language
    points = [point for panel in panels for line in panel.lines for point in line.points]
    summary = _SUMMARY.said(language).format(
        lines=sum(len(one.lines) for one in panels),
        points=sum(one.value is not None for one in points),
        unknown=sum(one.value is None for one in points),
    )
    notes = [_BREAKS.said(language)]
    notes += [_OFF_ZERO.said(language)] if any(one.low > 0 for one in scales) else []
    notes += [_LEFT.said(language).format(n=left)] if (left := sum(one.left for one in panels)) else []
    notes += [_UNDATED.said(language).format(n=n)] if (n := undated(result)) else []
    keys = [key_of(place) if key_of(place) in marks else "" for place in range(len(result.rows))]
    return sheet_of(result, summary, keys, notes=(*notes, *result.notes))


def behind(result: Result) -> tuple[str, ...]:
    """The documents behind the figures, each with its publisher and the date of its content."""
    language = result.language
    told = (
        (one.title, one.publisher, said_date(one.content_date, language) if one.content_date else "")
        for one in result.coverage.documents
    )
    return tuple(dict.fromkeys(", ".join(part for part in parts if part) for parts in told))
