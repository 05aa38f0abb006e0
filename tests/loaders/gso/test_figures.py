"""The office's real files: figures worked out apart from the loader."""

import re
import zipfile
from collections import Counter, defaultdict
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Observation, With
from bangiao.loaders.report import Report
from bangiao.loaders.sources.gso import Gso
from bangiao.loaders.tables import rows

pytestmark = pytest.mark.shared

Loaded = tuple[list[Record], Report]


def loaded(path: Path) -> Loaded:
    report = Report("gso")
    return list(Gso().records(path, report)), report


@pytest.fixture(scope="module")
def by_province(shared: Path) -> Loaded:
    return loaded(shared / "data/statistics/gso_fdi_by_province_accumulated_2016.csv")


@pytest.fixture(scope="module")
def by_counterpart(shared: Path) -> Loaded:
    return loaded(shared / "data/statistics/gso_fdi_by_counterpart_accumulated_2016.csv")


@pytest.fixture(scope="module")
def everything(shared: Path) -> Loaded:
    return loaded(shared / "data/statistics/gso_21092018.zip")


def values(found: Loaded, indicator: str, time: str = "") -> dict[str, int]:
    """The whole figures of an indicator at a time, by what they are about."""
    about = {one.start: one.end for one in found[0] if isinstance(one, About)}
    return {
        about[one.id]: round(one.value or 0)
        for one in found[0]
        if isinstance(one, Observation) and one.indicator == indicator and one.id.endswith(time)
    }


@pytest.mark.parametrize(
    ("indicator", "nation", "oil"),
    [("fdi_projects", 22594, 50), ("fdi_registered_capital", 293_700_400_000, 2_768_700_000)],
)
def test_62_provinces_and_oil_and_gas_are_the_whole(by_province: Loaded, indicator: str, nation: int, oil: int) -> None:
    told = values(by_province, indicator)
    provinces = {node: value for node, value in told.items() if node.startswith("province:63/")}
    regions = {node: value for node, value in told.items() if node.startswith("region:")}
    assert (len(provinces), len(regions), len(told)) == (62, 6, 69)
    apart = values(by_province, f"{indicator}_oil_and_gas")
    assert apart == {"country:VN": oil}
    assert told["country:VN"] == nation
    assert sum(provinces.values()) + oil == nation
    # The six regions and Oil & Gas make up the whole too; the capital is rounded to 0.1 million.
    assert abs(sum(regions.values()) + oil - nation) <= 300_000


def test_each_region_is_the_sum_of_its_provinces(by_province: Loaded) -> None:
    told = values(by_province, "fdi_projects")
    sums: dict[str, int] = defaultdict(int)
    for row in rows("places", "PART_OF"):
        if row["start"].startswith("province:63/") and row["end"].startswith("region:") and row["end"] in told:
            sums[row["end"]] += told.get(row["start"], 0)
    assert sums == {node: value for node, value in told.items() if node.startswith("region:")}


def test_dien_bien_has_no_row_and_the_report_says_that_nothing_is_left(by_province: Loaded) -> None:
    records, report = by_province
    assert not any(isinstance(one, About) and one.end == "province:63/dien-bien" for one in records)
    assert all(one.value for one in records if isinstance(one, Observation))
    (warning,) = report.warnings
    assert "no row for Dien Bien" in warning and "Nothing is left" in warning
    told = report.said(warning, "vi")
    assert "không có dòng Điện Biên" in told and "Không còn phần nào" in told
    for language in (warning, told):
        assert "22594 - 22594 = 0" in language and "293700.4 - 293700.4 = 0" in language


def test_son_la_and_ha_giang_are_as_the_office_counts_them(by_province: Loaded) -> None:
    projects, capital = values(by_province, "fdi_projects"), values(by_province, "fdi_registered_capital")
    assert (projects["province:63/son-la"], capital["province:63/son-la"]) == (9, 134_100_000)
    assert (projects["province:63/ha-giang"], capital["province:63/ha-giang"]) == (7, 10_000_000)
    one = next(one for one in by_province[0] if isinstance(one, Observation) and one.currency)
    assert (one.unit, one.currency, one.money_kind, one.counting, str(one.as_of)) == (
        *("USD", "USD", "registered", "stock", "2016-12-31"),
    )


