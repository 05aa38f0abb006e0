"""Columns that tell rows apart, dates and the order of names in answers for people."""

import dataclasses
import json

from bangiao.queries.catalogue import find
from bangiao.queries.formats import write
from bangiao.queries.question import Column
from bangiao.queries.result import Coverage, CoveredDocument, Result
from bangiao.queries.words import Words

DOCUMENT = CoveredDocument("document:d", "Bài", None, "2023-06/2023-08", None, 1)


def _result(*via: str) -> Result:
    columns = (
        Column("partner", Words("Đối tác", "Partner")),
        Column("via", Words("Qua đơn vị", "Through"), varies=True),
        Column("since", Words("Từ", "Since"), unit="date"),
    )
    rows = [{"partner": f"P{number}", "via": [one], "since": "2025-07-01"} for number, one in enumerate(via)]
    return Result("t", "q00", "", "vi", {}, columns, rows, coverage=Coverage([DOCUMENT]))


def _table(result: Result) -> str:
    text = write(result, "table")
    assert text is not None
    return text


def test_a_cell_that_all_rows_share_is_told_once_below_the_table() -> None:
    table = _table(_result("Hà Giang", "Hà Giang"))
    assert table.count("Hà Giang") == 1 and "Qua đơn vị, ở mọi dòng: Hà Giang." in table


def test_cells_that_differ_stay_a_column() -> None:
    table = _table(_result("Hà Giang", "Tuyên Quang"))
    assert "Tuyên Quang" in table and "ở mọi dòng" not in table


def test_dates_are_vietnamese_in_a_vietnamese_table_and_iso_everywhere_else() -> None:
    result = _result("Hà Giang")
    assert "01/7/2025" in _table(result) and "6–8/2023" in _table(result)
    english = dataclasses.replace(result, language="en")
    assert "2025-07-01" in _table(english) and "2023-06/2023-08" in _table(english)
    told = json.loads(write(result, "json") or "")
    assert told["rows"][0]["since"] == "2025-07-01" and "2025-07-01" in (write(result, "csv") or "")


def test_what_decides_is_never_left_out_of_a_narrow_table() -> None:
    shown = {name: {one.name for one in find(name).columns if not one.detail} for name in ("partners", "needs")}
    assert shown["partners"] >= {"partner", "tie", "level_vn", "level_foreign"}
    assert shown["needs"] >= {"kind", "what", "from_whom", "sectors", "status"}
    assert "status" in {one.name for one in find("stated-against-named").columns if not one.detail}
