"""What the page is told: everything of the view, the most important first."""

from bangiao.visualisations.network.data import graph_of, network_data, rank, statuses
from bangiao.visualisations.view import View
from tests.visualisations.made import edge, node, view


def star(leaves: int, **more: object) -> View:
    names = [f"n{number:02}" for number in range(leaves)]
    return view((node("hub"), *map(node, names)), tuple(edge("hub", name) for name in names), **more)


def test_every_node_and_edge_is_in_the_page_even_beyond_the_cap() -> None:
    data = network_data(star(9), cap=4)
    assert len(data["nodes"]) == 10
    assert len(data["edges"]) == 9


def test_only_as_many_nodes_as_the_cap_have_places() -> None:
    placed = [one["id"] for one in network_data(star(9), cap=4)["nodes"] if "x" in one]
    assert placed == ["hub", "n00", "n01", "n02"]


def test_what_was_asked_about_comes_first_then_what_is_near_it_then_what_has_most_ties() -> None:
    nodes = tuple(map(node, ("far", "near", "asked", "hub", "x", "y")))
    ties = (edge("asked", "near"), edge("near", "hub"), edge("hub", "x"), edge("hub", "y"), edge("hub", "far"))
    shown = view(nodes, ties, focus=("asked",))
    assert [one.id for one in rank(shown, graph_of(shown))] == ["asked", "near", "hub", "far", "x", "y"]


def test_parallel_edges_keep_their_own_ids() -> None:
    shown = view((node("a"), node("b")), tuple(edge("a", "b", str(number)) for number in range(9)))
    assert len({one["id"] for one in network_data(shown, 10)["edges"]}) == 9


def test_a_source_stated_twice_is_kept_once_and_named_by_its_number(ha_giang: View) -> None:
    data = network_data(ha_giang, 10)
    assert [title for title, _, _ in data["sources"]] == ["Bài về Hà Giang", "Danh mục viện trợ"]
    assert next(one["sources"] for one in data["nodes"] if one["id"] == "Hà Giang") == [0, 1]


def test_a_year_without_an_end_is_one_year_and_no_year_is_told_as_none() -> None:
    shown = view((node("a"), node("b")), (edge("a", "b", "1", year_from=2001), edge("a", "b", "2")))
    assert [one.get("years") for one in network_data(shown, 10)["edges"]] == [(2001, 2001), None]


def test_what_is_not_there_yet_is_never_drawn_like_what_is() -> None:
    drawn = {one["key"]: one["drawn"] for one in statuses({"actual", "ongoing", "suggested", "planned", "withdrawn"})}
    assert drawn == {
        "actual": "solid",
        "ongoing": "solid",
        "planned": "dashed",
        "suggested": "dashed",
        "withdrawn": "dotted",
    }


def test_a_status_nobody_declared_is_drawn_as_not_there_yet() -> None:
    assert [one["drawn"] for one in statuses({"rumoured"})] == ["dashed"]


def test_the_legend_names_only_what_occurs() -> None:
    assert [one["key"] for one in network_data(view((node("a"),)), 10)["nodeKinds"]] == ["Province"]
