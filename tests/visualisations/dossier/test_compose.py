"""A dossier of a small graph: what exists, what is open and what is suggested stand in sections of their own."""

from dataclasses import replace

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, CooperatesWith, Funds, LocatedIn, Need, Project, Seeks, Suggests
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import MoneyKind, PartialDate, Status
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.dossier.compose import NoDossier, OneName, compose
from bangiao.visualisations.dossier.sheet import Dossier, Section, Sheet
from tests.queries.asking import load
from tests.queries.figures import figure
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server

HG, KR = "province:63/ha-giang", "locality:jeonbuk"
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *FUNDERS,
    *SECTORS,
    *pact("sắp hết", HG, KR, "province", signed_on="2020-05", expires_on="2090-09"),
    *pact("không hạn", HG, KR, "province", signed_on="2018"),
    project("Đường", "2010"),
    funds("bank", "Đường", "3"),
    at("Đường", HG),
    sector("Đường", "210"),
    project("Trường", "2012"),
    funds("agency", "Trường", "2", MoneyKind.DISBURSED, 2012),
    at("Trường", HG),
    sector("Trường", "110"),
    project("Cảng", None, Status.PROPOSED),
    Funds(start="org:bank", end="project:test/Cảng", status=Status.PROPOSED, sources=(PAPER,)),
    LocatedIn(start="project:test/Cảng", end=HG, status=Status.PROPOSED, sources=(PAPER,)),
    Need(
        id="need:staff",
        name_vi="Đào tạo cán bộ",
        stated_on=PartialDate("2017"),
        status=Status.REQUESTED,
        sources=(PAPER,),
    ),
    About(start="need:staff", end=HG, status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start=HG, end="need:staff", status=Status.REQUESTED, sources=(PAPER,)),
    Suggests(
        start="org:bank",
        end="country:JP",
        beneficiary=HG,
        role="partner",
        status=Status.SUGGESTED,
        sources=(PAPER,),
    ),
    *figure("63/ha-giang", "population", "2022", 892720),
    CooperatesWith(start="province:63/son-la", end="org:agency", sources=(PAPER,)),
    Project(id="project:test/x", name_vi="Không nơi nào", sources=(PAPER,)),
]


@pytest.fixture(scope="module")
def asking(bolt: Bolt, door: Door) -> Asking:
    load(bolt, RECORDS)
    return Asking(door, ("hà giang",), "63", "vi")


@pytest.fixture(scope="module")
def made(asking: Asking) -> Dossier:
    return compose(asking)


@pytest.fixture
def sheet(made: Dossier) -> Sheet:
    return made.sheet("vi")


def part(sheet: Sheet, key: str) -> Section:
    return next(one for one in sheet.sections if one.key == key)


def texts(section: Section) -> str:
    return "\n".join(" | ".join(one.cells) for one in section.lines)


def test_both_languages_are_composed(made: Dossier) -> None:
    assert made.title == ("Hồ sơ: Hà Giang", "Brief: Ha Giang")
    assert [one.title for one in made.sheet("en").sections][:3] == [
        "What exists: stated beside counted",
        "Agreements and their clocks",
        "Foreign partners",
    ]


def test_an_agreement_tells_its_end_and_its_silence(sheet: Sheet) -> None:
    lines = {one.cells[0]: one.cells for one in part(sheet, "agreements").lines}
    assert lines["sắp hết"][3].startswith("9/2090 (còn ")
    assert lines["không hạn"][3] == "không rõ"
    assert "không thấy hoạt động" in lines["không hạn"][4]


def test_what_is_only_proposed_stands_with_what_is_open_and_in_no_sum(sheet: Sheet) -> None:
    needs = part(sheet, "needs")
    assert needs.mark == "open"
    assert "Cảng" in texts(needs)
    assert "Đào tạo cán bộ" in texts(needs)
    assert part(sheet, "sectors").lines[-1].cells == ("Tổng", "2", "3,0")


def test_money_that_no_source_states_is_unknown_and_not_zero(sheet: Sheet) -> None:
    sectors = {one.cells[0]: one.cells[1:] for one in part(sheet, "sectors").lines}
    assert sectors["Giao thông"] == ("1", "3,0")
    assert sectors["Giáo dục"] == ("1", "không có số liệu")


def test_each_line_of_facts_names_a_source_of_the_list(sheet: Sheet) -> None:
    lines = [line for section in sheet.sections for line in section.lines]
    assert {sheet.cited(line) for line in lines} == {"1"}
    assert [one.said for one in sheet.references] == ["Báo thử, Chúng tôi, 2020"]


def test_suggestions_are_marked_and_tell_who_suggests(sheet: Sheet) -> None:
    suggested = part(sheet, "suggested")
    assert suggested.mark == "suggested"
    assert "Nhật Bản" in texts(suggested)


def test_what_is_not_recorded_is_named_in_one_place(sheet: Sheet) -> None:
    assert all(one.lines for one in sheet.sections[:-1])
    assert sheet.sections[-1].said.startswith("Nguồn nêu tổng số, chưa có danh sách. Chưa ghi nhận gì")


def test_an_introduction_has_no_suggestion_no_silence_and_no_command(asking: Asking) -> None:
    sheet = compose(replace(asking, told={"purpose": "introduction"})).sheet("en")
    assert {one.mark for one in sheet.sections} <= {"", "open"}
    assert "clock" not in " ".join(column.title for one in sheet.sections for column in one.columns).lower()
    assert {one.asked for one in sheet.sections} == {""}
    assert sheet.title == "Introducing Ha Giang"


def test_a_partner_tells_where_it_is_and_takes_the_money_that_is_stated(asking: Asking) -> None:
    sheet = compose(replace(asking, names=("org:agency",))).sheet("vi")
    assert texts(part(sheet, "where")).splitlines()[0].startswith("Hà Giang | 1")
    assert [one.title for one in part(sheet, "sectors").columns][-1] == "Giải ngân, triệu USD"
    assert part(sheet, "sectors").lines[-1].cells == ("Tổng", "1", "2,0")


def test_what_is_sought_from_a_partner_is_open(asking: Asking) -> None:
    sought = part(compose(replace(asking, names=("org:bank",))).sheet("vi"), "sought")
    assert (sought.mark, texts(sought).split(" | ")[0]) == ("open", "Cảng")


def test_a_dossier_is_about_one_thing_that_can_have_one(asking: Asking) -> None:
    with pytest.raises(OneName):
        compose(replace(asking, names=("hà giang", "sơn la")))
    with pytest.raises(NoDossier, match="project:test/x"):
        compose(replace(asking, names=("project:test/x",)))
