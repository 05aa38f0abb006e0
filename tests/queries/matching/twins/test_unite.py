"""Spelling variants, repeated pairs and pairs within a country before anything is ranked."""

from bangiao.queries.matching.twins.unite import unite
from tests.queries.matching.twins.worlds import town

SPELT = (
    town("waren", "DE", geoname=1),
    town("waren-muritz", "DE", geoname=1),
    town("gorzow", "PL", geoname=2),
    town("ulm", "DE"),
)


def row(one: str, other: str, relation: str, since: str | None = None) -> dict[str, str | None]:
    return {"one": one, "other": other, "relation": relation, "since": since}


def test_two_spellings_of_a_town_are_one_place_under_the_id_that_more_rows_name() -> None:
    found = unite(
        SPELT, [row("waren", "gorzow", "a"), row("waren-muritz", "gorzow", "b"), row("waren-muritz", "gorzow", "c")]
    )
    assert [place.id for place in found.places] == ["gorzow", "ulm", "waren-muritz"]
    assert found.places[2].others == ("waren",)


def test_a_pair_stated_under_both_spellings_and_in_both_directions_is_one_tie_with_all_its_relationships() -> None:
    found = unite(SPELT, [row("gorzow", "waren", "a", "1999-05"), row("waren-muritz", "gorzow", "b", "1990")])
    (tie,) = found.ties
    assert (tie.one, tie.other, tie.since, tie.relations) == ("gorzow", "waren", 1990, ("a", "b"))


def test_a_pair_within_a_country_and_an_unknown_end_are_no_ties() -> None:
    assert unite(SPELT, [row("waren", "ulm", "a"), row("ulm", "nowhere", "b"), row("ulm", "ulm", "c")]).ties == ()


def test_two_places_of_unstated_country_may_be_twins() -> None:
    found = unite((town("x", ""), town("y", "")), [row("x", "y", "a")])
    assert len(found.ties) == 1


def test_the_fingerprint_is_that_of_places_and_ties_in_any_order() -> None:
    rows = [row("waren", "gorzow", "a"), row("ulm", "gorzow", "b")]
    one, other = unite(SPELT, rows), unite(SPELT[::-1], rows[::-1])
    assert one.fingerprint() == other.fingerprint() != unite(SPELT, rows[:1]).fingerprint()
