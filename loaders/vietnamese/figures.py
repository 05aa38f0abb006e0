"""Figures and sums as Vietnamese offices write them.

Of the marks in a figure the rule is: where both stand, the last is the decimal mark; one that repeats stands between
thousands; one that stands once is a decimal mark, but with exactly three digits behind it stands between thousands
("1.234" is one thousand two hundred and thirty-four). A comma before a word of scale is a decimal comma ("7,224 triệu"
is 7.224 million). Where another reading is likely ("1,234", "1.234 triệu") `doubt` is set.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, DecimalException
from functools import cache

from bangiao.graph.values import Qualifier
from bangiao.graph.values.money import exchange_rates
from bangiao.loaders.vietnamese.letters import bare

LIMIT = Decimal(10) ** 18

_QUALIFIERS = tuple(
    (qualifier, re.compile(rf"(?:dat |voi )?(?:{words})\s*"))
    for qualifier, words in (
        (Qualifier.MORE_THAN, r"hon\b|tren\b|qua\b|more than\b|over\b|at least\b|>"),
        (Qualifier.LESS_THAN, r"duoi\b|chua den\b|khong qua\b|less than\b|under\b|below\b|<"),
        (Qualifier.ABOUT, r"khoang\b|chung\b|uoc(?: tinh| dat)?\b|xap xi\b|about\b|around\b|approximately\b|~"),
        (Qualifier.NEARLY, r"gan\b|nearly\b|almost\b"),
    )
)
_SCALES = {
    **dict.fromkeys(("nghin", "ngan", "thousand"), Decimal(10) ** 3),
    **dict.fromkeys(("trieu", "tr", "million", "millions", "mil", "mn"), Decimal(10) ** 6),
    **dict.fromkeys(("ty", "ti", "billion", "billions", "bn"), Decimal(10) ** 9),
}
_CURRENCIES = {
    **dict.fromkeys(("do la my", "do la", "dollar", "us dollars", "us dollar", "$", "us$", "$us", "my kim"), "USD"),
    **dict.fromkeys(("dong", "d", "vnd", "viet nam dong", "dong viet nam"), "VND"),
    **dict.fromkeys(("euro", "€", "dong euro"), "EUR"),
    **dict.fromkeys(("yen", "yen nhat", "jpy", "¥"), "JPY"),
    **dict.fromkeys(("won", "won han quoc", "₩"), "KRW"),
    **dict.fromkeys(("nhan dan te", "te", "rmb", "yuan"), "CNY"),
    **dict.fromkeys(("bang anh", "bang", "£"), "GBP"),
    **dict.fromkeys(("do la uc", "aud"), "AUD"),
    **dict.fromkeys(("do la canada", "cad"), "CAD"),
    **dict.fromkeys(("kip", "kip lao"), "LAK"),
    **dict.fromkeys(("bat", "baht"), "THB"),
    **dict.fromkeys(("phrang thuy si", "franc thuy si"), "CHF"),
    **dict.fromkeys(("do la singapore",), "SGD"),
}
_DIGITS = re.compile(r"(?P<sign>[+-]?)(?P<digits>[0-9][0-9.,\s]*(?<![\s.,])|[0-9])(?P<rest>.*)", re.DOTALL)
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,\s][0-9]{3})+")
_COUNTED = "nguoi|luot|luot nguoi|ngay|thanh vien|dai bieu|dai bieu quoc te|khach|people|persons|days|doan vien|dbqt"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as stated, how exactly, and whether another reading of its marks is likely."""

    value: Decimal
    qualifier: Qualifier = Qualifier.EXACT
    doubt: bool = False


@dataclass(frozen=True, slots=True)
class Sum:
    """A figure with its currency (ISO 4217; "" where none is written), and whether a word of scale stands in it."""

    figure: Figure
    currency: str = ""
    scaled: bool = False


def figure(text: str) -> Figure:
    """The number with its qualifier and scale; ValueError for any other text.

    >>> figure("7,224 triệu").value, figure("12.069.992").value, figure("hơn 1,6 triệu").qualifier
    (Decimal('7224000'), Decimal('12069992'), <Qualifier.MORE_THAN: 'more_than'>)
    >>> figure("1,234")
    Figure(value=Decimal('1234'), qualifier=<Qualifier.EXACT: 'exact'>, doubt=True)
    """
    found = sum_of(text)
    if found.currency:
        raise ValueError(f"{text!r} is a sum of money")
    return found.figure


def whole(text: str) -> Figure:
    """A whole number of people or days, with or without that word; ValueError for any other text.

    >>> whole("12 người").value
    Decimal('12')
    """
    told = re.sub(rf"\s*(?:{_COUNTED})$", "", bare(text))
    found = figure(told)
    if found.value != found.value.to_integral_value() or found.value < 0:
        raise ValueError(f"{text!r} is no whole number")
    return Figure(found.value.quantize(Decimal(1)), found.qualifier, found.doubt)


