"""Paths between parties.

By hand: Sơn La works with Languedoc, which Occitanie succeeded, and Occitanie with Lâm Đồng: two hops. A planned tie
would make a second such path. Hà Giang's partner and Đắk Lắk's both lie in South Korea, and both provinces in Viet Nam:
no path. Phú Yên (today Đắk Lắk) and Tuyên Quang each have a project of one bank: four hops. Sơn La and Tuyên Quang
have twelve projects in common: twelve paths of two hops.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    Agreement,
    Borders,
    CooperatesWith,
    ForeignLocality,
    Funds,
    LocatedIn,
    Organisation,
    PartOf,
    PartyTo,
    Project,
    Region,
    SucceededBy,
)
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate, Status
from bangiao.queries.formats.frames import to_networkx
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

MERGER = Citation("document:paper", "p9 c0-9")


def _locality(key: str, country: str) -> ForeignLocality:
    return ForeignLocality(id=f"locality:{key.lower()}", name_vi=key, name_en=key, country=country, sources=(PAPER,))


def _works_with(place: str, locality: str, status: Status = Status.ACTUAL, since: str | None = None) -> CooperatesWith:
    return CooperatesWith(
        start=f"province:63/{place}",
        end=f"locality:{locality}",
        status=status,
        since=PartialDate(since) if since else None,
        sources=(PAPER,),
    )


def _project(key: str, *places: str) -> list[Record]:
    return [
        Project(id=f"project:{key}", name_vi=key, name_en=key, approved_on=PartialDate("2010"), sources=(PAPER,)),
        *(LocatedIn(start=f"project:{key}", end=f"province:63/{place}", sources=(PAPER,)) for place in places),
    ]


RECORDS: list[Record] = [
    *PLACES,
    Region(id="region:north", name_vi="Miền Bắc", name_en="North", sources=(PAPER,)),
    *(
        PartOf(start=f"province:63/{place}", end=whole, sources=(PAPER,))
        for place in ("ha-giang", "dak-lak", "son-la")
        for whole in ("country:VN", "region:north")
    ),
    Borders(start="province:63/ha-giang", end="province:63/dak-lak", sources=(PAPER,)),
    *(_locality(key, "FR") for key in ("Languedoc", "Occitanie", "Hoped")),
    *(_locality(key, "KR") for key in ("Boeun", "Jeonbuk", "Gimje")),
    *(PartOf(start=f"locality:{key}", end="country:KR", sources=(PAPER,)) for key in ("boeun", "jeonbuk")),
    SucceededBy(start="locality:languedoc", end="locality:occitanie", sources=(MERGER,)),
    _works_with("son-la", "languedoc", since="2012"),
    _works_with("lam-dong", "occitanie"),
    _works_with("son-la", "hoped", Status.PLANNED),
    _works_with("lam-dong", "hoped"),
    _works_with("ha-giang", "boeun"),
    _works_with("dak-lak", "jeonbuk"),
    Agreement(id="agreement:a", name_vi="A", signed_on=PartialDate("2017"), sources=(PAPER,)),
    PartyTo(start="province:63/dak-lak", end="agreement:a", sources=(PAPER,)),
    PartyTo(start="locality:gimje", end="agreement:a", sources=(PAPER,)),
    Organisation(id="org:bank", name_vi="Ngân hàng", name_en="Bank", sources=(PAPER,)),
    *_project("east", "phu-yen"),
    *_project("west", "tuyen-quang"),
    *(Funds(start="org:bank", end=f"project:{key}", sources=(PAPER,)) for key in ("east", "west")),
    *(record for n in range(12) for record in _project(f"both {n:02}", "son-la", "tuyen-quang")),
]


def test_a_partner_and_the_one_it_became_are_one_party_on_the_path(asked: Asked) -> None:
    one, two = asked("path", **{"from": "son la"}, to="lam dong", sources=True).rows
    assert [one[key] for key in ("path", "step", "from", "relation", "to")] == [
        1,
        1,
        "Sơn La",
        ["COOPERATES_WITH"],
        "Occitanie",
    ]
    assert (two["step"], two["from"], two["to"]) == (2, "Occitanie", "Lâm Đồng")
    assert (one["since"], one["status"]) == ("2012", ["actual"])
    assert "Languedoc" in one["stated_as"] and "Languedoc" not in two["stated_as"]
    assert "p9 c0-9" in str(one["sources"]) and "p9 c0-9" not in str(two["sources"])


def test_what_is_only_planned_is_no_hop_unless_asked_for(asked: Asked) -> None:
    found = asked("path", **{"from": "son la"}, to="lam dong", status="actual,planned").rows
    assert {row["path"] for row in found} == {1, 2}
    assert ["planned"] in [row["status"] for row in found]


def test_the_same_path_is_found_from_the_other_end(asked: Asked) -> None:
    rows = asked("path", **{"from": "lam dong"}, to="son la").rows
    assert [(row["from"], row["to"]) for row in rows] == [("Lâm Đồng", "Occitanie"), ("Occitanie", "Sơn La")]


def test_no_path_goes_through_a_country_a_region_or_a_domestic_border(asked: Asked) -> None:
    result = asked("path", **{"from": "ha giang"}, to="dak lak", language="en")
    assert result.rows == []
    assert "There is no path of up to 4 steps." in result.notes


def test_a_country_that_is_asked_for_is_reached_through_its_localities(asked: Asked) -> None:
    rows = asked("path", **{"from": "ha giang"}, to="han quoc").rows
    assert [(row["relation"], row["to"]) for row in rows] == [(["COOPERATES_WITH"], "Boeun"), (["PART_OF"], "Hàn Quốc")]


def test_every_hop_reads_in_the_direction_of_the_path(asked: Asked) -> None:
    rows = asked("path", **{"from": "dak lak"}, to="tuyen quang").rows
    assert [row["relation"][0] for row in rows] == ["LOCATED_IN_BY", "FUNDS_BY", "FUNDS", "LOCATED_IN"]
    assert [row["to"] for row in rows] == ["east", "Ngân hàng", "west", "Tuyên Quang"]
    assert rows[0]["since"] == "2010"


def test_an_agreement_is_a_party_between_its_parties(asked: Asked) -> None:
    rows = asked("path", **{"from": "dak lak"}, to="gimje").rows
    assert [(row["relation"], row["to"]) for row in rows] == [(["PARTY_TO"], "A"), (["PARTY_TO_BY"], "Gimje")]


def test_a_path_longer_than_asked_is_not_shown(asked: Asked) -> None:
    assert asked("path", **{"from": "dak lak"}, to="tuyen quang", max_hops="3").rows == []
    notes = asked("path", **{"from": "ha giang"}, to="dak lak", max_hops="40", language="en").notes
    assert "There is no path of up to 6 steps." in notes
    assert any(note.startswith("Nothing is searched beyond 6 steps") for note in notes)


def test_of_many_shortest_paths_ten_are_shown_and_all_are_counted(asked: Asked) -> None:
    result = asked("path", **{"from": "son la"}, to="tuyen quang", language="en")
    assert [row["path"] for row in result.rows] == [n for n in range(1, 11) for _ in range(2)]
    assert any(note.startswith("There are 12 shortest paths (2 steps); the 10") for note in result.notes)


def test_one_party_asked_for_twice_is_said_to_be_the_same(asked: Asked) -> None:
    result = asked("path", **{"from": "boeun"}, to="boeun", language="en")
    assert result.rows == [] and "The two parties are one and the same." in result.notes


def test_a_graph_of_the_paths_has_their_hops_as_edges_and_no_others(asked: Asked) -> None:
    graph = to_networkx(asked("path", **{"from": "son la"}, to="lam dong"))
    assert {(one, other) for one, other, _ in graph.edges} == {
        ("province:34/son-la", "locality:occitanie"),
        ("locality:occitanie", "province:34/lam-dong"),
    }
    assert {told["relation"] for _, _, told in graph.edges(data=True)} == {"COOPERATES_WITH"}
