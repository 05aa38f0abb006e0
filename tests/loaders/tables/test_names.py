"""Whom a name in an office's list means: its level, its era, and what becomes of a name that nobody knows."""

from pathlib import Path

import pytest

from bangiao.graph.schema import (
    Agreement,
    Citation,
    ForeignLocality,
    InheritedBy,
    LocalUnit,
    Organisation,
    PartOf,
    PartyTo,
)
from bangiao.graph.values import PartialDate
from bangiao.loaders.lists.known import NotKnown, province
from bangiao.loaders.lists.names import Names
from bangiao.loaders.report import Report
from tests.loaders.tables.making import fill, of, read

CITED = Citation("document:x", "TTQT!5")


@pytest.fixture
def names() -> Names:
    """The names of a file of an office."""
    return Names("x", Report("tables"))


@pytest.mark.parametrize(
    ("text", "node", "level"),
    [
        ("UBND tỉnh Hà Giang", "province:63/ha-giang", "province"),
        ("Ủy ban nhân dân thành phố Đà Nẵng", "province:63/da-nang", "province"),
        ("UBND huyện Bắc Quang", "unit:ha-giang/bac-quang", "district"),
        ("UBND huyện Bắc Quang, tỉnh Hà Giang", "unit:ha-giang/bac-quang", "district"),
        ("huyện Bắc Quang", "unit:ha-giang/bac-quang", "district"),
        ("xã Ia Rvê", "unit:dak-lak/ea-sup/ia-rve", "commune"),
        ("Chính phủ Việt Nam", "country:VN", "country"),
        ("tỉnh Tuyên Quang (mới)", "province:34/tuyen-quang", "province"),
        ("UBND tỉnh Tuyên Quang (cũ)", "province:63/tuyen-quang", "province"),
    ],
)
def test_who_signs_on_our_side_and_at_which_level(names: Names, text: str, node: str, level: str) -> None:
    found = names.ours(text, None, CITED)
    assert (found.id, found.level, found.new) == (node, level, ())


@pytest.mark.parametrize(
    ("text", "land", "node", "level"),
    [
        ("tỉnh Vân Nam", "country:CN", "locality:CN-YN", "province"),
        ("tỉnh Attapeu (Lào)", None, "locality:LA-AT", "province"),
        ("Hàn Quốc", None, "country:KR", "country"),
        ("JICA", "country:JP", "org:jica", "organisation"),
    ],
)
def test_who_signs_on_the_other_side(names: Names, text: str, land: str | None, node: str, level: str) -> None:
    found = names.theirs(text, land, CITED)
    assert (found.id, found.level) == (node, level)


def test_a_name_means_the_province_of_its_date() -> None:
    assert province("Tuyên Quang", PartialDate("2025-06")) == "province:63/tuyen-quang"
    assert province("Tuyên Quang", PartialDate("2025-07-01")) == "province:34/tuyen-quang"


def test_an_ended_province_after_its_end_is_taken_with_a_warning(names: Names) -> None:
    assert names.ours("tỉnh Hà Giang", PartialDate("2026"), CITED).id == "province:63/ha-giang"
    assert [one for one in names.report.warnings if "ended on 1 July 2025" in one]


def test_a_province_that_there_is_not_is_refused_with_names_that_resemble_it(names: Names) -> None:
    with pytest.raises(NotKnown) as caught:
        names.ours("tỉnh Hà Dang", None, CITED)
    assert "Hà Giang" in caught.value.like


def test_an_unknown_partner_is_a_new_node_of_the_office_and_reported(names: Names) -> None:
    body = names.theirs("Hội Chữ thập xanh", "country:CH", CITED)
    place = names.theirs("huyện Xa Xôi", "country:LA", CITED)
    assert body.new == (
        Organisation(id="org:tables/x/hoi-chu-thap-xanh", name_vi="Hội Chữ thập xanh", country="CH", sources=(CITED,)),
    )
    assert isinstance(place.new[0], ForeignLocality) and place.level == "district"
    assert place.new[1] == PartOf(start=place.id, end="country:LA", sources=(CITED,))
    assert set(names.report.unresolved) == {"Hội Chữ thập xanh", "huyện Xa Xôi"}


def test_an_unknown_department_or_commune_lies_in_the_province_that_it_names(names: Names) -> None:
    department = names.ours("Sở Ngoại vụ tỉnh Hà Giang", None, CITED)
    commune = names.ours("UBND xã Mới Lập, tỉnh Sơn La", None, CITED)
    assert [type(one) for one in (*department.new, *commune.new)] == [Organisation, PartOf, LocalUnit, PartOf]
    assert [one.end for one in (*department.new, *commune.new) if isinstance(one, PartOf)] == [
        "province:63/ha-giang",
        "province:63/son-la",
    ]


def test_a_locality_of_no_known_country_is_refused(names: Names) -> None:
    with pytest.raises(NotKnown):
        names.theirs("tỉnh Xa Xôi", None, CITED)


def test_both_levels_are_kept_and_what_the_row_says_stands_before_what_the_name_says(tmp_path: Path) -> None:
    row = {
        "title": "A",
        "near": "UBND huyện Bắc Quang",
        "far": "quận Hadong",
        "country": "Hàn Quốc",
        "signed_on": "2023",
    }
    (records, _), (stated, _) = (
        read(fill(tmp_path / "a.xlsx", "agreements", {**row, **more})) for more in ({}, {"far_level": "xã"})
    )
    (agreement,) = of(records, Agreement)
    assert (agreement.level_vn, agreement.level_foreign) == ("district", "county")
    assert {one.level for one in of(records, PartyTo)} == {"district", "county"}
    assert of(stated, Agreement)[0].level_foreign == "commune"


def test_an_inherited_agreement_is_signed_by_the_old_side_and_held_by_the_new(tmp_path: Path) -> None:
    row = {
        "title": "A",
        "near": "tỉnh Tuyên Quang (mới)",
        "inherited_from": "tỉnh Hà Giang",
        "far": "tỉnh Vân Nam",
        "country": "Trung Quốc",
        "signed_on": "2019",
    }
    records, _ = read(fill(tmp_path / "a.xlsx", "agreements", row))
    assert {one.start for one in of(records, PartyTo)} == {"province:63/ha-giang", "locality:CN-YN"}
    assert [one.end for one in of(records, InheritedBy)] == ["province:34/tuyen-quang"]


def test_a_new_name_is_a_place_where_its_level_says_so(tmp_path: Path) -> None:
    row = {"near": "tỉnh Hà Giang", "far": "Xa Xôi", "country": "Lào", "far_level": "huyện", "kind": "kết nghĩa"}
    records, _ = read(fill(tmp_path / "a.xlsx", "partners", row))
    assert [(one.level, one.country) for one in of(records, ForeignLocality)] == [("district", "LA")]


def test_a_committee_is_no_village(names: Names) -> None:
    assert names.ours("Ban Dân tộc tỉnh Hà Giang", None, CITED).level == "organisation"
    assert names.ours("bản Lác", None, CITED).level == "commune"
