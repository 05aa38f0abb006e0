"""An empty workbook for a list: headings in both languages, drop-down lists, a marked example, a sheet of notes."""

import io
from typing import TYPE_CHECKING

from bangiao.loaders.lists.fields import Field, Kind, OfficeList
from bangiao.loaders.lists.rows import EXAMPLE
from bangiao.loaders.lists.said import Said
from bangiao.loaders.tables import rows

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

NOTES = Said("Hướng dẫn", "Notes")
WORDS = Said("Danh mục", "Words")
HEADING_ROW = 2
LAST_ROW = 1000

_FORMATS = {Kind.MONEY: "#,##0.##", Kind.WHOLE: "0"}
_EXPLAINED = {
    Kind.KEY: Said(
        "Số hiệu riêng của cơ quan; nhờ đó sửa tên, ngày vẫn nhận ra dòng cũ",
        "The office's own number; by it a row is known again when its name or date is corrected",
    ),
    Kind.DATE: Said("31/12/2024, 12/2017, 2017, quý I/2025", "31/12/2024, 12/2017, 2017, quý I/2025"),
    Kind.WHOLE: Said("Số nguyên", "A whole number"),
    Kind.MONEY: Said("12.069.992; 7,224 triệu; hơn 1,6 triệu USD", "12.069.992; 7,224 triệu; hơn 1,6 triệu USD"),
    Kind.CURRENCY: Said("Mã tiền tệ: USD, VND, EUR…", "Code of the currency: USD, VND, EUR…"),
    Kind.WORD: Said("Chọn trong danh sách", "Choose from the list"),
    Kind.SECTORS: Said("Một hoặc nhiều, cách nhau bằng dấu chấm phẩy", "One or more, with semicolons between"),
    Kind.PROVINCES: Said(
        "Tên tỉnh; nhiều tỉnh cách nhau bằng dấu chấm phẩy; hoặc cả nước",
        "Provinces, with semicolons between; or cả nước",
    ),
    Kind.COUNTRY: Said("Tên nước hoặc mã ISO", "Name of a country or its ISO code"),
    Kind.COUNTRIES: Said(
        "Một hoặc nhiều nước, cách nhau bằng dấu chấm phẩy", "One or more countries, with semicolons between"
    ),
    Kind.OURS: Said("Tỉnh, huyện, xã, sở, ngành của Việt Nam", "A province, local unit or body of Viet Nam"),
    Kind.THEIRS: Said("Địa phương, tổ chức hoặc nước", "A locality, organisation or country"),
    Kind.KEPT: Said("Giữ trong tệp, chưa nạp vào đồ thị", "Stays in the file, not loaded into the graph yet"),
}
_RULES = (
    Said(
        "Dòng bắt đầu bằng “Ví dụ” không được nạp; có thể xóa.",
        "The row that begins with “Ví dụ” is not loaded; it may be deleted.",
    ),
    Said("Cột có dấu * phải điền.", "Columns with * must be filled."),
    Said(
        "Không rõ thì để trống: trống là chưa biết, không phải bằng 0.",
        "Leave empty what is not known: empty is unknown, not zero.",
    ),
    Said(
        "Việc mới dự kiến, đề xuất: chọn ở cột Trạng thái; không được tính như việc đã có.",
        "What is only planned or proposed: say so in the column Status; it never counts as what there is.",
    ),
    Said(
        "Số: dấu chấm ngăn hàng nghìn, dấu phẩy thập phân. “1,234” được hiểu là 1234 và có cảnh báo.",
        "Figures: dots between thousands, a decimal comma. “1,234” is read as 1234, with a warning.",
    ),
    Said(
        "Tên tỉnh theo ngày của dòng: từ 01/7/2025 là tỉnh mới, không có ngày là tỉnh cũ; ghi (mới) hoặc (cũ) để rõ.",
        "Provinces go by the row's date: new from 1 July 2025, old without a date; write (mới) or (cũ) to say which.",
    ),
)


