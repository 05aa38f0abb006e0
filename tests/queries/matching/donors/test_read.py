"""Funders' projects as the graph has them: counted statuses alone, provinces by era, merged ones united."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import InSector, Need, Organisation, Project, Sector, Seeks
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.graph.values import Status
from bangiao.queries.matching.donors.read import Tables, read
from bangiao.queries.matching.donors.suggest import suggest_funders
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES
from tests.queries.projects import FUNDERS, SECTORS, at, funds, project, sector

pytestmark = pytest.mark.server

HA_GIANG, TUYEN_QUANG, MERGED = "province:63/ha-giang", "province:63/tuyen-quang", "province:34/tuyen-quang"

RECORDS: list[Record] = [
    *PLACES,
    *FUNDERS,
    *SECTORS,
    Organisation(id="org:ministry", name_vi="Bộ", country="VN", sources=(PAPER,)),
    Sector(id="sector:wb/water", name_en="Water", code="W", scheme="wb-major", dac_code="140"),
    project("both", "2008"),
    funds("bank", "both", "60", flow="oda_loan"),
    at("both", HA_GIANG),
    at("both", TUYEN_QUANG),
    sector("both", "21020"),
    project("district", "2009"),
    funds("bank", "district", None),
    at("district", "unit:bac-quang"),
    sector("district", "122"),
    project("whole", "2010"),
    funds("agency", "whole", "1"),
    at("whole", "country:VN"),
    InSector(start="project:test/whole", end="sector:wb/water", sources=(PAPER,)),
    project("own", "2010"),
    funds("ministry", "own", "1"),
    at("own", HA_GIANG),
    sector("own", "122"),
    project("hoped", "2010", Status.PLANNED),
    funds("bank", "hoped", "1"),
    at("hoped", HA_GIANG),
    sector("hoped", "110"),
    project("promised", "2010"),
    funds("agency", "promised", "1", status=Status.PLEDGED),
    at("promised", HA_GIANG),
    sector("promised", "110"),
    project("abroad", "2010"),
    funds("bank", "abroad", "1"),
    at("abroad", "country:JP"),
    sector("abroad", "122"),
    Project.keyed("test", "undated", name_vi="undated", sources=(PAPER,)),
    funds("ngo", "undated", None, year=None),
    at("undated", HA_GIANG),
    Need(id="need:schools", name_vi="Trường học", status=Status.REQUESTED, sources=(PAPER,)),
    InSector(start="need:schools", end="sector:dac/110", sources=(PAPER,)),
    Seeks(start=HA_GIANG, end="need:schools", status=Status.REQUESTED, sources=(PAPER,)),
    Seeks(start=HA_GIANG, end="sector:dac/210", status=Status.PLANNED, sources=(PAPER,)),
]


@pytest.fixture(scope="module")
def tables(bolt: Bolt, door: Door) -> dict[str, Tables]:
    load(bolt, RECORDS)
    return {era: read(door, era) for era in ("63", "34")}


def _keys(tables: Tables) -> dict[str, tuple[str, set[str], set[str]]]:
    return {
        one.project.rpartition("/")[2]: (one.donor, set(one.provinces), set(one.sectors)) for one in tables.projects
    }


def test_a_project_lies_in_the_provinces_of_the_era_and_a_district_in_its_own(tables: dict[str, Tables]) -> None:
    found = _keys(tables["63"])
    assert found["both"] == ("org:bank", {HA_GIANG, TUYEN_QUANG}, {"21"})
    assert found["district"] == ("org:bank", {HA_GIANG}, {"12"})


def test_a_merged_province_has_the_project_of_two_of_its_parts_once(tables: dict[str, Tables]) -> None:
    found = [one for one in tables["34"].projects if one.project.endswith("/both")]
    assert [set(one.provinces) for one in found] == [{MERGED}]


def test_a_nationwide_project_lies_in_no_province_and_takes_the_dac_code_of_its_scheme(
    tables: dict[str, Tables],
) -> None:
    assert _keys(tables["34"])["whole"] == ("org:agency", set(), {"14"})


def test_what_is_planned_or_pledged_or_abroad_or_our_own_is_not_there(tables: dict[str, Tables]) -> None:
    assert set(_keys(tables["34"])) == {"both", "district", "whole", "undated"}


def test_sum_finance_and_year_are_told_and_unknown_is_none(tables: dict[str, Tables]) -> None:
    found = {one.project.rpartition("/")[2]: one for one in tables["34"].projects}
    assert (found["both"].year, found["both"].finance) == (2010, frozenset({"oda_loan"}))
    assert found["both"].usd == 60e6
    assert (found["district"].usd, found["district"].finance) == (None, frozenset())
    assert found["undated"].year is None
    assert len(tables["34"].cells) == 3  # both (united), district, whole; what has no year and no sector is no cell


def test_stated_needs_and_sought_sectors_are_those_of_the_province_of_the_era(tables: dict[str, Tables]) -> None:
    told = {(one.id, one.province, one.sectors) for one in tables["34"].needs}
    assert told == {("need:schools", MERGED, ("11",)), ("sector:dac/210", MERGED, ("21",))}
    assert {one.province for one in tables["63"].needs} == {HA_GIANG}


def test_the_merged_province_is_not_suggested_what_one_part_had(tables: dict[str, Tables]) -> None:
    found = {(one.funder, one.sector) for one in suggest_funders(tables["34"], MERGED)}
    assert not {("org:bank", "21"), ("org:bank", "12")} & found
