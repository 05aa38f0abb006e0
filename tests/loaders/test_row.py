"""A row says where in the file what was found, and what nobody used."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.errors import BadRecord
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row


def row(**values: str) -> Row:
    return Row(values, "a.csv", "row 7", 7)


def test_a_popped_cell_is_clean_text() -> None:
    assert row(name="  Hà  Giang\u00a0").pop("name") == "Hà Giang"


def test_an_empty_cell_is_unknown_and_not_zero() -> None:
    assert row(money=" ").decimal("money") is None
    assert row(day="").day("day") is None


def test_values_are_read_by_their_kind() -> None:
    one = row(money="1,500.5", day="6/22/2004", iso="2004-06-22")
    assert one.decimal("money") == Decimal("1500.5")
    assert str(one.day("day")) == str(one.day("iso", "%Y-%m-%d")) == "2004-06-22"


@pytest.mark.parametrize(
    ("read", "found"),
    [
        (lambda one: one.pop("other"), "other: found no such cell"),
        (lambda one: one.need("empty"), "empty: found an empty cell"),
        (lambda one: one.decimal("word"), "word: found 'much'"),
        (lambda one: one.day("word"), "word: found 'much'; allowed: a day as month/day/year"),
    ],
)
def test_a_wrong_value_names_file_row_and_column(read: Callable[[Row], object], found: str) -> None:
    with pytest.raises(BadRecord) as caught:
        read(row(empty="", word="much"))
    assert f"a.csv, row 7, {found}" in str(caught.value)


def test_what_nobody_used_is_reported_and_what_is_ignored_is_not() -> None:
    report = Report("test")
    one = row(used="1", ignored="2", left="3", empty=" ")
    one.pop("used")
    one.ignore("ignored", "not even there")
    one.audit(report)
    assert report.unused == {"left": 1}


def test_a_peeked_cell_stays() -> None:
    one = row(name=" a ")
    assert one.peek("name") == one.pop("name") == "a"
    assert one.peek("name") == ""


@given(st.text(), st.sampled_from(["pop", "need", "decimal", "day"]))
def test_no_text_raises_anything_but_bad_record(text: str, how: str) -> None:
    try:
        getattr(row(cell=text), how)("cell")
    except BadRecord as error:
        assert "a.csv, row 7, cell" in str(error)
