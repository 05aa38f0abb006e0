"""Values: names are found without diacritics, dates are as precise as stated, unknown money is not zero."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.graph.values import Money, MoneyKind, PartialDate, clean, fold, split


@given(st.text())
def test_folding_is_stable_and_blind_to_composition(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("written", ["Đắk Lắk", "ĐẮK LẮK", "Dak Lak", "Ðak Lak", "đắk-lắk", "Đắk\u00a0Lắk"])
def test_every_way_of_writing_dak_lak_has_one_key(written: str) -> None:
    assert fold(written) == "dak lak"


@given(st.text())
def test_clean_text_is_nfc(text: str) -> None:
    assert unicodedata.is_normalized("NFC", clean(text))


@pytest.mark.parametrize(
    ("text", "precision", "start", "before"),
    [
        ("2017", "year", date(2017, 1, 1), date(2018, 1, 1)),
        ("2017-12", "month", date(2017, 12, 1), date(2018, 1, 1)),
        ("2016-02-29", "day", date(2016, 2, 29), date(2016, 3, 1)),
        ("2012/2016", "range", date(2012, 1, 1), date(2017, 1, 1)),
        ("2023-01/2023-06", "range", date(2023, 1, 1), date(2023, 7, 1)),
    ],
)
def test_a_date_is_a_half_open_stretch(text: str, precision: str, start: date, before: date) -> None:
    told = PartialDate(text)
    assert (told.precision, told.start, told.before) == (precision, start, before)


@given(st.text(max_size=12))
def test_text_is_a_date_or_a_value_error(text: str) -> None:
    try:
        told = PartialDate(text)
    except ValueError:
        return
    assert told.start < told.before


@pytest.mark.parametrize("wrong", ["2017-13", "2017-02-30", "12/2017", "31/12/2024", "2016/2012", "", "9999"])
def test_what_is_no_date_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError):
        PartialDate(wrong)


def test_dollars_are_of_the_year_and_constant_dollars_of_2020() -> None:
    money = Money(Decimal(100), "USD", MoneyKind.COMMITTED, 2009)
    assert money.usd == 100
    assert money.usd_constant is not None and 100 < money.usd_constant < 140


def test_constant_dollars_of_a_named_year_have_none_of_the_day_and_move_to_2020() -> None:
    money = Money(Decimal(200), "USD", MoneyKind.COMMITTED, 2009, price_year=2020)
    assert (money.usd, money.rate) == (None, None)
    assert money.usd_constant == pytest.approx(200)


def test_constant_dollars_of_a_year_that_is_not_named_are_unknown_in_both() -> None:
    money = Money(Decimal(200), "USD", MoneyKind.UNCLEAR, 2005, price_year=0)
    assert (money.usd, money.usd_constant) == (None, None)


def test_dong_become_dollars_at_the_rate_of_their_own_year() -> None:
    money = Money(Decimal(23208000000), "VND", MoneyKind.DISBURSED, 2020)
    assert money.rate is not None and money.rate.year == 2020 and 22_000 < money.rate.per_usd < 24_000
    assert money.usd == pytest.approx(1_000_000, rel=0.05)


@pytest.mark.parametrize(
    "money",
    [
        Money(Decimal(5), "VND"),
        Money(Decimal(5), "VND", MoneyKind.UNCLEAR, 1950),
        Money(Decimal(5), "XXX", MoneyKind.UNCLEAR, 2000),
    ],
)
def test_without_a_rate_dollars_are_unknown_and_not_zero(money: Money) -> None:
    assert money.usd is None and money.usd_constant is None


@pytest.mark.parametrize("currency", ["usd", "US", "U$D", ""])
def test_a_wrong_currency_is_refused(currency: str) -> None:
    with pytest.raises(ValueError, match="ISO 4217"):
        Money(Decimal(1), currency)


@given(st.lists(st.one_of(st.none(), st.floats(-10, 1e6)), min_size=1, max_size=30))
def test_shares_add_up_to_one(stated: list[float | None]) -> None:
    shares, _ = split(stated)
    assert len(shares) == len(stated)
    assert sum(shares) == pytest.approx(1)
    assert all(share >= 0 for share in shares)
