"""Points stand where they stood before, and not on each other."""

from itertools import combinations
from math import dist

import networkx as nx
import pytest

from bangiao.visualisations.network.layout import SPACING, positions


def graph(*pairs: tuple[str, str], alone: tuple[str, ...] = ()) -> "nx.Graph[str]":
    made: nx.Graph[str] = nx.Graph(pairs)
    made.add_nodes_from(alone)
    return made


def random_graph() -> "nx.Graph[str]":
    return nx.relabel_nodes(nx.barabasi_albert_graph(120, 2, seed=3), str)


def test_the_same_graph_stands_the_same_in_whatever_order_it_is_given() -> None:
    one = random_graph()
    other: nx.Graph[str] = nx.Graph()
    other.add_nodes_from(reversed(list(one)))
    other.add_edges_from((b, a) for a, b in reversed(list(one.edges())))
    assert positions(one) == positions(other)


def test_the_random_numbers_of_others_are_left_alone() -> None:
    import numpy as np

    np.random.seed(1)
    before = np.random.get_state()[1].tolist()  # type: ignore[index]
    positions(random_graph())
    assert np.random.get_state()[1].tolist() == before  # type: ignore[index]


@pytest.mark.parametrize("leaves", [1, 5, 40, 300])
def test_partners_of_one_province_stand_round_it_and_apart(leaves: int) -> None:
    placed = positions(graph(*(("hub", f"leaf {number}") for number in range(leaves))))
    assert min(dist(placed["hub"], place) for name, place in placed.items() if name != "hub") >= SPACING
    assert min((dist(a, b) for a, b in combinations(placed.values(), 2)), default=SPACING) >= SPACING * 0.6


def test_points_of_a_dense_graph_do_not_cover_each_other() -> None:
    placed = positions(random_graph())
    assert min(dist(a, b) for a, b in combinations(placed.values(), 2)) >= SPACING * 0.6


def test_separate_parts_and_lonely_points_have_places_of_their_own() -> None:
    placed = positions(graph(("a", "b"), ("c", "d"), alone=("e", "f")))
    assert len(set(placed.values())) == 6


def test_two_points_that_ask_only_about_each_other_are_placed() -> None:
    assert positions(graph(("a", "b"), ("b", "a"), ("a", "a"))).keys() == {"a", "b"}


def test_nothing_stands_nowhere() -> None:
    assert positions(graph()) == {}
