"""A wrong statement is told with line, column and a caret, on both databases."""

import pytest

from bangiao.graph.store.door import Door
from bangiao.graph.store.faults import StatementWrong
from bangiao.graph.store.position import Position, locate

WRONG = [
    ("MATCH (n:Province) RETRN n", 1, 20),
    ("MATCH (n:Province\nWHERE n.id = 1\nRETURN n", 3, 1),
    ("RETURN 1 AS", 1, 12),
    ("RETURN 'Hà Giang' AS tên, ) AS x", 1, 27),
    ("RETURN 1 AS x\n  , foo(2) AS y", 2, 5),
    ("MATCH (n:Province) RETURN m", 1, 27),
]


@pytest.mark.server
@pytest.mark.parametrize(("statement", "line", "column"), WRONG)
def test_both_databases_tell_the_same_place_counted_from_1(door: Door, statement: str, line: int, column: int) -> None:
    with pytest.raises(StatementWrong) as told:
        door.ask(statement)
    assert (told.value.facts["line"], told.value.facts["column"]) == (line, column)
    *_, shown, caret = told.value.message("en").split("\n")
    assert shown.strip() == statement.split("\n")[line - 1].strip()
    assert caret == " " * (4 + column - 1) + "^"


@pytest.mark.server
def test_the_place_is_said_in_both_languages_and_the_reason_without_it(door: Door) -> None:
    with pytest.raises(StatementWrong) as told:
        door.ask("MATCH (n:Province) RETRN n")
    assert told.value.message("vi").startswith("Câu lệnh Cypher có lỗi, dòng 1, cột 20: ")
    assert told.value.message("en").startswith("The Cypher statement has an error in line 1, column 20: ")
    assert "column 28" not in str(told.value) and "EXPLAIN" not in str(told.value)


def test_a_message_without_a_place_or_with_one_outside_shows_nothing() -> None:
    assert locate("No such thing", "RETURN 1", embedded=True) is None
    assert locate("Syntax error at line 9:1 - oh", "RETURN 1", embedded=True) is None
    assert locate("Variable 'm' not defined", "RETURN n.m", embedded=True) is None


def test_a_long_line_is_shown_around_the_place() -> None:
    shown, caret = Position(1, 301, "x" * 300 + "!" + "y" * 300).shown().split("\n")
    assert len(shown) < 85
    assert shown[caret.index("^")] == "!"


def test_the_caret_stands_under_its_letter_in_decomposed_and_wide_text() -> None:
    assert Position(1, 6, "a\u0301b 中!").shown().split("\n")[1] == " " * 4 + " " * 5 + "^"
