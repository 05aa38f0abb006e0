"""CSV, Parquet and Excel hold each value as it is kept, and pandas reads them."""

import json
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pandas
import polars

from bangiao.graph.exports import csv, parquet, xlsx
from bangiao.graph.exports.staging import Staging
from tests.graph.exports.facts import NAME, PLACE


def test_pandas_reads_the_csv_files_and_every_value_is_there(content: Staging, tmp_path: Path) -> None:
    csv.fill(content, tmp_path)
    funds = pandas.read_csv(tmp_path / "relationships" / "FUNDS.csv", dtype={"key": str})
    assert list(funds["start"]) == ["org:wb", "org:wb"]
    assert set(funds["key"]) == {"1", "2"}
    assert list(funds["amount"]) == [1500000.5, 1500000.5]
    provinces = pandas.read_csv(tmp_path / "nodes" / "Province.csv", dtype={"gso_code": str})
    assert provinces.loc[0, "gso_code"] == "066"
    assert json.loads(str(provinces.loc[0, "aliases"])) == ["Dac Lac", 'a,b|c;"d"']
    projects = pandas.read_csv(tmp_path / "nodes" / "Project.csv", parse_dates=["start_on_from"])
    assert projects.loc[0, "name_vi"] == NAME
    assert projects.loc[0, "start_on_from"] == pandas.Timestamp(2012, 3, 1)


def test_the_dictionary_names_every_column_in_both_languages(content: Staging, tmp_path: Path) -> None:
    csv.fill(content, tmp_path)
    told = pandas.read_csv(tmp_path / "dictionary.csv", dtype=str, keep_default_na=False)
    assert (told["vi"] != "").all()
    assert (told["en"] != "").all()
    for file in (tmp_path / "nodes" / "Project.csv", tmp_path / "relationships" / "FUNDS.csv"):
        columns = list(pandas.read_csv(file).columns)
        assert [one for one in told.loc[told["table"] == file.stem, "column"] if one] == columns


def test_parquet_columns_are_typed_and_pandas_reads_them(content: Staging, tmp_path: Path) -> None:
    parquet.fill(content, tmp_path)
    project = polars.read_parquet(tmp_path / "nodes" / "Project").row(0, named=True)
    assert project["start_on_from"] == date(2012, 3, 1)
    assert project["sources"] == ["document:list#row 2; cell “B|3”"]
    assert len(project["claims"]) == 2
    schema = polars.read_parquet_schema(tmp_path / "nodes" / "Province" / "part-00000.parquet")
    assert schema["population"] == polars.Int64
    assert schema["lat"] == polars.Float64  # also where no province has one
    assert schema["aliases"] == polars.List(polars.String)
    frame = pandas.read_parquet(tmp_path / "nodes" / "Province" / "part-00000.parquet")
    assert frame["aliases"].to_list()[0].tolist() == ["Dac Lac", 'a,b|c;"d"']


def test_parquet_relationships_lie_by_type_and_labels_of_their_ends(content: Staging, tmp_path: Path) -> None:
    parquet.fill(content, tmp_path, part=1)
    inside = tmp_path / "relationships" / "FUNDS" / "start_label=Organisation" / "end_label=Project"
    assert [file.name for file in sorted(inside.iterdir())] == ["part-00000.parquet", "part-00001.parquet"]
    funds = polars.read_parquet(tmp_path / "relationships" / "FUNDS", hive_partitioning=True)
    assert set(zip(funds["start"], funds["end"], strict=True)) == {("org:wb", "project:list/1")}
    assert set(funds["start_label"]) == {"Organisation"}
    assert funds["id"].n_unique() == 2


def test_excel_has_numbers_as_numbers_days_as_days_and_no_formula(content: Staging, tmp_path: Path) -> None:
    xlsx.fill(content, tmp_path / "graph.xlsx")
    book = openpyxl.load_workbook(tmp_path / "graph.xlsx")
    assert book.sheetnames[0] == "dictionary"
    rows = list(book["FUNDS"].iter_rows(values_only=True))
    funds = dict(zip(rows[0], rows[1], strict=True))
    assert funds["amount"] == 1500000.5
    sheet = book["Project"]
    project = dict(zip((cell.value for cell in sheet[1]), sheet[2], strict=True))
    assert project["name_vi"].value == NAME
    assert project["name_vi"].data_type == "s"
    assert project["start_on_from"].number_format == "yyyy-mm-dd"
    assert project["start_on_from"].value == datetime(2012, 3, 1)
    assert pandas.read_excel(tmp_path / "graph.xlsx", sheet_name="Province").loc[0, "id"] == PLACE


def test_excel_keeps_days_from_before_its_calendar_as_text(content: Staging, tmp_path: Path) -> None:
    xlsx.fill(content, tmp_path / "graph.xlsx")
    rows = list(openpyxl.load_workbook(tmp_path / "graph.xlsx")["Agreement"].iter_rows(values_only=True))
    assert dict(zip(rows[0], rows[1], strict=True))["signed_on_from"] == "1899-05-01"


def test_excel_goes_on_in_a_second_sheet_and_in_pieces_where_it_is_too_small(content: Staging, tmp_path: Path) -> None:
    long = "đ" * 70_000
    content.put("Need", [{"id": "need:1", "properties": {"id": "need:1", "text": long, "status": "actual"}}])
    xlsx.fill(content, tmp_path / "graph.xlsx", rows=1)
    book = openpyxl.load_workbook(tmp_path / "graph.xlsx")
    assert "FUNDS 2" in book.sheetnames
    pieces = [
        row[-1]
        for name in book.sheetnames
        if "long_texts" in name
        for row in book[name].iter_rows(min_row=2, values_only=True)
    ]
    assert "".join(map(str, pieces)) == long
