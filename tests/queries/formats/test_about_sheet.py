"""The second sheet of a workbook holds all that belongs to the answer, in Vietnamese or English."""

from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from bangiao.queries.formats import write
from bangiao.queries.question import Column
from bangiao.queries.result import Coverage, CoveredDocument, Result
from bangiao.queries.words import Words

COLUMNS = (
    Column("partner", Words("Đối tác", "Partner")),
    Column("usd", Words("Số tiền", "Amount"), unit="USD", money="committed"),
    Column("projects", Words("Số dự án", "Projects"), unit="project"),
    Column("signed", Words("Ngày ký", "Signed"), unit="date"),
)
DOCUMENT = CoveredDocument("document:a", "Báo cáo", "Sở Ngoại vụ", "2020-05-01", "CC0-1.0", 7)


def _sheet(tmp_path: Path, language: str) -> list[list[Any]]:
    result = Result(
        name="funders",
        id="q10",
        title="Ai tài trợ",
        language=language,
        parameters={"Tỉnh": "Hà Giang", "Trạng thái được tính": "đã có", "Thời kỳ": "63 tỉnh"},
        columns=COLUMNS,
        rows=[{"partner": "Quỹ", "usd": 1.5, "projects": 2, "signed": "2020-05-01"}],
        coverage=Coverage([DOCUMENT], ["Chưa có số giải ngân."]),
        notes=["Chia đều."],
    )
    file = tmp_path / "a.xlsx"
    write(result, "xlsx", file)
    book = openpyxl.load_workbook(file)
    return [[cell for cell in row if cell is not None] for row in book.worksheets[1].values]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            "vi",
            [
                ["Câu hỏi", "Ai tài trợ"],
                ["Trạng thái được tính", "đã có"],
                ["Thời kỳ", "63 tỉnh"],
                ["Cột", "Đơn vị", "Loại tiền"],
                ["Số tiền", "USD", "cam kết"],
                ["Số dự án", "dự án"],
                ["Còn thiếu", "Chưa có số giải ngân."],
                ["Ghi chú", "Chia đều."],
            ],
        ),
        ("en", [["Column", "Unit", "Kind of money"], ["Amount", "USD", "committed"], ["Projects", "projects"]]),
    ],
)
def test_title_parameters_units_coverage_and_notes_are_there(
    language: str, told: list[list[str]], tmp_path: Path
) -> None:
    lines = _sheet(tmp_path, language)
    assert [line for line in told if line not in lines] == []


def test_the_sources_have_their_date_as_a_date_and_their_places_as_a_number(tmp_path: Path) -> None:
    (line,) = [line for line in _sheet(tmp_path, "vi") if "Báo cáo" in line]
    assert line == ["Báo cáo", "Sở Ngoại vụ", datetime(2020, 5, 1), "CC0-1.0", 7]
