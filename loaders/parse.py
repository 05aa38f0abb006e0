"""The text of sources into values: each function raises ValueError, which a row or element turns into a BadRecord."""

import re
from collections.abc import Iterable
from datetime import date, datetime
from functools import lru_cache

from bangiao.graph.values import PartialDate

_XSD_DATE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})?")


def day(text: str, form: str = "%m/%d/%Y") -> PartialDate:
    """The day that a source writes in a form of `strptime`.

    >>> str(day("12/18/2003"))
    '2003-12-18'
    """
    return PartialDate(datetime.strptime(text.strip(), form).date().isoformat())


@lru_cache(maxsize=10_000)
def xsd_day(text: str) -> PartialDate:
    """The day of an XML Schema date or date and time; the time and the zone are dropped.

    >>> str(xsd_day("2012-03-08T00:00:00Z"))
    '2012-03-08'
    """
    match = _XSD_DATE.fullmatch(text.strip())
    if not match:
        raise ValueError(f"{text!r} is no date")
    date.fromisoformat(match[1])
    return PartialDate(match[1])


def ranges(numbers: Iterable[int], word: str = "rows") -> str:
    """Row numbers as a short locator.

    >>> ranges([12, 13, 14, 77])
    'rows 12-14, 77'
    >>> ranges([5])
    'row 5'
    """
    known = set(numbers)
    return f"{word if len(known) > 1 else word.removesuffix('s')} {compress(known)}"


def compress(numbers: Iterable[int], limit: int = 150) -> str:
    """Numbers as ranges; of those that do not fit, the last is named and all are counted.

    >>> compress([3, 1, 2, 7])
    '1-3, 7'
    >>> compress(range(1, 400, 2), limit=20)
    '1, 3, 5, 7, 9, 11 … 399 (200 in all)'
    """
    known = sorted(set(numbers))
    if len(known) == 1:
        return str(known[0])
    parts: list[list[int]] = []
    for number in known:
        if parts and number == parts[-1][-1] + 1:
            parts[-1] = [parts[-1][0], number]
        else:
            parts.append([number])
    told = [f"{part[0]}-{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts]
    text = ", ".join(told)
    if len(text) <= limit:
        return text
    return f"{text[: text.rindex(',', 0, limit)]} … {told[-1]} ({len(known)} in all)"
