"""Nodes, relationships and paths of a free statement in every format."""

import csv
import io
import json
from pathlib import Path

import openpyxl
import polars

from bangiao.graph.store.answer import Answer, GraphNode, GraphPath, GraphRelation
from bangiao.queries.formats import write

HA_GIANG = GraphNode(("Province",), {"id": "province:63/ha-giang", "name_vi": "Hà Giang", "name_en": "Ha Giang"})
BOEUN = GraphNode(("Agreement",), {"id": "agreement:a", "name_vi": "Thỏa thuận A", "name_en": "Agreement A"})
TIE = GraphRelation("PARTY_TO", "province:63/ha-giang", "agreement:a", {"id": "f1", "role": "party"})
ALONE = GraphRelation("PARTY_TO", "", "", {"id": "f1"})
ROW = {"p": HA_GIANG, "r": TIE, "path": GraphPath((HA_GIANG, BOEUN), (TIE,)), "alone": ALONE}
ANSWER = Answer(tuple(ROW), [ROW])
SAID = [
    "Ha Giang [province:63/ha-giang]",
    "province:63/ha-giang -[PARTY_TO]-> agreement:a",
    "Ha Giang -[PARTY_TO]-> Agreement A",
    "[PARTY_TO f1]",
]


def test_json_holds_label_id_name_and_properties() -> None:
    (row,) = json.loads(write(ANSWER, "json", language="en") or "")["rows"]
    assert {key: row["p"][key] for key in ("labels", "id", "name")} == {
        "labels": ["Province"],
        "id": "province:63/ha-giang",
        "name": "Ha Giang",
    }
    assert row["p"]["properties"]["name_vi"] == "Hà Giang"
    assert row["r"] == {
        "type": "PARTY_TO",
        "id": "f1",
        "start": "province:63/ha-giang",
        "end": "agreement:a",
        "properties": {"id": "f1", "role": "party"},
    }
    assert [node["id"] for node in row["path"]["nodes"]] == ["province:63/ha-giang", "agreement:a"]
    assert row["alone"]["start"] is None


def test_csv_xlsx_and_table_hold_names_with_ids(tmp_path: Path) -> None:
    _, cells = csv.reader(io.StringIO(write(ANSWER, "csv", language="en") or ""))
    assert cells == SAID
    file = tmp_path / "a.xlsx"
    write(ANSWER, "xlsx", file, language="en")
    sheet = openpyxl.load_workbook(file).worksheets[0]
    assert [cell.value for cell in sheet[2]] == SAID
    assert "-[PARTY_TO]->" in (write(ANSWER, "table", language="en") or "")


def test_parquet_holds_them_whole_as_json_text(tmp_path: Path) -> None:
    file = tmp_path / "a.parquet"
    write(ANSWER, "parquet", file, language="en")
    (row,) = polars.read_parquet(file).to_dicts()
    assert json.loads(row["p"])["properties"]["name_vi"] == "Hà Giang"
    assert json.loads(row["r"])["end"] == "agreement:a"
    assert len(json.loads(row["path"])["nodes"]) == 2


def test_csv_of_no_rows_has_its_heading() -> None:
    assert write(Answer(("a", "b"), []), "csv") == "\ufeffa,b\r\n"
