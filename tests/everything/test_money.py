"""Known answers of questions about money and projects, over all real sources."""

import pytest

from tests.everything.conftest import Everything

pytestmark = [pytest.mark.server, pytest.mark.shared]

WORLD_BANK, ADB = "org:wb", "org:adb"


def _states(everything: Everything, funder: str) -> dict[str, int]:
    return {row["state"]: row["projects"] for row in everything("project-states", partner=funder).rows}


def test_the_banks_list_has_267_closed_43_dropped_15_active_and_2_in_the_pipeline(everything: Everything) -> None:
    states = _states(everything, WORLD_BANK)
    assert (states["cancelled"], states["implementation"], states["pipeline"]) == (43, 15, 2)
    # The loader keeps "Closed" as actual, not as an IATI state: of three no closing date is told.
    assert states["closed"] + states.get("unknown", 0) == 267


def test_adb_has_260_closed_and_40_approved_projects_with_a_part_in_viet_nam(everything: Everything) -> None:
    # 113 closed and 35 approved are those whose recipient is Viet Nam; regional ones with a place in it count here too.
    states = _states(everything, ADB)
    assert (states["closed"], states["implementation"]) == (260, 40)


def test_nothing_of_the_donors_has_both_commitment_and_disbursement(everything: Everything) -> None:
    result = everything("disbursements", language="en")
    assert all(row["ratio"] is None for row in result.rows)
    assert any(note.startswith("Both commitment and disbursement are known in 0 of") for note in result.notes)


def test_21_of_the_26_oda_projects_of_son_la_are_on_file(everything: Everything) -> None:
    result = everything("projects-on-file", province="son la", language="en")
    files = [one for row in result.rows for one in row["source_file"]]
    assert (len(result.rows), files.count("AllWorldBank_IBRDIDA.csv"), files.count("adb/projects.csv")) == (21, 9, 12)
    assert not any("china" in one for one in files)
    assert "Stated: ODA projects carried out: 26 (2016)." in result.notes


def test_son_la_had_more_than_148_registered_and_about_140_realised_in_9_projects(everything: Everything) -> None:
    row = everything("fdi-realised", province="son la", language="en").rows[0]
    assert (row["as_of"], row["projects"], row["ratio"]) == ("2017-03", 9, "about, below 94.6%")
    assert (row["registered_stated"], row["realised_stated"]) == ("more_than", "about")


@pytest.mark.parametrize(
    ("province", "period", "items", "column", "value"),
    [
        ("son la", "2012/2016", 44, "committed", 7_224_000),
        ("ha giang", "2023", 18, "committed", 3_000_000),
        ("dak lak", "2016/2018", 30, "unclear", 4_500_000),
    ],
)
def test_stated_ngo_aid_says_committed_or_not_said_which(
    everything: Everything, province: str, period: str, items: int, column: str, value: int
) -> None:
    rows = [row for row in everything("ngo-aid", province=province, era="63").rows if row["period"] == period]
    assert {row["items"] for row in rows} == {items, None}
    assert {row[column] for row in rows} == {value, None}
    assert all(row["disbursed"] is None for row in rows)


def test_49_running_items_of_ha_giang_are_not_added_to_18_new_ones(everything: Everything) -> None:
    rows = everything("ngo-aid", province="ha giang", era="63").rows
    assert sorted(row["items"] for row in rows if row["items"]) == [18, 49]


def test_grants_and_loans_are_the_money_of_the_sectors_in_viet_nam(everything: Everything) -> None:
    sectors = everything("sectors")
    here = sum(row["amount"] or 0 for row in sectors.rows if row["where"] == "vietnam")
    assert everything("finance-mix").totals["amount"] == pytest.approx(here)
    assert everything("funding-flows").totals["amount"] == pytest.approx(sectors.totals["amount"])


def test_a_project_in_45_places_lies_in_fewer_of_the_34_than_of_the_63(everything: Everything) -> None:
    counts = [
        {row["project"]: row["count"] for row in everything("multi-province", language="en", era=era).rows}
        for era in ("34", "63")
    ]
    assert all(counts[0].get(one, 0) <= many for one, many in counts[1].items())
    assert max(counts[1].values()) > 34


def test_no_loaded_source_has_oda_plans_of_a_province(everything: Everything) -> None:
    assert everything("oda-plan-rate", province="dak lak").rows == []
