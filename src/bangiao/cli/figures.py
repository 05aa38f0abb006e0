"""Figures as people write them in the language of the command."""

from datetime import timedelta

from bangiao.cli.language import current


def number(value: float, decimals: int = 0) -> str:
    """A number with the language's marks for thousands and decimals.

    >>> number(1234567)
    '1,234,567'
    """
    written = f"{value:,.{decimals}f}"
    return written.translate(str.maketrans(",.", ".,")) if current() == "vi" else written


def size(count: int) -> str:
    """Bytes as kB, MB or GB (powers of 1,000).

    >>> size(2_345_678)
    '2.3 MB'
    """
    for unit, worth in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if count >= worth:
            return f"{number(count / worth, 1)} {unit}"
    return f"{count} B"


def duration(time: timedelta) -> str:
    """Hours, minutes and seconds.

    >>> duration(timedelta(minutes=75, seconds=3))
    '1:15:03'
    """
    return str(timedelta(seconds=int(time.total_seconds())))
