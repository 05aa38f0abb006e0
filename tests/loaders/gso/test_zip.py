"""A zip of tables: each is loaded or named with the reason; one bad table takes no other with it."""

import zipfile
from pathlib import Path

import pytest

from bangiao.graph.schema import Observation
from bangiao.loaders.report import Report
from bangiao.loaders.source import Unreadable
from bangiao.loaders.sources.gso import Gso

POVERTY = '"Poverty rate by province by Cities, provincies and Year"\n\n"Cities, provincies";"2015"\n"Son La";31.9\n'
MARKETS = '"Cities..provinces";"X2008"\n"Cities..provinces";"X2008"\n"WHOLE COUNTRY";"7871"\n'
STATIONS = (
    '"Mean humidity at some stations by Cities, provinces and Year"\n\n"Cities, provinces";"2006"\n"Son La";78.0\n'
)
BRANCHES = '"Employment by branch by Branch and Year"\n\n"Branch";"2006"\n"Mining";78.0\n'
BY_SEX = '"Pupils by sex by Region and Sex"\n\n"Region";"Sex";"2006"\n"South East";"Girls";78.0\n'


def packed(folder: Path, tables: dict[str, str | bytes]) -> Path:
    path = folder / "tables.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in tables.items():
            archive.writestr(f"gso/{name}.csv", content)
    return path


def loaded(path: Path) -> tuple[list[Observation], Report]:
    report = Report("gso")
    records = list(Gso().records(path, report))
    return [one for one in records if isinstance(one, Observation)], report


def test_a_table_without_a_title_goes_by_the_name_of_its_file(tmp_path: Path) -> None:
    path = packed(tmp_path, {"Number of markets as of annual December 31st by province": MARKETS})
    (one,), report = loaded(path)
    assert (one.id, one.value, str(one.as_of)) == ("observation:gso/markets/VN/2008-12-31", 7871.0, "2008-12-31")
    assert str(one.sources[0]).endswith("by province: row 3, X2008")
    assert not report.skipped


def test_tables_whose_rows_are_no_places_are_named_as_unused(tmp_path: Path) -> None:
    found, report = loaded(packed(tmp_path, {"Poverty": POVERTY, "Humidity": STATIONS, "Branches": BRANCHES}))
    assert [one.indicator for one in found] == ["poverty_rate"]
    assert dict(report.unused) == {"Humidity ('Cities, provinces')": 1, "Branches ('Branch')": 1}


def test_a_table_that_is_not_understood_is_named_with_the_reason(tmp_path: Path) -> None:
    found, report = loaded(packed(tmp_path, {"Pupils by sex": BY_SEX, "Poverty": POVERTY}))
    assert len(found) == 1
    (warning,) = report.warnings
    assert "Pupils by sex" in warning and "'Sex'" in warning
    assert report.said(warning, "vi").startswith("Bỏ qua bảng Pupils by sex")


def test_a_described_table_that_is_broken_is_skipped_so_that_nothing_is_withdrawn(tmp_path: Path) -> None:
    broken = POVERTY.replace('"2015"', '"last year"')
    found, report = loaded(packed(tmp_path, {"Poverty rate by province": broken, "Markets": MARKETS}))
    assert len(found) == 1
    assert [str(one) for one in report.skipped] == [
        "tables.zip, Poverty rate by province: found 'last year'; allowed: columns that have a year, or a title with one."
    ]


def test_the_same_table_twice_is_loaded_once(tmp_path: Path) -> None:
    found, report = loaded(packed(tmp_path, {"Poverty": POVERTY, "Poverty (copy)": POVERTY}))
    assert len(found) == 1
    assert any("Poverty (copy)" in warning for warning in report.warnings)


def test_a_member_with_a_wrong_checksum_takes_no_other_with_it(tmp_path: Path) -> None:
    path = tmp_path / "tables.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("Markets.csv", MARKETS)
        archive.writestr("Poverty rate by province.csv", POVERTY)
    path.write_bytes(path.read_bytes().replace(b"31.9", b"99.9"))
    found, report = loaded(path)
    assert [one.indicator for one in found] == ["markets"]
    assert len(report.skipped) == 1 and "CRC" in str(report.skipped[0])


@pytest.mark.parametrize("content", [b"", b"no table", b'"Rivers by River"\n\n"River";"2010"\n"Da";1\n', b'"a";"b\n'])
def test_a_single_file_that_is_no_such_table_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(Unreadable) as caught:
        next(Gso().records(path, Report("gso")))
    assert "a.csv" in caught.value.message("vi")


def test_a_zip_without_tables_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "nothing")
    with pytest.raises(Unreadable):
        next(Gso().records(path, Report("gso")))


def test_progress_goes_from_start_to_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    path = packed(tmp_path, {"Poverty": POVERTY, "Branches": BRANCHES, "Number of markets by province": MARKETS})
    list(Gso().records(path, Report("gso", lambda done, total: told.append((done, total)))))
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == len(POVERTY + BRANCHES + MARKETS)
