"""Dates as Vietnamese readers write them: 20/3/2017, 6–8/2023, 2016–2018; English readers get them in ISO 8601."""

import re

_PARTS = re.compile(r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$")


def said_date(text: str, language: str) -> str:
    """A date or period of the graph in the language; what is none stays as it is.

    Days below 10 have two digits, and so have the first two months after a day, as in official texts.

    >>> [said_date(one, "vi") for one in ("2017-03-20", "2025-07-01", "2023-06", "2024", "2020-02-05")]
    ['20/3/2017', '01/7/2025', '6/2023', '2024', '05/02/2020']
    >>> [said_date(one, "vi") for one in ("2016/2018", "2023-06/2023-08", "2022-08/2024-01")]
    ['2016–2018', '6–8/2023', '8/2022–1/2024']
    >>> said_date("2016/2018", "en")
    '2016/2018'
    """
    if language != "vi":
        return text
    ends = [_PARTS.match(end) for end in text.split("/")]
    if len(ends) > 2 or not all(ends):
        return text
    told = [end.groups() for end in ends if end]
    if len(told) == 1:
        return _said(*told[0])
    (year, month, day), (last, *_) = told
    if year == last and month and not day and not told[1][2] and told[1][1]:
        return f"{int(month)}–{int(told[1][1])}/{year}"
    return f"{_said(*told[0])}–{_said(*told[1])}"


def _said(year: str, month: str | None, day: str | None) -> str:
    if month is None:
        return year
    if day is None:
        return f"{int(month)}/{year}"
    return f"{day}/{month if month < '03' else int(month)}/{year}"
