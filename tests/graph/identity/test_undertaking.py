"""Two projects are proposed as one only where title and facts agree; what one source lists twice never is."""

from dataclasses import replace

import pytest

from bangiao.graph.identity import Identity, Judgement, Verdict
from bangiao.graph.identity.duplicates import duplicates
from bangiao.graph.identity.likeness import Reason
from bangiao.graph.identity.undertaking import Undertaking, compare

BANK = Undertaking(
    "project:bank/1",
    ("Northern Uplands Irrigation Project",),
    datasets=frozenset({"bank"}),
    funders=frozenset({"org:wb"}),
    places=frozenset({"country:VN", "province:63/son-la"}),
    years=frozenset({2004}),
    amounts=(100e6, 40e6),
)
OFFICE = replace(
    BANK,
    id="project:tables/a/9",
    names=("Irrigation in the Northern Uplands", "Dự án thủy lợi miền núi phía Bắc"),
    datasets=frozenset({"tables/a"}),
    years=frozenset({2005}),
    amounts=(102e6,),
)


def weigh(word: str) -> float:
    """As among many titles: "project" and "in" tell nothing."""
    return 0.1 if word in ("project", "in", "the", "of") else 1.0


def reasons(one: Undertaking, other: Undertaking) -> set[Reason]:
    """Why the two are proposed; nothing where they are not."""
    found = compare(one, other, weigh)
    return set(found.reasons) if found else set()


def test_title_funder_place_years_and_amount_agree() -> None:
    expected = {Reason.FUNDER, Reason.PLACE, Reason.YEARS, Reason.AMOUNT}
    assert expected < reasons(BANK, OFFICE) == reasons(OFFICE, BANK)


def test_what_one_source_lists_twice_are_two_projects() -> None:
    assert not reasons(BANK, replace(BANK, id="project:bank/2"))


@pytest.mark.parametrize(
    "changed",
    [
        {"names": ("Northern Uplands Irrigation Project, Phase II",)},
        {"names": ("Northern Uplands Roads Project",)},
        {"years": frozenset({2009})},
        {"names": ("Northern Uplands Irrigation and Drainage",), "amounts": (7e6,)},
        {"places": frozenset({"country:LA"})},
        {"funders": frozenset({"org:adb"}), "places": frozenset({"country:VN"}), "amounts": ()},
    ],
    ids=[
        "another phase",
        "another title",
        "other years",
        "other amount",
        "another country",
        "only a country in common",
    ],
)
def test_one_fact_that_speaks_against_it_is_enough(changed: dict[str, object]) -> None:
    assert not reasons(BANK, replace(OFFICE, **changed))  # type: ignore[arg-type]


@pytest.mark.parametrize("written", ["Phase II", "Phase 2", "giai đoạn 2", "giai đoạn hai", "Second Phase"])
def test_a_phase_is_read_however_it_is_written(written: str) -> None:
    second = replace(BANK, names=("Northern Uplands Irrigation Project Phase 2",))
    assert reasons(second, replace(OFFICE, names=(f"Northern Uplands Irrigation Project {written}",)))


def test_the_first_phase_need_not_be_numbered() -> None:
    assert reasons(BANK, replace(OFFICE, names=("Northern Uplands Irrigation Project (Phase 1)",)))


def test_another_amount_of_the_same_funder_is_said_where_the_title_is_the_same() -> None:
    found = compare(BANK, replace(OFFICE, names=BANK.names, amounts=(7e6,)), weigh)
    assert found and Reason.OTHER_AMOUNT in found.reasons
    assert found.score < 0.9


def test_a_title_alone_proposes_nothing() -> None:
    bare = Undertaking("project:x/1", BANK.names, datasets=frozenset({"x"}))
    assert not reasons(BANK, bare)


def test_a_number_of_a_register_is_enough() -> None:
    numbered = replace(BANK, numbers=frozenset({"P123456"}))
    other = replace(OFFICE, names=("Something else",), funders=frozenset(), numbers=frozenset({"P123456"}))
    assert reasons(numbered, other) == {Reason.NUMBER}


def test_a_long_title_of_the_same_time_needs_no_sum() -> None:
    title = ("Reforming Policies and Practices against Trade in Wild Animals of Forests and Seas",)
    one = replace(BANK, names=title, funders=frozenset({"org:gef"}), amounts=())
    assert reasons(one, replace(OFFICE, names=title, places=frozenset({"country:VN"})))


def test_pairs_come_best_first_and_judged_ones_no_more() -> None:
    office = replace(OFFICE, names=BANK.names)
    third = replace(office, id="project:tables/b/1", datasets=frozenset({"tables/b"}), amounts=())
    found = duplicates([BANK, office, third], Identity())
    assert {(one.one.id, one.other.id) for one in found} == {
        (BANK.id, OFFICE.id),
        (BANK.id, third.id),
        (OFFICE.id, third.id),
    }
    assert [one.likeness.score for one in found] == sorted((one.likeness.score for one in found), reverse=True)
    judged = Identity([Judgement(BANK.id, OFFICE.id, Verdict.DIFFERENT)])
    assert (BANK.id, OFFICE.id) not in {(one.one.id, one.other.id) for one in duplicates([BANK, office, third], judged)}
