"""The mix of grants, ODA loans and other loans.

Worked out by hand. 2010: the road has an ODA loan of 30 M and a grant of 10 M of the same bank; a training course of
technical assistance 10 M: grants 20 M of 50 M (40 %), ODA loans 30 M (60 %). 2012: the rail, an IBRD loan of 8 M with
half in Hà Giang, and a sum that its source gives no kind to, 2 M nationwide. The plant is foreign investment. The dam
is planned. The clinic has no year. 2013: a gift (finance type 110) of 4 M, and a guarantee (1100) of 6 M, which is none.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.values import MoneyKind, Status
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    project("road"),
    project("course", kind="technical_assistance"),
    project("rail", "2012"),
    project("study", "2012"),
    project("plant", kind="fdi"),
    project("dam", status=Status.PLANNED),
    project("clinic", None, kind="grant"),
    funds("bank", "road", "30", flow="oda_loan", key="loan"),
    funds("bank", "road", "10", flow="grant", key="grant"),
    funds("agency", "course", "10"),
    funds("bank", "rail", "8", year=2012, flow="loan"),
    funds("agency", "study", "2", year=2012),
    project("cover", "2013"),
    funds("bank", "cover", "6", year=2013, finance_type="1100"),
    project("gift", "2013"),
    funds("bank", "gift", "4", year=2013, finance_type="110"),
    *(at(key, "country:VN", placement="nationwide") for key in ("cover", "gift")),
    funds("agency", "plant", "500", MoneyKind.REGISTERED),
    funds("bank", "dam", "70", status=Status.PLANNED),
    funds("agency", "clinic", None),
    *(at(key, "country:VN", placement="nationwide") for key in ("road", "study")),
    *(at(key, "province:63/ha-giang") for key in ("course", "rail", "plant", "dam", "clinic")),
    at("rail", "province:63/son-la"),
]


def _rows(asked: Asked, **given: str) -> dict[tuple[int | None, str], tuple[float | None, float | None]]:
    rows = asked("finance-mix", **given).rows
    return {(row["year"], row["mix"]): (row["amount"], row["share"]) for row in rows}


def test_each_year_has_its_kinds_and_their_shares_and_what_has_no_year_a_row_of_its_own(asked: Asked) -> None:
    assert _rows(asked) == {
        (2010, "grant"): (20e6, pytest.approx(40)),
        (2010, "oda_loan"): (30e6, pytest.approx(60)),
        (2012, "other_loan"): (8e6, pytest.approx(80)),
        (2012, "not_stated"): (2e6, pytest.approx(20)),
        (2013, "grant"): (4e6, pytest.approx(40)),
        (2013, "not_stated"): (6e6, pytest.approx(60)),
        (None, "grant"): (None, None),
    }


def test_a_province_has_its_part_alone(asked: Asked) -> None:
    assert _rows(asked, province="ha giang", era="63", years="2012") == {(2012, "other_loan"): (4e6, 100)}


def test_technical_assistance_is_a_grant_and_investment_is_no_aid(asked: Asked) -> None:
    result = asked("finance-mix", province="ha giang", years="2010")
    assert [(row["mix"], row["amount"]) for row in result.rows] == [("grant", 10e6)]


def test_projects_without_a_year_are_named_where_years_are_asked(asked: Asked) -> None:
    notes = asked("finance-mix", years="2010-2012", language="en").notes
    assert any(note.startswith("Years are asked, so 1 projects are left out") for note in notes)
    assert not any(note.startswith("Years are asked") for note in asked("finance-mix", language="en").notes)


def test_one_funder_can_be_asked_for_or_its_whole_country(asked: Asked) -> None:
    assert set(_rows(asked, partner="han quoc", years="2010-2012")) == {(2010, "grant"), (2012, "not_stated")}