def workbook(office_list: OfficeList, language: str) -> bytes:
    """The workbook as .xlsx; its sheets are named in the language, its headings in both."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = office_list.title.to(language)[:31].replace("/", "-")
    sheet.cell(1, 1, f"{office_list.title.vi} / {office_list.title.en}").font = Font(bold=True, size=14)
    words = book.create_sheet(WORDS.to(language))
    for number, field in enumerate(office_list.fields, 1):
        _column(sheet, words, number, field, language)
    sheet.cell(HEADING_ROW + 1, 1, EXAMPLE.vi)
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    words.sheet_state = "hidden"
    _notes(book.create_sheet(NOTES.to(language)), office_list)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _column(sheet: "Worksheet", words: "Worksheet", number: int, field: Field, language: str) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    letter = get_column_letter(number)
    heading = sheet.cell(HEADING_ROW, number, f"{field.vi}{' *' if field.required else ''}\n{field.en}")
    heading.font = Font(bold=True)
    heading.fill = PatternFill("solid", fgColor="DCE6F1")
    heading.alignment = Alignment(wrap_text=True, vertical="center", horizontal="center")
    sheet.column_dimensions[letter].width = field.width
    example = sheet.cell(HEADING_ROW + 1, number, field.example or None)
    example.font = Font(italic=True, color="808080")
    for row in range(HEADING_ROW + 1, 101):
        # A date column is text: Excel would turn 12/2017 into the first of December and lose the precision.
        sheet.cell(row, number).number_format = _FORMATS.get(field.kind, "@")
    _offer(sheet, words, letter, field, language)


def _offer(sheet: "Worksheet", words: "Worksheet", letter: str, field: Field, language: str) -> None:
    """A drop-down list; where a cell may hold several or new names it only proposes."""
    from openpyxl.worksheet.datavalidation import DataValidation

    offered = _offered(field, language)
    if not offered:
        return
    words[f"{letter}1"] = field.vi
    for row, name in enumerate(offered, 2):
        words[f"{letter}{row}"] = name
    title = words.title.replace("'", "''")
    rule = DataValidation(
        "list",
        formula1=f"'{title}'!${letter}$2:${letter}${len(offered) + 1}",
        allow_blank=True,
        showErrorMessage=field.kind is Kind.WORD,
    )
    rule.error = "; ".join(offered)[:220]
    rule.errorTitle = field.vi[:30]
    rule.add(f"{letter}{HEADING_ROW + 2}:{letter}{LAST_ROW}")
    sheet.add_data_validation(rule)


def _offered(field: Field, language: str) -> list[str]:
    match field.kind:
        case Kind.WORD if field.words:
            return list(field.words.names(language))
        case Kind.CURRENCY:
            return ["USD", "VND", "EUR", "JPY", "KRW", "CNY", "GBP", "AUD", "CAD"]
        case Kind.PROVINCES:
            return [
                "cả nước",
                *dict.fromkeys(row["name_vi"] for row in rows("places", "Province") if row["era"] != "before"),
            ]
        case Kind.COUNTRY | Kind.COUNTRIES:
            return sorted(row[f"name_{language}"] for row in rows("places", "Country") if row["kind"] == "country")
        case Kind.SECTORS:
            known = [
                row
                for row in rows("sectors", "Sector")
                if row["scheme"] in ("own", "dac-3") and row["status"] != "withdrawn"
            ]
            return list(dict.fromkeys(row[f"name_{language}"] for row in known))
        case _:
            return []


def _notes(sheet: "Worksheet", office_list: OfficeList) -> None:
    from openpyxl.styles import Alignment, Font

    for line in (*_RULES, *office_list.notes):
        sheet.append([f"• {line.vi}", None, f"• {line.en}"])
    sheet.append([])
    sheet.append(["Cột", "Column", "Cách điền", "How to fill", "Thuộc tính trong đồ thị / Property in the graph"])
    for cell in sheet[sheet.max_row]:
        cell.font = Font(bold=True)
    for field in office_list.fields:
        how = _EXPLAINED.get(field.kind, Said("", ""))
        star = " *" if field.required else ""
        sheet.append([field.vi + star, field.en + star, how.vi, how.en, field.target])
    for letter, width in zip("ABCDE", (34, 30, 50, 50, 32), strict=True):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(min_row=len(_RULES) + len(office_list.notes) + 2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
