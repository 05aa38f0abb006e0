"""Projects by state and funder.

Worked out by hand. The bank has five: one closed by its IATI code, one running by its status though its end is past,
one dropped, one in the pipeline, one actual that ended in 2011; a road abroad is not in Viet Nam. The agency has one,
actual without an end.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

PAST = PartialDate("2011-06-30")
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    project("school", "2010", activity_status="4"),
    project("road", "2010", Status.ONGOING, end_on=PAST),
    project("dropped", "2010", Status.CANCELLED),
    project("dam", None, Status.PLANNED),
    project("ended", "2009", end_on=PAST),
    project("abroad", "2010"),
    project("open", "2010"),
    *(funds("bank", key, "1") for key in ("school", "road", "ended", "abroad")),
    funds("bank", "dropped", "1", status=Status.CANCELLED),
    funds("bank", "dam", None, status=Status.PLANNED),
    funds("agency", "open", None),
    *(at(key, "province:63/ha-giang") for key in ("school", "road", "ended", "open")),
    at("dropped", "province:63/ha-giang", status=Status.CANCELLED),
    at("dam", "province:63/ha-giang", status=Status.PLANNED),
    at("abroad", "country:JP"),
]


def _states(asked: Asked, **given: str) -> list[tuple[str, str, int, float]]:
    rows = asked("project-states", language="en", **given).rows
    return [(row["funder"], row["state"], row["projects"], row["share"]) for row in rows]


def test_every_state_is_told_and_the_shares_are_of_all_the_funders_projects(asked: Asked) -> None:
    assert _states(asked) == [
        ("Bank", "pipeline", 1, 20),
        ("Bank", "implementation", 1, 20),
        ("Bank", "closed", 2, 40),
        ("Bank", "cancelled", 1, 20),
        ("Agency", "unknown", 1, 100),
    ]


def test_a_dropped_project_is_never_counted_as_done(asked: Asked) -> None:
    assert ("Bank", "cancelled") not in {row[:2] for row in _states(asked, status="actual,ongoing")}


def test_years_leave_out_what_has_none_and_say_so(asked: Asked) -> None:
    result = asked("project-states", partner="bank", years="2010", language="en")
    assert {row["state"]: row["projects"] for row in result.rows} == {"implementation": 1, "closed": 1, "cancelled": 1}
    assert any("so 1 projects are left out" in note for note in result.notes)
