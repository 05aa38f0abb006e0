"""Figures of provinces for the tests of questions on figures."""

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Counting, Observation
from bangiao.graph.schema.declare import Citation
from bangiao.graph.values import PartialDate
from tests.queries.geography import PAPER


def figure(
    place: str,
    indicator: str,
    date: str,
    value: float,
    unit: str = "person",
    counting: Counting = Counting.STOCK,
    source: Citation = PAPER,
    **values: object,
) -> list[Record]:
    """One figure of a province ("63/ha-giang") in a year or as of a day, with what it is about."""
    when = {"as_of" if len(date) == 10 else "period": PartialDate(date)}
    told = {"topic": "profile", "name_vi": f"chỉ tiêu {indicator}", "name_en": indicator, **when, **values}
    key = f"observation:{source.document.partition(':')[2]}/{indicator}/{place}/{date.replace('/', '_')}"
    observation = Observation(
        id=key,
        indicator=indicator,
        value=value,
        unit=unit,
        counting=counting,
        sources=(source,),
        **told,  # type: ignore[arg-type]
    )
    return [observation, About(start=key, end=f"province:{place}", sources=(source,))]
