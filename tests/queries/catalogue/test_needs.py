"""What a province needs and seeks: a need asked of a ministry, a country sought, a loan sought, a suggestion."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    Asks,
    CooperatesWith,
    Funds,
    LocatedIn,
    Need,
    Organisation,
    Project,
    Sector,
    Seeks,
    Suggests,
)
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:ministry", name_vi="Bộ", country="VN"),
    Organisation(id="org:bank", name_vi="Ngân hàng"),
    Sector(id="sector:own/tea", name_vi="chè", code="tea", scheme="own"),
    Need(
        id="need:staff",
        name_vi="Đào tạo cán bộ",
        stated_on=PartialDate("2017-03-20"),
        state="open",
        status=Status.REQUESTED,
        sources=(PAPER,),
    ),
    Project(
        id="project:test/loan",
        name_vi="Vay",
        kind="oda_loan",
        sought_on=PartialDate("2023"),
        status=Status.PROPOSED,
        sources=(PAPER,),
    ),
    Project(id="project:test/real", name_vi="Thật", sources=(PAPER,)),
    About(start="need:staff", end="province:63/ha-giang", status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start="province:63/ha-giang", end="need:staff", status=Status.REQUESTED, sources=(PAPER,)),
    Asks(
        start="province:63/ha-giang",
        end="org:ministry",
        key="need:staff",
        matter="Đào tạo",
        status=Status.REQUESTED,
        sources=(PAPER,),
    ),
    Seeks(start="province:63/ha-giang", end="country:JP", purpose="Hợp tác", status=Status.PLANNED, sources=(PAPER,)),
    LocatedIn(start="project:test/loan", end="province:63/ha-giang", status=Status.PROPOSED, sources=(PAPER,)),
    Funds(start="org:bank", end="project:test/loan", status=Status.PROPOSED, sources=(PAPER,)),
    LocatedIn(start="project:test/real", end="province:63/ha-giang", sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="country:KR", sources=(PAPER,)),
    Suggests(
        start="org:ministry",
        end="country:KR",
        beneficiary="province:63/ha-giang",
        role="partner",
        sectors=("sector:own/tea",),
        status=Status.SUGGESTED,
        sources=(PAPER,),
    ),
]


def test_needs_searches_loans_and_suggestions_stand_apart_and_nothing_actual_is_among_them(asked: Asked) -> None:
    rows = asked("needs", province="ha giang").rows
    told = [(row["kind"], row["what"], row["from_whom"], row["stated_by"], row["date"], row["status"]) for row in rows]
    assert told == [
        ("funds", "Vay", ["Ngân hàng"], [], "2023", "proposed"),
        ("need", "Đào tạo cán bộ", ["Bộ"], ["Hà Giang"], "2017-03-20", "requested"),
        ("seeks", "Hợp tác", ["Nhật Bản"], ["Hà Giang"], None, "planned"),
        ("suggested", "đối tác", ["Hàn Quốc"], ["Bộ"], None, "suggested"),
    ]
    assert rows[3]["sectors"] == ["chè"]


def test_the_new_province_has_what_the_old_one_sought(asked: Asked) -> None:
    assert len(asked("needs", province="tuyên quang").rows) == 4


def test_a_province_that_states_nothing_has_no_rows_and_the_coverage_says_what_that_means(asked: Asked) -> None:
    result = asked("needs", province="son la", language="en")
    assert result.rows == []
    assert result.coverage.missing == ["Nothing is recorded in the data loaded; that does not mean there is nothing."]


def test_years_leave_out_what_is_undated(asked: Asked) -> None:
    assert [row["what"] for row in asked("needs", province="ha giang", years="2017-2020").rows] == ["Đào tạo cán bộ"]
