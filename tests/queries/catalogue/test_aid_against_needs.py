"""Does aid go where the province says it needs it.

Worked out by hand. Hà Giang needs a school (education) and teachers (no sector); a need that is met no longer counts.
It has a road of 10 M (transport) and a charity's school of 4 M, half in Sơn La (education, 2 M), and a project
without a sector.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, InSector, Need
from bangiao.graph.values import Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server


def _need(key: str, code: str | None, **told: object) -> list[Record]:
    said = {"name_vi": key, "name_en": key, "status": Status.REQUESTED, "sources": (PAPER,), **told}
    need = Need.keyed("test", key, **said)
    found: list[Record] = [
        need,
        About(start=need.id, end="province:63/ha-giang", status=Status.REQUESTED, sources=(PAPER,)),
    ]
    if code:
        found.append(InSector(start=need.id, end=f"sector:dac/{code}", sources=(PAPER,)))
    return found


RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    *_need("a school", "110"),
    *_need("teachers", None),
    *_need("a clinic", "122"),
    *_need("a bridge", "210", state="met"),
    *(project(key) for key in ("road", "school", "study")),
    project("plant", kind="fdi"),
    funds("bank", "road", "10"),
    funds("ngo", "school", "4"),
    funds("bank", "study", None),
    funds("agency", "plant", "500"),
    sector("road", "21020"),
    sector("school", "110"),
    *(at(key, "province:63/ha-giang") for key in ("road", "school", "study", "plant")),
    at("school", "province:63/son-la"),
]


def _fits(asked: Asked, **given: str) -> list[tuple[object, ...]]:
    rows = asked("aid-against-needs", province="ha giang", language="en", **given).rows
    return [tuple(row[column] for column in ("sector", "fit", "needs", "projects", "amount")) for row in rows]


def test_needs_and_aid_stand_side_by_side_by_sector(asked: Asked) -> None:
    assert _fits(asked) == [
        ("Education", "fits", ["a school"], 1, 2e6),
        ("Health", "no_aid", ["a clinic"], 0, None),
        ("Transport", "no_need", [], 1, 10e6),
        ("Sector not stated", "unknown", ["teachers"], 1, None),
    ]


def test_ngo_aid_alone_can_be_asked_for(asked: Asked) -> None:
    fits = {row[0]: row[1] for row in _fits(asked, aid="ngo")}
    assert fits == {"Education": "fits", "Health": "no_aid", "Sector not stated": "unknown"}


def test_a_need_that_is_met_no_longer_counts(asked: Asked) -> None:
    transport = next(row for row in _fits(asked) if row[0] == "Transport")
    assert transport[1:3] == ("no_need", [])


def test_years_choose_projects_and_not_needs(asked: Asked) -> None:
    assert {row[0]: row[1] for row in _fits(asked, years="1999")}["Education"] == "no_aid"
