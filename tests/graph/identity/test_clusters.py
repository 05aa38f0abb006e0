"""`same` carries over, `different` and the shipped rules stand against it, whatever the order."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bangiao.graph.identity import Identity, Judgement, Verdict, why_never

A, B, C, D = (f"org:iati/{name}" for name in "abcd")


def judged(*pairs: tuple[str, str], verdict: Verdict = Verdict.SAME, when: str = "2026") -> list[Judgement]:
    return [Judgement(one, other, verdict, who="lan", when=when) for one, other in pairs]


def test_what_nobody_judged_is_itself() -> None:
    identity = Identity()
    assert identity.canonical(A) == A
    assert identity.members(A) == (A,)
    assert identity.verdict(A, B) is None


def test_same_is_transitive() -> None:
    identity = Identity(judged((A, B), (B, C)))
    assert identity.verdict(A, C) == Verdict.SAME
    assert identity.members(C) == (A, B, C)
    assert {identity.canonical(one) for one in (A, B, C)} == {A}


def test_the_shipped_id_stands_for_its_cluster() -> None:
    identity = Identity(judged(("org:iati/JP-8", "org:iati/a/jica"), ("org:iati/a/jica", "org:jica")))
    assert identity.canonical("org:iati/JP-8") == "org:jica"


def test_different_stands_against_every_pair_of_two_clusters() -> None:
    told = judged((A, B), (C, D)) + judged((A, C), verdict=Verdict.DIFFERENT) + judged((B, D), when="2027")
    identity = Identity(told)
    assert identity.verdict(B, D) == Verdict.DIFFERENT
    (conflict,) = identity.conflicts
    assert conflict.judgement.pair == (B, D)
    assert conflict.apart in ((A, C), (C, A))
    assert "lan" in conflict.why["vi"]


def test_a_different_that_came_later_stands_against_same_all_the_same() -> None:
    told = judged((A, B), when="2026") + judged((B, C), when="2027")
    identity = Identity(told + judged((A, C), verdict=Verdict.DIFFERENT, when="2028"))
    assert identity.members(A) == (A, B)
    assert [conflict.judgement.pair for conflict in identity.conflicts] == [(B, C)]


def test_unsure_joins_nothing_and_forbids_nothing() -> None:
    identity = Identity(judged((A, B), verdict=Verdict.UNSURE))
    assert identity.canonical(B) == B
    assert identity.verdict(B, A) == Verdict.UNSURE
    assert not Identity(judged((A, B), verdict=Verdict.UNSURE) + judged((A, C), (C, B))).conflicts


@given(
    st.lists(
        st.tuples(st.sampled_from((A, B, C, D)), st.sampled_from((A, B, C, D)), st.sampled_from(list(Verdict)[:3]))
    )
)
def test_the_order_of_lines_does_not_matter(told: list[tuple[str, str, Verdict]]) -> None:
    distinct = {tuple(sorted(pair[:2])): pair for pair in told if pair[0] != pair[1]}
    judgements = [Judgement(*pair, who="lan", when=str(number % 2)) for number, pair in enumerate(distinct.values())][
        :4
    ]
    found = [{one: Identity(order).members(one) for one in (A, B, C, D)} for order in permutations(judgements)]
    assert all(one == found[0] for one in found)


def test_jeollabuk_is_never_jeollanam_even_by_way_of_a_third_name() -> None:
    buk, nam, town = "locality:KR-45", "locality:KR-46", "locality:list/jeolla"
    identity = Identity(judged((buk, town), when="2026") + judged((town, nam), when="2027"))
    assert identity.verdict(buk, nam) is None
    assert identity.canonical(nam) == nam
    (conflict,) = identity.conflicts
    assert "Jeolla" in conflict.why["en"] and "hai tỉnh" in conflict.why["vi"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("org:gtz", "org:giz"),
        ("org:ida", "org:ibrd"),
        ("org:who", "org:wfp"),
        ("province:63/ha-giang", "province:34/tuyen-quang"),
        ("org:iati/x", "project:iati/x"),
    ],
)
def test_shipped_things_and_things_of_two_kinds_are_never_one(one: str, other: str) -> None:
    for first, second in ((one, other), (other, one)):
        assert why_never(first, second)


def test_a_new_name_may_be_that_of_a_shipped_thing() -> None:
    assert why_never("org:iati/JP-8", "org:jica") is None
    assert why_never("locality:list/jeolla", "locality:KR-45") is None
