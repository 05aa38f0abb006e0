"""Coverage by province and topic: a recent agreement, an old project, topics that nobody states."""

from datetime import date
from typing import Any

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, Citation, Document, LocatedIn, PartyTo, Project
from bangiao.graph.store.answer import GraphNode
from bangiao.graph.values import PartialDate
from bangiao.queries.catalogue.coverage import KNOWN, finish
from bangiao.queries.words import VOCABULARIES
from tests.queries.asking import Asked
from tests.queries.geography import PLACES

pytestmark = pytest.mark.server

NEW, OLD, UNDATED = (Citation(f"document:{key}", "row 1") for key in ("new", "old", "undated"))
RECORDS: list[Record] = [
    *PLACES,
    Document(id="document:new", name_vi="Mới", content_date=PartialDate("2026")),
    Document(id="document:old", name_vi="Cũ", content_date=PartialDate("1998/2005")),
    Document(id="document:undated", name_vi="Không ngày"),
    Agreement(id="agreement:a", name_vi="A", sources=(NEW,)),
    PartyTo(start="province:63/ha-giang", end="agreement:a", sources=(NEW,)),
    Project(id="project:p", name_vi="P", sources=(OLD, UNDATED)),
    LocatedIn(start="project:p", end="province:63/ha-giang", sources=(OLD,)),
    Project(id="project:q", name_vi="Q", sources=(UNDATED,)),
    LocatedIn(start="project:q", end="province:63/son-la", sources=(UNDATED,)),
]


def _told(asked: Asked, topic: str, **given: str) -> dict[str, tuple[Any, ...]]:
    rows = asked("coverage", topic=topic, **given).rows
    return {row["province"]: (row["latest"], row["facts"], row["documents"], row["verdict"]) for row in rows}


def test_each_province_has_a_verdict_with_date_and_documents(asked: Asked) -> None:
    told = _told(asked, "oda")
    assert told["Tuyên Quang"] == ("1998/2005", 1, 2, "old")
    assert told["Sơn La"] == (None, 1, 1, "undated")
    assert told["Lâm Đồng"] == (None, 0, 0, "none_recorded")


def test_a_recent_document_is_good_and_a_topic_that_nobody_states_is_no_such_data(asked: Asked) -> None:
    assert _told(asked, "agreements", era="63")["Hà Giang"][3] == "good"
    assert _told(asked, "labour", province="ha giang") == {"Hà Giang": (None, None, None, "no_such_data")}


def test_good_turns_old_after_three_years() -> None:
    document = GraphNode(("Document",), {"id": "document:d", "content_date": "2023-06/2023-08"})
    fact = {"topic": "oda", "facts": 1, "stated": 0, "sources": ["document:d#1"]}
    row = {"province": "X", "found": [fact], "known": ["oda"], "library": [document]}

    def verdict(today: date) -> str:
        (told,) = finish([row], {"topic": "oda", "province": None, "rows": "held"}, "vi", today=today)
        return str(told["verdict"])

    assert verdict(date(2026, 8, 31)) == "good"
    assert verdict(date(2026, 11, 24)) == "old"


def test_whether_a_kind_of_data_is_loaded_at_all_does_not_depend_on_the_province_asked_for(asked: Asked) -> None:
    assert _told(asked, "agreements", province="son la") == {"Sơn La": (None, 0, 0, "none_recorded")}


def test_only_rows_that_hold_something_are_shown_unless_all_are_asked_for(asked: Asked) -> None:
    held = asked("coverage", era="63").rows
    assert [(row["province"], row["topic"]) for row in held] == [
        ("Hà Giang", "agreements"),
        ("Hà Giang", "oda"),
        ("Sơn La", "oda"),
    ]
    assert len(asked("coverage", era="63", rows="all").rows) == 7 * len(VOCABULARIES["topic"])


def test_provinces_stand_in_the_order_of_the_vietnamese_alphabet(asked: Asked) -> None:
    names = [row["province"] for row in asked("coverage", era="63", topic="oda").rows]
    assert names == ["Đắk Lắk", "Đắk Nông", "Hà Giang", "Lâm Đồng", "Phú Yên", "Sơn La", "Tuyên Quang"]


def test_every_topic_that_has_a_name_is_looked_for() -> None:
    assert [topic for topic in VOCABULARIES["topic"] if f"'{topic}'" not in KNOWN] == []
