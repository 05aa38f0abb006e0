"""Foreign neighbours by hand: Tuyên Quang has Yun and Gui of China, which hides the country; 30 km is for both together."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    BorderGate,
    Borders,
    Connects,
    Country,
    ForeignLocality,
    Observation,
    PartOf,
    With,
)
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

OLD, NEW, FIGURE = "province:63/ha-giang", "province:34/tuyen-quang", "observation:length"
RECORDS: list[Record] = [
    *PLACES,
    Country(id="country:CN", name_vi="Trung Quốc", name_en="China", iso2="CN"),
    Country(id="country:LA", name_vi="Lào", name_en="Laos", iso2="LA"),
    ForeignLocality(id="locality:CN/yun", name_vi="Vân", name_en="Yun", country="CN"),
    ForeignLocality(id="locality:CN/gui", name_vi="Quế", name_en="Gui", country="CN"),
    Borders(start=OLD, end="locality:CN/yun", km=20.0, sources=(PAPER,)),
    Borders(start=NEW, end="locality:CN/yun", sources=(PAPER,)),
    Borders(start=NEW, end="locality:CN/gui", sources=(PAPER,)),
    Borders(start=NEW, end="country:CN", sources=(PAPER,)),
    Borders(start="province:63/son-la", end="country:LA", sources=(PAPER,)),
    BorderGate(id="gate:near", name_vi="Gần", name_en="Near", kind="international"),
    BorderGate(id="gate:far", name_vi="Xa", name_en="Far"),
    PartOf(start="gate:near", end=OLD, sources=(PAPER,)),
    PartOf(start="gate:far", end="locality:CN/yun", sources=(PAPER,)),
    Connects(start="gate:near", end="gate:far", state="reopened", sources=(PAPER,)),
    Observation(id=FIGURE, indicator="border_length", value=30.0, unit="km", sources=(PAPER,)),
    About(start=FIGURE, end=OLD, sources=(PAPER,)),
    With(start=FIGURE, end="locality:CN/yun", sources=(PAPER,)),
    With(start=FIGURE, end="locality:CN/gui", sources=(PAPER,)),
]


def test_a_length_for_two_neighbours_is_not_given_to_either(asked: Asked) -> None:
    rows = asked("foreign-neighbours", province="tuyen quang", language="en").rows
    assert [(sorted(row["neighbour"]), row["km"]) for row in rows] == [
        (["Gui"], None),
        (["Yun"], 20.0),
        (["Gui", "Yun"], 30.0),
    ]


def test_a_pair_of_gates_stands_with_its_neighbour(asked: Asked) -> None:
    rows = asked("foreign-neighbours", province="ha giang", language="en").rows
    assert (rows[0]["gate_pair"], rows[0]["gate_kind"], rows[0]["state"]) == (
        ["Near", "Far"],
        "international",
        "reopened",
    )


def test_a_country_stands_only_where_no_locality_of_it_is_named(asked: Asked) -> None:
    assert [row["neighbour"] for row in asked("foreign-neighbours", province="son la", era="63").rows] == [["Lào"]]
