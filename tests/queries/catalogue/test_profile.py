"""The profile on one page: 11 stated and 2 counted agreements, 2 partners (a twin and a bank), 18 inside 49, 3 sought outside 5 running."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    Agreement,
    Borders,
    Counting,
    ForeignLocality,
    Funds,
    Includes,
    LocatedIn,
    Observation,
    Organisation,
    PartyTo,
    Project,
    TwinnedWith,
)
from bangiao.graph.values import PartialDate, Qualifier, Status
from bangiao.graph.values.dates import Basis
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _figure(key: str, value: float, topic: str, unit: str, **values: object) -> list[Record]:
    told = {"as_of": PartialDate("2023-06"), "list_open": True, "counting": Counting.STOCK, **values}
    return [
        Observation(
            id=f"observation:{key}",
            name_vi=key,
            value=value,
            topic=topic,
            unit=unit,
            sources=(PAPER,),
            **told,  # type: ignore[arg-type]
        ),
        About(start=f"observation:{key}", end="province:63/ha-giang", sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:bank", name_vi="Ngân hàng"),
    ForeignLocality(id="locality:a", name_vi="A", country="KR"),
    *_figure("ký mới", 11, "agreements", "agreement"),
    *_figure("đang chạy", 49, "ngo_aid", "project"),
    *_figure("mới", 18, "ngo_aid", "project"),
    *_figure("running", 5, "oda", "project"),
    *_figure("sought", 3, "oda", "project", status=Status.PROPOSED),
    Observation(
        id="observation:capital",
        name_vi="vốn",
        value=5,
        topic="fdi",
        unit="project",
        qualifier=Qualifier.MORE_THAN,
        period=PartialDate("2024", Basis.INFERRED),
        sources=(PAPER,),
    ),
    Observation(
        id="observation:opinion", name_vi="ý kiến", topic="trade", value_text="rất khiêm tốn", sources=(PAPER,)
    ),
    About(start="observation:capital", end="province:63/tuyen-quang", sources=(PAPER,)),
    About(start="observation:opinion", end="province:63/tuyen-quang", sources=(PAPER,)),
    *figure("63/dak-lak", "area", "2024", 13, "km2"),
    *figure("63/phu-yen", "area", "2024", 5, "km2"),
    *figure("34/dak-lak", "area", "2025", 18, "km2"),
    *figure("before/dak-lak", "area", "2000", 19, "km2"),
    *figure("63/son-la", "area", "2024", 14, "km2"),
    *figure("63/phu-yen", "shared", "2024", 7, "km2"),
    About(start="observation:paper/shared/63/phu-yen/2024", end="province:63/dak-lak", sources=(PAPER,)),
    Includes(start="observation:đang chạy", end="observation:mới", sources=(PAPER,)),
    Agreement(id="agreement:a", name_vi="A", sources=(PAPER,)),
    Agreement(id="agreement:b", name_vi="B", sources=(PAPER,)),
    PartyTo(start="unit:bac-quang", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:b", sources=(PAPER,)),
    Includes(start="observation:ký mới", end="agreement:a", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:a", sources=(PAPER,)),
    Borders(start="province:63/ha-giang", end="locality:a", sources=(PAPER,)),
    Borders(start="province:63/ha-giang", end="province:63/tuyen-quang", sources=(PAPER,)),
    Project(id="project:p", name_vi="P", sources=(PAPER,)),
    LocatedIn(start="project:p", end="province:63/ha-giang", sources=(PAPER,)),
    Funds(start="org:bank", end="project:p", sources=(PAPER,)),
]


def test_stated_and_counted_stand_side_by_side_in_one_row_a_topic(asked: Asked) -> None:
    rows = {row["topic"]: row for row in asked("profile", province="ha giang").rows}
    agreements = rows["agreements"]
    assert agreements["stated"] == ["ký mới: 11 thỏa thuận (6/2023)"]
    assert (agreements["counted"], agreements["gap"], agreements["date"]) == (2, ["10/11: ký mới"], "2023-06")
    assert {topic: row["counted"] for topic, row in rows.items() if row["counted"]} == {
        "agreements": 2,
        "partners": 2,
        "oda": 1,
        "border": 1,
    }


def test_a_figure_inside_another_and_a_sought_one_say_so(asked: Asked) -> None:
    rows = {row["topic"]: row["stated"] for row in asked("profile", province="ha giang").rows}
    assert sorted(rows["ngo_aid"]) == ["mới: 18 dự án (6/2023; nằm trong 49)", "đang chạy: 49 dự án (6/2023)"]
    assert sorted(rows["oda"]) == ["running: 5 dự án (6/2023)", "sought: 3 dự án (6/2023; đề xuất)"]


def test_a_date_that_is_ours_and_not_the_sources_says_so(asked: Asked) -> None:
    rows = {row["topic"]: row["stated"] for row in asked("profile", province="tuyen quang", era="63").rows}
    assert rows["fdi"] == ["vốn: hơn 5 dự án (2024, suy ra)"]


def test_words_of_the_source_are_marked_as_vietnamese_for_english_readers(asked: Asked) -> None:
    rows = {row["topic"]: row["stated"] for row in asked("profile", province="tuyen quang", language="en").rows}
    assert rows["trade"] == ["Tuyen Quang (old): ý kiến: “rất khiêm tốn” (in Vietnamese, as the source says)"]


def test_a_topic_without_data_is_unknown_and_not_zero(asked: Asked) -> None:
    rows = {row["topic"]: row for row in asked("profile", province="son la").rows}
    assert (rows["agreements"]["counted"], rows["agreements"]["stated"]) == (None, [])


def test_a_figure_of_an_old_unit_says_whose_it_is(asked: Asked) -> None:
    rows = {row["topic"]: row["stated"] for row in asked("profile", province="dak lak").rows}
    assert set(rows["profile"]) == {
        "chỉ tiêu area: 18 km² (2025)",
        "Phú Yên: chỉ tiêu area: 5 km² (2024)",
        "Phú Yên, Đắk Lắk (cũ): chỉ tiêu shared: 7 km² (2024)",
        "Đắk Lắk (cũ): chỉ tiêu area: 13 km² (2024)",
        "Đắk Lắk (cũ): chỉ tiêu area: 19 km² (2000)",
    }
    rows = {row["topic"]: row["stated"] for row in asked("profile", province="dak lak", language="en").rows}
    assert "Dak Lak (old): area: 13 km² (2024)" in rows["profile"]


def test_a_unit_that_was_never_merged_or_split_needs_no_name(asked: Asked) -> None:
    rows = {row["topic"]: row["stated"] for row in asked("profile", province="son la").rows}
    assert rows["profile"] == ["chỉ tiêu area: 14 km² (2024)"]
