"""What titles and agencies say of places is found, and what only looks like a place is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.loaders.mentions import mentions


@pytest.mark.parametrize(
    ("text", "provinces"),
    [
        ("Center for Tropical Diseases in Ho Chi Minh City", ["ho-chi-minh"]),
        ("Project for Constructing Bac Bihn Hospital in Bihn Thuan", ["binh-thuan"]),
        ("Vietnam Hatay Rural Development Program", ["ha-tay"]),
        ("F.S. for the Double Track Hanoi-Vinh", ["ha-noi", "nghe-an"]),
        ("농업.농촌개발부(Dalat시)", ["lam-dong"]),
        ("하노이 국립대 외대", ["ha-noi"]),
        ("빙딩성 체육국 (Binh Dinh)", ["binh-dinh"]),
        ("Vinh Thinh, Vinh Loc, Thanh Hoa Province", ["thanh-hoa"]),
        ("Uy Ban Nhan Dan Xa Vinh Thanh Quang Tri", ["quang-tri"]),
        ("The E-Library at Ho-Chi-Minh National Political Academy", []),
        ("Korea International Cooperation Agency", []),
        ("", []),
    ],
)
def test_the_provinces_of_a_text(text: str, provinces: list[str]) -> None:
    assert [one.province.partition("/")[2] for one in mentions(text)] == provinces


def test_a_misspelt_name_says_so() -> None:
    assert [one.misspelt for one in mentions("Hoa-Bihn Children")] == [True]
    assert [one.misspelt for one in mentions("Hoa Binh Children")] == [False]


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    found = [one.province for one in mentions(text)]
    assert len(found) == len(set(found))
