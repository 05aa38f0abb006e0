"""Names of provinces and partners as people type them, and the eras that they belong to."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import ForeignLocality, Organisation, Province
from bangiao.graph.schema.places import Era
from bangiao.graph.store.door import Door
from bangiao.queries import catalogue
from bangiao.queries.errors import AmbiguousName, BadValue, MissingParameter, UnknownName, UnknownParameter
from bangiao.queries.parameters import Understood, understand
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    Province(id="province:63/twin-a", name_vi="Song Sinh", era=Era.SIXTY_THREE),
    Province(id="province:63/twin-b", name_vi="Song Sinh", era=Era.SIXTY_THREE),
    Organisation(id="org:wb", name_vi="Ngân hàng Thế giới", name_en="World Bank", acronym="WB"),
    Organisation(id="org:same", name_vi="Trùng tên", name_en="Same name"),
    ForeignLocality(id="locality:same", name_vi="Trùng tên", name_en="Same name", country="KR"),
]


@pytest.fixture(scope="module")
def opened(asked: Asked, door: Door) -> Door:  # noqa: ARG001
    """The door to the loaded graph."""
    return door


def _province(door: Door, text: str, era: str = "34") -> Understood:
    return understand(door, catalogue.find("funders"), {"province": text, "era": era}, "en")


@pytest.mark.parametrize("text", ["Đắk Lắk", "dak lak", "ĐẮK LẮK", "Tỉnh Đắk Lắk", "dak lak province", "vn-33"])
def test_a_name_in_any_form_means_the_unit_of_the_asked_era(opened: Door, text: str) -> None:
    assert _province(opened, text).values["province"] == "province:34/dak-lak"
    assert _province(opened, text, "63").values["province"] == "province:63/dak-lak"
    assert _province(opened, text, "as-signed").values["province"] == "province:63/dak-lak"


def test_a_name_of_an_old_era_alone_means_the_old_unit_and_a_note_says_where_it_went(opened: Door) -> None:
    understood = _province(opened, "ha giang")
    assert (understood.values["province"], understood.values["era"]) == ("province:63/ha-giang", "63")
    (note,) = understood.notes
    assert note == (
        "Ha Giang is an old unit, since 2025-07-01 within Tuyen Quang: the answer covers the old unit alone; "
        "ask for Tuyen Quang to have the whole."
    )
    assert understood.shown["Province"] == "Ha Giang (of the 63, now within Tuyen Quang)"


def test_the_era_that_is_shown_is_the_one_that_applies_to_the_province_found(opened: Door) -> None:
    assert _province(opened, "ha giang").shown["Era of provinces"] == "63 provinces (until 2025-06-30)"
    assert _province(opened, "tuyen quang").shown["Era of provinces"] == "34 provinces (since 2025-07-01)"


def test_a_vietnamese_note_has_its_date_in_the_vietnamese_way(opened: Door) -> None:
    understood = understand(opened, catalogue.find("funders"), {"province": "ha giang"}, "vi")
    assert understood.notes[0].startswith("Hà Giang là đơn vị cũ, từ 01/7/2025 thuộc Tuyên Quang")
    assert understood.notes[0].endswith("hỏi Tuyên Quang để có toàn bộ.")


def test_a_merged_province_says_what_it_takes_in(opened: Door) -> None:
    assert _province(opened, "tuyen quang").notes == [
        "Tuyen Quang takes in the old units Ha Giang, Tuyen Quang: a union, each thing counted once, not a sum."
    ]
    assert _province(opened, "son la").notes == []


def test_an_id_means_that_very_unit(opened: Door) -> None:
    understood = _province(opened, "province:before/dak-lak")
    assert (understood.values["province"], understood.values["era"]) == ("province:before/dak-lak", "before")


def test_an_ambiguous_province_lists_its_candidates_and_an_unknown_one_lists_near_names(opened: Door) -> None:
    with pytest.raises(AmbiguousName, match="province:63/twin-a.*province:63/twin-b"):
        _province(opened, "song sinh")
    with pytest.raises(UnknownName, match="Lam Dong"):
        _province(opened, "lan dong")


def test_a_town_or_district_means_its_province_and_a_note_says_so(opened: Door) -> None:
    for text in ("bac quang", "huyện Bắc Quang"):
        understood = _province(opened, text)
        assert understood.values["province"] == "province:34/tuyen-quang"
        assert understood.notes[0] == (
            "Bac Quang district lies in Tuyen Quang: the answer is for the whole province, "
            "not for Bac Quang district alone."
        )
    assert _province(opened, "bac quang", "63").values["province"] == "province:63/ha-giang"


def test_nothing_is_suggested_that_is_not_near(opened: Door) -> None:
    with pytest.raises(UnknownName) as told:
        _province(opened, "xyz")
    assert told.value.facts["near"] == "nothing"


def test_an_unknown_era_parameter_or_missing_province_is_told(opened: Door) -> None:
    with pytest.raises(BadValue, match="34, 63, as-signed"):
        _province(opened, "son la", "62")
    with pytest.raises(UnknownParameter, match="province"):
        understand(opened, catalogue.find("funders"), {"provinz": "son la"}, "en")
    with pytest.raises(MissingParameter, match="--province"):
        understand(opened, catalogue.find("funders"), {}, "en")


@pytest.mark.parametrize("text", ["WB", "ngan hang the gioi", "worldbank", "org:wb", "World  bank"])
def test_a_partner_is_found_by_acronym_name_or_id(opened: Door, text: str) -> None:
    understood = understand(opened, catalogue.find("funder-by-province"), {"partner": text}, "en")
    assert understood.values["partner"] == "org:wb"


def test_two_partners_of_one_name_are_listed_with_their_ids(opened: Door) -> None:
    with pytest.raises(AmbiguousName, match=r"locality:same|org:same"):
        understand(opened, catalogue.find("funder-by-province"), {"partner": "trung ten"}, "en")
    with pytest.raises(UnknownName, match="World Bank"):
        understand(opened, catalogue.find("funder-by-province"), {"partner": "world bang"}, "en")
