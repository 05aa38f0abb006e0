"""Agreements and their clocks: when each ends, for how long nothing was heard of it, and whether it is to be reviewed."""

from collections.abc import Mapping
from typing import Any

from bangiao.queries.formats import numbers
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.dossier.rows import NONE, command, heading, said, sources_at
from bangiao.visualisations.dossier.sheet import Column, Line, Section
from bangiao.visualisations.view import Words

ROWS = 8
KINDS = "twinning,cooperation,seasonal_labour,relations_established,not_stated"
"""Within Law 70/2020, and those of which no source says what they are."""

EVER = "1200"
"""Months ahead within which every end lies."""

CLOCKS: Words = ("Thỏa thuận và thời hạn", "Agreements and their clocks")
_UNTIL: Words = ("Hết hạn", "In force until")
_CLOCK: Words = ("Đồng hồ", "Clock")
_LEFT: Words = ("{date} (còn {n} tháng)", "{date} ({n} months left)")
_PAST: Words = ("{date}: đã quá hạn", "{date}: past its end")
_UNKNOWN: Words = ("không rõ", "unknown")
_SILENT: Words = ("không thấy hoạt động {n} tháng", "no sign of life for {n} months")
_SILENCE_UNKNOWN: Words = ("không rõ hoạt động lần cuối", "last sign of life unknown")
_LAST: Words = (" (gần nhất: {date})", " (last one: {date})")
_REVIEW: Words = ("rà soát: {reason}; {action}", "to review: {reason}; {action}")
_SILENCE: Words = (
    "Không thấy hoạt động trong dữ liệu đã nạp không có nghĩa là không hoạt động. Không rõ ngày hết hạn không phải là vô thời hạn.",
    "Silence in the data loaded is no proof of inaction. An unknown end does not mean in force for ever.",
)


def clocks(asking: Asking, asked: Mapping[str, str], *, internal: bool = True) -> Section:
    """The agreements of a province, each with its end; `internal` ones also tell silence and reviews."""
    listed = asking.ask("agreements", kind=KINDS, **asked)
    ends = asking.ask("expiring-agreements", months=EVER, **asked)
    if not internal:
        return _section(listed, asked, "far", _rows(listed), ends, {}, internal=False)
    silent = asking.ask("silent-agreements", **asked)
    review = asking.ask("agreements-to-review", **asked)
    states = {key: [_silence(silent, place)] for key, place in _rows(silent).items()}
    for key, place in _rows(review).items():
        states.setdefault(key, []).append(_review(review, place))
    return _section(listed, asked, "far", _rows(listed), ends, states, internal=True)


def clocks_with(asking: Asking, partner: str, *, internal: bool = True) -> Section:
    """The agreements that a partner is party to and that have not ended, each with its end and silence."""
    ends, silent = asking.ask("expiring-agreements", months=EVER), asking.ask("silent-agreements")
    theirs = {key: place for key, place in _rows(ends).items() if _with(ends.found[place], partner)}
    states = {key: [_silence(silent, place)] for key, place in _rows(silent).items() if internal}
    return _section(ends, {}, "partner", theirs, ends, states, internal=internal)


def _rows(result: Result) -> dict[str, int]:
    """The place of each agreement's row by its id."""
    return {str(row["agreement"].properties["id"]): place for place, row in enumerate(result.found)}


def _with(row: Mapping[str, Any], partner: str) -> bool:
    return any(one.properties["id"] == partner for one in row["partner"])


def _section(
    listed: Result,
    asked: Mapping[str, str],
    partner: str,
    places: Mapping[str, int],
    ends: Result,
    states: Mapping[str, list[str]],
    *,
    internal: bool,
) -> Section:
    language, until = listed.language, _rows(ends)
    shares = (
        {"agreement": 0.27, partner: 0.16, "signed_on": 0.1}
        if internal
        else {"agreement": 0.42, partner: 0.28, "signed_on": 0.14}
    )
    named = {one.name: one for one in listed.columns if one.name in shares}
    shares = {name: share for name, share in shares.items() if name in named}
    rest = 1 - sum(shares.values())
    lines = []
    for key, place in list(places.items())[:ROWS]:
        cells = [numbers.cell(listed.rows[place][name], named[name], language) for name in shares]
        cells.append(_end(ends, until[key]) if key in until else said(_UNKNOWN, language))
        cells += ["; ".join(states.get(key, ())) or "–"] if internal else []
        lines.append(Line(tuple(cells), sources_at(listed, place)))
    columns = [heading(named[name], share, language) for name, share in shares.items()]
    columns.append(Column(said(_UNTIL, language), rest * 0.3 if internal else rest))
    columns += [Column(said(_CLOCK, language), rest * 0.7)] if internal else []
    note = said(_SILENCE if lines and internal else ("", "") if lines else NONE, language)
    asking_more = command(listed.name, asked if not asked else {**asked, "kind": KINDS})
    return Section(
        "agreements",
        said(CLOCKS, language),
        tuple(columns),
        tuple(lines),
        said=note,
        left=len(places) - len(lines),
        asked=asking_more,
    )


def _end(ends: Result, place: int) -> str:
    """When it ends, as stated or as its title says, and how many months that is from now."""
    row, language = ends.rows[place], ends.language
    date = numbers.cell(row["expires"], _column(ends, "expires"), language)
    match row["term"]:
        case "due":
            return said(_LEFT, language).format(date=date, n=row["months_left"])
        case "overdue":
            return said(_PAST, language).format(date=date)
        case _:
            return said(_UNKNOWN, language)


def _silence(silent: Result, place: int) -> str:
    row, language = silent.rows[place], silent.language
    if row["silent_months"] is None:
        return said(_SILENCE_UNKNOWN, language)
    text = said(_SILENT, language).format(n=row["silent_months"])
    if row["last_on"]:
        date = numbers.cell(row["last_on"], _column(silent, "last_on"), language)
        text += said(_LAST, language).format(date=date)
    return text


def _review(review: Result, place: int) -> str:
    row, language = review.rows[place], review.language
    reason, action = (numbers.cell(row[name], _column(review, name), language) for name in ("reason", "action"))
    return said(_REVIEW, language).format(reason=reason, action=action)


def _column(result: Result, name: str) -> Any:
    return next(one for one in result.columns if one.name == name)
