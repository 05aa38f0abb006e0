"""Bars side by side: groups that each have a unit and a scale of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bangiao.queries.result import Result
from bangiao.queries.words import Words
from bangiao.visualisations.charts.sheet import Mark, Sheet
from bangiao.visualisations.charts.telling import sheet_of

_SUMMARY = Words(
    "{groups} so sánh, {bars} số liệu, {unknown} chưa rõ", "{groups} comparisons, {bars} figures, {unknown} unknown"
)
_LEFT = Words(
    "{n} nữa ở trong bảng, không vẽ; thêm bằng --top.", "{n} more stand in the table, not drawn; draw them with --top."
)


@dataclass(frozen=True, slots=True)
class Bar:
    """A figure of a name; None is unknown. `key` is its mark; `planned` ones are plans and targets."""

    name: str
    value: float | None
    said: str
    key: str
    planned: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """Bars of one unit and one scale; `note` says of what date they are, or why they do not compare."""

    title: str
    unit: str
    bars: tuple[Bar, ...]
    note: str = ""
    comparable: bool = True


@dataclass(frozen=True, slots=True)
class Comparison:
    """Groups of bars in one language, each with a scale of its own."""

    sheet: Sheet
    groups: tuple[Group, ...]
    marks: Mapping[str, Mark]
    sources: tuple[str, ...]


def sheet_around(
    result: Result, groups: Sequence[Group], left: int, keys: Sequence[str], notes: Sequence[str]
) -> Sheet:
    """What is said around the bars of an answer: how many there are, `notes`, and how many are `left` to the table."""
    language = result.language
    bars = [bar for group in groups for bar in group.bars]
    summary = _SUMMARY.said(language).format(
        groups=len(groups),
        bars=sum(one.value is not None for one in bars),
        unknown=sum(one.value is None for one in bars),
    )
    more = [_LEFT.said(language).format(n=left)] if left else []
    return sheet_of(result, summary, keys, notes=(*notes, *more, *result.notes))
