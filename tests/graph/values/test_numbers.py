"""Numbers are read exactly, or refused where they could be another number."""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.graph.values.numbers import decimal


@pytest.mark.parametrize(
    ("text", "number"),
    [("51.5", "51.5"), (" 1,234,567 ", "1234567"), ("-3", "-3"), (".5", "0.5"), ("2.5E+3", "2500"), ("+7", "7")],
)
def test_numbers_are_read_exactly(text: str, number: str) -> None:
    assert decimal(text) == Decimal(number)


@pytest.mark.parametrize(
    "text", ["1,5", "1.000,50", "1,23,456", "", "-", ".", "NaN", "Infinity", "１２", "1 000", "1e99"]
)
def test_what_might_be_another_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        decimal(text)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**17), max_value=10**17, places=4))
def test_a_number_written_with_thousands_is_the_same_number(number: Decimal) -> None:
    assert decimal(f"{number:,f}") == number


@given(st.text())
def test_text_is_a_number_or_a_value_error(text: str) -> None:
    with suppress(ValueError):
        assert decimal(text).is_finite()
