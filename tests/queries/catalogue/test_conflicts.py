"""Two sources on one thing: 148 M in the article of 2017-03 and 134 M in the statistics of 2016-12-31; 50 and 50 agree."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Document
from bangiao.graph.schema.declare import Citation
from tests.queries.asking import Asked
from tests.queries.figures import figure
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

TABLE = Citation("document:table", "row 1")
RECORDS: list[Record] = [
    *PLACES,
    Document(id="document:table", name_vi="Bảng", kind="data_file"),
    *figure("63/son-la", "capital", "2017-03", 148, "USD", topic="fdi"),
    *figure("63/son-la", "capital", "2016-12-31", 134, "USD", topic="fdi", source=TABLE),
    *figure("63/son-la", "capital", "2010-12-31", 99, "USD", topic="fdi", source=TABLE),
    *figure("63/ha-giang", "people", "2016", 50),
    *figure("63/ha-giang", "people", "2016", 50, source=TABLE),
]


def test_figures_within_a_year_from_two_documents_stand_side_by_side(asked: Asked) -> None:
    (row,) = asked("conflicts", province="son la").rows
    assert {row["value_a"], row["value_b"]} == {148, 134}
    assert row["percent"] == pytest.approx(100 * 14 / 148)
    assert row["explanation"] == "date"


def test_two_sources_that_agree_are_shown_unless_a_tolerance_hides_them(asked: Asked) -> None:
    (row,) = asked("conflicts", province="ha giang", era="63").rows
    assert (row["percent"], row["explanation"]) == (0, "same")
    assert asked("conflicts", province="ha giang", era="63", tolerance="2").rows == []
