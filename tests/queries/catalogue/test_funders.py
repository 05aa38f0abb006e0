"""Who funds what in a province.

Worked out by hand. The bank's road (100 M) lies half each in Hà Giang and Tuyên Quang; its school (30 M) in Bắc Quang,
a district of Hà Giang; its rail (10 M) is stated .75 in the old Đắk Lắk and the rest nationwide. The agency gives
the road 4 M and an amount in dong without a rate to a clinic in Hà Giang; a planned dam is not counted.
"""

from decimal import Decimal

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Organisation, Project
from bangiao.graph.values import Money, MoneyKind, PartialDate, ShareBasis, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _project(key: str, year: str, status: Status = Status.ACTUAL) -> Project:
    return Project.keyed(
        "test", key, name_vi=key, name_en=key, approved_on=PartialDate(year), status=status, sources=(PAPER,)
    )


def _funds(funder: str, project: str, millions: str | None, key: str = "", **values: object) -> Funds:
    money = Money(Decimal(millions) * 1_000_000, "USD", MoneyKind.COMMITTED, 2010) if millions else None
    told = {"money": money, "flow": "loan", "sources": (PAPER,), **values}
    return Funds(start=f"org:{funder}", end=f"project:test/{project}", key=key, **told)  # type: ignore[arg-type]


def _at(project: str, place: str, share: float, basis: ShareBasis = ShareBasis.EVEN, **values: object) -> LocatedIn:
    told = {"share": share, "share_basis": basis, "sources": (PAPER,), **values}
    return LocatedIn(start=f"project:test/{project}", end=place, **told)  # type: ignore[arg-type]


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank", acronym="NH"),
    Organisation(id="org:agency", name_vi="Cơ quan", name_en="Agency", country="KR"),
    _project("road", "2010"),
    _project("school", "2012"),
    _project("rail", "2015"),
    _project("clinic", "2016"),
    _project("dam", "2020", Status.PLANNED),
    _funds("bank", "road", "100"),
    _funds("bank", "road", None, key="disbursed", money=Money(Decimal(90_000_000), "USD", MoneyKind.DISBURSED, 2011)),
    _funds("agency", "road", "4"),
    _funds("bank", "school", "30"),
    _funds("bank", "rail", "10"),
    _funds("agency", "clinic", None, money=Money(Decimal(5), "XAU", MoneyKind.COMMITTED, 2016)),
    _funds("bank", "dam", "70", status=Status.PLANNED),
    _at("road", "province:63/ha-giang", 0.5),
    _at("road", "province:63/tuyen-quang", 0.5),
    _at("school", "unit:bac-quang", 1.0),
    _at("rail", "province:before/dak-lak", 0.75, ShareBasis.STATED),
    _at("rail", "country:VN", 0.25, ShareBasis.STATED, placement="nationwide"),
    _at("clinic", "province:63/ha-giang", 1.0),
    _at("dam", "province:63/ha-giang", 1.0, status=Status.PLANNED),
]


def test_an_old_province_has_its_part_of_shared_projects_and_all_of_its_districts(asked: Asked) -> None:
    bank, agency = asked("funders", province="hà giang").rows
    assert (bank["funder"], bank["projects"]) == ("Ngân hàng (NH)", 2)
    assert bank["amount_split"] == pytest.approx(80_000_000)
    assert bank["amount_full"] == pytest.approx(130_000_000)
    assert (agency["funder"], agency["projects"], agency["amount_split"]) == ("Cơ quan", 2, pytest.approx(2_000_000))


def test_money_without_a_rate_is_unknown_and_said_so(asked: Asked) -> None:
    result = asked("funders", province="ha giang", years="2016")
    assert [(row["funder"], row["amount_split"], row["amount_full"]) for row in result.rows] == [
        ("Cơ quan", None, None)
    ]
    assert "1/1 dòng không có số liệu: Phần của tỉnh." in result.coverage.missing


def test_the_merged_province_counts_a_shared_project_once(asked: Asked) -> None:
    bank, agency = asked("funders", province="Tuyen Quang").rows
    assert (bank["projects"], bank["amount_split"], bank["amount_full"]) == (2, 130_000_000, 130_000_000)
    assert (agency["projects"], agency["amount_split"]) == (2, 4_000_000)


def test_what_a_split_unit_had_is_divided_by_area(asked: Asked) -> None:
    amounts = {
        name: asked("funders", province=name, era="63").rows[0]["amount_split"] for name in ("dak lak", "dak nong")
    }
    assert amounts == {"dak lak": pytest.approx(7_500_000 * 0.75), "dak nong": pytest.approx(7_500_000 * 0.25)}


def test_as_signed_counts_only_what_is_stated_of_the_very_unit(asked: Asked) -> None:
    assert asked("funders", province="dak lak", era="as-signed").rows == []
    assert asked("funders", province="province:before/dak-lak", era="as-signed").totals["projects"] == 1


def test_a_planned_project_counts_only_when_asked_for(asked: Asked) -> None:
    assert asked("funders", province="ha giang", status="planned").rows[0]["amount_split"] == 70_000_000


def test_disbursed_money_is_never_added_to_committed(asked: Asked) -> None:
    rows = asked("funders", province="tuyen quang", money="disbursed").rows
    assert {row["funder"]: row["amount_split"] for row in rows} == {"Ngân hàng (NH)": 90_000_000, "Cơ quan": None}


def test_not_split_gives_whole_projects_and_even_ignores_stated_shares(asked: Asked) -> None:
    full = asked("funders", province="ha giang", split="full").rows[0]
    assert full["amount_split"] == full["amount_full"] == 130_000_000
    even = asked("funders", province="province:before/dak-lak", era="63", split="even").rows[0]
    assert even["amount_split"] == pytest.approx(5_000_000)


def test_every_row_names_its_documents_when_asked(asked: Asked) -> None:
    result = asked("funders", province="ha giang", language="en", sources=True)
    assert result.rows[0]["sources"] == ["Test paper, p1 c0-9"]
    document = result.coverage.documents[0]
    assert (document.title, document.content_date, document.licence) == ("Test paper", "2020", "CC0-1.0")


def test_an_amount_that_a_sum_lacks_is_named_in_a_note(asked: Asked) -> None:
    notes = asked("funders", province="ha giang", language="en").notes
    assert any(note.startswith("1 amounts in XAU have no exchange rate") for note in notes)
    assert not any(
        "no exchange rate" in note for note in asked("funders", province="dak lak", era="63", language="en").notes
    )
