"""Answers as tables, text files and workbooks, without a database."""

import csv
import io
import json
import sys
from datetime import date
from pathlib import Path

import openpyxl
import polars
import pytest

from bangiao.errors import MissingExtra
from bangiao.graph.store.answer import Answer, GraphNode, GraphPath, GraphRelation
from bangiao.queries.errors import CannotWrite, NeedsFile, UnknownFormat
from bangiao.queries.formats import formats, write
from bangiao.queries.formats.table import render
from bangiao.queries.question import Column
from bangiao.queries.result import Coverage, CoveredDocument, Result, from_answer
from bangiao.queries.words import Words

COLUMNS = (
    Column("funder", Words("Nhà tài trợ", "Funder")),
    Column("usd", Words("Số tiền", "Amount"), unit="USD", money="committed", total="sum"),
    Column("projects", Words("Số dự án", "Projects"), unit="project"),
    Column("tie", Words("Quan hệ", "Tie"), values="tie"),
    Column("signed", Words("Ngày ký", "Signed"), unit="date"),
    Column("names", Words("Tên", "Names"), detail=True),
)
NODE = GraphNode(("Province",), {"id": "province:63/a", "name_vi": "Á", "name_en": "A", "on": date(2020, 1, 2)})
OTHER = GraphNode(("Country",), {"id": "country:KR", "name_vi": "Hàn Quốc"})
TIE = GraphRelation("COOPERATES_WITH", "province:63/a", "country:KR", {"since": "2020"})


def _result(language: str = "vi") -> Result:
    first = {"funder": "Quỹ", "usd": 66_914_939.6, "projects": 1234, "tie": "twinning", "signed": "2017-12-31"}
    second = {"funder": "=1+1", "usd": None, "projects": 2, "tie": "project", "signed": "2017-12", "names": ["a", "b"]}
    return Result(
        name="test",
        id="q00",
        title="Thử",
        language=language,
        parameters={"Tỉnh": "Sơn La"},
        columns=COLUMNS,
        rows=[{**first, "names": []}, second],
        coverage=Coverage([CoveredDocument("document:a", "Tài liệu", "NXB", "2020", "CC0", 7)], ["Thiếu gì đó."]),
        notes=["Ghi chú thứ nhất."],
        totals={"usd": 66_914_939.6},
    )


def test_every_format_of_the_contract_is_there() -> None:
    assert formats() == ("csv", "json", "parquet", "table", "xlsx")
    with pytest.raises(UnknownFormat, match="csv, json"):
        write(_result(), "pdf")


def test_a_table_speaks_the_language_and_says_what_is_unknown() -> None:
    vi, en = render(_result(), 80), render(_result("en"), 80)
    assert "66,9" in vi and "1.234" in vi and "triệu USD" in vi and "kết nghĩa" in vi and "không có số liệu" in vi
    assert "66.9" in en and "1,234" in en and "USD million" in en and "twinning" in en and "no data" in en
    assert "Tài liệu; NXB; 2020; CC0; 7 chỗ dẫn" in vi and "Thiếu gì đó." in vi and "Ghi chú thứ nhất." in vi


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_table_fits_its_width_even_with_long_cells(width: int) -> None:
    result = _result()
    result.rows[0]["funder"] = "Tổ chức Nghiên cứu khoa học và công nghiệp Khối thịnh vượng chung " * 3
    result.rows[1]["names"] = ["mot-cai-ten-rat-dai-khong-co-khoang-trang-nao-ca" * 3]
    assert max(len(line) for line in render(result, width).splitlines()) <= width


@pytest.mark.parametrize("width", [44, 60, 80, 100, 120])
def test_no_number_period_or_word_ever_breaks_in_a_cell(width: int) -> None:
    columns = (
        Column("sector", Words("Lĩnh vực", "Sector")),
        Column("indicator", Words("Chỉ tiêu", "Indicator")),
        Column("figure", Words("Giá trị", "Figure")),
        Column("period", Words("Kỳ", "Period")),
        Column("unit", Words("Đơn vị", "Implementation unit")),
        Column("funder", Words("Nhà tài trợ", "Funder")),
    )
    row = {
        "sector": "Transportation, warehousing and communications",
        "indicator": "Registered capital",
        "figure": "102,600,000,000.50",
        "period": "2023-01/2023-06",
        "unit": "USD",
        "funder": "International Cooperation Agency of somewhere",
    }
    text = render(Result("t", "q00", "T", "en", {}, columns, [row]), width)
    table = text.partition("More columns")[0]
    assert max(map(len, text.splitlines())) <= width
    shown = {word for line in table.splitlines() for word in line.split()}
    allowed = {word for cell in (*row.values(), *(one.words.en for one in columns)) for word in cell.split()}
    assert {one for one in shown - allowed if set(one) != {"─"}} == {"T"}
    for one in columns:
        assert one.words.en.split()[0] in text  # in its heading, or among the columns without room


def test_a_column_without_room_is_named_below_the_table_and_sources_that_were_asked_for_stay() -> None:
    names = ("first", "second", "sources")
    columns = tuple(Column(name, Words(name, name.capitalize())) for name in names)
    text = render(Result("t", "q00", "T", "en", {}, columns, [dict.fromkeys(names, "1234567890-1234567")]), 44)
    assert "More columns: Second; see them" in text
    assert "Sources" in text and text.count("1234567890-1234567") == 2


