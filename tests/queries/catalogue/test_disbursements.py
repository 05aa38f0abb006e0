"""Commitment against disbursement by project.

Worked out by hand. The road: committed 40 M, disbursed 10 M by the bank: 25 %; the agency committed 4 M for it and
tells no disbursement. The school: 5 M of a kind that its source does not tell. The plant: registered 8 M, realised 6
M: 75 %. The clinic states no money. Of the two rows with both, 16 M of 48 M: 33.3 %.
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
    *(project(key) for key in ("road", "school", "clinic")),
    project("plant", kind="fdi"),
    project("dam", status=Status.PLANNED),
    funds("bank", "road", "40"),
    funds("bank", "road", "10", MoneyKind.DISBURSED, 2012),
    funds("agency", "road", "4"),
    funds("bank", "school", "5", MoneyKind.UNCLEAR),
    funds("agency", "plant", "8", MoneyKind.REGISTERED),
    funds("agency", "plant", "6", MoneyKind.REALISED),
    funds("bank", "clinic", None),
    funds("bank", "dam", "70", MoneyKind.PLANNED, status=Status.PLANNED),
    *(at(key, "province:63/ha-giang") for key in ("road", "school", "clinic", "plant", "dam")),
    at("road", "province:63/son-la"),
]


def test_a_ratio_stands_only_where_one_funder_tells_both_and_names_its_denominator(asked: Asked) -> None:
    rows = asked("disbursements", province="ha giang", language="en").rows
    assert [(row["project"], row["funder"], row["ratio"], row["denominator"]) for row in rows] == [
        ("road", "Bank", 25, "committed"),
        ("plant", "Agency", 75, "registered"),
        ("school", "Bank", None, None),
        ("road", "Agency", None, "committed"),
    ]


def test_whole_projects_are_shown_and_no_data_is_not_zero(asked: Asked) -> None:
    rows = asked("disbursements", province="son la", language="en").rows
    assert [(row["committed"], row["disbursed"]) for row in rows] == [(40e6, 10e6), (4e6, None)]


def test_money_of_a_kind_not_stated_is_in_no_ratio(asked: Asked) -> None:
    school = next(row for row in asked("disbursements", language="en").rows if row["project"] == "school")
    assert (school["committed"], school["disbursed"], school["unclear"], school["ratio"]) == (None, None, 5e6, None)


def test_the_notes_tell_how_many_rows_have_both_and_their_rate(asked: Asked) -> None:
    notes = asked("disbursements", language="en").notes
    assert notes[1] == (
        "Both commitment and disbursement are known in 2 of 4 rows; "
        "1 pairs of project and funder state no money and are not listed."
    )
    assert notes[2] == "Of the rows with both, 33.3% of the committed is disbursed."


def test_only_the_money_of_the_years_asked_counts(asked: Asked) -> None:
    rows = asked("disbursements", years="2012", language="en").rows
    assert [(row["project"], row["committed"], row["disbursed"]) for row in rows] == [("road", None, 10e6)]
