"""The report of a load shows what the user should look at, and says how much more there is."""

import json
from collections import Counter
from pathlib import Path

import pytest

from bangiao.cli.language import speaking
from bangiao.cli.report import as_json, changed_nothing, lines, write
from bangiao.errors import BadRecord
from bangiao.loaders.report import Report


def report(skipped: int = 0) -> Report:
    """A load of 1,234 records, some of them bad."""
    made = Report("test", read=1234, created=1200)
    for row in range(skipped):
        made.skip(BadRecord(file="a.csv", place=f"row {row}", found="'x'", allowed="a number"))
    made.unresolved = Counter({"Hà Tây": 2, "Xứ Lạ": 1})
    return made


def test_the_first_twenty_bad_records_are_shown_and_the_rest_counted() -> None:
    with speaking("en"):
        told = list(lines(report(25), "a.csv"))
    assert "    a.csv, row 0: found 'x'; allowed: a number." in told
    assert "    a.csv, row 19: found 'x'; allowed: a number." in told
    assert not any("row 20:" in line for line in told)
    assert "    +5 more (--report FILE writes all)" in told


def test_figures_and_sentences_are_in_the_language() -> None:
    with speaking("vi"):
        told = "\n".join(lines(report(1), "a.csv"))
    assert "1.234" in told
    assert "a.csv, dòng 0: thấy 'x'; cho phép: một số." in told
    assert "Hà Tây (×2)" in told


def test_lists_with_nothing_in_them_are_not_shown() -> None:
    with speaking("en"):
        told = "\n".join(lines(report(), "a.csv"))
    assert "records made" in told  # several may come of one row, so they are not called rows or read
    assert "unused columns" not in told
    assert "warnings" not in told


@pytest.mark.parametrize("name", ["all.txt", "all.json"])
def test_the_report_file_has_every_bad_record(tmp_path: Path, name: str) -> None:
    with speaking("en"):
        write(tmp_path / name, [("a.csv", report(25))])
    text = (tmp_path / name).read_text("utf-8")
    assert all(f"row {row}" in text for row in range(25))
    if name.endswith(".json"):
        assert len(json.loads(text)["rows"][0]["skipped"]) == 25


def test_json_carries_the_facts_of_each_bad_record() -> None:
    skipped = as_json(report(1))["skipped"]
    assert skipped[0] | {"message": ""} == {
        "file": "a.csv",
        "place": "row 0",
        "found": "'x'",
        "allowed": "a number",
        "message": "",
    }


def test_a_load_that_only_found_what_was_there_changed_nothing() -> None:
    assert changed_nothing(Report("test", read=5, unchanged=5))
    assert not changed_nothing(Report("test", withdrawn=1))