def test_csv_opens_in_excel_and_holds_no_formula() -> None:
    text = write(_result(), "csv")
    assert text is not None and text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
    assert rows[0][:2] == ["Nhà tài trợ", "Số tiền (USD)"]
    assert rows[1] == ["Quỹ", "66914939.6", "1234", "kết nghĩa", "2017-12-31", ""]
    assert rows[2] == ["'=1+1", "", "2", "dự án", "2017-12", "a; b"]


def test_a_whole_number_in_csv_is_written_without_decimals_whatever_its_type() -> None:
    columns = (Column("n", Words("Số", "Number"), unit="number"), Column("share", Words("Phần", "Share"), unit="%"))
    rows: list[dict[str, object]] = [{"n": 17.0, "share": 12.5}, {"n": 0, "share": 3.0}, {"n": 1e21, "share": None}]
    text = write(Result("t", "q00", "T", "en", {}, columns, rows), "csv") or ""
    assert text.splitlines()[1:] == ["17,12.5", "0,3.0", "1000000000000000000000,"]


def test_json_is_one_object_with_plain_numbers_codes_and_nulls() -> None:
    told = json.loads(write(_result(), "json") or "")
    assert told["title"] == "Thử" and told["parameters"] == {"Tỉnh": "Sơn La"}
    assert told["rows"][0]["usd"] == 66_914_939.6 and told["rows"][0]["tie"] == "twinning"
    assert told["rows"][1]["usd"] is None and told["rows"][1]["names"] == ["a", "b"]
    assert told["coverage"]["documents"][0]["licence"] == "CC0" and told["notes"] == ["Ghi chú thứ nhất."]
    assert told["totals"] == {"usd": 66_914_939.6}


def test_a_workbook_holds_numbers_dates_and_a_second_sheet(tmp_path: Path) -> None:
    file = tmp_path / "a.xlsx"
    assert write(_result(), "xlsx", file) is None
    book = openpyxl.load_workbook(file)
    answer, about = book.worksheets
    assert [cell.value for cell in answer[1]][:2] == ["Nhà tài trợ", "Số tiền (USD)"]
    assert answer["B2"].value == 66_914_939.6 and answer["B3"].value is None and answer["B4"].value == 66_914_939.6
    assert answer["E2"].is_date and answer["E3"].value == "2017-12"
    assert answer["A3"].value == "=1+1" and answer["A3"].data_type == "s"
    told = [str(cell.value) for row in about.iter_rows() for cell in row if cell.value is not None]
    assert {"Thử", "Sơn La", "Tài liệu", "Thiếu gì đó.", "Ghi chú thứ nhất."} <= set(told)


def test_parquet_has_typed_columns(tmp_path: Path) -> None:
    file = tmp_path / "a.parquet"
    write(_result(), "parquet", file)
    frame = polars.read_parquet(file)
    assert frame.schema["usd"] == polars.Float64 and frame.schema["projects"] == polars.Int64
    assert frame["usd"].to_list() == [66_914_939.6, None] and frame["names"].to_list() == [[], ["a", "b"]]


def test_parquet_without_polars_tells_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "polars", None)
    with pytest.raises(MissingExtra, match=r"bangiao\[tables\]"):
        write(_result(), "parquet", tmp_path / "a.parquet")
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_text_needs_a_file_and_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(NeedsFile, match=r"--output NAME.xlsx"):
        write(_result(), "xlsx")
    with pytest.raises(CannotWrite):
        write(_result(), "csv", tmp_path / "nowhere" / "a.csv")


def test_a_file_is_replaced_whole_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("old")
    write(_result(), "json", file)
    assert json.loads(file.read_text(encoding="utf-8"))["id"] == "q00"
    assert [one.name for one in tmp_path.iterdir()] == ["a.json"]


def test_nodes_relationships_and_paths_of_a_free_statement_print_and_export(tmp_path: Path) -> None:
    answer = Answer(("n", "r", "p", "x"), [{"n": NODE, "r": TIE, "p": GraphPath((NODE, OTHER), (TIE,)), "x": 1.5}])
    table = render(from_answer(answer), 200)
    assert "Á [province:63/a]" in table
    told = json.loads(write(answer, "json") or "")["rows"][0]
    properties = {**NODE.properties, "on": "2020-01-02"}
    assert told["n"] == {"labels": ["Province"], "id": "province:63/a", "name": "Á", "properties": properties}
    assert told["r"]["type"] == "COOPERATES_WITH" and len(told["p"]["nodes"]) == 2 and told["x"] == 1.5
    assert "Á -[COOPERATES_WITH]-> Hàn Quốc" in table and "province:63/a -[COOPERATES_WITH]-> country:KR" in table
    write(answer, "xlsx", tmp_path / "a.xlsx")
    write(answer, "parquet", tmp_path / "a.parquet")
    assert polars.read_parquet(tmp_path / "a.parquet")["x"].to_list() == [1.5]


def test_a_cut_answer_says_so() -> None:
    assert "cut at 1 by the limit" in (write(Answer(("x",), [{"x": 1}], truncated=True), "table", language="en") or "")


def test_no_rows_are_told_in_words() -> None:
    assert "No rows." in (write(Answer(("x",), []), "table", language="en") or "")
