"""Provinces stand on a ring, shared partners within it, the others outside."""

from itertools import combinations
from math import dist, hypot

from bangiao.visualisations.network.ring import SHARED, ring

HOMES = [f"p{number:02}" for number in range(34)]
TIES = [
    *((home, f"big{at}", 3.0) for home in HOMES for at in range(6)),
    *((HOMES[at], f"small{at}-{more}", 1.0) for at in (0, 5, 9) for more in range(5)),
]


def test_who_many_share_stands_within_the_ring_and_the_others_outside() -> None:
    placed = ring(HOMES, TIES)
    out = {name: hypot(x / 1.25, y) for name, (x, y) in placed.items()}
    on = out["p00"]
    assert all(out[f"big{at}"] < on - 50 for at in range(6))
    assert all(out[name] > on + 50 for name in placed if name.startswith("small"))
    assert SHARED == 3


def test_every_point_has_a_place_of_its_own_and_the_same_each_time() -> None:
    placed = ring(HOMES, TIES)
    assert placed == ring(HOMES, TIES)
    assert min(dist(one, other) for one, other in combinations(placed.values(), 2)) > 25


def test_nothing_and_one_tie_are_placed() -> None:
    assert ring([], []) == {}
    assert set(ring(["a"], [("a", "b", 1.0)])) == {"a", "b"}
