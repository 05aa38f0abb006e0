"""What Tuyên Quang inherits: 2 + 2 projects of a bank that are 3, an agreement, a shared partner, figures."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    Agreement,
    CooperatesWith,
    Counting,
    ForeignLocality,
    Funds,
    InheritedBy,
    LocatedIn,
    Observation,
    Organisation,
    PartyTo,
    Project,
)
from bangiao.graph.values import PartialDate, Qualifier
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _located(key: str, *places: str) -> list[Record]:
    return [
        Project(id=f"project:{key}", name_vi=key, sources=(PAPER,)),
        Funds(start="org:bank", end=f"project:{key}", sources=(PAPER,)),
        *(LocatedIn(start=f"project:{key}", end=f"province:63/{place}", sources=(PAPER,)) for place in places),
    ]


def _figure(
    key: str, place: str, value: float, unit: str, currency: str | None = None, qualifier: Qualifier = Qualifier.EXACT
) -> list[Record]:
    return [
        Observation(
            id=f"observation:{key}",
            name_vi=key,
            indicator=key[:3],
            value=value,
            unit=unit,
            currency=currency,
            counting=Counting.STOCK,
            as_of=PartialDate("2024"),
            qualifier=qualifier,
            sources=(PAPER,),
        ),
        About(start=f"observation:{key}", end=f"province:63/{place}", sources=(PAPER,)),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:bank", name_vi="Ngân hàng"),
    ForeignLocality(id="locality:a", name_vi="A", country="KR"),
    *_located("both", "ha-giang", "tuyen-quang"),
    *_located("north", "ha-giang"),
    *_located("south", "tuyen-quang"),
    Agreement(id="agreement:x", name_vi="X", signed_on=PartialDate("2019"), sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:x", sources=(PAPER,)),
    InheritedBy(start="agreement:x", end="province:34/tuyen-quang", basis="NĐ 177/2025", sources=(PAPER,)),
    CooperatesWith(start="province:63/ha-giang", end="locality:a", sources=(PAPER,)),
    CooperatesWith(start="locality:a", end="province:63/tuyen-quang", sources=(PAPER,)),
    *_figure("fdi-hg", "ha-giang", 3_000_000, "USD", "USD", Qualifier.MORE_THAN),
    *_figure("fdi-tq", "tuyen-quang", 4_000_000, "USD", "USD"),
    *_figure("oda-hg", "ha-giang", 5, "project"),
    *_figure("oda-tq", "tuyen-quang", 6, "project"),
]


def _told(asked: Asked, what: str) -> list[tuple[object, ...]]:
    rows = asked("inheritance", province="tuyen quang", what=what).rows
    return [(sorted(row["from"]), row["sum"], row["distinct"], row["shared"], row["additive"]) for row in rows]


def test_projects_are_a_union_and_not_additive(asked: Asked) -> None:
    assert _told(asked, "project") == [(["Hà Giang: 2", "Tuyên Quang: 2"], 4, 3, "yes", "no")]


def test_an_agreement_of_one_old_province_passes_on_with_its_basis(asked: Asked) -> None:
    assert _told(asked, "agreement") == [(["Hà Giang"], 1, 1, "no", "yes")]
    assert asked("inheritance", province="tuyen quang", what="agreement").rows[0]["holder"] == ["NĐ 177/2025"]


def test_a_partner_of_both_is_one(asked: Asked) -> None:
    told = [(["Hà Giang", "Tuyên Quang"], 2, 1, "yes", "no")]
    assert _told(asked, "partner") == told * 2
    assert {row["item"] for row in asked("inheritance", province="tuyen quang", what="partner").rows} == {
        "A",
        "Ngân hàng",
    }


def test_an_old_province_is_answered_for_the_new_one_that_it_went_into(asked: Asked) -> None:
    result = asked("inheritance", province="ha giang", language="en")
    assert result.rows == asked("inheritance", province="tuyen quang", language="en").rows
    assert result.parameters["Province"] == "Tuyen Quang (of the 34)"
    assert any("Ha Giang" in note and "answer is for Tuyen Quang" in note for note in result.notes)


def test_what_an_old_province_has_no_data_of_is_said(asked: Asked) -> None:
    result = asked("inheritance", province="tuyen quang", language="en")
    assert "No data in this answer of the old Tuyen Quang: agreement." in result.notes
    assert not any("old Ha Giang" in note for note in result.notes)


def test_a_province_that_was_not_merged_is_said_to_inherit_from_no_other(asked: Asked) -> None:
    notes = asked("inheritance", province="son la", language="en").notes
    assert any(note.startswith("Son La was not merged") for note in notes)


def test_registered_capital_is_additive_and_a_number_of_projects_is_not(asked: Asked) -> None:
    assert _told(asked, "figure") == [
        (["Hà Giang: hơn 3.000.000 USD", "Tuyên Quang: 4.000.000 USD"], 7_000_000, 7_000_000, "no", "yes"),
        (["Hà Giang: 5 dự án", "Tuyên Quang: 6 dự án"], 11, None, "no", "no"),
    ]


def test_figures_keep_their_qualifier_unit_and_date(asked: Asked) -> None:
    money, projects = asked("inheritance", province="tuyen quang", what="figure").rows
    assert (money["qualifier"], money["unit"], money["date"]) == ("more_than", "USD", "2024")
    assert (projects["qualifier"], projects["unit"], projects["date"]) == ("exact", "project", "2024")
