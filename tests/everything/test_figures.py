"""Known answers on real figures: the FDI tables of 2016, PCI, PAPI, population."""

import pytest

from tests.everything.conftest import Everything

pytestmark = [pytest.mark.server, pytest.mark.shared]

MILLION = 1_000_000


def _ranked(everything: Everything, era: str) -> dict[str, float | None]:
    rows = everything("rank", era=era, language="en", as_of="2016-12-31").rows
    return {row["province"]: row["value"] and round(row["value"] / MILLION, 1) for row in rows}


def test_the_three_first_of_the_63_in_registered_fdi(everything: Everything) -> None:
    assert list(_ranked(everything, "63").items())[:3] == [
        ("Ho Chi Minh City", 45_293.4),
        ("Ba Ria - Vung Tau", 27_089.3),
        ("Binh Duong", 26_599.7),
    ]


def test_dien_bien_has_no_row_in_2016_and_is_no_zero(everything: Everything) -> None:
    assert _ranked(everything, "63")["Dien Bien"] is None


def test_sums_of_old_units_in_the_34(everything: Everything) -> None:
    told = _ranked(everything, "34")
    assert told["Ho Chi Minh City"] == 98_982.4
    assert (told["Lam Dong"], told["Dak Lak"], told["Tuyen Quang"]) == (4_073.9, 5_102.6, 169.0)


def test_a_score_of_governance_is_never_added(everything: Everything) -> None:
    rows = everything("rank", indicator="pci_weighted", language="en").rows
    assert {row["basis"] for row in rows} == {"stated", "not_additive"}


def test_what_korea_and_japan_invested_in_the_whole_country(everything: Everything) -> None:
    rows = everything("investors-without-ties", province="dak lak", ties="all", language="en").rows
    told = {row["country"]: (row["projects"], round(row["fdi"] / MILLION, 1)) for row in rows}
    assert told["South Korea"] == (5_773, 50_553.5)
    assert (told["Japan"], told["India"], told["Israel"]) == ((3_292, 42_433.9), (132, 700.0), (24, 46.4))


def test_son_la_has_nine_fdi_projects_in_the_article_and_in_the_statistics(everything: Everything) -> None:
    rows = everything("conflicts", province="son la", language="en").rows
    pairs = [(row["value_a"], row["value_b"], row["explanation"]) for row in rows if row["unit"] == "project"]
    assert (9, 9, "same") in pairs


def test_the_three_cities_with_most_twins_count_foreign_partners_and_those_of_their_districts(
    everything: Everything,
) -> None:
    """The list of twin towns has 16 pairs under Hanoi: 14 are foreign, and 4 districts have a twin each, 18.

    Da Nang has 14 with Hai Phong. Ho Chi Minh City has 27 with Hue, or 28 with Hanoi: 26 foreign ones and the twin of
    District 1.
    """
    rows = everything("few-ties", era="63", kind="twinning", language="en").rows
    told = {row["province"]: row["partners"] for row in rows}
    assert [told[name] for name in ("Ho Chi Minh City", "Hanoi", "Da Nang")] == [27, 18, 13]
