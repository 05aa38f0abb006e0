"""Investors without ties: Japan invests 42 and has no tie with Hà Giang; South Korea invests 50 and has one."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Counting, ForeignLocality, Observation, TwinnedWith, With
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _invested(iso2: str, dollars: float) -> list[Record]:
    key = f"observation:fdi/{iso2}"
    return [
        Observation(
            id=key,
            name_vi="FDI",
            indicator="fdi_registered_capital_by_counterpart",
            topic="fdi",
            value=dollars,
            unit="USD",
            currency="USD",
            counting=Counting.STOCK,
            sources=(PAPER,),
        ),
        About(start=key, end="country:VN", sources=(PAPER,)),
        With(start=key, end=f"country:{iso2}", role="investor", sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    *_invested("KR", 50),
    *_invested("JP", 42),
    ForeignLocality(id="locality:boeun", name_vi="Boeun", country="KR", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:boeun", sources=(PAPER,)),
]


def test_only_countries_without_a_tie_are_listed(asked: Asked) -> None:
    (row,) = asked("investors-without-ties", province="ha giang").rows
    assert (row["country"], row["fdi"], row["ties"]) == ("Nhật Bản", 42, None)


def test_all_countries_stand_with_their_ties_when_asked_for(asked: Asked) -> None:
    rows = asked("investors-without-ties", province="ha giang", ties="all").rows
    assert [(row["country"], row["ties"]) for row in rows] == [("Hàn Quốc", 1), ("Nhật Bản", None)]
