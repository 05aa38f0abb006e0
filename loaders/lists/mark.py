"""A copy of an office's file with each wrong cell marked: filled, with a comment, and listed on a sheet "Lỗi"."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from bangiao.drafts import draft
from bangiao.loaders.lists.faults import Fault, WrongRow
from bangiao.loaders.lists.said import Said
from bangiao.loaders.lists.sheets import Sheet

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

ERRORS = Said("Lỗi", "Errors")
_HEADINGS = ("Trang", "Dòng", "Ô", "Cột", "Tìm thấy", "Cho phép", "Cách sửa", "In English")


def write(source: Path, target: Path, sheets: Iterable[Sheet], wrong: Iterable[WrongRow]) -> None:
    """Write the marked copy; of an .xls or .csv file an .xlsx with its cells. The file itself is left as it is."""
    book = _copy(source, sheets)
    known = list(wrong)
    for row in known:
        sheet = book[str(row.facts["sheet"])]
        for fault in row.faults:
            _mark(sheet, fault, int(str(row.facts["row"])))
    _list(book, known)
    with draft(target) as path:
        book.save(path)


def _copy(source: Path, sheets: Iterable[Sheet]) -> "Workbook":
    from openpyxl import Workbook, load_workbook

    if source.suffix.lower() in (".xlsx", ".xlsm"):
        return load_workbook(source)
    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        made = book.create_sheet(sheet.name)
        for number, row in enumerate(sheet.rows, 1):
            for column, cell in enumerate(row, 1):
                if cell.text:
                    _put(made, number, column, float(cell.number) if cell.number is not None else cell.text)
    return book


def _put(sheet: "Worksheet", row: int, column: int, value: float | str) -> None:
    cell = sheet.cell(row, column)
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"  # what begins with = is text, not a formula


def _mark(sheet: "Worksheet", fault: Fault, row: int) -> None:
    from openpyxl.cell import MergedCell
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    cell = sheet[fault.address] if fault.address[:1].isalpha() else sheet.cell(row, 1)
    if isinstance(cell, MergedCell):
        area = next(one for one in sheet.merged_cells.ranges if cell.coordinate in one)
        cell = sheet.cell(area.min_row, area.min_col)
    if isinstance(cell, MergedCell):
        return
    cell.fill = PatternFill("solid", fgColor="FFC7CE")
    earlier = f"{cell.comment.text}\n" if cell.comment else ""
    cell.comment = Comment(f"{earlier}{fault.said('vi')}\n{fault.said('en')}", "bangiao", width=420, height=180)


def _list(book: "Workbook", wrong: Iterable[WrongRow]) -> None:
    from openpyxl.styles import Alignment, Font

    if ERRORS.vi in book.sheetnames:
        book.remove(book[ERRORS.vi])
    sheet = book.create_sheet(ERRORS.vi)
    for column, heading in enumerate(_HEADINGS, 1):
        _put(sheet, 1, column, heading)
        sheet.cell(1, column).font = Font(bold=True)
    number = 1
    for row in wrong:
        for fault in row.faults:
            number += 1
            cells = (
                *(str(row.facts["sheet"]), int(str(row.facts["row"])), fault.address, fault.column, fault.found),
                *(fault.allowed.vi, fault.remedy.vi, fault.said("en")),
            )
            for column, value in enumerate(map(str, cells), 1):
                _put(sheet, number, column, value)
                sheet.cell(number, column).alignment = Alignment(wrap_text=True, vertical="top")
    for letter, width in zip("ABCDEFGH", (20, 8, 8, 24, 28, 50, 40, 60), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
