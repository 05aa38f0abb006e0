"""Every question that counts partners, needs or events of a province counts the same ones.

By hand: Hà Giang has five partners: a twin, an agreement of its district, an agency that funds a project there, and a
host and a co-organiser of events that its government and its youth union took part in. It seeks a loan and a country.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Agreement,
    BasedIn,
    Borders,
    Event,
    ForeignLocality,
    Funds,
    LocatedIn,
    Organisation,
    PartyTo,
    Project,
    Seeks,
    TookPartIn,
    TwinnedWith,
)
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _took_part(who: str, event: str) -> TookPartIn:
    return TookPartIn(start=who, end=event, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    *(ForeignLocality(id=f"locality:{key}", name_vi=key, country="KR", sources=(PAPER,)) for key in ("twin", "county")),
    Organisation(id="org:ubnd", name_vi="UBND", country="VN", kind="provincial_government"),
    Organisation(id="org:youth", name_vi="Tỉnh đoàn", country="VN", kind="association"),
    Organisation(id="org:mission", name_vi="Lãnh sự quán", country="JP", kind="diplomatic_mission"),
    Organisation(id="org:firm", name_vi="Công ty", country="JP"),
    Organisation(id="org:agency", name_vi="Cơ quan", country="KR"),
    Agreement(id="agreement:a", name_vi="A", sources=(PAPER,)),
    Event(id="event:fair", name_vi="Hội chợ", sources=(PAPER,)),
    Event(id="event:visit", name_vi="Thăm", sources=(PAPER,)),
    Project(id="project:p", name_vi="P", approved_on=PartialDate("2009"), sources=(PAPER,)),
    Project(id="project:q", name_vi="Q", approved_on=PartialDate("2002"), sources=(PAPER,)),
    Project(id="project:loan", name_vi="Vay", status=Status.PROPOSED, sources=(PAPER,)),
    BasedIn(start="org:ubnd", end="province:63/ha-giang", sources=(PAPER,)),
    BasedIn(start="org:youth", end="province:63/ha-giang", sources=(PAPER,)),
    BasedIn(start="org:mission", end="province:63/ha-giang", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:twin", sources=(PAPER,)),
    PartyTo(start="unit:bac-quang", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="locality:county", end="agreement:a", sources=(PAPER,)),
    _took_part("org:ubnd", "event:fair"),
    _took_part("org:mission", "event:fair"),
    _took_part("org:youth", "event:visit"),
    _took_part("org:firm", "event:visit"),
    *(LocatedIn(start=f"project:{key}", end="province:63/ha-giang", sources=(PAPER,)) for key in "pq"),
    *(Funds(start="org:agency", end=f"project:{key}", sources=(PAPER,)) for key in "pq"),
    LocatedIn(start="project:loan", end="province:63/ha-giang", status=Status.PROPOSED, sources=(PAPER,)),
    Seeks(start="province:63/ha-giang", end="country:JP", status=Status.PLANNED, sources=(PAPER,)),
    Borders(start="province:63/tuyen-quang", end="locality:county", sources=(PAPER,)),
    Borders(start="province:63/tuyen-quang", end="country:KR", sources=(PAPER,)),
]

PROVINCES = pytest.mark.parametrize(("province", "era"), [("ha giang", "63"), ("tuyen quang", "34")])


def _counted(asked: Asked, name: str, province: str, era: str) -> dict[str, int]:
    column = "counted" if name == "profile" else "facts"
    return {row["topic"]: row[column] for row in asked(name, province=province, era=era).rows if row[column]}


@PROVINCES
def test_all_four_questions_count_the_same_partners(asked: Asked, province: str, era: str) -> None:
    assert len(asked("partners", province=province, era=era).rows) == 5
    assert _counted(asked, "profile", province, era)["partners"] == 5
    assert _counted(asked, "coverage", province, era)["partners"] == 5
    assert len(asked("inheritance", province=province, what="partner").rows) == 5


@PROVINCES
def test_profile_and_coverage_count_alike_what_other_questions_list(asked: Asked, province: str, era: str) -> None:
    profile = _counted(asked, "profile", province, era)
    assert profile == _counted(asked, "coverage", province, era)
    assert profile["needs"] == len(asked("needs", province=province, era=era).rows) == 2
    assert profile["events"] == 2 and profile["oda"] == 2 and profile["agreements"] == 1


def test_neighbours_across_the_border_are_counted_alike(asked: Asked) -> None:
    told = [_counted(asked, name, "tuyen quang", "34")["border"] for name in ("profile", "coverage")]
    assert told == [1, 1]


def test_the_profile_dates_what_is_counted_and_says_that_needs_are_no_actual_ties(asked: Asked) -> None:
    result = asked("profile", province="ha giang", language="en")
    assert {row["topic"]: row["counted_over"] for row in result.rows}["oda"] == "2002/2009"
    assert "Needs are no actual ties" in result.notes[0]


def test_a_topic_of_which_nothing_is_held_lacks_no_source(asked: Asked) -> None:
    for name in ("profile", "coverage"):
        result = asked(name, province="ha giang", language="en")
        assert not any("name no source" in one for one in result.coverage.missing)
