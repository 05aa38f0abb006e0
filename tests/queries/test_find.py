"""Finding entities by what people type: the very name, its beginning, a part, or something near."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import ForeignLocality, Organisation
from bangiao.graph.store.door import Door
from bangiao.graph.values import Status
from bangiao.queries.find import find
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:jeonbuk", name_vi="Jeollabuk", name_en="North Jeolla", aliases=("Jeonbuk",)),
    ForeignLocality(id="locality:hadong", name_vi="Hadong"),
    ForeignLocality(id="locality:handong", name_vi="Handong"),
    ForeignLocality(id="locality:gone", name_vi="Jeonbuk", status=Status.WITHDRAWN),
    Organisation(id="org:jica", name_vi="Cơ quan Hợp tác Quốc tế Nhật Bản", acronym="JICA"),
    Organisation(id="org:ubnd", name_vi="UBND tỉnh Hà Giang"),
]


@pytest.fixture(scope="module")
def opened(asked: Asked, door: Door) -> Door:  # noqa: ARG001
    """The door to the loaded graph."""
    return door


def test_the_very_name_comes_before_its_beginning_and_a_part(opened: Door) -> None:
    ids = [one.id for one in find(opened, "ha giang")]
    assert ids == ["province:63/ha-giang", "org:ubnd"]
    assert [one.id for one in find(opened, "hop tac quoc te")] == ["org:jica"]


def test_the_province_of_today_comes_before_those_of_older_eras(opened: Door) -> None:
    assert [one.era for one in find(opened, "đắk lắk")] == ["34", "63", "before"]


def test_aliases_acronyms_and_ids_find_and_what_was_withdrawn_does_not(opened: Door) -> None:
    assert [one.id for one in find(opened, "jeonbuk")] == ["locality:jeonbuk"]
    assert [one.id for one in find(opened, "jica")] == ["org:jica"]
    assert [one.score for one in find(opened, "org:jica")] == [100]


def test_a_misspelt_name_is_found_below_all_others(opened: Door) -> None:
    (found, *_) = find(opened, "jeolabuk")
    assert found.id == "locality:jeonbuk" and found.score < 80


def test_a_name_that_is_written_in_one_word_or_two_is_not_mixed_with_what_merely_resembles_it(opened: Door) -> None:
    assert [one.id for one in find(opened, "ha dong")] == ["locality:hadong"]


def test_labels_and_limit_narrow_the_search_and_nothing_is_found_for_nothing(opened: Door) -> None:
    assert [one.label for one in find(opened, "ha giang", labels=["Organisation"])] == ["Organisation"]
    assert len(find(opened, "dak", limit=2)) == 2
    assert find(opened, " ?! ") == []
    assert find(opened, "zzzzqqqq") == []