def sum_of(text: str, *, scaled: bool = False) -> Sum:
    """The figure and the currency written before or behind it; ValueError for any other text.

    `scaled` says that the unit of the column is a scale ("triệu USD"), so that a comma is a decimal comma.

    >>> found = sum_of("12.069.992 USD")
    >>> found.figure.value, found.currency, sum_of("gần 3 tỷ đồng").currency
    (Decimal('12069992'), 'USD', 'VND')
    """
    told, qualifier = _qualified(bare(text))
    before = re.match(r"[^0-9+-]*", told)
    money = _currency(before[0].strip()) if before and before[0].strip() else ""
    found = _DIGITS.fullmatch(told[before.end() :] if before else told)
    if not found or money is None:
        raise ValueError(f"{text!r} is no figure")
    factor, rest = _scaled(found["rest"].strip(" ()"))
    behind = _currency(rest) if rest else ""
    if behind is None or (money and behind and money != behind):
        raise ValueError(f"{text!r}: {rest!r} is neither a scale nor a currency")
    value, doubt = _number(found["digits"], scaled=scaled or factor != 1)
    try:
        value = value * factor * (-1 if found["sign"] == "-" else 1)
    except DecimalException as error:
        raise ValueError(f"{text!r} is no figure") from error
    if abs(value) >= LIMIT:
        raise ValueError(f"{text!r} is not below 10^18")
    return Sum(Figure(_plain(value), qualifier, doubt), money or behind, factor != 1)


def currency(text: str) -> str:
    """The ISO 4217 code of a currency by code, sign or name; ValueError for any other text.

    >>> currency("đô la Mỹ"), currency("VNĐ"), currency("krw")
    ('USD', 'VND', 'KRW')
    """
    found = _currency(bare(text).strip(" ().,;"))
    if not found:
        raise ValueError(f"{text!r} is no currency")
    return found


def scale(text: str) -> tuple[Decimal, str]:
    """The factor and the currency ("" for none) of a unit such as "triệu USD"; ValueError for any other text.

    >>> scale("triệu đồng"), scale("nghìn tỷ")
    ((Decimal('1000000'), 'VND'), (Decimal('1000000000000'), ''))
    """
    factor, rest = _scaled(bare(text).strip(" ().,;:"))
    money = _currency(rest) if rest else ""
    if money is None:
        raise ValueError(f"{text!r} is no unit of money")
    return factor, money


def _qualified(told: str) -> tuple[str, Qualifier]:
    for qualifier, words in _QUALIFIERS:
        found = words.match(told)
        if found:
            return told[found.end() :], qualifier
    return told, Qualifier.EXACT


def _scaled(rest: str) -> tuple[Decimal, str]:
    """The product of the words of scale at the start, and what follows them."""
    factor, words = Decimal(1), rest.split()
    while words and words[0].rstrip(".") in _SCALES and factor <= LIMIT:
        factor *= _SCALES[words.pop(0).rstrip(".")]
    return factor, " ".join(words)


def _number(digits: str, *, scaled: bool) -> tuple[Decimal, bool]:
    marks = [letter for letter in digits if not letter.isdecimal()]
    if any(letter.isspace() for letter in marks):
        if not _GROUPED.fullmatch(digits) or len(set(marks)) > 1:
            raise ValueError(f"{digits!r}: spaces stand where no thousands are")
        return Decimal(re.sub(r"\s", "", digits)), False
    kinds = set(marks)
    if len(kinds) == 2:
        return _both(digits, marks[-1]), False
    if len(marks) > 1:
        if not _GROUPED.fullmatch(digits):
            raise ValueError(f"{digits!r}: thousands have three digits each")
        return Decimal(digits.replace(marks[0], "")), False
    if not marks:
        return Decimal(digits), False
    return _single(digits, marks[0], scaled=scaled)


def _both(digits: str, last: str) -> Decimal:
    head, _, tail = digits.rpartition(last)
    if last in head or not tail or not _GROUPED.fullmatch(head):
        raise ValueError(f"{digits!r}: the marks do not stand between thousands and before decimals")
    return Decimal(f"{re.sub('[.,]', '', head)}.{tail}")


def _single(digits: str, mark: str, *, scaled: bool) -> tuple[Decimal, bool]:
    head, _, tail = digits.partition(mark)
    decimal = Decimal(f"{head}.{tail}")
    if len(tail) != 3 or len(head) > 3 or head.strip("0") == "" or (mark == "," and scaled):
        return decimal, False
    return Decimal(head + tail), mark == "," or scaled


def _plain(value: Decimal) -> Decimal:
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()


def _currency(told: str) -> str | None:
    if told in _CURRENCIES:
        return _CURRENCIES[told]
    return told.upper() if told.upper() in _codes() else None


@cache
def _codes() -> frozenset[str]:
    return frozenset({code for code, _ in exchange_rates()} | set(_CURRENCIES.values()))
