"""The figures of the real files and of the five articles, as they were worked out apart from this project."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.loaders.run import load
from bangiao.loaders.sources.shipped import Shipped
from bangiao.loaders.sources.worldbank import WorldBank
from bangiao.queries.result import Result
from bangiao.queries.run import ask

pytestmark = [pytest.mark.server, pytest.mark.shared]

Ask = Callable[..., Result]


@pytest.fixture(scope="module")
def real(shared: Path, bolt: Bolt, door: Door) -> Ask:
    """Asks the shipped facts with the World Bank's file beside them."""
    load(bolt, Shipped(), Path())
    load(bolt, WorldBank(), shared / "data" / "worldbank" / "AllWorldBank_IBRDIDA.csv")

    def answer(name: str, **given: str) -> Result:
        return ask(door, name, given)

    return answer


@pytest.mark.parametrize(
    ("province", "projects", "part", "full"),
    [
        ("son la", 9, 66.9, 987.9),
        ("ha giang", 5, 26.0, 544.8),
        ("dak lak", 8, 47.8, 1_092.3),
        ("lam dong", 9, 92.2, 1_203.0),
    ],
)
def test_an_old_province_has_its_even_part_of_the_banks_projects(
    real: Ask, province: str, projects: int, part: float, full: float
) -> None:
    (bank,) = real("funders", province=province, era="63").rows
    assert bank["projects"] == projects
    assert bank["amount_split"] / 1e6 == pytest.approx(part, abs=0.05)
    assert bank["amount_full"] / 1e6 == pytest.approx(full, abs=0.051)


@pytest.mark.parametrize(
    ("province", "projects"), [("tuyen quang", 8), ("lam dong", 14), ("dak lak", 13), ("gia lai", 22)]
)
def test_a_new_province_has_distinct_projects(real: Ask, province: str, projects: int) -> None:
    assert real("funders", province=province).totals["projects"] == projects


@pytest.mark.parametrize("era", ["34", "63", "as-signed"])
def test_the_banks_money_adds_up_to_its_total(real: Ask, era: str) -> None:
    totals = real("funder-by-province", partner="World Bank", era=era).totals
    assert totals["projects"] == 69
    assert totals["amount"] / 1e6 == pytest.approx(7_647.9, abs=0.001)


@pytest.mark.parametrize(
    ("province", "sums", "distinct"), [("tuyen quang", 11, 8), ("lam dong", 22, 14), ("dak lak", 14, 13)]
)
def test_inherited_projects_are_fewer_than_their_sum(real: Ask, province: str, sums: int, distinct: int) -> None:
    (bank,) = real("inheritance", province=province, what="project").rows
    assert (bank["sum"], bank["distinct"]) == (sums, distinct)


@pytest.mark.parametrize(
    ("typed", "province"),
    [
        ("vung tau", "Thành phố Hồ Chí Minh"),
        ("ba ria", "Bà Rịa - Vũng Tàu"),
        ("lao kay", "Lào Cai"),
        ("da lat", "Lâm Đồng"),
        ("buon ma thuot", "Đắk Lắk"),
    ],
)
def test_towns_and_older_spellings_lead_to_the_province(real: Ask, typed: str, province: str) -> None:
    assert real("funders", province=typed).parameters["Tỉnh"].partition(" (")[0] == province


def test_an_older_spelling_of_a_partner_finds_it(real: Ask) -> None:
    assert real("funder-by-province", partner="chonbuk").parameters["Nhà tài trợ"] == "Jeollabuk"


def test_the_52_agreements_of_the_conference_belong_to_dak_lak(real: Ask) -> None:
    stated = {row["stated"] for row in real("stated-against-named", province="dak lak").rows}
    assert {52, 76} < stated


def test_lam_dong_has_five_localities_and_three_organisations_by_the_article(real: Ask) -> None:
    rows = real("partners", province="lam dong", era="63").rows
    named = {row["partner"] for row in rows if row["tie"] == "cooperation"}
    localities = {"Champasak", "Bolikhamxay", "Đông Flanders", "Occitanie", "Guri"}
    assert localities < named
    assert {name.rpartition("(")[2].rstrip(")") for name in named - localities} == {"JICA", "KOICA", "CSIRO"}


def test_ha_giang_seeks_three_loans_that_are_no_projects_yet(real: Ask) -> None:
    rows = real("pipeline", province="ha giang").rows
    assert {row["financier"][0].rpartition("(")[2].rstrip(")") for row in rows} == {"JICA", "ADB", "WB"}
    assert [row["what"] for row in real("needs", province="ha giang").rows] == [row["project"] for row in rows]


def test_what_the_ministry_suggests_to_son_la_comes_only_when_asked_for(real: Ask) -> None:
    suggested = {row["partner"] for row in real("partners", province="son la", status="suggested").rows}
    assert {"Australia", "Israel", "Nhật Bản", "Hàn Quốc", "một số nước Bắc Âu"} < suggested
    assert suggested.isdisjoint(row["partner"] for row in real("partners", province="son la").rows)


def test_stated_totals_of_the_articles_against_what_is_named(real: Ask) -> None:
    rows = real("stated-against-named", era="63").rows
    told = {(row["province"][0] if row["province"] else None, row["stated"]): row["named"] for row in rows}
    assert told["Hà Giang", 11] == 2 and told["Hà Giang", 3] == 3 and told["Hà Giang", 5] == 0
    assert told["Sơn La", 14] == 0 and told["Sơn La", 26] == 0 and told["Đắk Lắk", 17] == 0


def test_dak_lak_stated_129_percent_beside_a_lower_bound_of_123(real: Ask) -> None:
    (row,) = real("targets", province="dak lak").rows
    assert (row["ratio_stated"], row["qualifier"]) == (129, "more_than")
    assert row["ratio_computed"] == pytest.approx(123.1, abs=0.05)


def test_52_new_agreements_lie_inside_76(real: Ask) -> None:
    rows = real("agreements-by-year", province="dak lak", kind="business").rows
    assert [(row["new_stated"], row["stock"], row["inside"]) for row in rows] == [(None, 76, []), (52, None, ["76"])]


def test_a_sentence_is_cut_from_the_article_itself(real: Ask, shared: Path) -> None:
    (row,) = real("source-of", fact="observation:D0/ngo_aid_value", texts=str(shared / "seeds")).rows
    assert row["quote"] == "đã đạt hơn 1,6 triệu USD"
