"""NGO aid of a province by kind and sector.

Worked out by hand. Counted in 2020: two projects, of the charity (2 M committed, half in Hà Giang: 1 M) and of the
office's list (what was approved of the first, 3 M, is not added; a state agency gives .5 M, .2 M disbursed), one item of another kind; a programme of 2021 states no
money. A bank's loan is no NGO aid, nor is aid in kind of a state. Stated: 18 items, more than 3 M committed, and 1.6
M "reached", which does not say which; a target is no figure of what was.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Observation
from bangiao.graph.values import MoneyKind, PartialDate, Qualifier, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server


def _figure(key: str, value: float, **told: object) -> list[Record]:
    said = {"topic": "ngo_aid", "name_en": key, "value": value, "period": PartialDate("2020"), **told}
    figure = Observation(id=f"observation:test/{key}", status=Status.ACTUAL, sources=(PAPER,), **said)  # type: ignore[arg-type]
    return [figure, About(start=figure.id, end="province:63/ha-giang", sources=(PAPER,))]


RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    project("water", "2020", kind="aid_project"),
    project("books", "2020", kind="aid_project"),
    project("gift", "2020"),
    project("programme", "2021", kind="aid_programme"),
    project("undated", None, kind="aid"),
    project("loan", "2020", kind="loan"),
    project("kind", "2020", kind="aid_in_kind"),
    funds("ngo", "water", "2", year=2020),
    funds("ngo", "water", "3", MoneyKind.APPROVED, 2020),
    project("joint", "2022"),
    at("joint", "province:63/son-la"),
    funds("ngo", "joint", "0.4", year=2022),
    funds("bank", "joint", "50", year=2022),
    funds("agency", "books", "0.5", year=2020),
    funds("agency", "books", "0.2", MoneyKind.DISBURSED, 2020),
    funds("ngo", "gift", "0.3", MoneyKind.UNCLEAR, 2020),
    funds("agency", "programme", None),
    funds("bank", "loan", "90", year=2020),
    funds("agency", "kind", "1", year=2020),
    sector("water", "122"),
    sector("books", "110"),
    *(at(key, "province:63/ha-giang") for key in ("water", "books", "gift", "programme", "undated", "loan", "kind")),
    at("water", "province:63/son-la"),
    *_figure("items", 18, unit="project_or_grant"),
    *_figure("committed", 3e6, currency="USD", money_kind=MoneyKind.COMMITTED, qualifier=Qualifier.MORE_THAN),
    *_figure("reached", 1.6e6, currency="USD", money_kind=MoneyKind.UNCLEAR),
    *_figure("target", 1.3e6, currency="USD", money_kind=MoneyKind.UNCLEAR, counting="target"),
]


def _counted(asked: Asked, **given: str) -> list[tuple[object, ...]]:
    rows = asked("ngo-aid", province="ha giang", language="en", **given).rows
    columns = ("period", "kind", "items", "committed", "disbursed", "unclear")
    return [tuple(row[column] for column in columns) for row in rows if row["basis"] == "counted"]


def test_items_are_counted_by_year_and_kind_with_committed_and_disbursed_apart(asked: Asked) -> None:
    assert _counted(asked) == [
        ("2020", "aid_project", 2, 1.5e6, 0.2e6, None),
        ("2020", "not_stated", 1, None, None, 0.3e6),
        ("2021", "aid_programme", 1, None, None, None),
        (None, "not_stated", 1, None, None, None),
    ]


def test_stated_figures_stand_beside_and_a_target_is_none_of_them(asked: Asked) -> None:
    rows = asked("ngo-aid", province="ha giang", language="en").rows
    stated = {row["what"]: (row["items"], row["committed"], row["unclear"]) for row in rows if row["basis"] == "stated"}
    assert stated == {
        "items: 18 projects and grants": (18, None, None),
        "committed: more than 3,000,000 USD": (None, 3e6, None),
        "reached: 1,600,000 USD": (None, None, 1.6e6),
    }


def test_sectors_are_listed(asked: Asked) -> None:
    row = asked("ngo-aid", province="ha giang", language="en").rows[0]
    assert sorted(row["sectors"]) == ["Education", "Health"]


def test_an_item_without_a_year_is_left_out_of_years_and_told(asked: Asked) -> None:
    assert [row[0] for row in _counted(asked, years="2020-2021")] == ["2020", "2020", "2021"]
    notes = asked("ngo-aid", province="ha giang", years="2020", language="en").notes
    assert any("so 1 projects are left out" in note for note in notes)


def test_the_profile_counts_the_same_items_as_ngo_aid(asked: Asked) -> None:
    rows = asked("profile", province="ha giang", era="63").rows
    counted = {row["topic"]: row["counted"] for row in rows}
    assert (counted["ngo_aid"], counted["oda"]) == (5, 2)


def test_what_a_bank_adds_to_a_charitys_project_is_no_ngo_aid(asked: Asked) -> None:
    rows = asked("ngo-aid", province="son la", years="2022").rows
    assert [(row["items"], row["committed"]) for row in rows] == [(1, 0.4e6)]


def test_a_figure_of_2020_is_none_of_2021(asked: Asked) -> None:
    bases = {
        year: {row["basis"] for row in asked("ngo-aid", province="ha giang", years=year).rows}
        for year in ("2020", "2021")
    }
    assert bases == {"2020": {"counted", "stated"}, "2021": {"counted"}}
