"""Around one thing: it in the middle, its ties on a ring, what lies behind outside."""

from itertools import combinations
from math import dist, hypot

import networkx as nx

from bangiao.visualisations.network.ego import ego
from bangiao.visualisations.network.layout import positions


def around_a_province(projects: int = 20) -> "nx.Graph[str]":
    """A province with projects of two banks, turn by turn, and three twin towns."""
    graph: nx.Graph[str] = nx.Graph()
    for at in range(projects):
        graph.add_edges_from([("province", f"project {at:02}"), (f"project {at:02}", f"bank {at % 2}")])
    graph.add_edges_from(("province", f"town {at}") for at in range(3))
    return graph


def test_the_thing_asked_about_stands_in_the_middle_and_what_lies_behind_outside() -> None:
    placed = positions(around_a_province(), ["province"])
    out = {node: hypot(x / 1.25, y) for node, (x, y) in placed.items()}
    assert out["province"] == 0
    near = [far for node, far in out.items() if node.startswith(("project", "town"))]
    assert max(near) < min(out["bank 0"], out["bank 1"])


def test_projects_of_one_bank_stand_side_by_side() -> None:
    placed = ego(around_a_province(), "province")
    assert placed
    mine = [placed[f"project {at:02}"] for at in range(0, 20, 2)]
    theirs = [placed[f"project {at:02}"] for at in range(1, 20, 2)]
    assert sum(dist(placed["bank 0"], one) for one in mine) < sum(dist(placed["bank 0"], one) for one in theirs)


def test_no_two_points_stand_on_each_other() -> None:
    placed = ego(around_a_province(60), "province")
    assert placed
    assert min(dist(one, other) for one, other in combinations(placed.values(), 2)) > 35


def test_a_plain_star_and_what_reaches_farther_are_laid_out_otherwise() -> None:
    star = nx.star_graph(8)
    assert ego(nx.relabel_nodes(star, str), "0") is None
    longer = around_a_province()
    longer.add_edge("bank 0", "country")
    assert ego(longer, "province") is None
