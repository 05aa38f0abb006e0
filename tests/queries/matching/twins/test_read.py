"""The world as the graph has it: provinces of an era with their units' and predecessors' ties, kept until ties change."""

from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    AccreditedTo,
    Agreement,
    CooperatesWith,
    Era,
    ForeignLocality,
    Organisation,
    PartyTo,
    TwinnedWith,
)
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import PartialDate, Status
from bangiao.queries.matching.twins.keep import mark_of, tables_of
from bangiao.queries.matching.twins.places import World
from bangiao.queries.matching.twins.read import read
from bangiao.queries.matching.twins.suggest import suggest
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

BOEUN, KYOTO, KUNMING, GUMI = (f"locality:{name}" for name in ("boeun", "kyoto", "kunming", "gumi"))
HA_GIANG, TUYEN_QUANG = "province:63/ha-giang", "province:63/tuyen-quang"

RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id=BOEUN, name_en="Boeun", country="KR", level="county", sources=(PAPER,)),
    ForeignLocality(id=KYOTO, name_en="Kyoto", country="JP", level="prefecture", sources=(PAPER,)),
    ForeignLocality(id=KUNMING, name_en="Kunming", country="CN", level="city", sources=(PAPER,)),
    ForeignLocality(id=GUMI, name_en="Gumi", country="KR", sources=(PAPER,)),
    TwinnedWith(start="unit:bac-quang", end=BOEUN, since=PartialDate("2011-05"), sources=(PAPER,)),
    CooperatesWith(start=TUYEN_QUANG, end=KYOTO, sources=(PAPER,)),
    TwinnedWith(start=HA_GIANG, end=KUNMING, status=Status.PLANNED, sources=(PAPER,)),
    Agreement(id="agreement:a", name_vi="A", signed_on=PartialDate("2019"), sources=(PAPER,)),
    PartyTo(start=HA_GIANG, end="agreement:a", sources=(PAPER,)),
    PartyTo(start=BOEUN, end="agreement:a", sources=(PAPER,)),
    TwinnedWith(start="province:before/dak-lak", end=GUMI, sources=(PAPER,)),
    TwinnedWith(start=KYOTO, end=KUNMING, sources=(PAPER,)),
    TwinnedWith(start=GUMI, end=BOEUN, sources=(PAPER,)),
    Organisation(id="org:embassy", name_en="Embassy", kind="diplomatic_mission", country="VN", sources=(PAPER,)),
    AccreditedTo(start="org:embassy", end="country:KR", sources=(PAPER,)),
    Organisation(id="org:japan", name_en="Embassy of Japan", kind="diplomatic_mission", country="JP", sources=(PAPER,)),
]


@pytest.fixture(scope="module")
def filled(bolt: Bolt, door: Door) -> Door:
    load(bolt, RECORDS)
    return door


def ends(of: World) -> set[tuple[str, str]]:
    return {(tie.one, tie.other) for tie in of.ties}


def test_a_province_of_today_has_the_ties_of_its_units_and_of_all_it_was_made_of(filled: Door) -> None:
    assert ends(read(filled, Era.THIRTY_FOUR)) == {
        (BOEUN, "province:34/tuyen-quang"),
        (KYOTO, "province:34/tuyen-quang"),
        (GUMI, "province:34/dak-lak"),
        (GUMI, "province:34/lam-dong"),
        (KUNMING, KYOTO),
    }


def test_of_the_63_each_has_its_own_and_a_tie_from_before_a_split_is_each_successors(filled: Door) -> None:
    found = read(filled, Era.SIXTY_THREE)
    assert ends(found) == {
        (BOEUN, HA_GIANG),
        (KYOTO, TUYEN_QUANG),
        (GUMI, "province:63/dak-lak"),
        (GUMI, "province:63/dak-nong"),
        (KUNMING, KYOTO),
    }
    assert {place.id for place in found.places if place.country == "VN"} == {
        *(
            f"province:63/{name}"
            for name in ("dak-lak", "dak-nong", "ha-giang", "lam-dong", "phu-yen", "son-la", "tuyen-quang")
        )
    }


def test_a_tie_keeps_the_earliest_year_and_every_relationship_and_agreement(filled: Door) -> None:
    (tie,) = [tie for tie in read(filled).ties if tie.one == BOEUN]
    assert tie.since == 2011
    assert len(tie.relations) == 2 and "agreement:a" in tie.relations


def test_what_is_only_planned_is_no_tie(filled: Door) -> None:
    assert (KUNMING, "province:34/tuyen-quang") not in ends(read(filled))


def test_levels_countries_and_missions_are_those_of_the_graph(filled: Door) -> None:
    found = read(filled)
    level = {place.id: place.is_region for place in found.places}
    assert level[KYOTO] and not level[KUNMING] and level["province:34/son-la"]
    assert found.missions == {"KR", "JP"}


def test_a_province_is_suggested_places_from_the_graph(filled: Door, tmp_path: Path) -> None:
    of = tables_of(filled, Era.THIRTY_FOUR, tmp_path)
    found = [one.place.id for one in suggest(of, "province:34/son-la")]
    assert set(found) == {BOEUN, KYOTO, KUNMING, GUMI}
    assert KYOTO not in [one.place.id for one in suggest(of, "province:34/tuyen-quang")]


def test_kept_tables_serve_until_the_ties_change(filled: Door, bolt: Bolt, tmp_path: Path) -> None:
    first = tables_of(filled, Era.THIRTY_FOUR, tmp_path)
    (kept,) = tmp_path.iterdir()
    written = kept.stat().st_mtime_ns
    assert tables_of(filled, Era.THIRTY_FOUR, tmp_path).ground.world == first.ground.world
    assert kept.stat().st_mtime_ns == written
    before = mark_of(filled, Era.THIRTY_FOUR)
    load(bolt, [TwinnedWith(start="province:34/son-la", end=GUMI, sources=(PAPER,))])
    assert mark_of(filled, Era.THIRTY_FOUR) != before
    again = tables_of(filled, Era.THIRTY_FOUR, tmp_path)
    assert len(again.pairs) == len(first.pairs) + 1


def test_a_spoilt_file_is_made_anew(filled: Door, tmp_path: Path) -> None:
    tables_of(filled, Era.THIRTY_FOUR, tmp_path)
    (kept,) = tmp_path.iterdir()
    kept.write_bytes(b"no tables")
    assert len(tables_of(filled, Era.THIRTY_FOUR, tmp_path).pairs) > 0
