"""Figures are read by one rule, said beside it; sums keep their currency, scale and qualifier."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.graph.values import Qualifier
from bangiao.loaders.vietnamese import currency, figure, scale, sum_of, whole

letters = st.text(st.sampled_from("0123456789.,- +$€đUSDVNtriệuỷnghìnhơnkhoảngrên()"), max_size=24)


@pytest.mark.parametrize(
    ("written", "value", "doubt"),
    [
        ("12.069.992", "12069992", False),
        ("7,224 triệu", "7224000", False),
        ("1,234", "1234", True),
        ("1.234", "1234", False),
        ("1.234 triệu", "1234000000", True),
        ("1.234,5", "1234.5", False),
        ("1,234.5", "1234.5", False),
        ("0,125", "0.125", False),
        ("1,5", "1.5", False),
        ("1 234 567", "1234567", False),
        ("3 nghìn tỷ", "3000000000000", False),
    ],
)
def test_marks_are_read_by_one_rule_and_doubt_is_told(written: str, value: str, doubt: bool) -> None:
    found = figure(written)
    assert (found.value, found.doubt) == (Decimal(value), doubt)


@pytest.mark.parametrize(
    ("written", "qualifier"),
    [
        ("hơn 1,6 triệu", Qualifier.MORE_THAN),
        ("trên 50", Qualifier.MORE_THAN),
        ("khoảng 20 tỷ", Qualifier.ABOUT),
        ("gần 3 tỷ", Qualifier.NEARLY),
        ("dưới 5", Qualifier.LESS_THAN),
        ("1,6 triệu", Qualifier.EXACT),
    ],
)
def test_how_exactly_a_figure_is_stated_is_kept(written: str, qualifier: Qualifier) -> None:
    assert figure(written).qualifier is qualifier


@pytest.mark.parametrize(
    ("written", "value", "code"),
    [
        ("12.069.992 USD", "12069992", "USD"),
        ("$1.2 million", "1200000", "USD"),
        ("US$ 500", "500", "USD"),
        ("gần 3 tỷ đồng", "3000000000", "VND"),
        ("500.000.000 VNĐ", "500000000", "VND"),
        ("2,5 triệu euro", "2500000", "EUR"),
        ("7,224 triệu đô la Mỹ", "7224000", "USD"),
    ],
)
def test_a_sum_keeps_its_currency(written: str, value: str, code: str) -> None:
    found = sum_of(written)
    assert (found.figure.value, found.currency) == (Decimal(value), code)


@pytest.mark.parametrize(
    "written", ["", "abc", "1.2.3", "1,2,3", "1-2 triệu", "5 quả", "1٣", "1 23", "USD", "1e5", "10 USD VND", "9" * 20]
)
def test_what_is_no_sum_is_refused(written: str) -> None:
    with pytest.raises(ValueError):
        sum_of(written)


def test_the_unit_of_a_column_makes_a_comma_a_decimal_comma() -> None:
    assert scale("triệu USD") == (Decimal(10**6), "USD")
    assert sum_of("1,234", scaled=True).figure.value == Decimal("1.234")


def test_people_are_whole_numbers() -> None:
    assert whole("12 người").value == 12
    with pytest.raises(ValueError):
        whole("12,5 người")
    with pytest.raises(ValueError):
        whole("-3")


@given(st.one_of(st.text(max_size=300), letters))
def test_no_text_raises_anything_but_a_value_error(written: str) -> None:
    for read in (sum_of, figure, whole, currency, scale):
        try:
            read(written)
        except ValueError:
            continue


@given(st.decimals(0, 10**15, places=2))
def test_what_is_written_the_vietnamese_way_is_read_back(value: Decimal) -> None:
    written = f"{value:,.2f}".translate(str.maketrans(",.", ".,"))
    assert figure(written).value == value
