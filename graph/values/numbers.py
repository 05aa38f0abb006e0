"""Numbers as sources write them, read exactly or refused."""

import re
from decimal import Decimal

_DECIMAL = re.compile(r"(?=.*[0-9])[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)?(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?")
_PLAIN = re.compile(r"[0-9]{1,17}(?:\.[0-9]{1,9})?")
_LIMIT = Decimal(10) ** 18


def decimal(text: str) -> Decimal:
    """The exact number; commas may stand between thousands only, so that 1,5 is never read as 15.

    >>> decimal("1,234,567.5")
    Decimal('1234567.5')
    >>> decimal("1,5")
    Traceback (most recent call last):
    ...
    ValueError: '1,5' is no number with a decimal point
    """
    told = text.strip()
    if _PLAIN.fullmatch(told):  # what nearly all are, without the questions below
        return Decimal(told)
    if not _DECIMAL.fullmatch(told):
        raise ValueError(f"{text!r} is no number with a decimal point")
    number = Decimal(told.replace(",", ""))
    if abs(number) >= _LIMIT:
        raise ValueError(f"{text!r} is not below 10^18")
    return number
