"""Several funders in one sector and province at once.

Worked out by hand. Roads in Hà Giang: the bank's runs 2008–2012, the agency's 2010–2014, the charity's has no end and
counts in 2011 alone, as does one of agencies that nobody names and that may be any of these: two funders at once in
2010 and 2012, three in 2011. In Sơn La one road is paid by three funders: no overlap. Health: two projects nationwide:
none. A school of the agency in Hà Giang: another sector.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Organisation
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server

ALL = ("bank", "agency", "ngo")
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    Organisation(id="org:class", name_vi="Các cơ quan", name_en="Agencies", is_class=True, sources=(PAPER,)),
    project("road-class", "2011"),
    funds("class", "road-class", "1"),
    sector("road-class", "21020"),
    at("road-class", "province:63/ha-giang"),
    project("road-bank", "2008", end_on=PartialDate("2012-06")),
    project("road-agency", "2010", end_on=PartialDate("2014")),
    project("road-ngo", "2011"),
    project("road-shared", "2010", end_on=PartialDate("2014")),
    project("road-planned", "2010", Status.PLANNED, end_on=PartialDate("2014")),
    project("school", "2010", end_on=PartialDate("2014")),
    *(project(f"health-{key}", "2010") for key in ALL),
    *(funds(key, f"road-{key}", None) for key in ALL),
    *(funds(key, "road-shared", "1") for key in ALL),
    funds("bank", "road-planned", "1", status=Status.PLANNED),
    funds("agency", "school", "1"),
    *(funds(key, f"health-{key}", "1") for key in ALL),
    *(sector(f"road-{key}", "21020") for key in (*ALL, "shared", "planned")),
    sector("school", "110"),
    *(sector(f"health-{key}", "122") for key in ALL),
    *(at(f"road-{key}", "province:63/ha-giang") for key in ALL),
    at("road-bank", "province:63/tuyen-quang"),
    at("road-shared", "province:63/son-la"),
    at("road-planned", "province:63/son-la", status=Status.PLANNED),
    at("school", "province:63/ha-giang"),
    *(at(f"health-{key}", "country:VN", placement="nationwide") for key in ALL),
]


def _cells(asked: Asked, **given: str) -> list[tuple[str, str, int, str]]:
    rows = asked("funder-overlaps", language="en", era="63", **given).rows
    return [(row["province"], row["sector"], row["count"], row["overlap_years"]) for row in rows]


def test_three_funders_at_once_are_found_in_their_years(asked: Asked) -> None:
    assert _cells(asked) == [("Ha Giang", "Transport", 3, "2011")]


def test_two_funders_at_once_span_more_years(asked: Asked) -> None:
    assert _cells(asked, min_funders="2") == [("Ha Giang", "Transport", 3, "2010–2012")]


def test_cofinancing_of_one_project_and_nationwide_projects_are_no_overlap(asked: Asked) -> None:
    assert all(province == "Ha Giang" for province, *_ in _cells(asked, min_funders="2"))


def test_years_and_province_narrow_the_overlap(asked: Asked) -> None:
    assert _cells(asked, min_funders="2", years="2012-") == [("Ha Giang", "Transport", 2, "2012")]
    assert _cells(asked, min_funders="2", province="son la") == []


def test_a_row_names_funders_and_projects(asked: Asked) -> None:
    (row,) = asked("funder-overlaps", language="en").rows
    assert row["province"] == "Tuyen Quang" and row["funders"] == ["Agency", "Bank", "Charity"]
    assert sorted(row["projects"]) == ["road-agency", "road-bank", "road-ngo"]
