"""The readers of single values: they give a value or raise ValueError, whatever the text."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.loaders import parse


@given(st.text())
def test_no_text_breaks_a_reader(text: str) -> None:
    for reader in (parse.day, parse.xsd_day):
        with suppress(ValueError):
            reader(text)


@given(st.dates())
def test_a_day_is_the_same_in_every_form(day: date) -> None:
    american = f"{day.month}/{day.day}/{day.year:04}"
    assert parse.day(american).start == parse.xsd_day(f"{day.isoformat()}T12:00:00+07:00").start == day


@pytest.mark.parametrize("text", ["2012-02-30", "2012-13-01", "12-01-01", "2012-01-01x", "2012/01/01"])
def test_a_day_that_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        parse.xsd_day(text)


@given(st.sets(st.integers(min_value=1, max_value=400), min_size=1, max_size=30))
def test_compressed_numbers_can_be_read_back(numbers: set[int]) -> None:
    told = parse.compress(numbers, limit=10_000)
    ends = [[int(end) for end in part.split("-")] for part in told.split(", ")]
    assert {number for part in ends for number in range(part[0], part[-1] + 1)} == numbers


@given(st.sets(st.integers(min_value=1, max_value=10**6), min_size=1, max_size=300))
def test_a_locator_stays_short(numbers: set[int]) -> None:
    assert len(parse.ranges(numbers)) < 200
