"""Numbers and days in the Vietnamese way and the international one."""

from datetime import date

import pytest

from bangiao.queries.errors import BadValue
from bangiao.queries.parameters import figures
from bangiao.queries.parameters.reading import Given
from bangiao.queries.question import Parameter
from bangiao.queries.words import Words


def _given(text: str | None, language: str = "en") -> Given:
    return Given(Parameter("it", "date", Words("Nó", "It")), text, language)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.5", 1.5),
        ("1,5", 1.5),
        ("-0,125", -0.125),
        ("12", 12.0),
        ("1500", 1500.0),
        ("1.500.000", 1_500_000.0),
        ("1.500.000,25", 1_500_000.25),
        ("1,500,000", 1_500_000.0),
        ("2.5e6", 2_500_000.0),
        (None, None),
    ],
)
def test_a_number_is_read_with_a_point_or_a_comma(text: str | None, value: float | None) -> None:
    assert figures.number(_given(text)).values == {"it": value}


@pytest.mark.parametrize("text", ["1.500", "1,500", "two", "1.5.5", "1,2,3", "1e99"])
def test_a_number_that_may_mean_two_things_or_none_is_refused(text: str) -> None:
    with pytest.raises(BadValue) as told:
        figures.number(_given(text))
    if text.startswith("1") and text.endswith("500"):
        assert told.value.facts["allowed"] == "1500, 1.5"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2016-12-31", "2016-12-31", "2016-12-31"),
        ("31/12/2016", "2016-12-31", "2016-12-31"),
        ("1/2/2016", "2016-02-01", "2016-02-01"),
        ("2/2016", "2016-02-01", "2016-02-29"),
        ("2015-02", "2015-02-01", "2015-02-28"),
        ("2016", "2016-01-01", "2016-12-31"),
        (None, None, None),
    ],
)
def test_a_day_is_the_last_one_of_what_is_given(text: str | None, first: str | None, last: str | None) -> None:
    assert figures.day(_given(text)).values == {"it": last, "it_from": first}


def test_today_is_today_in_either_language() -> None:
    for text in ("today", "hôm nay"):
        assert figures.day(_given(text)).values["it"] == date.today().isoformat()


def test_a_day_is_shown_in_the_way_of_the_reader() -> None:
    assert figures.day(_given("2016-12", "vi")).shown == "31/12/2016"
    assert figures.day(_given("12/2016", "en")).shown == "2016-12-31"


@pytest.mark.parametrize("text", ["31/02/2016", "2016-13", "soon", "12/31/2016", "16"])
def test_a_day_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(BadValue, match="31/12/2016"):
        figures.day(_given(text))
