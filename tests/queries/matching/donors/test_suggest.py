"""Suggestions from tables by hand: what is suggested, and that each reason can be counted again."""

from collections.abc import Iterator

import pytest

from bangiao.queries.matching.donors.evidence import Reason
from bangiao.queries.matching.donors.read import Funded, Need, Province, Tables
from bangiao.queries.matching.donors.suggest import Suggestion, suggest_funders, suggest_provinces
from bangiao.queries.matching.donors.words import AGAINST, BANDS, REASONS, UNKNOWN

HOME = "province:34/a"


def funded(
    key: str, donor: str, year: int | None, places: str, sectors: str, usd: float | None = None, finance: str = ""
) -> Funded:
    """A project; places and sectors are split at blanks."""
    return Funded(
        f"project:{key}",
        f"org:{donor}",
        year,
        usd,
        frozenset(finance.split()),
        frozenset(f"province:34/{one}" for one in places.split()),
        frozenset(sectors.split()),
    )


def province(key: str, lat: float | None, lon: float | None, people: float | None) -> Province:
    return Province(f"province:34/{key}", lat, lon, people)


PROVINCES = (
    province("a", 21.0, 105.0, 1e6),
    province("b", 21.5, 105.0, 2e6),
    province("c", 16.0, 108.0, 3e6),
    province("d", 10.0, 106.0, None),
)
PROJECTS = (
    funded("p1", "bank", 2004, "a b", "21", 60e6, "oda_loan"),
    funded("p2", "bank", 2006, "b c", "14", 80e6, "oda_loan"),
    funded("p3", "bank", 2010, "b", "14"),
    funded("p4", "bank", 2009, "", "14"),
    funded("p5", "bank", None, "a", "12"),
    funded("q1", "agency", 2022, "c", "14", 1e6, "grant"),
    funded("q2", "agency", 2023, "d", "12", 2e6, "grant"),
    funded("r1", "undated", None, "b", "14"),
)
TABLES = Tables("34", {one.id: one for one in PROVINCES}, PROJECTS, (Need("need:water", HOME, ("14",)),))


def _asked(**told: object) -> dict[tuple[str, str], Suggestion]:
    found = suggest_funders(TABLES, HOME, today=2026, **told)  # type: ignore[arg-type]
    return {(one.funder, one.sector): one for one in found}


def _all() -> Iterator[Suggestion]:
    for place in TABLES.provinces:
        yield from suggest_funders(TABLES, place, today=2026, alike={HOME: 0.8, "province:34/b": 0.7}, per_funder=9)


def _kinds(reasons: tuple[Reason, ...]) -> set[str]:
    return {one.kind for one in reasons}


def test_what_the_funder_has_there_is_not_suggested_though_its_year_is_unknown() -> None:
    found = _asked(per_funder=9)
    assert ("org:bank", "21") not in found
    assert ("org:bank", "12") not in found  # p5 has no year, but it is there
    assert set(found) == {("org:bank", "14"), ("org:agency", "14"), ("org:agency", "12")}


def test_a_funder_whose_projects_have_no_year_is_not_ranked() -> None:
    assert "org:undated" not in {one.funder for one in _all()}


def test_the_contributions_add_up_to_the_score() -> None:
    for one in _all():
        assert sum(part.contribution for part in one.parts) == pytest.approx(one.score)


def test_suggestions_stand_by_their_score() -> None:
    found = suggest_funders(TABLES, HOME, today=2026)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


def test_the_reasons_of_the_bank_by_hand() -> None:
    water = _asked()["org:bank", "14"]
    told = {one.kind: one for one in water.reasons}
    assert told["own_province"].facts == {"projects": 2, "last": 2004}
    assert told["own_province"].projects == ("project:p1", "project:p5")
    assert told["sector_here"].facts == {"projects": 2, "last": 2010, "provinces": 2}
    assert told["sector_near"].facts == {"projects": 2, "last": 2010, "kilometres": 56}
    assert told["sector_near"].provinces == ("province:34/b",)
    assert told["nationwide"].projects == ("project:p4",)
    assert told["momentum"].facts == {"projects": 2, "last": 2010, "years": 3, "until": 2010}
    assert water.needs == ("need:water",)


