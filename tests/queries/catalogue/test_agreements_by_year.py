"""Agreements by period: 17 new in 2016-2018 as stated, one of them listed twice over two units, 52 inside 76."""

import pytest

from bangiao.graph.records import Record
from bangiao.graph.schema import (
    About,
    Agreement,
    AgreementKind,
    Counting,
    Event,
    ForeignLocality,
    Includes,
    Observation,
    PartOf,
    PartyTo,
    Renews,
)
from bangiao.graph.values import PartialDate
from tests.queries.asking import Asked
from tests.queries.geography import PAPER, PLACES

pytestmark = pytest.mark.server


def _figure(key: str, value: float, counting: Counting, kind: str, **values: PartialDate) -> Observation:
    return Observation(
        id=f"observation:{key}",
        name_vi=key,
        topic="agreements",
        unit="agreement",
        value=value,
        counting=counting,
        counted_kind=kind,
        sources=(PAPER,),
        **values,  # type: ignore[arg-type]
    )


def _agreement(key: str, kind: AgreementKind, signed: str | None, *, is_class: bool = False) -> Agreement:
    on = PartialDate(signed) if signed else None
    return Agreement(
        id=f"agreement:{key}", name_vi=key, kind=kind, signed_on=on, is_class=is_class or None, sources=(PAPER,)
    )


def _party(place: str, key: str) -> PartyTo:
    return PartyTo(start=place, end=f"agreement:{key}", sources=(PAPER,))


RECORDS: list[Record] = [
    *PLACES,
    ForeignLocality(id="locality:a", name_vi="A", country="KR"),
    Event(id="event:fair", name_vi="Hội nghị"),
    _figure("17", 17, Counting.FLOW, "law70", period=PartialDate("2016/2018")),
    _figure("76", 76, Counting.STOCK, "business", as_of=PartialDate("2024-11")),
    _figure("52", 52, Counting.FLOW, "business"),
    About(start="observation:17", end="province:63/dak-lak", sources=(PAPER,)),
    About(start="observation:76", end="province:63/dak-lak", sources=(PAPER,)),
    About(start="observation:52", end="event:fair", sources=(PAPER,)),
    Includes(start="observation:76", end="observation:52", sources=(PAPER,)),
    _agreement("relations", AgreementKind.RELATIONS, "2017-12"),
    _agreement("shared", AgreementKind.COOPERATION, "2017-05-02"),
    _agreement("second", AgreementKind.COOPERATION, "2017"),
    _agreement("range", AgreementKind.TWINNING, "2016/2018"),
    _agreement("group", AgreementKind.TRADE, None, is_class=True),
    _party("province:63/dak-lak", "relations"),
    _party("province:63/dak-lak", "shared"),
    _party("province:63/phu-yen", "shared"),
    _party("province:63/dak-lak", "second"),
    _party("province:63/dak-lak", "range"),
    _party("province:63/dak-lak", "group"),
    _party("locality:a", "shared"),
    _agreement("annex", AgreementKind.COOPERATION, "2017-06"),
    _party("province:63/dak-lak", "annex"),
    PartOf(start="agreement:annex", end="agreement:shared", role="annex", sources=(PAPER,)),
    _agreement("renewal", AgreementKind.COOPERATION, "2022"),
    _party("province:63/dak-lak", "renewal"),
    Renews(start="agreement:renewal", end="agreement:shared", sources=(PAPER,)),
]


def test_stated_and_listed_new_and_stock_stand_in_columns_of_their_own(asked: Asked) -> None:
    rows = asked("agreements-by-year", province="dak lak").rows
    told = [(row["period"], row["kind"], row["new_stated"], row["new_listed"], row["stock"]) for row in rows]
    assert told == [
        ("2016/2018", "law70", 17, None, None),
        ("2016/2018", "twinning", None, 1, None),
        ("2017", "cooperation", None, 2, None),
        ("2017", "relations_established", None, 1, None),
        ("2024-11", "business", None, None, 76),
        (None, "business", 52, None, None),
    ]
    assert rows[-1]["inside"] == ["76"]


def test_years_and_kind_narrow_the_rows(asked: Asked) -> None:
    assert [row["kind"] for row in asked("agreements-by-year", province="dak lak", years="2017").rows] == [
        "cooperation",
        "relations_established",
    ]
    assert len(asked("agreements-by-year", province="dak lak", kind="business").rows) == 2


def test_an_annex_and_a_renewal_are_not_listed_as_new(asked: Asked) -> None:
    rows = asked("agreements-by-year", province="dak lak").rows
    listed = {name for row in rows for name in row["names"]}
    assert listed == {"relations", "shared", "second", "range"}
