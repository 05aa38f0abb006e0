"""Years, statuses, numbers and choices as people type them."""

import pytest

from bangiao.queries.errors import BadValue
from bangiao.queries.parameters import plain
from bangiao.queries.parameters.reading import Given
from bangiao.queries.question import Parameter
from bangiao.queries.words import Words


def _given(text: str | None, kind: str = "years", **values: object) -> Given:
    return Given(Parameter("it", kind, Words("Nó", "It"), **values), text, "en")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2010-2015", 2010, 2015),
        ("2010 – 2015", 2010, 2015),
        ("2010/2015", 2010, 2015),
        ("2010", 2010, 2010),
        ("-2015", None, 2015),
        ("2010-", 2010, None),
        ("all", None, None),
        ("Tất cả", None, None),
        (None, None, None),
    ],
)
def test_years_are_read_in_every_form(text: str | None, first: int | None, last: int | None) -> None:
    assert plain.years(_given(text)).values == {"it_from": first, "it_to": last, "it_undated": False}


@pytest.mark.parametrize("text", ["2015-2010", "20", "last year", "-", "20102015", "2010-2015-2020"])
def test_years_that_are_none_are_refused_with_examples(text: str) -> None:
    with pytest.raises(BadValue, match="Allowed"):
        plain.years(_given(text))


def test_statuses_are_read_by_code_and_by_name_in_either_language() -> None:
    assert plain.status(_given("actual, Đề xuất;da co")).values == {"it": ["actual", "proposed"]}


def test_all_statuses_leave_out_what_its_source_withdrew() -> None:
    codes = plain.status(_given("all")).values["it"]
    assert "planned" in codes and "withdrawn" not in codes


@pytest.mark.parametrize("text", ["withdrawn", "real", " , "])
def test_a_status_that_may_not_be_asked_is_refused(text: str) -> None:
    with pytest.raises(BadValue):
        plain.status(_given(text))


def test_a_choice_is_read_by_code_and_by_its_names() -> None:
    choices = {"even": Words("chia đều", "evenly")}
    for text in ("even", "EVENLY", "chia deu"):
        assert plain.choice(_given(text, "choice", choices=choices)).values == {"it": "even"}
    with pytest.raises(BadValue, match="even"):
        plain.choice(_given("odd", "choice", choices=choices))


def test_many_choices_are_a_list_and_all_of_them_where_none_is_given() -> None:
    choices = {"even": Words("chia đều", "evenly"), "stated": Words("theo nguồn", "as stated")}
    many = plain.choice(_given("Theo nguồn; even, even", "choice", choices=choices, many=True))
    assert (many.values, many.shown) == ({"it": ["stated", "even"]}, "as stated, evenly")
    assert plain.choice(_given(None, "choice", choices=choices, many=True)).values == {"it": ["even", "stated"]}
    assert plain.choice(_given("all", "choice", choices=choices, many=True)).shown == "all"
    with pytest.raises(BadValue, match="even, stated"):
        plain.choice(_given("even, odd", "choice", choices=choices, many=True))
    with pytest.raises(BadValue):
        plain.choice(_given(" , ", "choice", choices=choices, many=True, required=True))


def test_a_choice_that_may_be_left_out_is_null_then_and_one_that_may_not_is_refused() -> None:
    choices = {"even": Words("chia đều", "evenly")}
    assert plain.choice(_given(None, "choice", choices=choices)).values == {"it": None}
    with pytest.raises(BadValue):
        plain.choice(_given("all", "choice", choices=choices, required=True))
    assert plain.choice(_given("all", "choice", choices={"all": Words("cả", "all")})).values == {"it": "all"}


def test_whole_numbers_may_be_left_out_but_not_be_words() -> None:
    assert plain.whole(_given(None)).values == {"it": None}
    assert plain.whole(_given(" 12 ")).values == {"it": 12}
    with pytest.raises(BadValue):
        plain.whole(_given("twelve"))


def test_a_folder_must_be_there() -> None:
    with pytest.raises(BadValue):
        plain.folder(_given("/nowhere/at/all"))
