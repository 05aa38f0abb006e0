"""What a partner did in provinces like mine; likeness as in test_likeness.py."""

import pytest

from tests.queries import alike
from tests.queries.asking import Asked

RECORDS = alike.RECORDS
pytestmark = pytest.mark.server


def test_the_deed_in_the_most_alike_province_comes_first(asked: Asked) -> None:
    rows = asked("precedents", partner="bank", province="son la", era="63", language="en").rows
    assert [(row["other"], row["what"], row["year"]) for row in rows] == [
        ("Ha Giang", "tea", 2018),
        ("Tuyen Quang", "clinic", 2020),
    ]
    assert [row["score"] for row in rows] == [pytest.approx(1.0), pytest.approx(0.2)]


def test_a_country_stands_for_its_organisations_and_localities_but_not_for_their_plans(asked: Asked) -> None:
    rows = asked("precedents", partner="south korea", province="son la", era="63", language="en").rows
    assert [(row["other"], row["kind"], row["what"]) for row in rows] == [
        ("Ha Giang", "twinning", "Gumi"),
        ("Lam Dong", "project", "school"),
    ]


def test_what_the_partner_did_in_the_province_itself_is_no_precedent(asked: Asked) -> None:
    assert asked("precedents", partner="fund", province="son la", era="63").rows == []


def test_the_merged_province_holds_the_deeds_of_its_old_units(asked: Asked) -> None:
    rows = asked("precedents", partner="bank", province="son la", language="en").rows
    assert sorted((row["other"], row["what"]) for row in rows) == [("Tuyen Quang", "clinic"), ("Tuyen Quang", "tea")]


def test_years_leave_out_the_rest(asked: Asked) -> None:
    rows = asked("precedents", partner="bank", province="son la", era="63", years="2019-").rows
    assert [row["what"] for row in rows] == ["clinic"]


def test_a_renamed_partner_keeps_what_it_did_under_its_old_name(asked: Asked) -> None:
    rows = asked("precedents", partner="new name", province="son la", era="63", language="en").rows
    assert [(row["other"], row["kind"]) for row in rows] == [("Phu Yen", "twinning")]
