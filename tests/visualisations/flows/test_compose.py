"""What flows keep, gather and narrow (see funded.py for the sums by hand)."""

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.visualisations.charts.asked import NameNotTaken
from bangiao.visualisations.flows.compose import Flows, compose, compose_one
from tests.queries.asking import load
from tests.visualisations.funded import RECORDS, asking

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def funded(bolt: Bolt, door: Door) -> Door:
    load(bolt, RECORDS)
    return door


def _stops(flows: Flows, stage: int) -> dict[str, float | None]:
    return {one.name: one.value and one.value / 1e6 for one in flows.stops if one.stage == stage}


def test_each_stage_stands_by_size_with_what_has_no_place_at_the_end(funded: Door) -> None:
    flows = compose_one(asking(funded))
    assert _stops(flows, 0) == {"Bank": 60, "Agency": 10}
    assert list(_stops(flows, 1)) == ["Education", "Transport", "Health", "Sector not stated"]
    assert list(_stops(flows, 2)) == ["Ha Giang", "Son La", "Nationwide", "Not placed in a province"]
    assert [one.kind for one in flows.stops if one.stage == 2] == ["", "", "unplaced", "unplaced"]


def test_past_the_largest_names_the_rest_is_others_and_the_sum_whole(funded: Door) -> None:
    flows = compose_one(asking(funded, top=1))
    assert _stops(flows, 1) == {"Education": pytest.approx(30), "Others (2)": pytest.approx(38), "Sector not stated": 2}
    assert [one.kind for one in flows.stops if one.stage == 1] == ["", "others", "unplaced"]


def test_projects_are_distinct_at_each_name_and_split_in_width(funded: Door) -> None:
    flows = compose_one(asking(funded, measure="projects"))
    values = {one.name: one.value for one in flows.stops if one.stage == 2}
    widths = {one.name: one.width for one in flows.stops if one.stage == 2}
    assert (values["Son La"], values["Ha Giang"]) == (3, 1)
    assert widths["Son La"] == pytest.approx(2 + 2 / 6)
    assert widths["Ha Giang"] == pytest.approx(2 / 6)


def test_a_province_named_leaves_its_part_alone_and_says_so(funded: Door) -> None:
    flows = compose_one(asking(funded, "son la"))
    assert _stops(flows, 2) == {"Son La": 17}
    assert ("Province", "Son La") in flows.sheet.parameters
    assert flows.sheet.notes[-1] and any("Only the part of: Son La" in one for one in flows.sheet.notes)


def test_a_province_of_the_other_era_takes_its_era_along_and_the_notes_say_so(funded: Door) -> None:
    flows = compose_one(asking(funded, "ha giang", era="34"))
    assert _stops(flows, 2) == {"Ha Giang": 30}
    assert "Counted by the 63 provinces" in " ".join(flows.sheet.notes)
    assert not any("Counted by the" in one for one in compose_one(asking(funded, "son la", era="34")).sheet.notes)


def test_partners_named_are_asked_one_by_one_and_stand_together(funded: Door) -> None:
    assert compose_one(asking(funded, "Agency")).total == 10e6
    both = compose_one(asking(funded, "Agency", "Bank"))
    assert both.total == 70e6
    assert compose_one(asking(funded, "Agency", "Bank", measure="projects")).total == 4


def test_a_name_that_the_question_cannot_take_is_refused(funded: Door) -> None:
    with pytest.raises(NameNotTaken, match="Education"):
        compose_one(asking(funded, "sector:dac/110"))


def test_rows_without_money_are_said_to_be_missing_from_the_drawing_and_stand_in_the_table(funded: Door) -> None:
    flows = compose_one(asking(funded))
    assert any(one.startswith("1 rows have no figure") for one in flows.sheet.notes)
    assert len([one for one in flows.sheet.lines if not one.total]) == 9


def test_any_question_with_two_columns_of_names_can_be_drawn(funded: Door) -> None:
    flows = compose_one(asking(funded, question="sectors", set="era=63", stages="sector\nfunder"))
    assert flows.titles == ("Sector", "Funder")
    assert flows.total == pytest.approx(70e6)
    assert _stops(flows, 1) == {"Bank": pytest.approx(60), "Agency": 10}


def test_every_mark_names_its_sources_in_both_languages(funded: Door) -> None:
    both = compose(asking(funded))
    for one, title in ((both.vi, "Báo thử"), (both.en, "Test paper")):
        assert {source.title for mark in one.marks.values() for source in mark.sources} == {title}
        assert all(mark.sources for mark in one.marks.values())
    assert both.vi.total == both.en.total
