"""Names as sources write them find the one thing that they mean, or nothing."""

import pytest

from bangiao.loaders import gazetteer


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Hà Giang", "province:63/ha-giang"),
        ("Tinh Ha Giang", "province:63/ha-giang"),
        ("Ha Noi City", "province:63/ha-noi"),
        ("Can Tho city", "province:63/can-tho"),
        ("Ba Ria-Vung Tau", "province:63/ba-ria-vung-tau"),
        ("Thua Thien - Hue", "province:63/thua-thien-hue"),
        ("Ðắk Nông", "province:63/dak-nong"),
        ("Ha Tay", "province:before/ha-tay"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_province_is_found_by_any_form_of_its_name(name: str, found: str | None) -> None:
    assert gazetteer.province(name) == found


def test_a_name_means_the_province_of_the_era_asked_for() -> None:
    assert gazetteer.province("Lâm Đồng", gazetteer.ERAS_SINCE_2025) == "province:34/lam-dong"
    assert gazetteer.province("Hà Giang", gazetteer.ERAS_SINCE_2025) == "province:63/ha-giang"
    assert gazetteer.province_by_iso("VN-03") == "province:63/ha-giang"
    assert gazetteer.province_by_iso("VN-XX") is None


@pytest.mark.parametrize(
    ("name", "found"),
    [("VN", "country:VN"), ("VNM", "country:VN"), ("Vietnam", "country:VN"), ("việt nam", "country:VN"), ("XQ", None)],
)
def test_a_country_is_found_by_name_or_code(name: str, found: str | None) -> None:
    assert gazetteer.country(name) == found


def test_a_locality_is_found_only_in_its_country() -> None:
    assert gazetteer.locality("AU", "Queensland") == "locality:AU-QLD"
    assert gazetteer.locality("LA", "Queensland") is None


def test_an_organisation_is_found_by_reference_and_by_name() -> None:
    assert gazetteer.organisation_by_ref("46004") == "org:adb"
    assert gazetteer.organisation_by_ref("XM-DAC-46004") == "org:adb"
    assert gazetteer.organisation("asian development bank") == "org:adb"
    assert gazetteer.organisation_by_ref("XX-9") is None


def test_a_sector_is_found_by_its_code_in_its_scheme() -> None:
    assert gazetteer.sector("14030", "dac-5") == "sector:dac/14030"
    assert gazetteer.sector("Energy and mining", "wb-major") == "sector:wb/energy-and-mining"
    assert gazetteer.sector("14030", "wb-major") is None


def test_every_province_of_the_63_has_a_place_on_the_map() -> None:
    known = [one for one in gazetteer.positions() if one.startswith("province:63/")]
    assert len(known) == 63


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Provincial People's Committee of Quang TriProvince", "province:63/quang-tri"),
        ("THE PEOPLE'S COMMITTEE OF TRA VINH PROVINCE", "province:63/tra-vinh"),
        ("Gia Lai People's Committee (PPC)", "province:63/gia-lai"),
        ("Provincial People's Committee-Thua ThienHueProvinc", "province:63/thua-thien-hue"),
        ("Central People's Credit Fund", None),
        ("Department of Transport of Tra Vinh", None),
    ],
)
def test_a_peoples_committee_stands_for_its_province(name: str, found: str | None) -> None:
    assert gazetteer.committee(name) == found


def test_a_sector_is_found_by_name_and_an_active_code_goes_before_a_withdrawn_one() -> None:
    assert gazetteer.sector_named("Human rights") == "sector:dac/15160"
    assert gazetteer.sector_named("Government administration") == "sector:dac/15140"
    assert gazetteer.sector_named("EDUCATION", ("gcdf", "dac-3")) == "sector:gcdf/education"
    assert gazetteer.sector_named("Nothing we know") is None


def test_a_geonames_id_lies_in_a_province_or_in_the_country() -> None:
    assert gazetteer.province_by_geoname("1562822") == "country:VN"
    assert gazetteer.province_by_geoname("0") is None
