"""A sheet is read row by row as text, numbered as Excel numbers it."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook

from bangiao.loaders.source import Unreadable
from bangiao.loaders.spreadsheet import rows


def written(path: Path, *told: list[object]) -> Path:
    book = Workbook()
    sheet = book.create_sheet("Data")
    for row in told:
        sheet.append(row)
    book.save(path)
    return path


def quiet(done: int, total: int) -> None:
    assert done <= total


def test_numbers_and_days_come_as_text_and_an_empty_row_is_none(tmp_path: Path) -> None:
    path = written(tmp_path / "a.xlsx", ["id", "on", "sum"], [20.0, date(2024, 12, 31), 0.5], [], ["x", None, True])
    found = list(rows(path, "Data", ["id"], quiet))
    assert [(one.number, one.peek("id"), one.peek("on"), one.peek("sum")) for one in found] == [
        (2, "20", "2024-12-31", "0.5"),
        (4, "x", "", "True"),
    ]
    assert found[0].place == "Data, row 2"


@pytest.mark.parametrize(("sheet", "column", "said"), [("Other", "id", "Data"), ("Data", "name", "name")])
def test_a_sheet_or_column_that_is_not_there_is_named(tmp_path: Path, sheet: str, column: str, said: str) -> None:
    path = written(tmp_path / "a.xlsx", ["id"])
    with pytest.raises(Unreadable, match=said):
        next(rows(path, sheet, [column], quiet))


def test_a_file_that_is_not_there_is_unreadable(tmp_path: Path) -> None:
    with pytest.raises(Unreadable):
        next(rows(tmp_path / "none.xlsx", "Data", ["id"], quiet))
