"""Dates as Vietnamese offices write them: the day before the month, quarters, halves of a year, stretches."""

import re
from collections.abc import Callable
from datetime import date

from bangiao.graph.values import PartialDate
from bangiao.loaders.vietnamese.letters import bare

_YEARS = (1900, 2100)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_SEP = r"\s*[/.\-]\s*"
_YEAR = r"(?P<y>[0-9]{4})"
_OF_YEAR = rf"(?:\s*[/\-,]\s*|\s+nam\s+|\s+){_YEAR}"


def day(text: str) -> PartialDate:
    """The date or stretch that is meant, as precise as it is written; ValueError for any other text.

    >>> [str(day(one)) for one in ("31/12/2024", "12/2017", "2017", "quý I/2025", "tháng 5 năm 2024")]
    ['2024-12-31', '2017-12', '2017', '2025-01/2025-03', '2024-05']
    >>> [str(day(one)) for one in ("6 tháng đầu năm 2023", "05-10/6/2024", "từ 2016 đến 2018", "2024-06-05")]
    ['2023-01/2023-06', '2024-06-05/2024-06-10', '2016/2018', '2024-06-05']
    """
    told = bare(text).strip(" .,;")
    one = _one(told)
    if one:
        return _sound(one)
    ends = _DAYS.fullmatch(told)
    if ends:
        month = f"{ends['y']}-{int(ends['m']):02}"
        return _sound(f"{month}-{int(ends['a']):02}/{month}-{int(ends['b']):02}")
    for parts in (_FROM_TO.fullmatch(told), _STRETCH.fullmatch(told)):
        first, last = (_one(parts["a"].strip()), _one(parts["b"].strip())) if parts else (None, None)
        if first and last:
            return _sound(f"{first.split('/')[0]}/{last.split('/')[-1]}")
    raise ValueError(f"{text!r} is no date")


_DAYS = re.compile(
    rf"(?:tu )?(?:ngay )?(?P<a>[0-9]{{1,2}}) ?(?:-|den|den ngay) ?(?P<b>[0-9]{{1,2}})"
    rf"{_SEP}(?P<m>[0-9]{{1,2}}){_SEP}{_YEAR}"
)
_FROM_TO = re.compile(r"(?:tu |from )(?P<a>.+?) (?:den(?: het)?|toi|to|-) (?P<b>.+)")
_STRETCH = re.compile(r"(?P<a>.+?)\s*(?:-| den | to )\s*(?P<b>.+)")


def _sound(text: str) -> PartialDate:
    for part in text.split("/"):
        if not _YEARS[0] <= int(part[:4]) <= _YEARS[1]:
            raise ValueError(f"the year {part[:4]} is not in {_YEARS[0]}-{_YEARS[1]}")
        if part.count("-") == 2:
            date.fromisoformat(part)
    return PartialDate(text)


def _one(told: str) -> str | None:
    """One date in the ISO form, or None where the text has none of the forms."""
    for form, write in _FORMS:
        found = form.fullmatch(told)
        if found:
            return write(found)
    return None


def _day(found: re.Match[str]) -> str:
    return f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}"


def _month(found: re.Match[str]) -> str:
    return f"{found['y']}-{int(found['m']):02}"


def _quarter(found: re.Match[str]) -> str:
    last = 3 * _QUARTERS[found["q"]]
    return f"{found['y']}-{last - 2:02}/{found['y']}-{last:02}"


def _half(found: re.Match[str]) -> str:
    first, last = ("01", "06") if found["h"] in ("dau", "i", "1", "first") else ("07", "12")
    return f"{found['y']}-{first}/{found['y']}-{last}"


_D, _M = r"(?P<d>[0-9]{1,2})", r"(?P<m>[0-9]{1,2})"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = tuple(
    (re.compile(form, re.ASCII), write)
    for form, write in (
        (rf"(?:ngay )?{_D}{_SEP}{_M}{_SEP}{_YEAR}", _day),
        (rf"{_YEAR}-(?P<m>[0-9]{{2}})-(?P<d>[0-9]{{2}})(?:[t ][0-9:.]+z?)?", _day),
        (rf"ngay {_D} thang {_M}(?:,)? nam {_YEAR}", _day),
        (rf"(?:thang |t)?{_M}{_SEP}{_YEAR}", _month),
        (rf"(?:thang |t){_M}{_OF_YEAR}", _month),
        (rf"{_YEAR}-(?P<m>[0-9]{{2}})", _month),
        (rf"(?:quy |q)(?P<q>iv|i{{1,3}}|[1-4]){_OF_YEAR}", _quarter),
        (rf"(?:6|sau) thang (?P<h>dau|cuoi)(?: nam)? {_YEAR}", _half),
        (rf"(?:nua|half)(?: nam)? (?P<h>dau|cuoi|first|second)(?: nam)? {_YEAR}", _half),
        (rf"(?:nam )?{_YEAR}", lambda found: found["y"]),
    )
)
