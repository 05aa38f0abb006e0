"""The pipeline: a loan sought since 2023 that follows a closed first phase, and a grant pledged in 2020."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Funds, LocatedIn, Organisation, Project, SucceededBy
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _project(key: str, status: Status, since: str | None = None, **values: str) -> Project:
    sought = PartialDate(since) if since else None
    return Project(
        id=f"project:{key}",
        name_vi=key,
        sought_on=sought,
        status=status,
        sources=(PAPER,),
        **values,  # type: ignore[arg-type]
    )


RECORDS: list[Record] = [
    *PLACES,
    Organisation(id="org:bank", name_vi="Ngân hàng"),
    _project("phase-1", Status.ACTUAL),
    _project("phase-2", Status.PROPOSED, "2023", kind="oda_loan"),
    _project("clinic", Status.PLEDGED, "2020-05", kind="grant", outcome="signed"),
    SucceededBy(start="project:phase-1", end="project:phase-2", sources=(PAPER,)),
    LocatedIn(start="project:phase-1", end="province:63/ha-giang", sources=(PAPER,)),
    LocatedIn(start="project:phase-2", end="province:63/ha-giang", status=Status.PROPOSED, sources=(PAPER,)),
    LocatedIn(start="project:clinic", end="province:63/son-la", status=Status.PLEDGED, sources=(PAPER,)),
    Funds(start="org:bank", end="project:phase-2", status=Status.PROPOSED, sources=(PAPER,)),
]


def test_only_what_is_sought_is_in_the_pipeline_with_its_financier_and_first_phase(asked: Asked) -> None:
    (row,) = asked("pipeline", province="ha giang").rows
    assert (row["project"], row["financier"], row["kind"]) == ("phase-2", ["Ngân hàng"], "oda_loan")
    assert (row["sought_since"], row["last_news"], row["outcome"]) == ("2023", "2020", "unknown")
    assert row["follows"] == ["phase-1"]


def test_the_whole_country_is_listed_by_new_provinces_the_oldest_search_first(asked: Asked) -> None:
    rows = asked("pipeline").rows
    assert [(row["project"], row["province"]) for row in rows] == [
        ("clinic", ["Sơn La"]),
        ("phase-2", ["Tuyên Quang"]),
    ]


def test_kind_and_age_narrow_the_list(asked: Asked) -> None:
    assert [row["project"] for row in asked("pipeline", kind="grant").rows] == ["clinic"]
    assert [row["project"] for row in asked("pipeline", older_than_months="24").rows][:1] == ["clinic"]
    assert asked("pipeline", older_than_months="2400").rows == []
