"""No error mixes the languages: what was found and what is allowed is said in Vietnamese, too."""

import ast
import os
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from bangiao.errors import BadRecord, BangiaoError, NotAvailable, WrongUse
from bangiao.graph.values.status import STATUS_NAMES, Status
from bangiao.phrases import PHRASES, TROUBLES, vietnamese

CALLS = ("bad", "_bad", "_unreadable", "BadRecord", "Unreadable", "StatementRefused", "NotStarted")
KEYS = ("found", "allowed", "reason")
NAMES_ONLY = {"EXPLAIN, PROFILE, CYPHER", "USD"}


def raised() -> Iterator[tuple[str, str]]:
    """Every English phrase that loaders and the graph give to an error, with its file; a gap holds the number 7."""
    for package in ("loaders", "graph"):
        for file in sorted(Path(str(files(f"bangiao.{package}"))).rglob("*.py")):
            for call in ast.walk(ast.parse(file.read_text("utf-8"))):
                if isinstance(call, ast.Call):
                    yield from ((phrase, file.name) for phrase in _phrases(call))


def _phrases(call: ast.Call) -> Iterator[str]:
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in CALLS:
        given = [*call.args[1:], *(one.value for one in call.keywords if one.arg in KEYS)]
        for one in given:
            if isinstance(one, ast.Constant) and isinstance(one.value, str):
                yield one.value
            elif isinstance(one, ast.JoinedStr):
                yield "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in one.values)


def _words(phrase: str) -> str:
    return "".join(letter for letter in phrase if letter.isalpha())


@pytest.mark.parametrize(
    ("phrase", "file"), sorted({one for one in raised() if _words(one[0]) and one[0] not in NAMES_ONLY})
)
def test_every_phrase_that_an_error_is_given_has_vietnamese(phrase: str, file: str) -> None:
    assert vietnamese(phrase) != phrase, file


@pytest.mark.parametrize("phrase", sorted(PHRASES))
def test_the_vietnamese_of_a_phrase_keeps_all_that_differs(phrase: str) -> None:
    assert PHRASES[phrase].count("{") == phrase.count("{")


def test_what_is_there_is_called_so_in_plain_vietnamese() -> None:
    assert STATUS_NAMES[Status.ACTUAL] == ("đã có", "actual")


def test_a_bad_record_is_wholly_vietnamese() -> None:
    error = BadRecord(file="a.csv", place="row 7, amount", found="no such cell", allowed="a cell in each column")
    assert error.message("vi") == "a.csv, dòng 7, amount: thấy thiếu ô này; cho phép: mỗi cột một ô."
    assert error.message("en") == "a.csv, row 7, amount: found no such cell; allowed: a cell in each column."


def test_what_the_operating_system_says_is_vietnamese_too() -> None:
    class Lost(NotAvailable):
        vi, en = "{file}: {reason}.", "{file}: {reason}."

    for number, (said, _) in TROUBLES.items():
        error = OSError(number, os.strerror(number), "x")
        assert Lost(file="x", reason=error).message("vi") == f"x: {said}."
        assert Lost(file="x", reason=error.strerror).message("vi") == f"x: {said}."


def test_a_fact_in_two_languages_is_said_in_that_of_the_sentence() -> None:
    class Both(BangiaoError):
        vi, en = "{wanted}", "{wanted}"

    assert [Both(wanted=("tỉnh", "province")).message(one) for one in ("vi", "en")] == ["tỉnh", "province"]


def test_what_the_user_typed_is_never_translated() -> None:
    class Unknown(WrongUse):
        vi, en = "Không có {found!r}.", "No {found!r}."

    assert Unknown(found="a value").message("vi") == "Không có 'a value'."
