"""Answers in Python: data frames, graphs and tables, from a question and from Cypher."""

import builtins
from datetime import date
from typing import Any

import numpy
import polars
import pytest

from bangiao.errors import MissingExtra
from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, PartyTo
from bangiao.graph.store.answer import Answer
from bangiao.graph.store.door import Door
from bangiao.graph.values import PartialDate, Status
from bangiao.notebook import Graph
from bangiao.shown import ShownAnswer
from tests.queries.asking import load
from tests.queries.geography import PAPER, PLACES

SIGNED = PartialDate("2020-05-01")
RECORDS: list[Record] = [
    *PLACES,
    Agreement(id="agreement:a", name_vi="Thỏa thuận A", name_en="Agreement A", signed_on=SIGNED, sources=(PAPER,)),
    PartyTo(start="province:63/ha-giang", end="agreement:a", status=Status.ACTUAL, sources=(PAPER,)),
    PartyTo(start="country:KR", end="agreement:a", status=Status.ACTUAL, sources=(PAPER,)),
]
ANSWER = ShownAnswer.of(
    Answer(
        ("n", "day", "half", "words", "mixed"),
        [
            {"n": 1, "day": "2020-05-01", "half": 1.5, "words": ["a", "b"], "mixed": "x"},
            {"n": None, "day": None, "half": 2, "words": None, "mixed": 3},
        ],
    ),
    "en",
)


@pytest.fixture(scope="module")
def graph(bolt: Any, door: Door) -> Graph:
    """The graph of RECORDS, as a notebook has it."""
    load(bolt, RECORDS)
    return Graph(door, "en")


def test_polars_columns_have_one_type_each_and_days_are_dates() -> None:
    frame = ANSWER.to_polars()
    assert frame["n"].to_list() == [1, None]
    assert frame["day"].to_list() == [date(2020, 5, 1), None]
    assert frame["half"].dtype == polars.Float64
    assert frame["words"].to_list() == [["a", "b"], None]
    assert frame["mixed"].to_list() == ["x", "3"]


def test_pandas_keeps_whole_numbers_whole_beside_unknown_ones() -> None:
    frame = ANSWER.to_pandas()
    assert (str(frame["n"].dtype), str(frame["half"].dtype)) == ("Int64", "float64")
    assert frame["n"].isna().tolist() == [False, True]
    assert list(ShownAnswer.of(Answer(("a", "b"), []), "en").to_pandas().columns) == ["a", "b"]


@pytest.mark.parametrize(("package", "extra"), [("polars", "tables"), ("pandas", "pandas")])
def test_a_missing_library_is_told_with_the_command_that_installs_it(
    package: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = builtins.__import__

    def refusing(name: str, *rest: Any) -> Any:
        if name == package:
            raise ImportError(name)
        return known(name, *rest)

    monkeypatch.setattr(builtins, "__import__", refusing)
    with pytest.raises(MissingExtra) as told:
        getattr(ANSWER, f"to_{package}")()
    assert f"pip install 'bangiao[{extra}]'" in told.value.message("vi")


def test_an_answer_shows_itself_as_a_table_within_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    assert "2020-05-01" in repr(ANSWER)
    assert max(len(line) for line in repr(ANSWER).splitlines()) <= 50
    many = ShownAnswer.of(Answer(("n",), [{"n": number} for number in range(1000)]), "en")
    assert repr(many).endswith("… +940") and "+900" in many._repr_html_()


def test_what_stands_in_a_cell_is_never_markup() -> None:
    evil = ShownAnswer.of(Answer(("<b>",), [{"<b>": "<script>alert(1)</script>"}]), "en")._repr_html_()
    assert "<script>" not in evil and "<b>" not in evil and "&lt;script&gt;" in evil


@pytest.mark.server
def test_a_question_is_a_graph_around_the_thing_that_was_asked_about(graph: Graph) -> None:
    answer = graph.ask("partners", province="ha giang")
    network = answer.to_networkx()
    assert ("province:63/ha-giang", "country:KR") in network.edges()
    assert network.nodes["country:KR"]["name"] == "South Korea"
    assert answer.to_polars().height == len(answer.rows) > 0
    assert "<caption>" in answer._repr_html_() and "South Korea" in answer._repr_html_()


@pytest.mark.server
def test_nodes_relationships_and_paths_of_cypher_are_a_graph(graph: Graph) -> None:
    answer = graph.cypher("MATCH q = (:Province)-[tie:PARTY_TO]->(a:Agreement) RETURN q, tie, {of: [a]} AS inside")
    network = answer.to_networkx()
    assert sorted(network.nodes) == ["agreement:a", "province:63/ha-giang"]
    assert network.number_of_edges() == 1
    ((start, end, told),) = network.edges(data=True)
    assert (start, end, told["type"]) == ("province:63/ha-giang", "agreement:a", "PARTY_TO")
    assert network.nodes["agreement:a"]["label"] == "Agreement"


@pytest.mark.server
def test_values_of_numpy_are_taken_as_parameters(graph: Graph) -> None:
    answer = graph.cypher("RETURN $n AS n, $many AS many", n=numpy.int64(3), many=numpy.array([1.5, 2.5]))
    assert answer.rows == [{"n": 3, "many": [1.5, 2.5]}]
    within = graph.cypher("RETURN $many AS many, $map.n AS n", many=[numpy.int64(1)], map={"n": numpy.float64(0.5)})
    assert within.rows == [{"many": [1], "n": 0.5}]
