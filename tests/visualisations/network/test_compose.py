"""What the network is made of, for each way of asking (the graph is graph.py; answers are worked out by hand)."""

from collections.abc import Mapping

import pytest

from bangiao.errors import BangiaoError
from bangiao.graph.store.bolt import Bolt
from bangiao.graph.store.door import Door
from bangiao.queries.errors import UnknownParameter
from bangiao.queries.result import Result
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.network.compose import TwoWays, compose
from bangiao.visualisations.network.narrow import BadYears, NoSuchValue
from bangiao.visualisations.network.questions import NoNames, NoThings
from bangiao.visualisations.network.statement import NoPoints
from bangiao.visualisations.view import View
from tests.queries.asking import load
from tests.visualisations.network.graph import HA_GIANG, NEW, RECORDS, SON_LA

pytestmark = pytest.mark.server


@pytest.fixture(scope="module")
def opened(bolt: Bolt, door: Door) -> Door:
    """The door to the loaded graph."""
    load(bolt, RECORDS)
    return door


def network(door: Door, *names: str, era: str = "63", told: Mapping[str, str] | None = None) -> View:
    """The view of a network that is asked for in English."""
    return compose(Asking(door, names, era, "en", told or {}))


def lines(view: View) -> set[tuple[str, str, str, str, float]]:
    """Start, end, type, status and weight of every line."""
    return {(one.start, one.end, one.type, one.status, one.weight) for one in view.edges}


def test_the_overview_counts_ties_of_provinces_with_countries_and_with_organisations_of_none(opened: Door) -> None:
    assert lines(network(opened, era="63")) == {
        ("country:KR", HA_GIANG, "TWINNED_WITH", "actual", 1),
        ("country:KR", HA_GIANG, "COOPERATES_WITH", "planned", 1),
        ("country:KR", HA_GIANG, "PARTY_TO", "actual", 1),
        ("country:KR", HA_GIANG, "FUNDS", "actual", 1),
        ("org:bank", HA_GIANG, "FUNDS", "actual", 1),
        ("country:JP", HA_GIANG, "COOPERATES_WITH", "actual", 1),
        ("country:KR", "province:63/tuyen-quang", "COOPERATES_WITH", "actual", 1),
        ("country:KR", "province:63/tuyen-quang", "FUNDS", "actual", 1),
        ("org:bank", "province:63/tuyen-quang", "FUNDS", "actual", 1),
        ("country:KR", SON_LA, "FUNDS", "actual", 1),
    }


def test_in_the_new_era_a_project_of_two_merged_provinces_is_counted_once(opened: Door) -> None:
    view = network(opened, era="34")
    assert ("country:KR", NEW, "FUNDS", "actual", 1) in lines(view)
    assert ("org:bank", NEW, "FUNDS", "actual", 1) in lines(view)
    assert {node.id for node in view.nodes if node.label == "Province"} == {NEW, "province:34/son-la"}


def test_every_line_of_the_overview_names_its_sources_and_every_point_has_a_place(opened: Door) -> None:
    view = network(opened)
    assert {source.title for edge in view.edges for source in edge.sources} == {"Test paper"}
    assert all(edge.sources for edge in view.edges)
    assert len({node.place for node in view.nodes}) == len(view.nodes)


def test_what_is_only_sought_is_no_tie_of_the_overview(opened: Door) -> None:
    assert "SEEKS" not in {edge.type for edge in network(opened).edges}


def test_around_a_name_each_point_has_its_traits(opened: Door) -> None:
    view = network(opened, "ha giang")
    traits = {node.id: dict(node.traits) for node in view.nodes}
    assert traits[HA_GIANG] == {"region": ("region:north",), "era": ("era:63",)}
    assert traits["locality:a"] == {"country": ("country:KR",)}
    assert traits["agreement:x"] == {"country": ("country:KR",), "sector": ("sector:dac/110",)}
    assert traits["project:test/road"] == {"country": ("country:KR",), "sector": ("sector:dac/210",)}
    assert traits["org:bank"] == {"country": ()}
    assert view.words["sector:dac/210"] == ("Giao thông", "Transport")
    assert view.words["region:north"] == ("Miền núi", "Mountains")


def test_filters_leave_out_what_does_not_pass_and_say_how_much(opened: Door) -> None:
    view = network(opened, "ha giang", told={"country": "han quoc", "kind": "ForeignLocality\nProvince"})
    assert {node.id for node in view.nodes} == {HA_GIANG, "locality:a", "locality:b"}
    assert "The filters of the command leave out" in view.notes[-1][1]


def test_a_country_is_known_by_its_code_and_a_sector_by_its_number(opened: Door) -> None:
    view = network(opened, "ha giang", told={"country": "JP", "sector": "110"})
    assert {node.id for node in view.nodes if node.label in ("ForeignLocality", "Agreement")} == {"locality:j"}


def test_a_status_asked_for_is_the_only_one_drawn(opened: Door) -> None:
    view = network(opened, "ha giang", told={"status": "planned"})
    assert {(edge.end, edge.status) for edge in view.edges} == {("locality:b", "planned")}


