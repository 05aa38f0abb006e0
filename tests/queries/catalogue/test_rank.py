"""Ranks: new Tuyên Quang is 10 + 169 = 179, ours; new Đắk Lắk lacks Phú Yên; Sơn La has nothing and is no zero."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Counting
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
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
