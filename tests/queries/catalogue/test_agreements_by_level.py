"""By level and sector: a commune twinning of three sectors is three rows and one agreement."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import Covers, PartOf, Renews, Sector
from bangiao.graph.values import Status
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES
from tests.queries.pacts import ABROAD, pact

pytestmark = pytest.mark.server

NAMES = {"culture": "văn hóa", "sport": "thể thao", "tourism": "du lịch", "labour": "lao động"}
RECORDS: list[Record] = [
    *PLACES,
    *ABROAD,
    *(Sector(id=f"sector:own/{key}", name_vi=name, scheme="own") for key, name in NAMES.items()),
    *pact("xã", "unit:ia-rve", "locality:jeonbuk", "commune", "commune", signed_on="2016/2018"),
    *(
        Covers(start="agreement:xã", end=f"sector:own/{key}", sources=(PAPER,))
        for key in ("culture", "sport", "tourism")
    ),
    *pact("một", "province:63/dak-lak", "locality:hadong", "province", "county", signed_on="2020"),
    Covers(start="agreement:một", end="sector:own/tourism", sources=(PAPER,)),
    *pact("hai", "province:63/phu-yen", "locality:jeonbuk", "province", signed_on="2021"),
    Covers(start="agreement:hai", end="sector:own/tourism", sources=(PAPER,)),
    Covers(start="agreement:hai", end="sector:own/labour", status=Status.PLANNED, sources=(PAPER,)),
    *pact("ba", "province:63/ha-giang", "locality:jeonbuk", "province", signed_on="2021"),
    *pact("phụ lục", "province:63/phu-yen", "locality:jeonbuk", "province", signed_on="2022"),
    PartOf(start="agreement:phụ lục", end="agreement:hai", role="annex", sources=(PAPER,)),
    *pact("gia hạn", "unit:ia-rve", "locality:jeonbuk", "commune", "commune", signed_on="2019"),
    Renews(start="agreement:gia hạn", end="agreement:xã", sources=(PAPER,)),
]


def test_an_agreement_counts_once_in_each_sector_and_once_in_the_total(asked: Asked) -> None:
    result = asked("agreements-by-level")
    assert [(row["level"], row["sector"], row["agreements"]) for row in result.rows] == [
        ("province", "du lịch", 2),
        ("province", None, 1),
        ("commune", "du lịch", 1),
        ("commune", "thể thao", 1),
        ("commune", "văn hóa", 1),
    ]
    assert result.totals == {"agreements": 4}
    assert sorted(result.rows[0]["levels_foreign"]) == ["county", "province"]


def test_sectors_of_the_commune_are_not_those_of_its_province(asked: Asked) -> None:
    rows = asked("agreements-by-level", province="dak lak", years="2016-2018").rows
    assert {row["level"] for row in rows} == {"commune"}
    assert asked("agreements-by-level", province="dak lak").totals == {"agreements": 3}


def test_an_annex_and_a_renewal_are_no_agreements_of_their_own(asked: Asked) -> None:
    result = asked("agreements-by-level", province="dak lak")
    assert {name for row in result.rows for name in row["names"]} == {"xã", "một", "hai"}
    assert "như ở câu hỏi agreements" in result.notes[0]
