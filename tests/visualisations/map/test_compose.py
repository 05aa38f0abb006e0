"""A map places each figure in its province, in both eras, and keeps unknown, nothing and nowhere apart."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import ForeignLocality, TwinnedWith
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.visualisations.charts.measures import NoSuchColumn
from bangiao.visualisations.map.compose import compose, compose_one
from bangiao.visualisations.map.world import compose_one as world_of
from tests.queries.asking import load
from tests.queries.geography import PAPER
from tests.visualisations.funded import RECORDS, asking

pytestmark = pytest.mark.server


def _twin(key: str, country: str, province: str) -> list[Record]:
    town = f"locality:{key.lower()}"
    return [
        ForeignLocality(id=town, name_vi=key, name_en=key, country=country, sources=(PAPER,)),
        TwinnedWith(start=f"province:63/{province}", end=town, sources=(PAPER,)),
    ]


TOWNS = [*_twin("Busan", "KR", "son-la"), *_twin("Daegu", "KR", "ha-giang"), *_twin("Kobe", "JP", "son-la")]
SHARED = TwinnedWith(start="province:63/ha-giang", end="locality:busan", sources=(PAPER,))


@pytest.fixture(scope="module")
def funded(bolt: Bolt, door: Door) -> Door:
    load(bolt, [*RECORDS, *TOWNS, SHARED])
    return door


def test_both_eras_stand_side_by_side_with_one_measure(funded: Door) -> None:
    shown = compose_one(asking(funded, measure="usd"))
    values = {one.era: one.values for one in shown.eras}
    assert values["63"] == {"province:63/ha-giang": pytest.approx(30e6), "province:63/son-la": pytest.approx(17e6)}
    assert values["34"] == {"province:34/tuyen-quang": pytest.approx(30e6), "province:34/son-la": pytest.approx(17e6)}


def test_what_lies_in_no_province_stands_beside_the_map(funded: Door) -> None:
    for era in compose_one(asking(funded, measure="usd")).eras:
        assert era.rest == {"Nationwide": 8e6, "Not placed in a province": pytest.approx(15e6)}


def test_a_province_of_which_nothing_is_recorded_is_no_zero(funded: Door) -> None:
    shown = compose_one(asking(funded, measure="usd"))
    assert "province:63/phu-yen" not in shown.eras[0].values
    facts = dict(shown.marks["province:63/phu-yen"].facts)
    assert facts["Amount (USD million)"] == "nothing recorded"
    unknown = compose_one(asking(funded, measure="usd", set="money=disbursed"))
    assert set(unknown.eras[0].values.values()) == {None}


def test_the_table_names_the_era_of_each_row_and_leads_to_its_province(funded: Door) -> None:
    sheet = compose_one(asking(funded, measure="usd")).sheet
    assert sheet.headings[0].title == "Era"
    eras = {str(line.cells[0])[:2] for line in sheet.lines}
    assert eras == {"63", "34"}
    assert {line.mark for line in sheet.lines if line.mark} >= {"province:63/ha-giang", "province:34/son-la"}


def test_a_partner_named_leaves_its_money_alone(funded: Door) -> None:
    shown = compose_one(asking(funded, "Agency", measure="usd"))
    assert shown.eras[0].values == {"province:63/son-la": 2e6}


def test_a_question_without_provinces_is_refused(funded: Door) -> None:
    with pytest.raises(NoSuchColumn, match="province"):
        compose_one(asking(funded, question="finance-mix"))


def test_sources_stand_at_each_province_that_has_a_figure(funded: Door) -> None:
    both = compose(asking(funded))
    assert {one.title for one in both.vi.marks["province:63/ha-giang"].sources} == {"Báo thử"}
    assert both.vi.marks["province:63/phu-yen"].sources == ()


def test_the_world_counts_a_partner_of_two_provinces_once(funded: Door) -> None:
    world = world_of(asking(funded, "Sơn La", "Hà Giang", world="yes"))
    assert {one.name: one.value for one in world.bars if one.name in ("South Korea", "Japan")} == {
        "South Korea": 3,
        "Japan": 1,
    }
    assert "Busan" in dict(world.marks["South Korea"].facts)["The partners"]


def test_the_world_without_names_takes_all_provinces(funded: Door) -> None:
    named = world_of(asking(funded, "Sơn La", "Hà Giang", world="yes"))
    every = world_of(asking(funded, world="yes"))
    assert every.total == named.total
    assert every.sheet.lines[-1].total
