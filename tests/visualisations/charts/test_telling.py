"""A chart is composed in both languages with one visit to the database, and says around it all that the answer says."""

from dataclasses import dataclass
from typing import Any, cast

from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import Door
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.sheet import Figure, Sheet
from bangiao.visualisations.charts.telling import in_both, sheet_of
from tests.visualisations.told import ROWS, flows_of


@dataclass(frozen=True)
class _Chart:
    sheet: Sheet


class _Counting:
    """A door that keeps what it was asked."""

    bolt = address = None

    def __init__(self) -> None:
        self.asked: list[tuple[str, Any]] = []

    def ask(self, statement: str, parameters: Any = None, **_: object) -> Answer:
        self.asked.append((statement, parameters))
        return Answer(("n",), [{"n": 1}])


def _composed(statement: str) -> tuple[list[tuple[str, Any]], list[dict[str, Any]]]:
    door, seen = _Counting(), []

    def compose(asking: Asking) -> _Chart:
        (row,) = asking.door.ask(statement, {"era": asking.era, "language": asking.language}).rows
        seen.append(dict(row))
        row["n"] = asking.language  # as the finishing of a question may do
        return _Chart(Sheet(asking.language, "", ""))

    in_both(Asking(cast(Door, door)), compose)
    return door.asked, seen


def test_the_database_is_asked_once_for_both_languages() -> None:
    asked, _ = _composed("RETURN $era")
    assert len(asked) == 1


def test_a_statement_that_reads_the_language_is_asked_in_each() -> None:
    asked, _ = _composed("RETURN $language")
    assert [parameters["language"] for _, parameters in asked] == ["vi", "en"]


def test_what_one_language_makes_of_a_row_is_not_seen_by_the_other() -> None:
    _, seen = _composed("RETURN $era")
    assert seen == [{"n": 1}, {"n": 1}]


def test_the_sheet_holds_every_row_and_the_totals_of_the_answer() -> None:
    result = flows_of(ROWS, "vi")
    sheet = sheet_of(result, "tóm tắt", [f"dòng {at}" for at in range(len(ROWS))])
    assert [line.mark for line in sheet.lines[:-1]] == [f"dòng {at}" for at in range(len(ROWS))]
    assert sheet.lines[-1].total
    assert sheet.lines[-1].cells[-1] == Figure("55,0", 55e6)
    assert sheet.lines[4].cells[-1] == Figure("không có số liệu", None)
    assert (sheet.title, sheet.notes, sheet.parameters) == (result.title, ("Ghi chú.",), (("Thời kỳ", "34"),))


def test_headings_are_in_millions_on_the_page_and_in_whole_dollars_in_the_file() -> None:
    heading = sheet_of(flows_of(ROWS, "en"), "").headings[-1]
    assert (heading.title, heading.exported) == ("Amount (USD million)", "Amount (USD)")
