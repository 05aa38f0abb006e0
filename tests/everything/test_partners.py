"""Known answers of questions about partners, borders and neighbours, over all real sources."""

import pytest

from tests.everything.conftest import Everything

pytestmark = [pytest.mark.server, pytest.mark.shared]


def test_the_250_km_of_son_la_are_for_houaphanh_and_luang_prabang_together(everything: Everything) -> None:
    rows = everything("foreign-neighbours", province="son la", language="en").rows
    assert [(sorted(row["neighbour"]), row["km"]) for row in rows if row["km"] is not None] == [
        (["Houaphanh", "Luang Prabang"], 250)
    ]


def test_ha_giang_has_two_pairs_of_gates(everything: Everything) -> None:
    rows = everything("foreign-neighbours", province="ha giang", language="en").rows
    pairs = [" - ".join(row["gate_pair"]) for row in rows if row["gate_pair"]]
    assert sorted(pairs) == [
        "Thanh Thuy border gate - Tianbao border gate",
        "Xin Man border gate - Dulong border gate",
    ]


def test_the_turnover_of_ha_giang_is_of_january_to_may_2023(everything: Everything) -> None:
    (row,) = everything("gate-turnover", province="ha giang").rows
    assert (row["period"], row["turnover"], row["scope"]) == ("2023-01/2023-05", 102.6e6, "gates")


def test_the_twinning_of_ia_rve_does_not_take_the_12_2017_of_the_next_sentence(everything: Everything) -> None:
    (row,) = everything("border-twinning", country="cambodia", language="en").rows
    assert (row["unit_vn"], row["level_foreign"], row["since"]) == ("Ia Rve commune", "commune", "2016/2018")


def test_every_dollar_of_koica_is_of_a_project_or_of_people_and_the_1523_rows_of_people_are_no_projects(
    everything: Everything,
) -> None:
    """1,733 rows and USD 79,412,897: 210 payments for 124 projects, the rest for people."""
    totals = everything("partner-profile", partner="koica").totals
    assert (totals["projects"], totals["people"]) == (124, 1733 - 210)
    assert "committed" not in totals  # KOICA states what it spent alone
    assert round(totals["disbursed"]) + round(totals["stated_usd"]) == 79_412_897


def test_the_works_of_koica_without_a_title_are_six_projects(everything: Everything) -> None:
    """Of the 107 rows of works the 36th name is the empty one; tests/loaders/koica counts the other 35."""
    found = everything.door.ask(
        "MATCH (:Organisation {id: $koica})-[fund:FUNDS]->(project:Project) "
        "WHERE project.name_en STARTS WITH $untitled RETURN count(DISTINCT project) AS projects",
        {"koica": "org:koica", "untitled": "Untitled: Infra-Preliminary"},
    )
    assert found.rows == [{"projects": 6}]


def test_the_projects_of_koica_in_no_province_have_a_row_of_their_own(everything: Everything) -> None:
    rows = everything("partner-profile", partner="koica", language="en").rows
    unplaced = [row["projects"] for row in rows if row["province"] == "Not placed in a province"]
    assert unplaced == [102]


def test_the_profile_and_the_money_by_province_tell_the_same_of_a_funder(everything: Everything) -> None:
    """All but what ADB lends outside Viet Nam."""
    profile = everything("partner-profile", partner="adb", language="en").rows
    money = everything("funder-by-province", partner="adb", language="en").rows
    known = {row["province"]: round(row["amount"]) for row in money if row["amount"]}
    told = {row["province"]: round(row["committed"]) for row in profile if row["committed"]}
    assert told and told == {province: known[province] for province in told}


def test_occitanie_has_the_cooperation_of_son_la_with_the_region_that_it_was(everything: Everything) -> None:
    rows = everything("partner-profile", partner="occitanie", language="en").rows
    assert [(row["province"], row["tie"]) for row in rows] == [
        ("Lam Dong", "cooperation"),
        ("Son La", "cooperation"),
    ]


def test_jeollabuk_is_jeonbuk_and_not_jeollanam(everything: Everything) -> None:
    rows = everything("name-forms", partner="jeonbuk").rows
    names = {row["name"] for row in rows if row["judgement"] == "same"}
    assert {"Jeollabuk", "Jeonbuk"} <= names and not any("nam" in name.casefold() for name in names)


def test_adb_has_the_names_that_its_files_use(everything: Everything) -> None:
    names = {row["name"] for row in everything("name-forms", partner="ADB").rows}
    assert {"ADB", "AsDB", "Asia Development Bank", "Asian Development Bank"} <= names


def test_the_department_of_local_affairs_is_followed_by_the_one_of_2025(everything: Everything) -> None:
    rows = everything("name-forms", partner="cuc ngoai vu").rows
    told = {row["name"]: (row["judgement"], row["valid"]) for row in rows}
    assert told["Cục Ngoại vụ"] == ("same", "đến 2025")
    assert told["Cục Ngoại vụ và Ngoại giao văn hóa"][0] == "later"


def test_the_consulate_general_of_india_covers_no_province_that_is_not_stated(everything: Everything) -> None:
    rows = everything("contact-route", partner="india", language="en").rows
    covers = {row["contact"]: row["covers"] for row in rows if "Consulate General" in row["contact"]}
    assert covers == {"Consulate General of India in Ho Chi Minh City": []}


def test_uruguay_is_reached_through_the_embassy_in_argentina(everything: Everything) -> None:
    row = everything("contact-route", partner="uruguay", language="en").rows[0]
    assert (row["kind"], row["city"]) == ("vn_mission", ["Buenos Aires"])
    assert sorted(row["covers"]) == ["Argentina", "Paraguay", "Uruguay"]
