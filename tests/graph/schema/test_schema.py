"""The schema says everything once, in both languages, and what derives from it is fresh."""

import re
from pathlib import Path

import pytest

from bangiao.errors import BadRecord
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Agreement, PartyTo, Project, label_of
from bangiao.graph.schema.declare import value_types
from bangiao.graph.schema.page import page
from bangiao.graph.store.define import statements

ROOT = Path(__file__).parents[3]
ALL = {**NODE_TYPES, **RELATION_TYPES}


def test_the_labels_and_types_of_the_design_are_all_there() -> None:
    labels = "Country Region Province LocalUnit ForeignLocality BorderGate Organisation Agreement Project Event Need Plan Sector Observation Person Document"
    types = (
        "PARTY_TO COVERS FUNDS IMPLEMENTS ACCOUNTABLE_FOR EXTENDS LOCATED_IN IN_SECTOR COOPERATES_WITH TWINNED_WITH BORDERS CONNECTS "
        "SUCCEEDED_BY INHERITED_BY PART_OF AMENDS RENEWS BASED_IN REPRESENTS TOOK_PART_IN HELD_IN LED_TO HOLDS_OFFICE SEEKS SUGGESTS "
        "ASKS ABOUT WITH INCLUDES STATES"
    )
    assert set(labels.split()) == set(NODE_TYPES)
    assert set(types.split()) <= set(RELATION_TYPES)


@pytest.mark.parametrize("name", ALL)
def test_every_type_and_property_has_a_name_in_both_languages(name: str) -> None:
    declared = ALL[name]
    assert declared.vi and declared.en and declared.vi != declared.en
    assert declared.__doc__ and not declared.__doc__.startswith(f"{declared.__name__}(")
    assert re.fullmatch(r"#[0-9a-f]{6}", declared.colour)
    for key, value in value_types(name).items():
        if key not in ("id", "start", "end", "fact_ids", "sectors", "place_names", "locators", "colour", "wikidata"):
            assert value.property.vi, key


def test_no_label_bears_the_name_of_a_relationship_type() -> None:
    assert not {label.upper() for label in NODE_TYPES} & set(RELATION_TYPES)


@pytest.mark.parametrize("name", RELATION_TYPES)
def test_relationship_types_name_labels_that_exist(name: str) -> None:
    declared = RELATION_TYPES[name]
    assert set(declared.starts) | set(declared.ends) <= set(NODE_TYPES)
    assert declared.few in ("start", "end")


def test_the_reference_page_is_fresh() -> None:
    committed = (ROOT / "docs" / "schema.md").read_text(encoding="utf-8")
    assert committed == page(), "run: python -m bangiao.graph.schema.page docs/schema.md"


def test_every_label_has_a_unique_id_and_an_index_of_its_search_key() -> None:
    told = list(statements())
    for label in NODE_TYPES:
        assert any(f"(n:{label}) REQUIRE n.id IS UNIQUE" in statement for statement in told)
        assert any(f"(n:{label}) ON (n.name_key)" in statement for statement in told)


def test_an_id_tells_its_label() -> None:
    assert label_of("province:63/ha-giang") == "Province"
    assert label_of("nothing:1") is None


@pytest.mark.parametrize("wrong", ["", "project:", "agreement:1", " project:1"])
def test_an_id_without_its_prefix_or_key_is_refused(wrong: str) -> None:
    with pytest.raises(BadRecord):
        Project(id=wrong)


def test_an_empty_key_of_a_source_is_refused() -> None:
    with pytest.raises(BadRecord):
        Project.keyed("worldbank", "  ")


def test_an_id_does_not_change_when_a_name_is_corrected() -> None:
    assert Project.keyed("worldbank", "P1", name_en="Raod").id == Project.keyed("worldbank", "P1", name_en="Road").id


def test_two_agreements_between_the_same_parties_stay_two() -> None:
    first, second = Agreement(id="agreement:2017"), Agreement(id="agreement:2019")
    assert first.id != second.id
    parties = [PartyTo(start="province:63/dak-lak", end=one.id) for one in (first, second)]
    assert len({party.id for party in parties}) == 2


def test_parallel_relationships_are_told_apart_by_their_key() -> None:
    one, other = (PartyTo(start="province:63/dak-lak", end="agreement:1", key=key) for key in ("a", "b"))
    assert one.id != other.id
    assert one.id == PartyTo(start="province:63/dak-lak", end="agreement:1", key="a", role="other").id


def test_a_relationship_takes_no_end_of_a_wrong_label() -> None:
    with pytest.raises(BadRecord, match="allowed: Agreement"):
        PartyTo(start="province:63/dak-lak", end="project:1")
