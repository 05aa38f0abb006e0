"""A card tells the same in every form, and nothing on it can be taken for more than it is."""

import pytest

from bangiao.queries.cards.card import Card, Door, Matched, Reason, ScorePart
from bangiao.queries.cards.rows import result
from bangiao.queries.cards.text import render
from bangiao.queries.formats.table import terminal_width
from bangiao.queries.words import Words

CARD = Card(
    province="province:34/son-la",
    partner="org:koica",
    kind="organisation",
    sector="sector:dac/311",
    country="country:KR",
    names={
        "province:34/son-la": Words("Sơn La", "Son La"),
        "org:koica": Words(
            "Cơ quan Hợp tác Quốc tế Hàn Quốc (KOICA)", "Korea International Cooperation Agency (KOICA)"
        ),
        "sector:dac/311": Words("Nông nghiệp", "Agriculture"),
        "country:KR": Words("Hàn Quốc", "Korea"),
    },
    score=0.72,
    band="fair",
    parts=(ScorePart("precedents", Words("tiền lệ", "precedents"), 0.4, 0.72),),
    reasons=(
        Reason(
            "precedents",
            Words(
                "KOICA đã tài trợ 3 dự án nông nghiệp ở Điện Biên", "KOICA funded 3 agricultural projects in Dien Bien"
            ),
            facts=("project:1",),
            sources=("document:koica#row 4",),
        ),
    ),
    counter=(Reason("old", Words("việc gần nhất là năm 2007", "the last was in 2007")),),
    doors=(Door("org:embassy", Words("Đại sứ quán tại Seoul", "Embassy in Seoul"), Words("đại sứ quán", "embassy")),),
    unknown=(Words("không rõ quy mô thường thấy", "its usual size is not known"),),
)
ADVISED = Reason("advised", Words("Bộ Ngoại giao (2017): Israel", "Ministry of Foreign Affairs (2017): Israel"))
MATCHED = Matched(
    title=Words("Gợi ý cho Sơn La", "Suggestions for Son La"),
    asked={"Tỉnh": "Sơn La"},
    cards=(CARD,),
    advised=(ADVISED,),
)
DOCUMENTS = {"document:koica": {"id": "document:koica", "name_vi": "Dự án KOICA", "name_en": "KOICA's projects"}}


def test_a_card_in_a_terminal_marks_for_against_and_unknown_apart() -> None:
    told = render(MATCHED, "vi", 80)
    assert "   + KOICA đã tài trợ 3 dự án nông nghiệp ở Điện Biên" in told
    assert "   − việc gần nhất là năm 2007" in told
    assert "   ? không rõ quy mô thường thấy" in told
    assert "   → Đại sứ quán tại Seoul" in told
    assert "[province:34/son-la~org:koica~sector:dac/311]" in told.replace("\n     ", "")
    assert "khá (điểm 0,72)" in " ".join(told.split())


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_of_text_is_wider_than_the_terminal_but_an_id(width: int) -> None:
    assert all(len(line) <= width or "~" in line for line in render(MATCHED, "en", width).splitlines())


def test_what_others_suggested_has_no_score_in_any_form() -> None:
    told = render(MATCHED, "en", 80)
    assert told.index("Israel") > told.index("in no score")
    ours, theirs = result(MATCHED, DOCUMENTS, "en").rows
    assert ours["score"] == 0.72
    assert theirs["score"] is None
    assert theirs["advised"] == ["Ministry of Foreign Affairs (2017): Israel"]


def test_a_row_names_the_documents_of_its_reasons() -> None:
    answer = result(MATCHED, DOCUMENTS, "en")
    assert answer.rows[0]["sources"][0].startswith("KOICA's projects")
    assert [one.title for one in answer.coverage.documents] == ["KOICA's projects"]


def test_an_empty_answer_says_so() -> None:
    assert "There is no suggestion." in render(Matched(title=Words("a", "a"), asked={}, cards=()), "en", 80)
    assert terminal_width() >= 40