def test_every_reason_can_be_counted_again_from_the_projects() -> None:
    projects = {one.project: one for one in PROJECTS}
    checked = 0
    for one in _all():
        for reason in (*one.reasons, *one.against):
            counted = [projects[key] for key in reason.projects]
            assert all(found.donor == one.funder for found in counted)
            if "projects" in reason.facts:
                assert reason.facts["projects"] == len(set(reason.projects)) > 0
            if reason.kind.startswith("sector_") or reason.kind in ("nationwide", "momentum"):
                assert all(one.sector in found.sectors for found in counted)
            if reason.kind.startswith(("sector_", "own_")):
                assert all(found.provinces & set(reason.provinces) for found in counted)
            if reason.kind == "nationwide":
                assert not any(found.provinces for found in counted)
            checked += 1
    assert checked > 20


def test_every_kind_of_reason_has_words_in_both_languages_that_take_its_facts() -> None:
    for one in _all():
        for reason in one.reasons:
            assert REASONS[reason.kind].said("vi").format(**reason.facts) != REASONS[reason.kind].said("en")
        for reason in one.against:
            assert AGAINST[reason.kind].said("vi").format(**reason.facts)
        assert set(one.unknown) <= set(UNKNOWN)
        assert one.band in BANDS


def test_a_funder_without_projects_after_the_years_is_told_as_ended() -> None:
    found = _asked()
    assert "ended" in _kinds(found["org:bank", "14"].against)
    assert "ended" not in _kinds(found["org:agency", "14"].against)
    assert "after" in found["org:bank", "14"].unknown


def test_a_funder_that_was_never_here_says_so() -> None:
    found = _asked()
    assert "never_here" in _kinds(found["org:agency", "14"].against)
    assert "never_here" not in _kinds(found["org:bank", "14"].against)


def test_size_and_finance_that_do_not_suit_are_counter_evidence_and_stand_last() -> None:
    found = suggest_funders(TABLES, HOME, sizes=["small"], finance=["grant"], today=2026)
    assert found[-1].funder == "org:bank"
    told = {one.kind: one.facts for one in found[-1].against}
    assert told["size_above"] == {"projects": 2, "last": 2006, "usd": 70e6}
    assert told["finance"] == {"projects": 2, "last": 2006}
    assert not {"size_above", "size_below", "finance"} & _kinds(found[0].against)


def test_a_small_funder_is_below_the_large_size_that_is_asked() -> None:
    agency = _asked(sizes=["large"])["org:agency", "14"]
    assert "size_below" in _kinds(agency.against)


def test_sectors_and_known_partners_are_heeded() -> None:
    assert {key[1] for key in _asked(sectors=["12"])} == {"12"}
    assert {key[0] for key in _asked(known=["org:bank"])} == {"org:agency"}
    assert ("org:bank", "14") not in _asked(known=[("org:bank", "14")])


def test_no_more_sectors_of_one_funder_than_asked() -> None:
    assert sorted(key[0] for key in _asked(per_funder=1)) == ["org:agency", "org:bank"]


def test_provinces_for_a_funder_and_a_sector_are_those_without_it() -> None:
    found = suggest_provinces(TABLES, "org:bank", sectors=["14"], today=2026)
    assert {one.province for one in found} == {HOME, "province:34/d"}
    assert found[0].province == HOME  # it has the bank's projects, lies beside b and is not unknown


def test_a_province_whose_people_are_not_known_says_so() -> None:
    (one,) = [one for one in suggest_provinces(TABLES, "org:bank", sectors=["14"]) if one.province == "province:34/d"]
    assert "people" in one.unknown


def test_an_unknown_province_or_funder_and_an_empty_graph_have_no_suggestion() -> None:
    nothing = Tables("34", {}, (), ())
    assert suggest_funders(TABLES, "province:34/z") == ()
    assert suggest_provinces(TABLES, "org:nobody") == ()
    assert suggest_provinces(TABLES, "org:undated") == ()
    assert suggest_funders(nothing, HOME) == ()


def test_a_province_with_no_project_at_all_has_suggestions() -> None:
    place = {**TABLES.provinces, "province:34/e": province("e", None, None, None)}
    found = suggest_funders(Tables("34", place, PROJECTS, ()), "province:34/e", today=2026)
    assert found
    assert all("never_here" in _kinds(one.against) and "sector_near" not in _kinds(one.reasons) for one in found)
