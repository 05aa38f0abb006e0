"""Needed sectors without a partner, from tests/queries/alike.py.

Sơn La asks for doctors (health: nobody there, the bank in Tuyên Quang), tea (agriculture: the fund's rice of 1999,
and the bank in Hà Giang) and a legal text (no sector). A foreign firm's own hospital
in Sơn La is an investment, which funds no need of the province.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, InSector, LocatedIn, Project
from tests.queries import alike
from tests.queries.asking import Asked
from tests.queries.geography import PAPER

RECORDS: list[Record] = [
    *alike.RECORDS,
    Project(id="project:test/hospital", name_vi="Bệnh viện", kind="fdi", sources=(PAPER,)),
    LocatedIn(start="project:test/hospital", end="province:63/son-la", sources=(PAPER,)),
    Funds(start="org:agency", end="project:test/hospital", sources=(PAPER,)),
    InSector(start="project:test/hospital", end="sector:dac/121", sources=(PAPER,)),
]
pytestmark = pytest.mark.server


def test_a_needed_sector_without_a_project_is_none_recorded_and_old_projects_are_no_present_cover(asked: Asked) -> None:
    rows = asked("unmet-needs", province="son la", era="63", language="en").rows
    assert [(row["sector"], row["need"], row["finding"]) for row in rows] == [
        ("Health", ["Doctors"], "none_recorded"),
        ("Agriculture", ["Tea"], "old"),
        (None, ["Legal text"], "no_sector"),
    ]
    assert [(row["partners"], row["last_year"]) for row in rows] == [([], None), (["Fund"], 1999), ([], None)]


def test_the_provinces_like_it_that_have_the_sector_are_named(asked: Asked) -> None:
    health, agriculture, _ = asked("unmet-needs", province="son la", era="63", language="en").rows
    assert (health["similar"], agriculture["similar"]) == (["Tuyen Quang"], ["Ha Giang"])


def test_a_province_that_stated_no_need_has_no_rows(asked: Asked) -> None:
    assert asked("unmet-needs", province="ha giang", era="63").rows == []
