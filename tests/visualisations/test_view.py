"""A view is refused when a picture of it would not be true."""

import pytest

from bangiao.visualisations.view import BadView, View
from tests.visualisations.made import edge, node, view


def test_an_edge_without_its_end_is_refused_by_name() -> None:
    with pytest.raises(BadView, match="edge end 'KOICA'"):
        view((node("Hà Giang"),), (edge("KOICA", "Hà Giang"),))


def test_two_edges_of_one_id_are_refused_because_one_would_be_lost() -> None:
    with pytest.raises(BadView, match="edge id 'a>b'"):
        view((node("a"), node("b")), (edge("a", "b"), edge("a", "b")))


def test_two_nodes_of_one_id_are_refused() -> None:
    with pytest.raises(BadView, match="node id 'a'"):
        view((node("a"), node("a")))


def test_a_kind_without_a_legend_entry_is_refused() -> None:
    with pytest.raises(BadView, match="kind 'Sector'"):
        view((node("a", "Sector"),))


def test_a_focus_must_be_in_the_view() -> None:
    with pytest.raises(BadView, match="focus 'b'"):
        view((node("a"),), focus=("b",))


def test_the_refusal_is_told_in_vietnamese_too() -> None:
    with pytest.raises(BadView) as caught:
        view((node("a"),), focus=("b",))
    assert caught.value.message("vi").startswith("Không vẽ được")


def test_parallel_edges_of_one_pair_stay_two() -> None:
    shown: View = view((node("a"), node("b")), (edge("a", "b", "1"), edge("a", "b", "2")))
    assert len(shown.edges) == 2
