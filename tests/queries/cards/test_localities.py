"""What speaks for and against a place abroad, by hand.

Home has a tie with Near in Japan, 22 km from Candidate, and with Common in Korea; Candidate has ties with Common and with
Neighbour, a province 56 km from home; Neighbour has one with Beside in Japan, 11 km from Candidate. Lone in Fiji has no tie
at all, and neither a position nor a number of people is known of it. Giant in Fiji has 20 times home's people.
"""

import pytest

from bangiao.queries.cards.evidence import Evidence, said
from bangiao.queries.cards.localities import SENTENCES, counter, reasons, unknown
from bangiao.queries.cards.sight import Sight
from bangiao.queries.matching.twins.places import Place, Tie, World
from bangiao.queries.matching.twins.tables import Tables, build
from bangiao.queries.words import Words

HOME, NEIGHBOUR = "province:34/home", "province:34/neighbour"
WORLD = World(
    places=(
        Place(HOME, "Home", "VN", 20.0, 105.0, 1_000_000, region=HOME, is_region=True),
        Place(NEIGHBOUR, "Neighbour", "VN", 20.5, 105.0, 900_000, region=NEIGHBOUR, is_region=True),
        Place("locality:JP/candidate", "Candidate", "JP", 35.0, 136.0, 800_000),
        Place("locality:JP/near", "Near", "JP", 35.2, 136.0, 50_000),
        Place("locality:JP/beside", "Beside", "JP", 34.9, 136.0, 60_000),
        Place("locality:KR/common", "Common", "KR", 37.0, 127.0, 70_000),
        Place("locality:FJ/lone", "Lone", "FJ"),
        Place("locality:FJ/giant", "Giant", "FJ", -18.0, 178.0, 20_000_000),
    ),
    ties=(
        Tie(HOME, "locality:JP/near", 2001, ("r1",)),
        Tie(HOME, "locality:KR/common", None, ("r2",)),
        Tie("locality:JP/candidate", "locality:KR/common", None, ("r3",)),
        Tie("locality:JP/candidate", NEIGHBOUR, None, ("r4",)),
        Tie("locality:JP/beside", NEIGHBOUR, 1999, ("r5",)),
    ),
)


@pytest.fixture(scope="module")
def tables() -> Tables:
    """The tables of this world."""
    return build(WORLD)


def _seen(tables: Tables, there: str) -> Sight:
    index = tables.ground.index
    return Sight(tables, index[HOME], index[there])


def _by_kind(found: list[Evidence]) -> dict[str, Evidence]:
    return {one.kind: one for one in found}


def test_each_reason_holds_by_hand_and_names_the_ties_it_was_counted_from(tables: Tables) -> None:
    found = _by_kind(reasons(_seen(tables, "locality:JP/candidate")))
    assert found["knows_viet_nam"] == Evidence("knows_viet_nam", {"n": 1, "provinces": [NEIGHBOUR]}, ("r4",))
    assert found["shared"] == Evidence("shared", {"n": 1, "places": ["locality:KR/common"]}, ("r2", "r3"))
    assert found["neighbour_there"].told == {"province": NEIGHBOUR, "km": 56, "place": "locality:JP/beside", "far": 11}
    assert found["neighbour_there"].facts == ("r5",)
    assert found["near_partner"] == Evidence("near_partner", {"place": "locality:JP/near", "km": 22}, ("r1",))
    assert found["own_country"].told["partners"] == ["locality:JP/near"]
    assert found["country_here"] == Evidence(
        "country_here", {"n": 1, "country": "country:JP", "provinces": [NEIGHBOUR]}, ("r5", "r4")
    )
    assert found["like_size"].told == {"people": 800_000, "own": 1_000_000}


def test_a_place_without_ties_is_told_as_such_and_what_is_not_known_of_it_too(tables: Tables) -> None:
    seen = _seen(tables, "locality:FJ/lone")
    assert reasons(seen) == []
    assert [one.kind for one in counter(seen)] == ["no_tie_yet", "inactive"]
    assert [one.en for one in unknown(seen, sector_asked=True)] == [
        "its position is not known",
        "its number of people is not known",
        "in which sectors it is strong is not known",
    ]


def test_a_place_of_another_order_of_size_is_no_match_of_size(tables: Tables) -> None:
    found = _by_kind(counter(_seen(tables, "locality:FJ/giant")))
    assert found["unlike_size"].told == {"people": 20_000_000, "own": 1_000_000}
    assert "like_size" not in _by_kind(reasons(_seen(tables, "locality:FJ/giant")))


def test_years_of_ties_none_of_which_is_known_are_said_to_be_unknown(tables: Tables) -> None:
    assert any("years" in one.en for one in unknown(_seen(tables, "locality:JP/candidate"), sector_asked=False))
    assert not any("years" in one.en for one in unknown(_seen(tables, "locality:JP/beside"), sector_asked=False))


def test_a_sentence_has_names_and_figures_of_its_language_and_counts_what_it_does_not_name() -> None:
    found = Evidence("knows_viet_nam", {"n": 1204, "provinces": ["a:1", "a:2", "a:3", "a:4"]}, ("r9",))
    names = {f"a:{n}": Words(f"Tỉnh {n}", f"Province {n}") for n in range(1, 5)}
    told = said(found, SENTENCES, names, {"r9": ["document:x#row 1"]})
    assert told.words.vi.endswith("tỉnh khác của Việt Nam (1.204): Tỉnh 1, Tỉnh 2, Tỉnh 3 và 1 nơi khác")
    assert told.words.en.endswith("other provinces of Viet Nam (1,204): Province 1, Province 2, Province 3 and 1 more")
    assert told.sources == ("document:x#row 1",)
