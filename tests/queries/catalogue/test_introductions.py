"""Who can introduce Tuyên Quang to Goal, by hand.

Friend is twinned with both. Far friend is a partner of Tuyên Quang and twinned with Middle, which works with Goal; Friend
knows Middle, too, but has the shorter way. Đắk Lắk signed an agreement with Goal, Sơn La was twinned with what Goal was
before. Lâm Đồng only plans a tie. Đắk Lắk knows Goal already.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, CooperatesWith, ForeignLocality, PartyTo, SucceededBy, TwinnedWith
from bangiao.graph.values import PartialDate, Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _twins(one: str, other: str, status: Status = Status.ACTUAL) -> TwinnedWith:
    return TwinnedWith(start=one, end=f"locality:{other}", status=status, sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    *(
        ForeignLocality(id=f"locality:{key.lower().replace(' ', '-')}", name_vi=key, country=country, sources=(PAPER,))
        for key, country in (
            ("Goal", "JP"),
            ("Old goal", "JP"),
            ("Friend", "KR"),
            ("Far friend", "KR"),
            ("Middle", "KR"),
        )
    ),
    SucceededBy(start="locality:old-goal", end="locality:goal", sources=(PAPER,)),
    _twins("province:63/ha-giang", "friend"),
    _twins("locality:goal", "friend"),
    _twins("province:63/tuyen-quang", "far-friend"),
    _twins("locality:far-friend", "middle"),
    _twins("locality:friend", "middle"),
    CooperatesWith(start="locality:middle", end="locality:goal", since=PartialDate("2015"), sources=(PAPER,)),
    Agreement(id="agreement:a", name_vi="A", signed_on=PartialDate("2019"), sources=(PAPER,)),
    PartyTo(start="province:63/phu-yen", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="locality:goal", end="agreement:a", sources=(PAPER,)),
    _twins("province:63/son-la", "old-goal"),
    _twins("province:63/lam-dong", "goal", Status.PLANNED),
]


def test_those_nearest_come_first_and_each_comes_once(asked: Asked) -> None:
    rows = asked("introductions", province="tuyen quang", partner="goal").rows
    assert [(row["via"], row["why"], row["then"], row["tie"], row["since"]) for row in rows] == [
        ("Friend", "partner", [], ["twinning"], None),
        ("Đắk Lắk", "province", [], ["agreement"], 2019),
        ("Sơn La", "province", [], ["twinning"], None),
        ("Far friend", "chain", ["Middle"], ["cooperation"], 2015),
    ]
    assert [row["to"] for row in rows] == [["Goal"], ["Goal"], ["Old goal"], ["Goal"]]


def test_only_ties_in_force_open_a_door(asked: Asked) -> None:
    def via(status: str) -> set[str]:
        rows = asked("introductions", province="tuyen quang", partner="goal", status=status).rows
        return {row["via"] for row in rows}

    assert via("actual,planned") - via("actual") == {"Lâm Đồng"}


def test_for_a_country_all_its_localities_count_and_no_chain(asked: Asked) -> None:
    rows = asked("introductions", province="tuyen quang", partner="nhat ban").rows
    assert {(row["via"], row["why"]) for row in rows} == {
        ("Friend", "partner"),
        ("Đắk Lắk", "province"),
        ("Sơn La", "province"),
    }


def test_a_province_that_knows_the_partner_is_told_so(asked: Asked) -> None:
    result = asked("introductions", province="dak lak", partner="goal", language="en")
    assert "The province has ties of its own with: Goal; see the question partners." in result.notes
    assert {row["via"] for row in result.rows} == {"Son La"}


def test_an_old_province_counts_its_own_partners_and_names_the_old_ones(asked: Asked) -> None:
    rows = asked("introductions", province="ha giang", partner="goal").rows
    assert {row["via"] for row in rows} == {"Friend", "Phú Yên", "Sơn La"}


def test_each_row_names_the_sources_of_every_tie_of_its_way(asked: Asked) -> None:
    rows = asked("introductions", province="tuyen quang", partner="goal", sources=True).rows
    assert all(row["sources"] for row in rows)
