"""Where a fact comes from: a figure with a span in a text of ours, a relationship by a statement's id."""

import hashlib
import unicodedata
from pathlib import Path

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    Agreement,
    Counting,
    Document,
    ForeignLocality,
    Observation,
    PartyTo,
    Project,
    TwinnedWith,
)
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate, Qualifier, Status
from bangiao.queries.errors import UnknownName
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

TEXT = "Tỉnh Hà Giang.\nĐã đạt hơn 1,6 triệu USD trong năm.\n"
START = TEXT.index("hơn")
SPAN = Citation("document:text", f"p2 c{START}-{START + len('hơn 1,6 triệu USD')}")

RECORDS: list[Record] = [
    *PLACES,
    Document(
        id="document:text",
        name_vi="Bài",
        content_date=PartialDate("2023-06"),
        published_on=PartialDate("2025-01-17"),
        sha256=hashlib.sha256(unicodedata.normalize("NFD", TEXT).encode()).hexdigest(),
    ),
    Observation(
        id="observation:aid",
        name_vi="Viện trợ",
        value=1_600_000,
        unit="USD",
        currency="USD",
        qualifier=Qualifier.MORE_THAN,
        counting=Counting.FLOW,
        sources=(SPAN,),
        fact_ids=("T1-001",),
    ),
    About(start="observation:aid", end="province:63/ha-giang", sources=(SPAN,), fact_ids=("T1-001",)),
    ForeignLocality(id="locality:boeun", name_vi="Boeun", country="KR", sources=(PAPER,)),
    TwinnedWith(start="province:63/ha-giang", end="locality:boeun", sources=(SPAN,), fact_ids=("T1-002",)),
    Agreement(id="agreement:sl", name_vi="Thỏa thuận", sources=(SPAN,)),
    PartyTo(start="province:34/son-la", end="agreement:sl", sources=(SPAN,)),
    PartyTo(start="locality:boeun", end="agreement:sl", sources=(SPAN,)),
    Project(id="project:plan", name_vi="Cầu mới", status=Status.PLANNED, sources=(Citation("document:text", "row 7"),)),
]


@pytest.fixture
def folder(tmp_path: Path) -> str:
    """A folder with the text in NFD, as a Mac may keep it, and another file."""
    (tmp_path / "a.txt").write_text(unicodedata.normalize("NFD", TEXT), encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xff\xfe other")
    return str(tmp_path)


def test_a_figure_names_its_document_place_and_status_without_the_text(asked: Asked) -> None:
    result = asked("source-of", fact="observation:aid")
    (row,) = result.rows
    assert (row["fact"], row["document"], row["date"]) == ("Viện trợ: hơn 1.600.000 USD", "Bài", "2023-06")
    assert (row["locator"], row["status"], row["quote"]) == (SPAN.locator, "actual", None)
    assert any("--texts" in note for note in result.notes)


def test_the_sentence_is_cut_from_a_file_of_the_right_checksum(asked: Asked, folder: str) -> None:
    (row,) = asked("source-of", fact="viện trợ", texts=folder).rows
    assert row["quote"] == "hơn 1,6 triệu USD"


def test_a_changed_file_gives_no_sentence_and_the_answer_says_which_is_missing(asked: Asked, folder: str) -> None:
    Path(folder, "a.txt").write_text("changed", encoding="utf-8")
    result = asked("source-of", fact="observation:aid", texts=folder, language="en")
    assert result.rows[0]["quote"] is None
    assert "No file in the folder has the SHA-256 of: Bài." in result.notes


def test_a_statement_leads_to_all_facts_made_of_it(asked: Asked) -> None:
    facts = {row["fact"] for row in asked("source-of", fact="T1-001").rows}
    assert facts == {"Viện trợ: hơn 1.600.000 USD", "Viện trợ nói về Hà Giang"}


def test_a_planned_thing_shows_that_it_is_planned(asked: Asked) -> None:
    (row,) = asked("source-of", fact="cau moi").rows
    assert (row["status"], row["locator"]) == ("planned", "row 7")


def test_a_partner_comes_with_the_relations_that_articles_state_of_it(asked: Asked) -> None:
    facts = {row["fact"] for row in asked("source-of", fact="boeun").rows}
    assert facts == {"Boeun", "Hà Giang kết nghĩa với Boeun"}


def test_a_relation_is_asked_for_by_the_names_of_its_two_ends(asked: Asked) -> None:
    for text in ("ha giang - boeun", "Boeun → Hà Giang"):
        (row,) = asked("source-of", fact=text).rows
        assert (row["fact"], row["locator"]) == ("Hà Giang kết nghĩa với Boeun", SPAN.locator)


def test_an_agreement_is_asked_for_by_the_names_of_its_two_parties(asked: Asked) -> None:
    assert [row["fact"] for row in asked("source-of", fact="son la - boeun").rows] == ["Thỏa thuận"]


def test_what_is_nowhere_is_told_with_near_names(asked: Asked) -> None:
    with pytest.raises(UnknownName, match="Cầu mới|cau moii"):
        asked("source-of", fact="cau moii")
