"""NGOs of new Tuyên Quang on 30 June 2026: one with two permits and two items, one registered only, one without a permit."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Organisation, Project, RegisteredIn, Sector
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

HG = "province:63/ha-giang"


def _permit(body: str, place: str, number: str, until: str | None, kind: str = "registration") -> RegisteredIn:
    end = PartialDate(until) if until else None
    return RegisteredIn(
        start=body,
        end=place,
        key=number,
        number=number,
        kind=kind,
        expires_on=end,
        sectors=("sector:own/health",),
        sources=(PAPER,),
    )


def _item(key: str, funder: str, place: str, year: str, status: Status = Status.ACTUAL) -> list[Record]:
    project = f"project:{key}"
    return [
        Project(
            id=project,
            name_vi=key,
            kind="aid_project",
            approved_on=PartialDate(year),
            status=status,
            sources=(PAPER,),
        ),
        LocatedIn(start=project, end=place, status=status, sources=(PAPER,)),
        Funds(start=funder, end=project, status=status, sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Sector(id="sector:own/health", name_vi="y tế", scheme="own"),
    *(
        Organisation(id=f"org:{key}", name_vi=key, kind="international_ngo", country="JP", sources=(PAPER,))
        for key in ("hai-giay", "chi-dang-ky", "khong-giay", "ca-nuoc", "noi-khac")
    ),
    _permit("org:hai-giay", HG, "1", "2025-12-31"),
    _permit("org:hai-giay", "province:63/tuyen-quang", "2", "2027-03", "project_office"),
    _permit("org:chi-dang-ky", HG, "3", "2026-06-29"),
    _permit("org:ca-nuoc", "country:VN", "4", None),
    _permit("org:noi-khac", "province:63/son-la", "5", "2030"),
    *_item("a", "org:hai-giay", HG, "2023"),
    *_item("b", "org:hai-giay", "unit:bac-quang", "2024"),
    *_item("c", "org:khong-giay", HG, "2021"),
    *_item("hứa", "org:khong-giay", HG, "2025", Status.PROPOSED),
]


def test_organisations_are_counted_not_permits_and_registered_is_not_active(asked: Asked) -> None:
    result = asked("registered-ngos", province="tuyen quang", as_of="30/6/2026", language="en")
    assert [(row["ngo"], row["registration"], row["until"], row["items"], row["last_year"]) for row in result.rows] == [
        ("hai-giay", "valid", "2027-03", 2, 2024),
        ("khong-giay", "none", None, 1, 2021),
        ("ca-nuoc", "undated", None, 0, None),
        ("chi-dang-ky", "expired", "2026-06-29", 0, None),
    ]
    assert result.totals == {"items": 3}


def test_each_permit_is_told_with_its_kind_and_end(asked: Asked) -> None:
    row = asked("registered-ngos", province="tuyen quang", as_of="30/6/2026").rows[0]
    assert sorted(row["permit"]) == ["giấy đăng ký hoạt động 1, đến 31/12/2025", "lập văn phòng dự án 2, đến 3/2027"]
    assert (row["sectors"], row["country"]) == (["y tế"], "Nhật Bản")


def test_a_permit_that_names_the_province_is_not_one_of_another(asked: Asked) -> None:
    assert [row["ngo"] for row in asked("registered-ngos", province="son la").rows] == ["ca-nuoc", "noi-khac"]
