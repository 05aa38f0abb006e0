"""An Excel workbook: the rows on one sheet, and title, parameters, coverage and notes on a second."""

import io
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import VOCABULARIES, Words

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

ANSWER = Words("Kết quả", "Answer")
ABOUT = Words("Giới thiệu", "About")
WIDEST = 60

_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}$")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
_EMPTY = Words("Ô trống: không có số liệu.", "An empty cell: no data.")
_LABELS = {
    "title": Words("Câu hỏi", "Question"),
    "total": Words("Tổng", "Total"),
    "documents": Words("Tài liệu", "Document"),
    "publisher": Words("Nơi công bố", "Publisher"),
    "date": Words("Thời gian của nội dung", "Date of the content"),
    "licence": Words("Giấy phép", "Licence"),
    "facts": Words("Số chỗ dẫn", "Places cited"),
    "missing": Words("Còn thiếu", "Missing"),
    "column": Words("Cột", "Column"),
    "unit": Words("Đơn vị", "Unit"),
    "money": Words("Loại tiền", "Kind of money"),
    "notes": Words("Ghi chú", "Notes"),
}
_UNITS = {
    "date": Words("ngày, tháng hoặc năm", "day, month or year"),
    "number": Words("con số", "number"),
    "year": Words("năm", "year"),
    "fact": Words("dữ kiện", "facts"),
    "document": Words("tài liệu", "documents"),
}


def render(result: Result) -> bytes:
    """The workbook; numbers are numbers, full dates are dates, and no text is ever a formula."""
    from openpyxl import Workbook

    book = Workbook()
    answer = book.worksheets[0]
    answer.title = ANSWER.said(result.language)
    _answer(answer, result)
    about = book.create_sheet(ABOUT.said(result.language))
    for place, line in enumerate(_about(result), 1):
        for column, value in enumerate(line, 1):
            _put(about, place, column, value)
    _size(about)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _answer(sheet: "Worksheet", result: Result) -> None:
    from openpyxl.styles import Font

    for place, column in enumerate(result.columns, 1):
        _put(sheet, 1, place, numbers.heading(column, result.language))
        sheet.cell(1, place).font = Font(bold=True)
    for line, row in enumerate(result.rows, 2):
        for place, column in enumerate(result.columns, 1):
            _put(sheet, line, place, _value(row.get(column.name), column, result.language), column.unit)
    last = len(result.rows) + 2
    for place, column in enumerate(result.columns, 1):
        if column.name in result.totals:
            _put(sheet, last, place, result.totals[column.name], column.unit)
            sheet.cell(last, place).font = Font(bold=True)
    if result.totals:
        _put(sheet, last, 1, _LABELS["total"].said(result.language))
        sheet.cell(last, 1).font = Font(bold=True)
    sheet.freeze_panes = "A2"
    _size(sheet)


def _about(result: Result) -> Iterator[list[Any]]:
    language = result.language

    def label(key: str) -> str:
        return _LABELS[key].said(language)

    yield [label("title"), result.title]
    for name, value in result.parameters.items():
        yield [name, value]
    yield from _units(result, [label(key) for key in ("column", "unit", "money")])
    if result.coverage.documents:
        yield []
        yield [label(key) for key in ("documents", "publisher", "date", "licence", "facts")]
    for one in result.coverage.documents:
        yield [one.title, one.publisher, _date(one.content_date), one.licence, one.facts]
    for key, told in (("missing", result.coverage.missing), ("notes", [*result.notes, _EMPTY.said(language)])):
        for place, line in enumerate(told):
            yield [label(key) if not place else None, line]


def _units(result: Result, heads: list[str]) -> Iterator[list[Any]]:
    """What the figures of each column are counted in, and which kind of money they are."""
    measured = [column for column in result.columns if column.unit]
    if measured:
        yield []
        yield heads
    for column in measured:
        unit = VOCABULARIES["unit"].get(column.unit, _UNITS.get(column.unit))
        money = VOCABULARIES["money_kind"][column.money].said(result.language) if column.money else None
        yield [column.words.said(result.language), unit.said(result.language) if unit else column.unit, money]


def _date(text: str | None) -> Any:
    return date.fromisoformat(text) if text and _DAY.match(text) else text


def _value(value: Any, column: Column, language: str) -> Any:
    told = numbers.coded(value, column, language)
    if isinstance(told, str) and column.unit == "date":
        return _date(told)
    if told is None or isinstance(told, bool | int | float | date | str):
        return told
    return numbers.cell(told, column, language) if told else None


def _put(sheet: "Worksheet", line: int, place: int, value: Any, unit: str = "") -> None:
    if value is None:
        return
    cell = sheet.cell(line, place)
    if isinstance(value, str):
        cell.value = _FORBIDDEN.sub("", value)[:32_767]
        cell.data_type = "s"
        return
    cell.value = value
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    elif unit in numbers.NUMBERS and unit not in numbers.WHOLE:
        cell.number_format = "#,##0" if unit != "%" else "#,##0.0"


def _size(sheet: "Worksheet") -> None:
    from openpyxl.styles import Alignment
    from openpyxl.utils import get_column_letter

    for place, column in enumerate(sheet.iter_cols(), 1):
        longest = max((len(str(cell.value)) for cell in column if cell.value is not None), default=8)
        sheet.column_dimensions[get_column_letter(place)].width = min(max(10, longest + 2), WIDEST)
        for cell in column:
            if isinstance(cell.value, str) and len(cell.value) > WIDEST:
                cell.alignment = Alignment(wrap_text=True, vertical="top")
