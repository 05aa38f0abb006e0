"""Headers of questions: what is read, and what is told about a wrong one."""

import pytest

from bangiao.queries.catalogue import by_theme, find, names
from bangiao.queries.errors import BadQuestion, UnknownQuestion
from bangiao.queries.question import parse

HEADER = """\
// name: tests
// id: q00
// theme: funds
// title: {vi: "Một", en: "One"}
// explain: {vi: "Hai", en: "Two"}
// parameters:
//   province: Province
//   years: {type: years, default: "2010"}
// columns:
//   partner:
//   usd: {vi: "Tiền", en: "Money", unit: USD, money: committed, total: sum}
// counts: {vi: "Ba", en: "Three"}
RETURN 1 AS partner
"""


def test_a_header_is_read_with_standard_names_and_defaults() -> None:
    question = parse(HEADER, "tests.cypher")
    province, years = question.parameters
    assert (province.words.vi, province.default, years.default) == ("Tỉnh", None, "2010")
    assert [(one.name, one.unit, one.total) for one in question.columns] == [("partner", "", ""), ("usd", "USD", "sum")]
    assert question.statement == "RETURN 1 AS partner"


def test_a_column_may_hold_the_names_of_its_own_codes() -> None:
    own = HEADER.replace(
        "//   partner:\n", '//   partner: {vi: "Mức", en: "Level", values: {low: {vi: "thấp", en: "low"}}}\n'
    )
    column = parse(own, "tests.cypher").columns[0]
    assert column.vocabulary["low"].said("vi") == "thấp"


def test_a_choice_may_take_many_and_another_type_no_choices() -> None:
    many = "//   kinds: {type: choice, vi: a, en: b, many: true, default: [x, y], choices: {x: {vi: a, en: b}, y: {vi: c, en: d}}}"
    kinds = parse(HEADER.replace("//   province: Province", many), "tests.cypher").parameters[0]
    assert (kinds.many, kinds.default) == (True, "x,y")
    for wrong in ("{type: choice, vi: a, en: b}", "{type: int, vi: a, en: b, many: true}"):
        with pytest.raises(BadQuestion, match="choice"):
            parse(HEADER.replace("province: Province", f"province: {wrong}"), "tests.cypher")


@pytest.mark.parametrize(
    ("old", "new", "line", "found"),
    [
        ("theme: funds", "theme: fun", 3, "fun"),
        ("unit: USD", "units: USD", 11, "units"),
        ("type: years", "type: yeahs", 8, "yeahs"),
        ('en: "One"', 'de: "Eins"', 4, "vi"),
        ('{vi: "Hai"', '{vi: "Hai', 5, "expected"),
        ("name: tests", "name: other", 1, "other"),
        ("partner:\n", "on: {vi: a, en: b}\n", 9, "True"),
        ("RETURN 1 AS partner\n", "", 13, "no statement"),
        ("// id: q00\n", "", 1, "no id"),
    ],
)
def test_a_wrong_header_is_told_with_file_and_line(old: str, new: str, line: int, found: str) -> None:
    assert old in HEADER
    with pytest.raises(BadQuestion, match=found) as told:
        parse(HEADER.replace(old, new), "tests.cypher")
    assert (told.value.facts["file"], told.value.facts["line"]) == ("tests.cypher", line)


def test_an_unknown_question_is_told_with_near_names() -> None:
    with pytest.raises(UnknownQuestion, match="funders"):
        find("fundres")


def test_themes_hold_every_question_once() -> None:
    assert sorted(one.name for found in by_theme().values() for one in found) == list(names())
