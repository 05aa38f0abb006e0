"""Projects spread over many provinces.

Worked out by hand. The road lies in Hà Giang, Tuyên Quang and Sơn La: three of the 63, two of the 34. The school lies
in Bắc Quang, a district of Hà Giang, in Hà Giang and nationwide: one. The canal is told of the old Đắk Lắk that
became two of the 63, and two of the 34. The dam is planned.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.values import MoneyKind, Status
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

THREE = ("province:63/ha-giang", "province:63/tuyen-quang", "province:63/son-la")
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *(project(key) for key in ("road", "school", "canal")),
    project("dam", status=Status.PLANNED),
    funds("bank", "road", "30"),
    funds("bank", "road", "9", MoneyKind.DISBURSED),
    funds("agency", "road", "6"),
    funds("bank", "school", "5"),
    funds("bank", "dam", "70", status=Status.PLANNED),
    *(at("road", place) for place in THREE),
    *(at("dam", place, status=Status.PLANNED) for place in THREE),
    at("school", "unit:bac-quang"),
    at("school", "province:63/ha-giang"),
    at("school", "country:VN", placement="nationwide"),
    at("canal", "province:before/dak-lak"),
]


def _counts(asked: Asked, **given: str) -> dict[str, int]:
    return {row["project"]: row["count"] for row in asked("multi-province", **given).rows}


def test_provinces_are_those_of_the_era_asked(asked: Asked) -> None:
    assert _counts(asked, min_provinces="2", era="63") == {"road": 3, "canal": 2}
    assert _counts(asked, min_provinces="2") == {"road": 2, "canal": 2}
    assert _counts(asked, min_provinces="1", era="as-signed") == {"road": 3, "school": 1, "canal": 1}


def test_a_district_and_its_province_are_one_and_nationwide_is_none(asked: Asked) -> None:
    assert _counts(asked, min_provinces="1", era="63")["school"] == 1


def test_the_money_is_the_whole_projects_and_each_funders_once(asked: Asked) -> None:
    (road,) = asked("multi-province", min_provinces="3", era="63").rows
    assert (road["amount"], sorted(road["funder"])) == (36e6, ["Cơ quan", "Ngân hàng"])
    assert road["provinces"] == ["Hà Giang", "Sơn La", "Tuyên Quang"]


def test_without_a_minimum_five_provinces_are_many(asked: Asked) -> None:
    assert _counts(asked, era="63") == {}
