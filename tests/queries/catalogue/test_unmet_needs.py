"""Needed sectors without a partner, from tests/queries/alike.py.

Sơn La asks for doctors (health: nobody there, the bank in Tuyên Quang), tea (agriculture: the fund's rice of 1999,
and the bank in Hà Giang) and a legal text (no sector).
"""

import pytest

from tests.queries import alike
from tests.queries.asking import Asked

RECORDS = alike.RECORDS
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