def test_the_counterparts_are_countries_and_two_groups_of_islands(by_counterpart: Loaded) -> None:
    records, report = by_counterpart
    partners = Counter(one.end for one in records if isinstance(one, With))
    assert not report.skipped and not report.unresolved
    assert {"country:KR", "country:KP", "country:VG", "country:KY", "country:WS"} <= set(partners)
    # 78 rows less two that are no country; Saint Kitts and Nevis has two rows; each row has two figures.
    assert (len(partners), sum(partners.values()), partners["country:KN"]) == (75, 152, 4)
    apart = {one.counted_kind for one in records if isinstance(one, Observation)} - {"valid", "total"}
    assert apart == {"british_west_indies", "channel_islands"}
    korea = [one for one in records if isinstance(one, Observation) and "_counterpart/K" in one.id]
    capital = {one.id.split("/")[2]: one.value for one in korea if one.currency}
    assert (capital["KR"], capital["KP"]) == (50_553_500_000, 50_900_000)


def test_all_tables_by_province_load_and_nothing_is_skipped(everything: Loaded) -> None:
    records, report = everything
    tables: dict[str, set[str]] = defaultdict(set)
    for one in records:
        if isinstance(one, About):
            tables[one.sources[0].locator.rpartition(": row ")[0]].add(one.end.partition(":")[0])
    assert len(tables) == 116
    assert sum("province" in about for about in tables.values()) == 106
    assert (report.skipped, dict(report.unresolved)) == ([], {})
    assert sum(warning.startswith("The table") for warning in report.warnings) == 3
    assert len(report.unused) == 215


def test_every_figure_of_a_table_is_an_observation(shared: Path, everything: Loaded) -> None:
    observations = [one for one in everything[0] if isinstance(one, Observation)]
    assert len(observations) == 166_343
    assert all(one.unit and one.topic and one.counting and (one.period or one.as_of) for one in observations)
    assert all(len(one.sources[0].locator) < 200 for one in observations)
    table = "Average population by province"
    with zipfile.ZipFile(shared / "data/statistics/gso_21092018.zip") as archive:
        name = next(one for one in archive.namelist() if one.endswith(f"/{table}.csv"))
        cells = re.split(r"[;\n]", archive.read(name).decode("utf-8-sig"))
    figures = sum(re.fullmatch(r"-?[0-9.]*[0-9][0-9.]*", cell.strip()) is not None for cell in cells)
    assert sum(one.sources[0].locator.startswith(f"{table}: row ") for one in observations) == figures == 7630


def test_provinces_stand_in_the_era_of_the_figure(everything: Loaded) -> None:
    in_2003, in_2004 = (values(everything, "population", f"/{year}") for year in (2003, 2004))
    assert in_2003["province:before/dak-lak"] == 1_995_600
    assert (in_2004["province:63/dak-lak"], in_2004["province:63/dak-nong"]) == (1_635_600, 403_400)
    assert in_2003["province:before/ha-tay"] == 2_587_300
    assert not {"province:63/dak-nong", "province:63/lai-chau", "province:63/can-tho"} & set(in_2003)
    # Where the office gives Đắk Nông a figure of 2003, Đắk Lắk's is that of the smaller province.
    assert {"province:63/dak-lak", "province:63/dak-nong"} <= set(values(everything, "retail_sales", "/2003"))


@pytest.mark.parametrize("year", [1995, 2000, 2003, 2005, 2007, 2010, 2016])
def test_the_provinces_make_up_the_population_of_the_country(everything: Loaded, year: int) -> None:
    told = values(everything, "population", f"/{year}")
    provinces = sum(value for node, value in told.items() if node.startswith("province:"))
    assert abs(provinces - told["country:VN"]) <= 5_000


def test_poverty_and_money_have_their_units(everything: Loaded) -> None:
    by_id = {one.id: one for one in everything[0] if isinstance(one, Observation)}
    poverty = by_id["observation:gso/poverty_rate/63/dien-bien/2016"]
    assert (poverty.unit, poverty.counting) == ("percent", "ratio")
    sales = by_id["observation:gso/retail_sales/VN/2016"]
    assert (sales.value, sales.currency, sales.value_text) == (3_568_149.5e9, "VND", "3568149.5 bill. dongs")
    assert sales.note and "Preliminary" in sales.note and "yearbook" in sales.note
    mended = by_id["observation:gso/aquaculture_area/VN/1998"]
    assert mended.period and (mended.period.basis, mended.period_text, mended.value) == ("inferred", "1988", 524_500)


def test_a_table_stands_under_the_same_ids_alone_and_in_the_zip(by_province: Loaded, everything: Loaded) -> None:
    alone = {one.id: one.value for one in by_province[0] if isinstance(one, Observation)}
    packed = {one.id: one.value for one in everything[0] if isinstance(one, Observation)}
    assert {key: packed[key] for key in alone} == alone
