"""What the commands answer on the embedded database with the shipped facts."""

import csv
import io
import json
import shlex
from pathlib import Path

import pytest

from bangiao.cli.words.demo import NEXT_COMMANDS
from tests.cli.running import Run

pytestmark = pytest.mark.server


def test_loading_again_changes_nothing_and_says_so(loaded: Run) -> None:
    done = loaded("load")
    assert done.exit_code == 0
    assert done.stdout.endswith("Nothing changed.\n")


def test_the_report_of_a_load_as_json_is_one_object(loaded: Run) -> None:
    rows = json.loads(loaded("load", "--format", "json", lang="vi").stdout)["rows"]
    assert [(row["created"], row["skipped"]) for row in rows] == [(0, [])]
    assert rows[0]["unchanged"] > 1000


def test_a_dry_run_says_that_nothing_was_written(loaded: Run) -> None:
    assert "nothing written" in loaded("load", "--dry-run").stdout


def test_a_file_that_cannot_be_had_ends_with_3_and_the_others_are_loaded(loaded: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.xml", tmp_path / "bad.xml"
    good.write_text('<iati-activities version="2.03"/>', "utf-8")
    bad.write_text("no XML", "utf-8")
    done = loaded("load", "--from", "iati", str(bad), str(good), "--dry-run", lang="vi")
    assert done.exit_code == 3
    assert "bad.xml" in done.stderr
    assert "good.xml: chạy thử" in done.stdout


def test_the_options_of_a_source_are_in_its_help_and_are_taken(loaded: Run) -> None:
    assert "--country VALUE" in loaded("load", "--from", "worldbank", "--help").stdout
    assert "--country" not in loaded("load", "--from", "iati", "--help").stdout
    done = loaded("load", "--from", "worldbank", "--country", "LA", "nope.csv", lang="vi")
    assert done.exit_code == 3
    assert "nope.csv" in done.stderr


@pytest.mark.parametrize("command", [command for command, _ in NEXT_COMMANDS])
def test_every_command_that_the_demo_names_next_works_and_answers(
    loaded: Run, command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    program, *arguments = shlex.split(command)
    done = loaded(*arguments, lang="vi")
    assert (program, done.exit_code) == ("bangiao", 0), done.output
    assert done.stdout


def test_the_profile_that_the_demo_names_next_has_something_to_show(loaded: Run) -> None:
    command = next(command for command, _ in NEXT_COMMANDS if "profile" in command)
    rows = json.loads(loaded(*shlex.split(command)[1:], "--format", "json").stdout)["rows"]
    assert sum(bool(row["stated"] or row["counted"]) for row in rows) > len(rows) / 2


def test_the_catalogue_names_every_question_under_its_theme(loaded: Run) -> None:
    rows = json.loads(loaded("ask", "--format", "json").stdout)["rows"]
    table = loaded("ask", lang="vi").stdout
    assert {"partners", "needs", "funders"} <= {row["name"] for row in rows}
    assert all(row["name"] in table for row in rows)
    assert max(map(len, table.splitlines())) <= 80


def test_a_question_as_json_is_one_object_with_its_coverage(loaded: Run) -> None:
    done = loaded("ask", "needs", "--province", "ha giang", "--format", "json")
    told = json.loads(done.stdout)
    assert {"title", "parameters", "coverage", "notes", "rows"} <= told.keys()
    assert any("(JICA)" in str(row["from_whom"]) for row in told["rows"])
    assert done.stderr == ""


def test_the_form_may_stand_before_the_question(loaded: Run) -> None:
    told = json.loads(loaded("ask", "--format", "json", "q03", "--province", "ha giang").stdout)
    assert told["name"] == "needs"


def test_each_row_names_its_sources_when_asked(loaded: Run) -> None:
    told = json.loads(loaded("ask", "needs", "--province", "ha giang", "--sources", "--format", "json").stdout)
    assert all(row["sources"] for row in told["rows"])


def test_explain_prints_the_statement_and_needs_no_parameter(loaded: Run) -> None:
    assert "MATCH" in loaded("ask", "needs", "--explain").stdout
    assert loaded("ask", "--explain", "needs").stdout == loaded("ask", "needs", "--explain").stdout


@pytest.mark.parametrize(
    ("arguments", "vi", "en"),
    [
        (["ask", "needs"], "--province", "--province"),
        (["ask", "needs", "--province", "ha giagn"], "không tìm thấy 'ha giagn'", "'ha giagn' was not found"),
        (["cypher", "CREATE (n) RETURN n"], "Chỉ được đọc", "read-only"),
        (["cypher", "MATCH (n RETURN n"], "Câu lệnh Cypher có lỗi", "The Cypher statement has an error"),
        (["cypher", "RETURN 1 AS a", "--format", "xlsx"], "--output", "--output"),
    ],
)
def test_what_the_database_or_the_question_refuses_is_wrong_use(
    loaded: Run, arguments: list[str], vi: str, en: str
) -> None:
    for lang, expected in (("vi", vi), ("en", en)):
        done = loaded(*arguments, lang=lang)
        assert (done.exit_code, done.stdout) == (2, ""), done.output
        assert expected in done.stderr


def test_parameters_of_a_statement_keep_leading_zeros_and_numbers_stay_numbers(loaded: Run) -> None:
    given = ("--param", "a=01", "--param", "b=10", "--param", 'c="10"', "--param", "$d=Hà Giang", "--param", "e=[1]")
    done = loaded("cypher", "RETURN $a AS a, $b AS b, $c AS c, $d AS d, $e AS e", *given, "--format", "json")
    assert json.loads(done.stdout)["rows"] == [{"a": "01", "b": 10, "c": "10", "d": "Hà Giang", "e": [1]}]


def test_a_limit_cuts_and_says_so(loaded: Run) -> None:
    told = json.loads(
        loaded("cypher", "MATCH (p:Province) RETURN p.id AS id", "--limit", "2", "--format", "json").stdout
    )
    assert len(told["rows"]) == 2
    assert told["truncated"] is True


def test_the_form_of_a_file_is_that_of_its_ending(loaded: Run, tmp_path: Path) -> None:
    file = tmp_path / "ids.csv"
    done = loaded("cypher", "MATCH (p:Province) RETURN p.id AS id ORDER BY id", "--limit", "3", "--output", str(file))
    assert done.exit_code == 0
    assert (done.stdout, done.stderr) == ("", f"Wrote {file}.\n")
    rows = list(csv.DictReader(io.StringIO(file.read_text("utf-8-sig"))))
    assert [row["id"][:9] for row in rows] == ["province:"] * 3


@pytest.mark.parametrize(
    ("name", "form"), [("a.docx", ()), ("a.csvx", ()), ("a.xlsx", ("--format", "csv")), ("a.csv", ("--format", "json"))]
)
def test_an_ending_that_is_no_form_or_another_one_is_wrong_use_and_leaves_no_file(
    loaded: Run, tmp_path: Path, name: str, form: tuple[str, ...]
) -> None:
    done = loaded("cypher", "RETURN 1 AS one", "--output", str(tmp_path / name), *form, lang="vi")
    assert done.exit_code == 2
    assert "cho phép: ." in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_province_of_an_old_era_is_told_in_words(loaded: Run) -> None:
    shown = loaded("find", "dak lak", lang="vi").stdout
    assert "trước 2008)" in shown
    assert "before" not in shown.replace("province:before", "")


def test_a_file_that_cannot_be_written_ends_with_3(loaded: Run, tmp_path: Path) -> None:
    done = loaded("cypher", "RETURN 1 AS one", "--output", str(tmp_path / "none" / "a.csv"))
    assert done.exit_code == 3
    assert "a.csv" in done.stderr


def test_names_are_found_without_diacritics_and_listed_with_their_ids(loaded: Run) -> None:
    shown = loaded("find", "ha", "giang", lang="vi").stdout
    assert "province:63/ha-giang" in shown
    assert "Hà Giang (Tỉnh, thành phố, 63 tỉnh)" in shown
    rows = json.loads(loaded("find", "HÀ GIANG", "--format", "json").stdout)["rows"]
    assert {"name": "Ha Giang", "era": "63", "id": "province:63/ha-giang"}.items() <= rows[0].items()


def test_a_name_that_nothing_bears_is_said_and_as_json_is_an_empty_list(loaded: Run) -> None:
    done = loaded("find", "zzzzqqqq", lang="vi")
    assert (done.exit_code, done.stdout) == (0, "")
    assert "Không có tên nào giống 'zzzzqqqq'" in done.stderr
    assert json.loads(loaded("find", "zzzzqqqq", "--format", "json").stdout)["rows"] == []


def test_a_picture_is_written_and_counted(loaded: Run, tmp_path: Path) -> None:
    file = tmp_path / "ha-giang.html"
    done = loaded("show", "network", "Hà Giang", "--output", str(file), lang="vi")
    assert done.exit_code == 0, done.output
    assert f"vào {file}: " in done.stdout
    assert "Các tỉnh khác của một dự án không vẽ ở đây" in done.stdout
    assert "Các tỉnh khác của một dự án không vẽ ở đây" in file.read_text("utf-8")
    assert "Hà Giang" in file.read_text("utf-8")


def test_a_picture_of_nothing_known_is_wrong_use_and_leaves_no_file(loaded: Run, tmp_path: Path) -> None:
    file = tmp_path / "none.html"
    done = loaded("show", "network", "zzzzqqqq", "--output", str(file))
    assert done.exit_code == 2
    assert "Nothing is named 'zzzzqqqq'" in done.stderr
    assert not file.exists()
