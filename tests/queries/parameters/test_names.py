"""Names of provinces in lists, of localities, agreements, plans, events, indicators and of anything at all."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, Event, ForeignLocality, LocalUnit, Observation, Organisation, Plan, Sector
from bangiao.graph.store.door import Door
from bangiao.queries.errors import AmbiguousName, BadValue, UnknownName
from bangiao.queries.parameters import indicators, names, provinces
from bangiao.queries.parameters.reading import Given, Reading
from bangiao.queries.question import Parameter
from bangiao.queries.words import Words
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server


def _figure(key: str, code: str, vi: str, en: str) -> Observation:
    return Observation(id=f"observation:{key}", indicator=code, name_vi=vi, name_en=en, value=1.0)


RECORDS: list[Record] = [
    *PLACES,
    LocalUnit(id="unit:ha-giang", name_vi="Hà Giang", name_en="Ha Giang city"),
    ForeignLocality(id="locality:KR/boeun", name_vi="Boeun", name_en="Boeun County", country="KR"),
    Organisation(id="org:boeun", name_vi="Boeun", name_en="Boeun company"),
    ForeignLocality(id="locality:town/FR/eu", name_vi="Eu", name_en="Eu", country="FR"),
    Organisation(id="org:eu", name_vi="Liên minh châu Âu", name_en="European Union", acronym="EU"),
    Sector(id="sector:dac/311", scheme="dac-3", code="311", name_vi="Nông nghiệp", name_en="Agriculture"),
    Sector(id="sector:own/farming", scheme="own", code="farming", dac_code="311", name_vi="nông nghiệp"),
    Sector(id="sector:own/tourism", scheme="own", code="tourism", dac_code="332", name_vi="du lịch"),
    Sector(id="sector:own/travel", scheme="own", code="travel", name_vi="Du lịch"),
    Agreement(id="agreement:a", name_vi="Thỏa thuận Hà Giang - quận Boeun", name_en="Ha Giang - Boeun agreement"),
    Plan(id="plan:37", name_vi="Chương trình số 37-Ctr/TU", name_en="Programme 37-Ctr/TU"),
    Plan(id="plan:does-37", name_vi="Kế hoạch thực hiện Chương trình 37-Ctr/TU", name_en="Plan to carry out 37-Ctr/TU"),
    Event(id="event:18", name_vi="Hội nghị Ngoại vụ lần thứ 18", name_en="18th Foreign Affairs Conference"),
    Event(id="event:19", name_vi="Hội nghị Ngoại vụ lần thứ 19", name_en="19th Foreign Affairs Conference"),
    _figure("1", "paddy_area", "Diện tích lúa", "Planted area of paddy"),
    _figure("2", "paddy_area", "Diện tích lúa", "Planted area of paddy"),
    _figure("3", "paddy_yield", "Năng suất lúa", "Yield of paddy"),
    _figure("4", "aid_new", "Viện trợ mới", "New aid"),
    _figure("5", "aid_new", "Khoản viện trợ đầu tiên", "The first aid item"),
]


@pytest.fixture(scope="module")
def opened(asked: Asked, door: Door) -> Door:  # noqa: ARG001
    """The door to the loaded graph."""
    return door


def _given(text: str | None, kind: str = "Entity", *, required: bool = False) -> Given:
    return Given(Parameter("it", kind, Words("Nó", "It"), required=required), text, "en")


def _meant(door: Door, text: str, kind: str, era: str = "34") -> object:
    return names.named(door, _given(text, kind), era).values["it"]


def _indicator(door: Door, text: str | None) -> Reading:
    return indicators.indicator(door, _given(text, "indicator"))


def test_a_list_of_provinces_is_read_each_once_with_its_own_note(opened: Door) -> None:
    meant = provinces.several(opened, _given("ha giang; Dak Lak, VN-33"), "63")
    assert meant.values == {"it": ["province:63/ha-giang", "province:63/dak-lak"], "era": "63"}
    assert meant.shown.startswith("Ha Giang (of the 63, now within Tuyen Quang); Dak Lak")
    mixed = provinces.several(opened, _given("ha giang, tuyen quang"), "34")
    assert mixed.values == {"it": ["province:63/ha-giang", "province:34/tuyen-quang"], "era": "34"}
    assert len(mixed.notes) == 2
    assert provinces.several(opened, _given("ha giang"), "34").values["era"] == "63"


def test_a_list_of_provinces_may_be_left_out_but_holds_no_unknown_name(opened: Door) -> None:
    assert provinces.several(opened, _given(None), "34").values == {"it": None, "era": "34"}
    with pytest.raises(UnknownName, match="Lam Dong"):
        provinces.several(opened, _given("son la, lan dong"), "34")
    with pytest.raises(BadValue):
        provinces.several(opened, _given(" ; "), "34")


def test_a_locality_is_none_of_the_organisations_of_its_name(opened: Door) -> None:
    assert _meant(opened, "BOEUN", "Locality") == "locality:KR/boeun"
    with pytest.raises(AmbiguousName):
        _meant(opened, "boeun", "Entity")


def test_a_part_of_a_title_means_the_one_agreement_plan_or_event_that_has_it(opened: Door) -> None:
    assert _meant(opened, "boeun", "Agreement") == "agreement:a"
    assert _meant(opened, "chuong trinh so 37", "Plan") == "plan:37"
    assert _meant(opened, "Chuong trinh so 37-Ctr/TU", "Plan") == "plan:37"
    assert _meant(opened, "lần thứ 18", "Event") == "event:18"
    with pytest.raises(AmbiguousName, match="event:18.*event:19"):
        _meant(opened, "hoi nghi ngoai vu", "Event")
    with pytest.raises(UnknownName):
        _meant(opened, "xyz", "Event")


def test_anything_may_be_meant_but_a_document_or_a_figure(opened: Door) -> None:
    assert _meant(opened, "country:JP", "Entity") == "country:JP"
    assert names.named(opened, _given("japan")).shown == "Japan (country)"
    assert names.named(opened, _given("japan")).values["it_label"] == "Country"
    for text in ("document:paper", "observation:1", "Test paper", "New aid"):
        with pytest.raises(UnknownName):
            _meant(opened, text, "Entity")


def test_a_province_comes_before_its_namesakes_of_other_eras_and_its_own_town(opened: Door) -> None:
    assert _meant(opened, "dak lak", "Entity") == "province:34/dak-lak"
    assert _meant(opened, "dak lak", "Entity", "63") == "province:63/dak-lak"
    assert _meant(opened, "ha giang", "Entity") == "province:63/ha-giang"
    assert _meant(opened, "unit:ha-giang", "Entity") == "unit:ha-giang"


@pytest.mark.parametrize("text", ["paddy_area", "Paddy area", "dien tich lua", "planted area of paddy", "planted area"])
def test_an_indicator_is_found_by_code_by_name_and_by_a_part_of_one_name(opened: Door, text: str) -> None:
    meant = _indicator(opened, text)
    assert (meant.values, meant.shown) == ({"it": "paddy_area"}, "Planted area of paddy (paddy_area)")


def test_an_indicator_with_several_names_is_shown_by_its_code(opened: Door) -> None:
    assert _indicator(opened, "aid_new").shown == "aid_new"
    assert _indicator(opened, "first aid item").values == {"it": "aid_new"}


def test_a_word_of_several_indicators_lists_them_and_an_unknown_one_those_near(opened: Door) -> None:
    with pytest.raises(AmbiguousName, match=r"\[paddy_area\].*\[paddy_yield\]"):
        _indicator(opened, "paddy")
    with pytest.raises(UnknownName, match="paddy_area"):
        _indicator(opened, "pady area")
    assert _indicator(opened, None).values == {"it": None}


def test_two_sectors_of_one_dac_code_are_one_and_others_of_one_name_are_told_apart(opened: Door) -> None:
    assert _meant(opened, "nong nghiep", "Sector") == "sector:dac/311"
    with pytest.raises(AmbiguousName, match="sector:own/tourism"):
        _meant(opened, "du lich", "Sector")


def test_a_union_comes_before_a_town_of_its_acronym_but_a_company_not_before_a_county(opened: Door) -> None:
    assert _meant(opened, "EU", "Partner") == "org:eu"
    with pytest.raises(AmbiguousName):
        _meant(opened, "boeun", "Partner")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Lâm Đồng (cũ)", "province:63/lam-dong"),
        ("lam dong cu", "province:63/lam-dong"),
        ("Lâm Đồng (mới)", "province:34/lam-dong"),
    ],
)
def test_a_province_may_be_called_the_old_or_the_new_one(opened: Door, text: str, found: str) -> None:
    assert provinces.province(opened, _given(text, "Province"), "34").values["it"] == found
    assert provinces.province(opened, _given(text, "Province"), "63").values["it"] == found
