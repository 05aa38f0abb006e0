"""The charts of figures of a small graph: series of provinces, money by year, provinces side by side."""

from dataclasses import replace

import pytest

from bangiao.graph.records import Record
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import Status
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.series import compare, compose
from tests.queries.asking import load
from tests.queries.figures import figure
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

HG, SL = "63/ha-giang", "63/son-la"
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *figure(HG, "population", "2020", 870000),
    *figure(HG, "population", "2021", 880000),
    *figure(HG, "population", "2025", 950000, status=Status.TARGET),
    *figure(SL, "population", "2021", 1200000),
    *figure(HG, "export", "2021", 5000000, unit="USD", currency="USD"),
    *figure(HG, "forest", "2021", 59.5, unit="percent"),
    project("Đường", "2010"),
    funds("bank", "Đường", "3", year=2010),
    at("Đường", "province:63/ha-giang"),
    project("Trường", "2012"),
    funds("agency", "Trường", None),
    at("Trường", "province:63/ha-giang"),
]


@pytest.fixture(scope="module")
def asking(bolt: Bolt, door: Door) -> Asking:
    load(bolt, RECORDS)
    return Asking(door, ("hà giang", "sơn la"), "63", "vi", {"indicator": "population"})


def test_provinces_share_an_axis_and_a_target_is_planned(asking: Asking) -> None:
    chart = compose.compose(asking).vi
    (panel,) = chart.panels
    assert [one.name for one in panel.lines] == ["Hà Giang", "Sơn La"]
    assert [(one.text, one.planned) for one in panel.lines[0].points] == [
        ("2020", False),
        ("2021", False),
        ("2025", True),
    ]
    assert chart.sheet.title == "chỉ tiêu population (population): Hà Giang, Sơn La"
    assert not chart.bars


def test_every_point_tells_its_cells_and_its_source(asking: Asking) -> None:
    chart = compose.compose(asking).vi
    mark = chart.marks["row0"]
    assert ("Giá trị", "870.000") in mark.facts
    assert [one.title for one in mark.sources] == ["Báo thử"]
    assert len(chart.sheet.lines) == len(chart.marks) == 4
    assert chart.sources == ("Báo thử, Chúng tôi, 2020",)


def test_money_by_year_is_drawn_as_bars_and_the_unknown_stays_unknown(asking: Asking) -> None:
    chart = compose.compose(replace(asking, names=("hà giang",), told={"question": "finance-mix"})).en
    points = {point.text: point.value for panel in chart.panels for line in panel.lines for point in line.points}
    assert chart.bars
    assert points == {"2010": 3_000_000.0, "2012": None}
    assert chart.sheet.summary.endswith("1 figures, 1 unknown")


def test_without_a_province_or_a_question_it_says_what_to_type(asking: Asking) -> None:
    with pytest.raises(compose.NoSeries):
        compose.compose(replace(asking, names=()))


def test_an_indicator_is_a_group_with_a_bar_a_province(asking: Asking) -> None:
    chart = compare.compose(asking).vi
    (group,) = chart.groups
    assert [(one.name, one.value) for one in group.bars] == [("Hà Giang", 880000.0), ("Sơn La", 1200000.0)]
    assert (group.unit, group.note) == ("người", "2021")


def test_who_has_no_figure_is_unknown_and_the_group_says_that_it_does_not_compare(asking: Asking) -> None:
    chart = compare.compose(replace(asking, told={"indicator": "forest"})).vi
    (group,) = chart.groups
    assert [one.value for one in group.bars] == [59.5, None]
    assert not group.comparable
    assert group.note == "2021; 1 tỉnh không có số liệu cùng kỳ"
    assert chart.marks[group.bars[1].key].sources == ()


def test_what_compares_stands_first_and_the_rest_is_counted(asking: Asking) -> None:
    chart = compare.compose(replace(asking, told={"top": "1"})).vi
    assert [one.title for one in chart.groups] == ["chỉ tiêu population"]
    assert any("2 nữa ở trong bảng" in one for one in chart.sheet.notes)


def test_each_bar_cites_its_own_figure(asking: Asking) -> None:
    chart = compare.compose(asking).vi
    assert [[one.title for one in chart.marks[bar.key].sources] for bar in chart.groups[0].bars] == [["Báo thử"]] * 2


def test_one_province_cannot_be_compared(asking: Asking) -> None:
    with pytest.raises(compare.TwoProvinces, match="hà giang"):
        compare.compose(replace(asking, names=("hà giang",)))


def test_any_question_with_names_and_figures_is_bars(asking: Asking) -> None:
    told = {"question": "rank", "set": "indicator=population\nera=63", "measure": "value"}
    chart = compare.compose(replace(asking, names=(), told=told)).en
    known = [(one.name, one.value) for group in chart.groups for one in group.bars if one.value is not None]
    assert known == [("Son La", 1200000.0), ("Ha Giang", 880000.0)]
