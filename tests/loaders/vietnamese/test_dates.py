"""Dates are as precise as they are written, the day stands before the month, and nothing else is a date."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.loaders.vietnamese import day

letters = st.text(st.sampled_from("0123456789/-. quýQIVtháng nămngàyđếntừ,"), max_size=24)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("31/12/2024", "2024-12-31"),
        ("1.5.2020", "2020-05-01"),
        ("ngày 5 tháng 6 năm 2024", "2024-06-05"),
        ("12/2017", "2017-12"),
        ("Tháng 5/2024", "2024-05"),
        ("T5/2024", "2024-05"),
        ("tháng 5 năm 2024", "2024-05"),
        ("2017", "2017"),
        ("năm 2017", "2017"),
        ("quý I/2025", "2025-01/2025-03"),
        ("Quý 4 năm 2024", "2024-10/2024-12"),
        ("6 tháng đầu năm 2023", "2023-01/2023-06"),
        ("6 tháng cuối năm 2023", "2023-07/2023-12"),
        ("2016-2018", "2016/2018"),
        ("05-10/6/2024", "2024-06-05/2024-06-10"),
        ("từ ngày 28/5/2024 đến ngày 2/6/2024", "2024-05-28/2024-06-02"),
        ("2024-06-05 00:00:00", "2024-06-05"),
    ],
)
def test_a_date_is_as_precise_as_it_is_written(written: str, meant: str) -> None:
    assert str(day(written)) == meant


@pytest.mark.parametrize(
    "written",
    ["", "12/31/2024", "31/02/2020", "20/5", "sau Tết", "2200", "31/12/24", "2018-2016", "quý V/2024", "45657"],
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError):
        day(written)


@given(st.one_of(st.text(max_size=300), letters))
def test_no_text_raises_anything_but_a_value_error(written: str) -> None:
    try:
        found = day(written)
    except ValueError:
        return
    assert found.start < found.before
