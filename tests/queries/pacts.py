"""Agreements for the tests of questions: who signed, as two lines a document."""

from bangiao.graph.records import Record
from bangiao.graph.schema import Agreement, ForeignLocality, LocalUnit, Organisation, PartOf, PartyTo
from bangiao.graph.values import PartialDate
from tests.queries.geography import PAPER

ABROAD: list[Record] = [
    ForeignLocality(id="locality:jeonbuk", name_vi="Jeonbuk", level="province", country="KR", sources=(PAPER,)),
    ForeignLocality(id="locality:hadong", name_vi="Hadong", level="county", country="KR", sources=(PAPER,)),
    Organisation(
        id="org:ubnd-bac-quang",
        name_vi="UBND huyện Bắc Quang",
        kind="district_government",
        country="VN",
        sources=(PAPER,),
    ),
    PartOf(start="org:ubnd-bac-quang", end="unit:bac-quang", sources=(PAPER,)),
    LocalUnit(id="unit:ia-rve", name_vi="xã Ia Rvê", kind="commune", sources=(PAPER,)),
    PartOf(start="unit:ia-rve", end="province:63/dak-lak", sources=(PAPER,)),
]


def day(text: str | None) -> PartialDate | None:
    """A date, or None."""
    return PartialDate(text) if text else None


def pact(key: str, near: str, far: str, level: str, level_foreign: str = "province", **values: object) -> list[Record]:
    """An agreement of two parties; dates are given as text, all else as the schema has it."""
    dates = {name: day(str(value)) for name, value in values.items() if name.endswith("_on") and value}
    rest = {name: value for name, value in values.items() if not name.endswith("_on")}
    known: dict[str, object] = {"name_vi": key, **rest, **dates}
    return [
        Agreement(id=f"agreement:{key}", sources=(PAPER,), **known),  # type: ignore[arg-type]
        PartyTo(start=near, end=f"agreement:{key}", role="party", level=level, sources=(PAPER,)),
        PartyTo(start=far, end=f"agreement:{key}", role="party", level=level_foreign, sources=(PAPER,)),
    ]
