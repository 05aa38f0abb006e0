"""Agreements, plans, events and NGO aid on all real sources: the known answers, and what the sources cannot say."""

import pytest

from tests.everything.conftest import Everything

pytestmark = [pytest.mark.server, pytest.mark.shared]


def test_of_eleven_new_agreements_of_ha_giang_two_can_be_named(everything: Everything) -> None:
    """D4 states 11 in the first half of 2023; Boeun and Hadong are named. D4 writes "quận"; both are counties."""
    rows = everything("agreements", province="ha giang", era="63", years="2023", language="en").rows
    assert [(row["level_vn"], row["level_foreign"], row["country"]) for row in rows] == [
        ("province", "county", ["South Korea"]),
        ("district", "county", ["South Korea"]),
    ]
    assert {row["legal_status"] for row in rows} == {"signed"}


def test_contracts_of_firms_are_no_agreements_of_the_province(everything: Everything) -> None:
    rows = everything("agreements", province="dak lak", language="en").rows
    assert {row["kind"] for row in rows} == {"twinning", "relations_established"}


def test_no_source_states_an_end_so_every_end_is_unknown(everything: Everything) -> None:
    rows = everything("expiring-agreements", as_of="2026-11-24").rows
    assert rows and {row["term"] for row in rows} == {"unknown"}


def test_boeun_was_last_heard_of_by_the_workers_sent_in_august_2023(everything: Everything) -> None:
    rows = everything("silent-agreements", as_of="2026-11-24", province="tuyen quang", language="en").rows
    told = {row["partner"][0]: (row["last_on"], row["silent_months"]) for row in rows}
    assert told == {"Boeun County Government": ("2023-08", 38), "Hadong County": (None, 40)}


def test_bac_quang_s_agreement_goes_to_tuyen_quang_and_the_commune_s_must_be_checked(everything: Everything) -> None:
    rows = {row["reason"]: row for row in everything("agreements-to-review", language="en").rows}
    assert (rows["district"]["partner"], rows["district"]["holder"]) == (["Hadong County"], ["Tuyen Quang"])
    assert (rows["commune"]["holder"], rows["commune"]["basis"]) == (["Ia Rve commune"], None)
    assert rows["kept_name"]["holder"] == ["Dak Lak"]


def test_culture_sport_and_tourism_belong_to_the_commune_twinning_only(everything: Everything) -> None:
    rows = everything("agreements-by-level", province="dak lak").rows
    told = {row["sector"]: row["level"] for row in rows}
    assert [told[name] for name in ("văn hóa", "thể thao", "du lịch")] == ["commune"] * 3


def test_lam_dong_s_plan_states_six_groups_of_tasks_and_lists_none(everything: Everything) -> None:
    rows = everything("plan-tasks", province="lam dong", era="63", language="en").rows
    assert [(row["task"], row["stated_tasks"], row["state"]) for row in rows if row["period"] == "2022/2026"] == [
        (None, 6, "none")
    ]


def test_the_conference_with_india_led_to_52_agreements_of_firms_and_more_than_70_contacts(
    everything: Everything,
) -> None:
    rows = everything("event-outcomes", province="dak lak").rows
    told = {(row["kind"], row["number"], row["qualifier"]) for row in rows if row["number"]}
    assert told == {("business", 52, "exact"), ("figure", 70, "more_than")}


def test_the_working_visit_to_ha_noi_is_no_delegation_out(everything: Everything) -> None:
    assert everything("delegations", province="son la").rows == []


def test_what_only_an_office_s_own_list_can_answer_is_empty_and_says_so(everything: Everything) -> None:
    for name in ("idle-aid", "registered-ngos"):
        result = everything(name, language="en", province="son la")
        assert result.rows == []
        assert any("office's own list" in note for note in result.notes)
