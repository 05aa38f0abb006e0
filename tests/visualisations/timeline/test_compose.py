"""What is gathered around a province: agreements with their signs, projects, events, and the undated apart."""

from dataclasses import replace

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Event, Renews, TookPartIn
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import PartialDate, Status
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.sheet import InBoth
from bangiao.visualisations.timeline.bars import Bar
from bangiao.visualisations.timeline.compose import Timeline, compose
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

HG, KR = "province:63/ha-giang", "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *FUNDERS,
    *pact("quá hạn", HG, KR, "province", signed_on="2019", expires_on="2024-12-31"),
    *pact("huyện ký", "org:ubnd-bac-quang", "locality:hadong", "district", signed_on="2023"),
    *pact("đã gia hạn", HG, KR, "province", signed_on="2010", expires_on="2015"),
    *pact("bản gia hạn", HG, KR, "province", signed_on="2015", expires_on="2090"),
    Renews(start="agreement:bản gia hạn", end="agreement:đã gia hạn", sources=(PAPER,)),
    *pact("không ngày", HG, KR, "province"),
    project("Đường", None, start_on=PartialDate("2010"), end_on=PartialDate("2012-06")),
    at("Đường", HG),
    funds("bank", "Đường", "3"),
    project("Tiền", None),
    at("Tiền", HG),
    funds("bank", "Tiền", "3", year=2006),
    project("Xin", None, Status.PROPOSED, sought_on=PartialDate("2023")),
    at("Xin", HG, status=Status.PROPOSED),
    project("Hủy", "2011", Status.CANCELLED),
    at("Hủy", HG),
    Event(id="event:visit", name_vi="Đoàn thăm", held_on=PartialDate("2024-06"), sources=(PAPER,)),
    TookPartIn(start=HG, end="event:visit", role="visitor", sources=(PAPER,)),
    TookPartIn(start=KR, end="event:visit", role="host", sources=(PAPER,)),
]


@pytest.fixture(scope="module")
def asking(bolt: Bolt, door: Door) -> Asking:
    load(bolt, RECORDS)
    return Asking(door, ("hà giang",), "63", "vi")


@pytest.fixture(scope="module")
def chart(asking: Asking) -> InBoth[Timeline]:
    return compose(asking)


@pytest.fixture
def bars(chart: InBoth[Timeline]) -> dict[str, Bar]:
    return {one.name: one for one in chart.vi.bars}


def test_agreements_come_first_then_projects_then_events_each_by_its_start(chart: InBoth[Timeline]) -> None:
    assert [one.name for one in chart.vi.bars] == [
        "đã gia hạn",
        "bản gia hạn",
        "quá hạn",
        "huyện ký",
        "không ngày",
        "Tiền",
        "Đường",
        "Xin",
        "Đoàn thăm",
    ]


def test_signs_are_those_of_the_questions(bars: dict[str, Bar]) -> None:
    assert "overdue" in bars["quá hạn"].signs
    assert bars["đã gia hạn"].signs[-1] == "renewed"
    assert "sleeps" in bars["huyện ký"].signs


def test_what_has_no_date_has_no_place(chart: InBoth[Timeline], bars: dict[str, Bar]) -> None:
    assert bars["không ngày"].span is None
    assert chart.summary[0].endswith("1 không có ngày")


def test_a_project_known_by_the_year_of_its_money_says_so(bars: dict[str, Bar]) -> None:
    money = bars["Tiền"]
    assert money.span is not None and money.span.first.year == 2006
    assert money.said == "theo năm của tiền"


def test_a_mark_tells_facts_partners_and_sources(chart: InBoth[Timeline]) -> None:
    mark = chart.vi.marks["agreement:quá hạn"]
    assert ("Ngày ký", "2019") in mark.facts
    assert ("Với ai", "Jeonbuk") in mark.facts
    assert {(one.title, one.locator) for one in mark.sources} == {("Báo thử", "p1 c0-9")}
    assert {one.mark for one in chart.vi.sheet.lines} == set(chart.vi.marks)


def test_a_partner_has_a_timeline_too(asking: Asking) -> None:
    names = {one.name for one in compose(replace(asking, names=(KR,))).vi.bars}
    assert names == {"quá hạn", "đã gia hạn", "bản gia hạn", "không ngày", "Đoàn thăm"}


def test_without_a_name_all_agreements_are_there(asking: Asking) -> None:
    every = compose(replace(asking, names=())).en
    assert {one.kind for one in every.bars} == {"Agreement"}
    assert len(every.bars) == 5
    assert every.sheet.title == "The agreements of all provinces in time"


def test_in_the_new_era_a_province_has_what_its_old_ones_had(asking: Asking) -> None:
    names = {one.name for one in compose(replace(asking, names=("province:34/tuyen-quang",), era="34")).vi.bars}
    assert {"quá hạn", "huyện ký", "Đường", "Đoàn thăm"} <= names
