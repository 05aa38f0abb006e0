"""What the tables of the five articles say, and what they must never say."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable

import pytest

from bangiao.graph.records import Record, record
from bangiao.graph.schema import NODE_TYPES, Agreement, Node, Observation, Relation, States, label_of
from bangiao.graph.values import COUNTED, MoneyKind, Status
from bangiao.loaders.tables import rows, tables

Told = list[tuple[str, dict[str, str]]]

LOCATOR = r"p\d+ c\d+-\d+"
DAK_LAK, LAM_DONG, SON_LA, HA_GIANG = (f"province:63/{one}" for one in ("dak-lak", "lam-dong", "son-la", "ha-giang"))

# Facts that are only wished, planned, asked or suggested, by the words of the articles.
NOT_YET = {
    Status.SUGGESTED: {f"D3-0{n}" for n in (*range(43, 51), 60)},
    Status.REQUESTED: {"D0-033"} | {f"D3-0{n}" for n in range(37, 42)},
    Status.PROPOSED: {"D1-012", "D1-041", "D1-042"} | {f"D4-0{n}" for n in range(40, 47)},
    Status.PLANNED: {f"D0-0{n}" for n in (*range(27, 33),)}
    | {f"D2-0{n}" for n in range(23, 28)}
    | {"D3-056", "D3-057"},
    Status.PLEDGED: {"D3-061"},
    Status.TARGET: {"D0-015"},
}


def ties(facts: Iterable[Record], *types: str) -> set[tuple[str, str]]:
    """Start and end of the relations of these types."""
    return {(one.start, one.end) for one in facts if isinstance(one, Relation) and one.type in types}


def figure(facts: Iterable[Record], name: str) -> Observation:
    """The observation of that name."""
    return next(one for one in facts if isinstance(one, Observation) and one.id == f"observation:{name}")


@pytest.mark.parametrize("name", [name for _, folder, name in tables() if folder == "articles"])
def test_every_row_is_a_record_of_the_schema(name: str) -> None:
    for line, row in enumerate(rows("articles", name), 2):
        assert record(name, row, f"articles/{name}.csv", f"line {line}")


def test_every_row_names_its_place_in_an_article_and_a_status(told: Told) -> None:
    for _, row in told:
        assert all(re.fullmatch(rf"document:D[0-4]#{LOCATOR}", one) for one in row["sources"].split("|")), row
        assert row["status"] in list(Status)


def test_no_id_is_used_twice(facts: list[Record]) -> None:
    ids = [one.id for one in facts]
    assert len(ids) == len(set(ids))


def test_every_end_is_a_node_of_the_shipped_tables(facts: list[Record]) -> None:
    known = {row["id"] for _, folder, name in tables() if name in NODE_TYPES for row in rows(folder, name)}
    assert {end for one in facts if isinstance(one, Relation) for end in (one.start, one.end)} <= known


def test_what_is_wished_planned_or_asked_is_never_stated_as_a_fact(facts: list[Record]) -> None:
    statuses: dict[str, set[Status]] = defaultdict(set)
    for one in facts:
        for fact_id in one.fact_ids:
            statuses[fact_id].add(one.status)
    for status, fact_ids in NOT_YET.items():
        for fact_id in fact_ids:
            assert statuses[fact_id] == {status}, fact_id
    mixed = {fact_id for fact_id, found in statuses.items() if Status.ACTUAL in found and len(found) > 1}
    assert not mixed


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("D0/agreements_signed", 52),
        ("D0/agreements_cumulative", 76),
        ("D1/agreements_signed", 17),
        ("D3/oda_projects", 26),
        ("D3/ngo_aid_items_new", 44),
        ("D3/foreign_embassies_partner", 14),
        ("D4/agreements_signed", 11),
        ("D4/workers_sent", 49),
        ("D4/ngo_aid_projects_active", 49),
    ],
)
def test_a_stated_number_is_a_figure_and_never_a_list_of_things(facts: list[Record], name: str, value: int) -> None:
    assert figure(facts, name).value == value
    for label in ("Agreement", "Project", "Organisation"):
        assert sum(isinstance(one, Node) and one.label == label for one in facts) < 11
    counted = [one for one in facts if isinstance(one, Agreement) and not one.is_class]
    assert len(counted) == 6


def test_a_total_includes_only_what_the_text_puts_inside_it(facts: list[Record]) -> None:
    sought = "observation:D4/oda_projects_being_mobilised"
    assert ties(facts, "INCLUDES") == {
        ("observation:D0/agreements_cumulative", "observation:D0/agreements_signed"),
        ("observation:D4/ngo_aid_projects_active", "observation:D4/ngo_aid_items_new"),
        ("observation:D4/agreements_signed", "agreement:hg-boeun"),
        ("observation:D4/agreements_signed", "agreement:bq-hadong"),
        (sought, "project:articles/hg-jica-disaster"),
        (sought, "project:articles/hg-adb-green"),
        (sought, "project:articles/hg-wb-road"),
    }
    assert figure(facts, "D4/agreements_signed").list_open is True
    assert figure(facts, "D4/oda_projects_being_mobilised").list_open is False


def test_a_rate_names_its_numerator_and_denominator(facts: list[Record]) -> None:
    rate = "observation:D0/ngo_aid_target_ratio"
    named = {
        getattr(one, "role", None): one.end
        for one in facts
        if isinstance(one, Relation) and one.type == "WITH" and one.start == rate
    }
    assert named == {"denominator": "observation:D0/ngo_aid_target", "numerator": "observation:D0/ngo_aid_value"}
    assert figure(facts, "D0/ngo_aid_target").status is Status.TARGET


def test_every_figure_is_about_something_and_says_how_it_counts(facts: list[Record]) -> None:
    figures = {one.id: one for one in facts if isinstance(one, Observation)}
    assert len(figures) == 37
    assert set(figures) == {start for start, _ in ties(facts, "ABOUT") if label_of(start) == "Observation"}
    for one in figures.values():
        assert one.counting and one.topic and (one.value is not None or one.value_text), one.id
        assert (one.currency is None) or one.money_kind or one.topic == "trade", one.id


def test_the_words_for_money_are_not_levelled(facts: list[Record]) -> None:
    kinds = {one.id.partition(":")[2]: one.money_kind for one in facts if isinstance(one, Observation)}
    assert kinds["D0/ngo_aid_value"] is kinds["D0/ngo_aid_target"] is kinds["D1/aid_value_new"] is MoneyKind.UNCLEAR
    assert kinds["D3/ngo_aid_committed"] is kinds["D4/ngo_aid_committed_new"] is MoneyKind.COMMITTED
    assert kinds["D3/fdi_registered_capital"] is MoneyKind.REGISTERED
    assert kinds["D3/fdi_implemented_capital"] is MoneyKind.REALISED


def test_this_year_in_a_republished_article_is_not_the_year_of_the_stamp(facts: list[Record]) -> None:
    for one in facts:
        if isinstance(one, Observation) and one.id.startswith("observation:D4/"):
            for date in (one.period, one.as_of):
                assert date is None or (date.start.year == 2023 and str(date.basis) == "inferred"), one.id


def test_the_partners_of_lam_dong_are_eight_and_all_actual(facts: list[Record]) -> None:
    found = {
        one.end
        for one in facts
        if isinstance(one, Relation) and one.type == "COOPERATES_WITH" and one.start == LAM_DONG
    }
    places = {f"locality:{one}" for one in ("LA-CH", "LA-BL", "BE-VOV", "FR-OCC", "KR/guri")}
    assert found == places | {"org:jica", "org:koica", "org:csiro"}
    assert all(
        one.status is Status.ACTUAL
        for one in facts
        if isinstance(one, Relation) and one.start == LAM_DONG and one.type == "COOPERATES_WITH"
    )


def test_suggested_partners_and_funds_of_son_la_are_no_partners_or_funders(facts: list[Record]) -> None:
    suggested = {end for _, end in ties(facts, "SUGGESTS")}
    assert suggested == {f"country:{one}" for one in ("AU", "IL", "JP", "KR")} | {
        "region:bac-au",
        "org:sfd",
        "org:ofid",
        "org:kfaed",
    }
    tied = ties(facts, "COOPERATES_WITH", "TWINNED_WITH", "FUNDS", "PARTY_TO", "SUPPORTS")
    assert not {(SON_LA, one) for one in suggested} & tied
    assert {start for start, _ in ties(facts, "FUNDS")} == {"org:jica", "org:adb", "org:wb"}


def test_a_sought_project_has_a_financier_but_no_money_and_does_not_count(facts: list[Record]) -> None:
    sought = [one for one in facts if isinstance(one, Node) and one.label == "Project"]
    assert len(sought) == 3
    funds = [one for one in facts if isinstance(one, Relation) and one.type in ("FUNDS", "LOCATED_IN")]
    assert len(funds) == 6
    assert all(one.status not in COUNTED for one in (*sought, *funds))
    assert all("amount" not in one.properties() for one in funds)


Never = Callable[[Relation], bool]


@pytest.mark.parametrize(
    "never",
    [
        pytest.param(
            lambda one: "province:63/ho-chi-minh" in (one.start, one.end) and one.type not in ("BASED_IN", "STATES"),
            id="the city of a consulate is no partner",
        ),
        pytest.param(
            lambda one: "locality:KR-41" in (one.start, one.end) and one.type not in ("PART_OF", "STATES"),
            id="the province around a partner city is no partner",
        ),
        pytest.param(
            lambda one: "country:MY" in (one.start, one.end), id="a link to another article is no part of this one"
        ),
        pytest.param(
            lambda one: one.start == "province:63/da-nang" and label_of(one.end) in ("ForeignLocality", "Country"),
            id="Da Nang has no foreign partner in these articles",
        ),
        pytest.param(
            lambda one: one.end == "agreement:dl-export" and one.start != DAK_LAK,
            id="the buyers of the export contracts are not stated",
        ),
        pytest.param(
            lambda one: {one.start, one.end} == {"agreement:bq-hadong", "observation:D4/workers_sent"},
            id="the 49 workers did not go to Hadong",
        ),
        pytest.param(
            lambda one: one.end.startswith("plan:15-ct-tw") and "D2-034" in one.fact_ids,
            id="an unnumbered directive is not matched with a numbered one",
        ),
    ],
)
def test_what_the_articles_do_not_say(facts: list[Record], never: Never) -> None:
    assert not [one for one in facts if isinstance(one, Relation) and never(one)]


def test_both_levels_of_an_agreement_are_kept(facts: list[Record]) -> None:
    levels = {one.id: (one.level_vn, one.level_foreign) for one in facts if isinstance(one, Agreement)}
    assert levels["agreement:hg-boeun"] == ("province", "county")
    assert levels["agreement:bq-hadong"] == ("district", "county")
    assert levels["agreement:iarve-noong"] == ("commune", "commune")


def test_a_mention_counts_its_places(facts: list[Record]) -> None:
    found = [one for one in facts if isinstance(one, States)]
    assert len(found) == 124
    for one in found:
        assert one.surface and one.mentions == len(one.locators)
        assert all(re.fullmatch(LOCATOR, place) for place in one.locators)
