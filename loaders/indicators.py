"""Published figures as records: what an indicator is, and the observation that it gives for a place and a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Citation, Counting, Observation
from bangiao.graph.values import MoneyKind, PartialDate, Qualifier


@dataclass(frozen=True, slots=True)
class Indicator:
    """What a statistical series measures; `factor` brings a stated figure to the unit (1000 for "thous. persons").

    `code` is the source's own series and part of the ids of its observations; `stated_unit` is the unit in the
    source's words.
    """

    code: str
    vi: str
    en: str
    topic: str
    unit: str = ""
    counting: Counting = Counting.NOT_STATED
    currency: str = ""
    money_kind: MoneyKind | None = None
    counted_kind: str = ""
    factor: Decimal = Decimal(1)
    stated_unit: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Time:
    """When a figure holds: a period, or a day as of which it was counted; `text` is the period as stated."""

    period: PartialDate | None = None
    as_of: PartialDate | None = None
    text: str = ""

    @property
    def key(self) -> str:
        """The part of an observation's id that tells years apart."""
        return str(self.as_of or self.period or "undated").replace("/", "_")


def observe(
    source: str,
    indicator: Indicator,
    place: str,
    time: Time,
    figure: Decimal,
    citation: Citation,
    *,
    subject: str = "",
    note: str = "",
) -> Iterator[Record]:
    """The observation of one figure, and what it is about; its id is source, indicator, subject and time.

    `subject` stands in the id where the place alone would not tell two figures apart.
    """
    stated = format(figure, "f")
    observation = Observation.keyed(
        source,
        f"{indicator.code}/{subject or place.partition(':')[2]}/{time.key}",
        name_vi=indicator.vi or None,
        name_en=indicator.en,
        indicator=indicator.code,
        topic=indicator.topic,
        value=float(figure * indicator.factor),
        value_text=f"{stated} {indicator.stated_unit}" if indicator.factor != 1 else None,
        unit=indicator.unit or None,
        currency=indicator.currency or None,
        qualifier=Qualifier.EXACT,
        counting=indicator.counting,
        money_kind=indicator.money_kind,
        counted_kind=indicator.counted_kind or None,
        period=time.period,
        as_of=time.as_of,
        period_text=time.text or None,
        note=note or indicator.note or None,
        sources=(citation,),
    )
    yield observation
    yield About(start=observation.id, end=place, sources=(citation,))
