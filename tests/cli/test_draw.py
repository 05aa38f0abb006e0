"""A picture shows what lies around the named things, each fact as real as it is."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import bangiao
from bangiao.draw import UnknownOption
from bangiao.notebook import Graph
from bangiao.visualisations.asking import NothingToDraw
from bangiao.visualisations.view import View
from tests.cli.running import Run

pytestmark = pytest.mark.server


@pytest.fixture
def graph(loaded: Run, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Graph]:  # noqa: ARG001
    """The graph of the shipped facts, from Python."""
    monkeypatch.setenv("BANGIAO_HOME", str(home))
    monkeypatch.delenv("NEO4J_URI", raising=False)
    with bangiao.open(language="en") as opened:
        yield opened


def _view(graph: Graph, *names: str, **told: Any) -> View:
    model = graph.draw(*names, **told).model
    assert isinstance(model, View)
    return model


def test_loans_that_are_sought_are_drawn_as_proposed_with_their_lenders(graph: Graph, tmp_path: Path) -> None:
    view = _view(graph, "network", "Hà Giang", file=tmp_path / "a.html")
    loans = [edge for edge in view.edges if edge.type == "FUNDS"]
    assert len(loans) == 3
    assert {edge.status for edge in loans} == {"proposed"}


def test_an_agreement_is_drawn_with_its_other_party(graph: Graph, tmp_path: Path) -> None:
    view = _view(graph, "network", "Hà Giang", file=tmp_path / "a.html")
    parties = [edge.start for edge in view.edges if edge.type == "PARTY_TO"]
    assert sorted(parties) == ["org:gov-boeun", "province:63/ha-giang"]


def test_a_name_of_two_eras_means_the_province_of_the_era_asked(graph: Graph, tmp_path: Path) -> None:
    for era in ("34", "63"):
        view = _view(graph, "network", "Lâm Đồng", file=tmp_path / "a.html", era=era)
        assert view.focus == (f"province:{era}/lam-dong",)


def test_without_a_name_all_provinces_with_ties_are_drawn_and_no_others(graph: Graph, tmp_path: Path) -> None:
    view = _view(graph, "network", file=tmp_path / "a.html")
    tied = {end for edge in view.edges for end in (edge.start, edge.end)}
    assert {node.id for node in view.nodes} == tied
    assert sum(node.label == "Province" for node in view.nodes) > 3
    assert {node.label for node in view.nodes} == {"Province", "Country", "Organisation"}
    assert all(edge.weight >= 1 and edge.sources for edge in view.edges)
    assert not any("--depth" in note[1] for note in view.notes)


def test_a_name_that_nothing_bears_draws_nothing(graph: Graph, tmp_path: Path) -> None:
    with pytest.raises(NothingToDraw):
        graph.draw("network", "zzzzqqqq", file=tmp_path / "a.html")
    assert list(tmp_path.iterdir()) == []


def test_around_a_province_partners_are_drawn_and_no_neighbour_within_the_country(graph: Graph, tmp_path: Path) -> None:
    view = _view(graph, "network", "Lâm Đồng", file=tmp_path / "a.html")
    types = [edge.type for edge in view.edges]
    assert types.count("COOPERATES_WITH") >= 8
    assert types.count("BORDERS") + types.count("PART_OF") < types.count("COOPERATES_WITH")
    assert [node.id for node in view.nodes if node.label == "Province"] == ["province:34/lam-dong"]
    assert [node.name_en for node in view.nodes if node.label == "Province"] == ["Lam Dong (since 7/2025)"]


def test_without_a_file_a_picture_shows_itself_in_a_notebook(graph: Graph) -> None:
    shown = graph.draw("network", "Hà Giang", depth=1)._repr_html_()
    assert shown.startswith('<iframe srcdoc="&lt;!DOCTYPE html&gt;')
    assert "Hà Giang" in shown


def test_the_network_between_two_of_a_question_and_of_a_statement_are_drawn(graph: Graph, tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    between = _view(graph, "network", "Lâm Đồng", "Bỉ", file=file, between="yes")
    assert len(between.focus) == 2 and between.edges
    asked = _view(graph, "network", "Lâm Đồng", file=file, question="partners")
    assert {edge.type for edge in asked.edges} == {"partners"}
    free = _view(graph, "network", file=file, cypher="MATCH way = (:Province)-[:COOPERATES_WITH]-() RETURN way")
    assert {edge.type for edge in free.edges} == {"COOPERATES_WITH"}


def test_an_option_that_a_picture_does_not_take_is_answered_with_those_it_takes(graph: Graph) -> None:
    with pytest.raises(UnknownOption, match="depth"):
        graph.draw("network", "Hà Giang", colour="red")
    with pytest.raises(UnknownOption, match="1, 2, 3"):
        graph.draw("network", "Hà Giang", depth="many")
