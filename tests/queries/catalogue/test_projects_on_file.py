"""How many of a province's ODA projects donors' files show.

Worked out by hand. Sơn La states 26. Four are found: a road of 2010–2018 that two files have, a school that ended in
2012, a clinic without an end, a bridge that began in 2017. A charity's project, a plant and a planned dam are not in
it.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Document, Observation
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, at, funds, project

pytestmark = pytest.mark.server

FILE = Citation("document:file/list.csv", "row 7")
KEYS = ("road", "school", "clinic", "bridge", "charity", "plant")
RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    Document(id="document:file/list.csv", name_vi="Danh sách", name_en="List", filename="list.csv"),
    project("road", "2010", end_on=PartialDate("2018-06-30"), sources=(PAPER, FILE)),
    project("school", "2008", end_on=PartialDate("2012")),
    project("clinic", "2015"),
    project("bridge", "2017"),
    project("charity", "2015"),
    project("plant", "2015", kind="fdi"),
    project("dam", "2015", Status.PLANNED),
    *(funds("bank", key, "1") for key in ("road", "school", "clinic", "bridge")),
    funds("ngo", "charity", "1"),
    funds("agency", "plant", "1"),
    *(at(key, "province:63/son-la") for key in KEYS),
    at("dam", "province:63/son-la", status=Status.PLANNED),
    Observation(
        id="observation:test/oda",
        name_en="ODA projects",
        topic="oda",
        value=26,
        unit="project",
        as_of=PartialDate("2016"),
        status=Status.ACTUAL,
        sources=(PAPER,),
    ),
    About(start="observation:test/oda", end="province:63/son-la", sources=(PAPER,)),
]


def _active(asked: Asked, **given: str) -> dict[str, str]:
    return {row["project"]: row["active"] for row in asked("projects-on-file", province="son la", **given).rows}


def test_each_project_is_once_and_running_only_if_it_had_begun_and_not_ended(asked: Asked) -> None:
    assert _active(asked) == {"road": "yes", "clinic": "unknown", "school": "no", "bridge": "no"}


def test_another_day_changes_what_was_running(asked: Asked) -> None:
    assert _active(asked, as_of="2011") == {"road": "yes", "school": "yes", "clinic": "no", "bridge": "no"}
    assert _active(asked, as_of="2018-07-01")["road"] == "no"


def test_a_project_of_two_files_names_both(asked: Asked) -> None:
    road = asked("projects-on-file", province="son la").rows[0]
    assert sorted(road["source_file"]) == ["list.csv", "paper"]


def test_the_stated_figure_stands_beside_what_is_found(asked: Asked) -> None:
    notes = asked("projects-on-file", province="son la", language="en").notes
    assert "4 distinct projects are found: 1 were running then, 2 were not, of 1 it is not known." in notes
    assert "By document: paper: 4; list.csv: 1." in notes
    assert "Stated: ODA projects: 26 (2016)." in notes