def test_years_keep_what_was_then_and_what_has_no_date(opened: Door) -> None:
    view = network(opened, "ha giang", told={"years": "2000-2011"})
    assert "agreement:x" not in {node.id for node in view.nodes}
    assert {"locality:b", "project:test/road"} <= {node.id for node in view.nodes}


def test_a_value_that_nothing_has_is_answered_with_those_there_are(opened: Door) -> None:
    with pytest.raises(NoSuchValue, match="South Korea"):
        network(opened, "ha giang", told={"country": "Atlantis"})
    with pytest.raises(BadYears, match="2000-2010"):
        network(opened, "ha giang", told={"years": "soon"})


def test_between_two_names_every_hop_of_the_shortest_paths_is_a_line(opened: Door) -> None:
    view = network(opened, "ha giang", "agency", told={"between": "yes"})
    assert {(edge.start, edge.end, edge.type) for edge in view.edges} == {
        ("org:agency", "project:test/road", "FUNDS"),
        ("project:test/road", HA_GIANG, "LOCATED_IN"),
    }
    assert set(view.focus) == {HA_GIANG, "org:agency"}
    assert all(edge.sources for edge in view.edges)


def test_two_that_no_path_connects_stand_apart_and_it_is_said(opened: Door) -> None:
    view = network(opened, "ha giang", "charity", told={"between": "yes"})
    assert {node.id for node in view.nodes} == {HA_GIANG, "org:ngo"}
    assert view.edges == ()
    assert any("no path" in note[1] for note in view.notes)


def test_a_question_is_drawn_with_its_rows_as_lines_and_its_notes(opened: Door) -> None:
    view = network(opened, "ha giang", told={"question": "partners"})
    assert {edge.end for edge in view.edges if edge.start == HA_GIANG} >= {"locality:a", "org:agency", "org:bank"}
    assert {edge.type for edge in view.edges} == {"partners"}
    assert all(edge.sources for edge in view.edges)
    assert next(edge for edge in view.edges if edge.end == "locality:a").year_from == 2012
    assert view.notes


def test_two_questions_share_their_points_and_keep_their_kinds(opened: Door) -> None:
    view = network(opened, told={"question": "partners\nfunders", "set": "province=ha giang"})
    assert {edge.type for edge in view.edges} == {"partners", "funders"}
    assert len([node for node in view.nodes if node.id == "org:bank"]) == 1
    assert {kind.name_en for kind in view.kinds} >= {"All foreign partners of a province and the strength of each tie"}


def test_what_is_reckoned_is_drawn_as_suggested(opened: Door) -> None:
    view = network(opened, told={"question": "suggestions", "set": "province=tuyen quang"}, era="63")
    assert {edge.status for edge in view.edges} == {"suggested"}
    tied = {end for edge in view.edges for end in (edge.start, edge.end)}
    assert {node.id for node in view.nodes} == tied | set(view.focus)


def test_a_name_or_a_setting_that_no_question_takes_is_refused(opened: Door) -> None:
    with pytest.raises(NoNames, match="ha giang"):
        network(opened, "ha giang", told={"question": "few-ties"})
    with pytest.raises(UnknownParameter, match="colour"):
        network(opened, told={"question": "few-ties", "set": "colour=red"})


class Figures(Asking):
    """An asking whose answers are figures alone."""

    def ask(self, question: str, **_: str | None) -> Result:
        """One row with a number."""
        row = {"value": 7, "sources": []}
        return Result(question, "", "", "en", {}, (), [row], found=[row])


def test_a_question_of_figures_alone_is_refused(opened: Door) -> None:
    with pytest.raises(NoThings, match="series"):
        compose(Figures(opened, told={"question": "series"}))


def test_a_question_without_an_answer_is_an_empty_picture_with_its_notes(opened: Door) -> None:
    nothing = network(opened, told={"question": "idle-aid"})
    assert (nothing.edges, len(nothing.notes) > 0) == ((), True)


def test_a_statement_is_drawn_with_what_it_returns(opened: Door) -> None:
    found = network(opened, told={"cypher": "MATCH way = (:Province)-[:TWINNED_WITH]-(:ForeignLocality) RETURN way"})
    assert {(edge.start, edge.end) for edge in found.edges} == {(HA_GIANG, "locality:a")}
    halves = network(opened, told={"cypher": "MATCH (p:Province)-[r:TWINNED_WITH]-() RETURN p, r"})
    assert halves.edges == ()
    assert "1 relations are not drawn" in halves.notes[0][1]


def test_a_statement_without_points_or_one_that_writes_is_refused(opened: Door) -> None:
    with pytest.raises(NoPoints, match="n"):
        network(opened, told={"cypher": "MATCH (p:Province) RETURN count(p) AS n"})
    with pytest.raises(BangiaoError):
        network(opened, told={"cypher": "MATCH (p:Province) SET p.era = 'x' RETURN p"})


def test_ways_that_exclude_each_other_are_refused(opened: Door) -> None:
    with pytest.raises(TwoWays, match="--cypher"):
        network(opened, told={"cypher": "RETURN 1", "question": "partners"})
    with pytest.raises(TwoWays, match="--between A B"):
        network(opened, "ha giang", told={"between": "yes"})
