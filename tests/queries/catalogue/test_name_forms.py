"""All forms of a name, by hand.

North Jeolla has two main names, three other names, one code; two articles write it, one as Jeollabuk, its main name in
Vietnamese, one as Chonbuk, which no list has. The old department was renamed in 2025; two places are called Georgia.
"""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, Country, Document, ForeignLocality, Organisation, States, SucceededBy
from bangiao.graph.values import PartialDate
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server

LIST = Citation("document:list", "row 1")

RECORDS: list[Record] = [
    *PLACES,
    Document(id="document:list", name_vi="Danh mục", name_en="Code list", kind="code_list"),
    Document(id="document:other", name_vi="Bài khác", name_en="Other article", kind="article"),
    ForeignLocality(
        id="locality:KR-45",
        name_vi="Jeollabuk",
        name_en="North Jeolla",
        aliases=("Jeonbuk", "Bắc Jeolla", "전북"),
        iso3166_2="KR-45",
        country="KR",
        sources=(LIST,),
    ),
    ForeignLocality(id="locality:KR-46", name_vi="Jeollanam", name_en="South Jeolla", country="KR", sources=(LIST,)),
    States(
        start="document:paper",
        end="locality:KR-45",
        surface="Jeollabuk",
        locators=("p3 c1-10",),
        sources=(Citation("document:paper", "p3 c1-10"),),
    ),
    States(
        start="document:other",
        end="locality:KR-45",
        surface="Chonbuk",
        locators=("p1 c0-7",),
        sources=(Citation("document:other", "p1 c0-7"),),
    ),
    Organisation(
        id="org:bank", name_vi="Ngân hàng", name_en="Bank", acronym="BNK", aliases=("XM-DAC-1",), sources=(LIST,)
    ),
    Organisation(id="org:old", name_vi="Cục cũ", name_en="Old department", country="VN", sources=(LIST,)),
    Organisation(id="org:new", name_vi="Cục mới", name_en="New department", country="VN", sources=(LIST,)),
    SucceededBy(start="org:old", end="org:new", on=PartialDate("2025"), sources=(PAPER,)),
    Country(id="country:GE", name_vi="Gruzia", name_en="Georgia", aliases=("Georgia",), iso2="GE", sources=(LIST,)),
    ForeignLocality(id="locality:US-GA", name_vi="Georgia", name_en="Georgia", country="US", sources=(LIST,)),
]


def test_every_form_is_a_row_and_only_articles_tell_who_uses_it(asked: Asked) -> None:
    rows = asked("name-forms", partner="jeonbuk", language="en").rows
    assert [(row["name"], row["form"], row["language"], row["used_by"]) for row in rows] == [
        ("Jeollabuk", "name", ["vi"], ["Test paper"]),
        ("North Jeolla", "name", ["en"], None),
        ("Jeonbuk", "alias", None, None),
        ("Bắc Jeolla", "alias", ["vi"], None),
        ("전북", "alias", ["ko"], None),
        ("KR-45", "code", None, None),
        ("Chonbuk", "surface", None, ["Other article"]),
    ]


def test_north_jeolla_is_not_south_jeolla(asked: Asked) -> None:
    rows = asked("name-forms", partner="jeonbuk", language="en").rows
    assert {row["borne_by"] for row in rows} == {"North Jeolla [locality:KR-45]"}


def test_a_form_that_only_an_article_has_cites_that_article_alone(asked: Asked) -> None:
    rows = asked("name-forms", partner="jeonbuk", language="en", sources=True).rows
    assert next(row["sources"] for row in rows if row["name"] == "Chonbuk") == ["Other article, p1 c0-7"]


def test_a_renamed_body_has_the_names_of_both_times(asked: Asked) -> None:
    old = [("Old department", "until 2025"), ("New department", None)]
    for partner, judgements in (("old department", ["same", "later"]), ("new department", ["earlier", "same"])):
        rows = asked("name-forms", partner=partner, language="en").rows
        told = {(row["name"], row["valid"]): row["judgement"] for row in rows}
        assert [told[one] for one in old] == judgements


def test_a_namesake_is_a_different_partner_and_says_which(asked: Asked) -> None:
    rows = asked("name-forms", partner="country:GE", language="en").rows
    assert [(row["name"], row["borne_by"]) for row in rows if row["judgement"] == "different"] == [
        ("Georgia", "Georgia [locality:US-GA]")
    ]


def test_a_code_among_other_names_is_a_code(asked: Asked) -> None:
    rows = asked("name-forms", partner="bank").rows
    assert {row["name"]: row["form"] for row in rows} == {
        "Ngân hàng": "name",
        "Bank": "name",
        "BNK": "acronym",
        "XM-DAC-1": "code",
    }
