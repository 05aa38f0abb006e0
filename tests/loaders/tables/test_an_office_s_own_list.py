"""A list of 40 agreements under an office's own headings, with 12 errors: 28 load, 12 are named with their remedy."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from bangiao.graph.schema import Agreement
from bangiao.loaders.lists.faults import SameDataset, WrongRow
from bangiao.loaders.report import Report
from bangiao.loaders.sources.tables import Tables
from tests.loaders.tables.making import of, read, write

HEADINGS = (
    *("STT", "Số hiệu", "Tên thỏa thuận", "Hình thức", "Đơn vị ký", "Đối tác nước ngoài", "Quốc gia"),
    *("Thời gian ký", "Ngày hết hạn", "Lĩnh vực hợp tác", "Tình trạng"),
)
GOOD = (
    "Thỏa thuận số {n}",
    "hợp tác",
    "UBND tỉnh Hà Giang",
    "tỉnh Vân Nam",
    "Trung Quốc",
    "15/3/2019",
    "2024",
    "du lịch",
    "đã ký",
)
WRONG: tuple[tuple[str, Any, str, str], ...] = (
    ("Tên thỏa thuận", None, "ô trống", "điền"),
    ("Đơn vị ký", None, "ô trống", "điền"),
    ("Đối tác nước ngoài", None, "ô trống", "điền"),
    ("Đơn vị ký", "tỉnh Hà Dang", "'tỉnh Hà Dang'", "Hà Giang"),
    ("Quốc gia", "Trung Quôc Z", "'Trung Quôc Z'", "Trung Quốc"),
    ("Quốc gia", "Lào, Campuchia", "'Lào, Campuchia'", "một nước"),
    ("Thời gian ký", "31/02/2020", "'31/02/2020'", "ngày trước tháng"),
    ("Thời gian ký", "sau Tết", "'sau Tết'", "quý I/2025"),
    ("Ngày hết hạn", "2018", "'2018'", "hai ngày"),
    ("Hình thức", "bắt tay", "'bắt tay'", "kết nghĩa"),
    ("Tình trạng", "lơ lửng", "'lơ lửng'", "có hiệu lực"),
    ("Số hiệu", "01/TT", "'01/TT'", "trùng"),
)


def rows() -> Iterator[list[Any]]:
    """The 40 agreements; every third of the first 36 is wrong."""
    wrong = iter(WRONG)
    for number in range(1, 41):
        row: list[Any] = [number, f"{number:02}/TT", *(str(cell).format(n=number) for cell in GOOD)]
        if number <= 36 and number % 3 == 0:
            column, value, _, _ = next(wrong)
            row[HEADINGS.index(column)] = value
        yield row


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The office's workbook: titles above, headings of its own, a row of totals below."""
    titles: tuple[list[str], ...] = (["ỦY BAN NHÂN DÂN TỈNH"], ["DANH MỤC THỎA THUẬN QUỐC TẾ NĂM 2024"], [])
    return write(tmp_path / "Thoa thuan.xlsx", *titles, HEADINGS, *rows(), ["Tổng cộng", None, 40], title="TTQT")


def test_28_agreements_load_and_12_are_named(file: Path) -> None:
    records, report = read(file)
    assert len(of(records, Agreement)) == 28
    assert len(report.skipped) == 12
    assert report.exit_status == 1
    assert report.read == 0 and not report.unresolved


def test_each_error_says_sheet_row_cell_reason_and_remedy(file: Path) -> None:
    _, report = read(file)
    for number, (error, (column, _, found, remedy)) in enumerate(zip(report.skipped, WRONG, strict=True), 1):
        told = error.message("vi")
        row = 4 + 3 * number
        assert told.startswith(f"Thoa thuan.xlsx, trang TTQT, dòng {row}: ô ")
        assert f"{row} ({column}): " in told
        assert found in told and "cho phép: " in told and "Cách sửa: " in told
        assert remedy in told
        assert "allowed: " in error.message("en") and "Remedy: " in error.message("en")
    assert len({error.message("vi").split("dòng")[1][5:] for error in report.skipped}) == 12


def test_the_totals_are_left_out_and_said(file: Path) -> None:
    _, report = read(file)
    assert [one for one in report.warnings if "TTQT!45" in one and "totals" in one]


def test_the_errors_stand_in_a_copy_beside_the_wrong_cells_and_the_file_is_as_it_was(file: Path) -> None:
    before = file.read_bytes()
    _, report = read(file)
    copy = file.with_name("Thoa thuan.loi.xlsx")
    assert any(str(copy) in one for one in report.warnings)
    assert file.read_bytes() == before
    book = load_workbook(copy)
    marked = [cell for row in book["TTQT"].iter_rows() for cell in row if cell.comment]
    assert len(marked) == 12
    assert all(
        cell.comment and "Cách sửa" in cell.comment.text and cell.fill.fgColor.rgb.endswith("FFC7CE") for cell in marked
    )
    assert book["Lỗi"].max_row == 13
    assert {cell.coordinate for cell in marked} == {row[2].value for row in book["Lỗi"].iter_rows(min_row=2)}


def test_the_marked_copy_is_corrected_and_loaded_as_the_same_data(file: Path) -> None:
    first, _ = read(file)
    copy = file.with_name("Thoa thuan.loi.xlsx")
    book = load_workbook(copy)
    for row, number in zip(rows(), itertools.count(5), strict=False):
        good = [row[0], f"{row[0]:02}/TT", *(str(cell).format(n=row[0]) for cell in GOOD)]
        for column, value in enumerate(good, 1):
            book["TTQT"].cell(number, column, value)
    book.save(copy)
    second, report = read(copy)
    assert not report.skipped
    assert len(of(second, Agreement)) == 40
    assert Tables().dataset(copy) == Tables().dataset(file)
    assert {one.id for one in first} <= {one.id for one in second}
    assert [one for one in second if type(one) is Agreement][:2] == [one for one in first if type(one) is Agreement][:2]


def test_a_wrong_row_with_several_wrong_cells_names_them_all(tmp_path: Path) -> None:
    row = [1, "1", None, "bắt tay", "UBND tỉnh Hà Giang", "tỉnh Vân Nam", "Trung Quốc", "hôm qua", "", "", ""]
    _, report = read(write(tmp_path / "a.xlsx", HEADINGS, row))
    (error,) = report.skipped
    assert isinstance(error, WrongRow)
    assert {fault.address for fault in error.faults} == {"C2", "D2", "H2"}


def test_the_errors_file_is_where_the_user_wants_it(file: Path, tmp_path: Path) -> None:
    target = tmp_path / "sai.xlsx"
    list(Tables(errors=str(target)).records(file, Report("tables")))
    assert target.exists()
    assert not file.with_name("Thoa thuan.loi.xlsx").exists()


def test_a_copy_that_cannot_be_written_is_said_and_the_rest_loads_all_the_same(file: Path, tmp_path: Path) -> None:
    records, report = read(file, errors=str(tmp_path / "nowhere" / "sai.xlsx"))
    assert len(of(records, Agreement)) == 28
    assert [one for one in report.warnings if "could not be written" in one]


def test_two_files_of_one_dataset_are_refused_before_the_second_takes_the_first_back(
    file: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.xlsx"
    other.write_bytes(file.read_bytes())
    source = Tables(dataset="TTQT")
    list(source.records(file, Report("tables")))
    with pytest.raises(SameDataset):
        next(source.records(other, Report("tables")))
