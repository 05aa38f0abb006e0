"""Numbers and days as people type them, in the Vietnamese way or the international one."""

import re
from datetime import date, timedelta

from bangiao.graph.values import PartialDate, fold
from bangiao.graph.values.numbers import decimal
from bangiao.queries.dates import said_date
from bangiao.queries.errors import BadValue
from bangiao.queries.parameters.reading import Given, Reading

_TODAY = ("today", "now", "hom nay", "nay")
_EITHER_WAY = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_POINTS_BETWEEN_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3}){2,}(,\d+)?|[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+")
_COMMA_FOR_POINT = re.compile(r"[+-]?\d+,\d+")
_VIETNAMESE_DATE = re.compile(r"(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})")
_INTERNATIONAL_DATE = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?")


def number(given: Given) -> Reading:
    """A number with or without decimals: 1234.5, 1234,5, 1.234.567, 1,234,567; or nothing.

    Where a single point or comma stands before three digits (1.500) it may mean either, so that is refused.
    """
    name, text = given.parameter.name, (given.text or "").strip()
    if not text:
        return Reading({name: None}, given.say("không đặt", "not set"))
    plain = text
    if _POINTS_BETWEEN_THOUSANDS.fullmatch(text):
        plain = text.replace(".", "").replace(",", ".")
    elif _COMMA_FOR_POINT.fullmatch(text):
        plain = text.replace(",", ".")
    try:
        value = float(decimal(plain))
    except ValueError as error:
        raise BadValue(parameter=given.label, found=text, allowed="1500, 1.5, 1,5, 1.500.000") from error
    if _EITHER_WAY.fullmatch(text):
        whole, part = re.split(r"[.,]", text)
        raise BadValue(parameter=given.label, found=text, allowed=f"{whole}{part}, {whole}.{part.rstrip('0') or 0}")
    return Reading({name: value}, f"{value:g}" if abs(value) < 1e6 else f"{value:.0f}")


def day(given: Given) -> Reading:
    """A day (31/12/2016, 2016-12-31, today), or the last one of a month (12/2016) or year (2016); or nothing.

    It is ISO text; the first day that is meant stands in `…_from`.
    """
    name, text = given.parameter.name, (given.text or "").strip()
    if not text:
        return Reading({name: None, f"{name}_from": None}, given.say("không đặt", "not set"))
    meant = _meant(text)
    if meant is None:
        raise BadValue(parameter=given.label, found=text, allowed="31/12/2016, 12/2016, 2016, 2016-12-31, today")
    last = (meant.before - timedelta(days=1)).isoformat()
    return Reading({name: last, f"{name}_from": meant.start.isoformat()}, said_date(last, given.language))


def _meant(text: str) -> PartialDate | None:
    if fold(text) in _TODAY:
        return PartialDate(date.today().isoformat())
    there = _INTERNATIONAL_DATE.fullmatch(text)
    here = _VIETNAMESE_DATE.fullmatch(text)
    parts = there.groups() if there else here.groups()[::-1] if here else ()
    try:
        return PartialDate("-".join(part.zfill(2) for part in parts if part)) if parts else None
    except ValueError:
        return None
