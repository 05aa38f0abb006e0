"""Several datasets state one fact: nothing is lost, nothing depends on the order, anything can be taken back."""

from datetime import date
from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from bangiao.graph.claims import Properties, merge, withdraw

VALUES = st.one_of(st.text(max_size=5), st.integers(-5, 5), st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.booleans())
STATED = st.dictionaries(st.sampled_from(["name_vi", "start_on", "kind", "value"]), VALUES, max_size=4).map(
    lambda told: {"id": "x:1", "status": "actual", **told, "name_vi": str(told.get("name_vi", "Tên"))}
)


def test_a_fact_of_one_dataset_is_kept_flat_with_its_search_key() -> None:
    kept = merge(None, "a/1", {"id": "province:x", "name_vi": "Đắk Lắk", "aliases": ["Dac Lac"]})
    assert kept["search_key"] == "|dak lak|dac lac|"
    assert kept["datasets"] == ["a/1"]
    assert "claims" not in kept


def test_what_we_ship_is_shown_before_what_a_file_says() -> None:
    file_first = merge(
        merge(None, "worldbank/x", {"id": "o", "name_en": "WB"}), "shipped", {"id": "o", "name_en": "World Bank"}
    )
    assert file_first["name_en"] == "World Bank"
    assert file_first["differs"] == ["name_en: WB (worldbank/x)"]


@given(st.lists(STATED, min_size=2, max_size=3))
def test_the_order_of_loads_does_not_matter(stated: list[Properties]) -> None:
    names = [f"d/{number}" for number in range(len(stated))]
    ends = []
    for order in permutations(zip(names, stated, strict=True)):
        now = None
        for dataset, told in order:
            now = merge(now, dataset, told)
        ends.append(now)
    assert all(end == ends[0] for end in ends)


@given(STATED, STATED)
def test_a_dataset_taken_back_leaves_what_the_other_says(one: Properties, other: Properties) -> None:
    alone = merge(None, "a/1", one)
    assert withdraw(merge(alone, "b/1", other), "b/1") == alone


@given(STATED, STATED)
def test_stating_the_same_again_changes_nothing(one: Properties, other: Properties) -> None:
    both = merge(merge(None, "a/1", one), "b/1", other)
    assert merge(both, "b/1", other) == both == merge(both, "a/1", one)


def test_a_fact_that_nobody_states_any_more_is_marked_withdrawn_and_comes_back_when_stated_again() -> None:
    told: Properties = {"id": "project:x", "status": "actual", "name_en": "Road"}
    gone = withdraw(merge(None, "a/1", told), "a/1")
    assert gone["status"] == "withdrawn"
    assert merge(gone, "a/1", told)["status"] == "actual"


def test_a_node_that_another_program_made_is_not_lost() -> None:
    kept = merge({"id": "org:x", "note": "by hand"}, "a/1", {"id": "org:x", "name_en": "X"})
    assert kept["note"] == "by hand"
    assert kept["name_en"] == "X"


def test_a_withdrawn_statement_does_not_hide_what_another_dataset_states() -> None:
    told: Properties = {"id": "project:x", "status": "actual", "name_en": "Road"}
    gone = withdraw(merge(None, "a/1", told), "a/1")
    assert merge(gone, "b/1", told)["status"] == "actual"


@given(STATED, STATED, STATED)
def test_statements_under_another_id_can_be_taken_back_alone(
    one: Properties, other: Properties, third: Properties
) -> None:
    alone = merge(None, "a/1", one)
    other, third = {**other, "id": "x:2"}, {**third, "id": "x:3"}
    joined = merge(merge(alone, "a/1", other, "x:1"), "b/1", third, "x:1")
    assert joined["joined"] == ["x:2", "x:3"]
    assert joined["id"] == "x:1"
    assert withdraw(withdraw(joined, "a/1", {"x:2"}), "b/1", {"x:3"}) == alone
