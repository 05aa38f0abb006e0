"""What is known of networks in the real sources: who is tied to whom through whom."""

from typing import Any

import pytest

from tests.everything.conftest import Everything

pytestmark = [pytest.mark.server, pytest.mark.shared]


def test_occitanie_ties_son_la_to_lam_dong_in_two_hops_under_both_its_names(everything: Everything) -> None:
    ends: dict[str, Any] = {"from": "son la", "to": "lam dong"}
    rows = everything("path", **ends).rows
    first = [row for row in rows if row["path"] == 1]
    assert [(row["from"], row["to"]) for row in first] == [("Sơn La", "Occitanie"), ("Occitanie", "Lâm Đồng")]
    assert all(row["relation"] == ["COOPERATES_WITH"] for row in first)
    assert first[0]["stated_as"] == ["Languedoc Roussillon Midi Pyrénées"]


def test_occitanie_is_the_one_foreign_locality_that_son_la_shares(everything: Everything) -> None:
    (row,) = everything("common-partners", province="son la", kind="ForeignLocality").rows
    assert (row["other"], row["shared"], row["weight"]) == ("Lâm Đồng", ["Occitanie"], 1)


def test_the_banks_of_all_provinces_say_least_of_two_of_them(everything: Everything) -> None:
    for row in everything("common-partners", province="tuyen quang").rows:
        assert row["shared"][-1] in ("Ngân hàng Thế giới (WB)", "Ngân hàng Phát triển châu Á (ADB)")


def test_the_two_banks_whose_projects_are_known_by_province_look_most_central(everything: Everything) -> None:
    rows = everything("bridges").rows
    assert {row["partner"] for row in rows[:2]} == {"Ngân hàng Thế giới (WB)", "Ngân hàng Phát triển châu Á (ADB)"}
    assert [row["provinces"] for row in rows[:2]] == [34, 34]
    localities = everything("bridges", kind="ForeignLocality").rows
    assert "Occitanie" in {row["partner"] for row in localities if row["alone"] == 1}


def test_son_la_and_lam_dong_can_introduce_ha_giang_to_occitanie(everything: Everything) -> None:
    rows = everything("introductions", province="ha giang", partner="occitanie").rows
    assert {(row["via"], row["why"]) for row in rows} == {("Sơn La", "province"), ("Lâm Đồng", "province")}


def test_boeun_can_introduce_ha_giang_to_its_twin_in_japan(everything: Everything) -> None:
    rows = everything("introductions", province="ha giang", partner="nhat ban").rows
    assert ("Boeun", "partner", ["Miyazaki"]) in [(row["via"], row["why"], row["to"]) for row in rows]
