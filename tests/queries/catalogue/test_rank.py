"""Ranks: new Tuyên Quang is 10 + 169 = 179, ours; new Đắk Lắk lacks Phú Yên; Sơn La has nothing and is no zero."""

from dataclasses import replace

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Counting, Document, Province
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server


OWN = {"province:34/dak-lak": (30, 7.0), "province:34/lam-dong": (40, 6.0), "province:34/tuyen-quang": (20, 5.0)}
"""Population and area (km²) that three provinces' own records state."""


def _with_own(one: Record) -> Record:
    if not isinstance(one, Province) or one.id not in OWN:
        return one
    population, area = OWN[one.id]
    return replace(one, population=population, area_km2=area, sources=(*one.sources, Citation("document:census", "1")))


RECORDS: list[Record] = [
    *(_with_own(one) for one in PLACES),
    Document(
        id="document:census", name_vi="Dân số", kind="data_file", licence="CC0-1.0", content_date=PartialDate("2025")
    ),
    *figure("63/son-la", "population", "2017", 99),
    *figure("34/dak-lak", "area", "2017", 3, "km2"),
    *figure("34/lam-dong", "area", "2017", 2, "km2"),
    *figure("63/ha-giang", "capital", "2016-12-31", 10, "USD"),
    *figure("63/tuyen-quang", "capital", "2016-12-31", 169, "USD"),
    *figure("63/dak-lak", "capital", "2016-12-31", 500, "USD"),
    *figure("63/ha-giang", "capital", "2015-12-31", 999, "USD"),
    *figure("63/ha-giang", "five", "2011/2015", 5, "USD", Counting.FLOW),
    *figure("63/ha-giang", "score", "2016", 60, "point", Counting.RATIO),
    *figure("63/tuyen-quang", "score", "2016", 61, "point", Counting.RATIO),
    *figure("63/son-la", "score", "2016", 59, "point", Counting.RATIO),
]


def _told(asked: Asked, **given: str) -> dict[str, tuple[object, ...]]:
    return {row["province"]: (row["rank"], row["value"], row["basis"]) for row in asked("rank", **given).rows}


def test_a_sum_of_old_units_is_named_as_ours_and_a_missing_part_gives_none(asked: Asked) -> None:
    told = _told(asked, indicator="capital")
    assert told["Tuyên Quang"] == (1, 179, "sum")
    assert told["Đắk Lắk"] == (None, None, "part")
    assert told["Sơn La"] == (None, None, "none")


def test_ratios_are_never_added_but_stay_with_a_province_that_was_not_merged(asked: Asked) -> None:
    told = _told(asked, indicator="score")
    assert told["Tuyên Quang"] == (None, None, "not_additive")
    assert told["Sơn La"] == (1, 59, "stated")


def test_the_old_provinces_are_ranked_at_one_date_and_the_day_asked_for_holds(asked: Asked) -> None:
    assert list(_told(asked, indicator="capital", era="63").items())[:3] == [
        ("Đắk Lắk", (1, 500, "stated")),
        ("Tuyên Quang", (2, 169, "stated")),
        ("Hà Giang", (3, 10, "stated")),
    ]
    assert _told(asked, indicator="capital", era="63", as_of="2015")["Hà Giang"] == (1, 999, "stated")


def test_a_period_that_runs_past_the_day_asked_for_is_not_yet_known(asked: Asked) -> None:
    assert _told(asked, indicator="five", era="63", as_of="2012-12-31") == {}
    assert _told(asked, indicator="five", era="63", as_of="2015-12-31")["Hà Giang"] == (1, 5, "stated")


def test_where_few_have_a_stated_figure_all_are_ranked_by_their_own_record(asked: Asked) -> None:
    answer = asked("rank", indicator="population", sources=True)
    told = {row["province"]: (row["rank"], row["value"], row["unit"], row["basis"]) for row in answer.rows}
    assert told == {
        "Lâm Đồng": (1, 40, "person", "record"),
        "Đắk Lắk": (2, 30, "person", "record"),
        "Tuyên Quang": (3, 20, "person", "record"),
        "Sơn La": (None, None, None, "none"),
    }
    assert any("Sơn La 99 (2017)" in note for note in answer.notes)
    assert {one.title for one in answer.coverage.documents} == {"Báo thử", "Dân số"}


def test_a_record_without_a_date_answers_no_question_on_a_day(asked: Asked) -> None:
    assert _told(asked, indicator="population", as_of="2018")["Lâm Đồng"] == (None, None, "none")


def test_where_half_have_a_stated_figure_no_record_is_mixed_in(asked: Asked) -> None:
    told = _told(asked, indicator="area")
    assert told["Đắk Lắk"] == (1, 3, "stated")
    assert told["Tuyên Quang"] == (None, None, "none")
