"""What is read from the graph becomes a view with names, years, facts and sources."""

from datetime import date
from pathlib import Path
from typing import Any

from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.queries.quotation import texts
from bangiao.queries.traits import Traits
from bangiao.queries.words import Words
from bangiao.visualisations.from_graph import cited, view_of, view_sources
from bangiao.visualisations.view import View

SOURCE = "document:D4#p6 c1-9"
DOCUMENTS = {"document:D4": {"name_vi": "Bài báo", "name_en": "Article", "url": "https://example.org/a"}}


def node(label: str, node_id: str, **properties: Any) -> GraphNode:
    """A node as the store gives it."""
    return GraphNode((label,), {"id": node_id, "status": "actual", **properties})


def dated(name: str, first: date, before: date) -> dict[str, Any]:
    """A date as the store keeps it."""
    return {name: first.isoformat(), f"{name}_from": first, f"{name}_before": before}


PROVINCE = node("Province", "province:63/ha-giang", name_vi="Hà Giang", name_en="Ha Giang", era="63", sources=[SOURCE])
SIGNED = node(
    "Agreement",
    "agreement:a",
    name_vi="Thỏa thuận",
    kind="twinning",
    **dated("signed_on", date(2017, 3, 1), date(2017, 4, 1)),
)
FAIR = node("Event", "event:f", name_vi="Hội chợ", **dated("held_on", date(2023, 1, 1), date(2024, 1, 1)))
PARTY = GraphRelation("PARTY_TO", "province:63/ha-giang", "agreement:a", {"id": "r1", "via": "province:63/x"})


def view(language: str = "vi") -> View:
    """A province, its agreement, an event apart, and a tie to something that is not shown."""
    outside = GraphRelation("PARTY_TO", "province:63/ha-giang", "agreement:nowhere", {"id": "r2"})
    stated = GraphRelation("STATES", "document:D4", "agreement:a", {"id": "r3"})
    return view_of(
        [PROVINCE, SIGNED, FAIR],
        [PARTY, outside, stated],
        DOCUMENTS,
        title=("Hình", "Picture"),
        language=language,
        focus=["province:63/ha-giang", "province:gone"],
        former={"province:63/x": "Tỉnh cũ"},
    )


def test_a_relation_whose_end_is_not_shown_is_left_out() -> None:
    assert [edge.id for edge in view().edges] == ["r1"]


def test_a_focus_that_is_not_shown_is_left_out() -> None:
    assert view().focus == ("province:63/ha-giang",)


def test_what_was_signed_and_has_no_end_runs_until_the_last_year_of_the_result() -> None:
    signed = next(node for node in view().nodes if node.id == "agreement:a")
    assert (signed.year_from, signed.year_to) == (2017, 2023)


def test_an_event_is_of_its_own_year_and_a_place_of_none() -> None:
    years = {node.id: (node.year_from, node.year_to) for node in view().nodes}
    assert years["event:f"] == (2023, 2023)
    assert years["province:63/ha-giang"] == (None, None)


def test_the_first_year_is_never_after_the_last() -> None:
    ended = node(
        "Project",
        "project:x/1",
        **dated("start_on", date(2020, 1, 1), date(2021, 1, 1)),
        **dated("end_on", date(2019, 1, 1), date(2020, 1, 1)),
    )
    drawn = view_of([ended], [], {}, title=("a", "b"), language="vi").nodes[0]
    assert (drawn.year_from, drawn.year_to) == (2020, 2020)


def test_sources_are_named_by_the_document_in_the_language() -> None:
    for language, title in (("vi", "Bài báo"), ("en", "Article")):
        source = view(language).nodes[0].sources[0]
        assert (source.title, source.locator, source.url) == (title, "p6 c1-9", "https://example.org/a")


def test_a_document_that_is_not_known_is_named_by_its_id() -> None:
    drawn = view_of([PROVINCE], [], {}, title=("a", "b"), language="vi").nodes[0]
    assert drawn.sources[0].title == "document:D4"


def test_facts_are_declared_properties_and_both_names_of_each_are_known() -> None:
    drawn = view()
    signed = next(node for node in drawn.nodes if node.id == "agreement:a")
    assert signed.facts == {"kind": "twinning", "signed_on": "2017-03-01"}
    assert drawn.words["signed_on"] == ("Ngày ký", "Signed on")


def test_a_tie_of_a_former_unit_names_that_unit() -> None:
    assert view().edges[0].facts == {"via": "Tỉnh cũ"}


def test_money_is_shown_as_stated_and_in_dollars() -> None:
    money = {"amount_stated": "300000000", "currency": "JPY", "money_kind": "committed", "usd": 2_500_000.0}
    funds = GraphRelation("FUNDS", "org:jica", "project:x/1", {"id": "f", **money})
    ends = [node("Organisation", "org:jica"), node("Project", "project:x/1")]
    for language, text in (("vi", "300.000.000 JPY = 2.500.000 USD"), ("en", "300,000,000 JPY = 2,500,000 USD")):
        drawn = view_of(ends, [funds], {}, title=("a", "b"), language=language).edges[0]
        assert drawn.facts["money"] == text


def test_the_documents_behind_a_result_are_named_once() -> None:
    assert cited([PROVINCE, PROVINCE, SIGNED]) == ["document:D4"]


def test_a_province_is_named_with_its_era_since_an_old_and_a_new_one_share_a_name() -> None:
    drawn = view().nodes[0]
    assert (drawn.name_vi, drawn.name_en) == ("Hà Giang (63 tỉnh)", "Ha Giang (until 6/2025)")
    assert view().nodes[1].name_vi == "Thỏa thuận"


def test_the_words_at_the_cited_place_are_quoted_where_the_very_file_is_at_hand(tmp_path: Path) -> None:
    (tmp_path / "d4.txt").write_text("Hà Giang hợp tác với quận Boeun.", encoding="utf-8")
    (tmp_path / "other.txt").write_text("Một bài khác, không được nêu.", encoding="utf-8")
    at_hand = texts(tmp_path)
    sha256 = next(key for key, file in at_hand.items() if file.name == "d4.txt")
    known = {"document:D4": {**DOCUMENTS["document:D4"], "sha256": sha256}}
    assert [one.quote for one in view_sources([SOURCE], known, "vi", at_hand)] == ["à Giang"]
    assert [one.quote for one in view_sources([SOURCE], DOCUMENTS, "vi", at_hand)] == [""]


def test_traits_go_with_their_node_and_their_names_with_the_view() -> None:
    found = Traits({"agreement:a": {"country": ("country:KR",)}}, {"country:KR": Words("Hàn Quốc", "South Korea")})
    drawn = view_of([PROVINCE, SIGNED], [], {}, title=("a", "b"), language="vi", traits=found)
    assert {node.id: dict(node.traits) for node in drawn.nodes} == {
        "province:63/ha-giang": {},
        "agreement:a": {"country": ("country:KR",)},
    }
    assert drawn.words["country:KR"] == ("Hàn Quốc", "South Korea")
