"""Rows of people as figures: how many rows of trainees, volunteers and experts a year has, and what they cost."""

from collections.abc import Iterator

from bangiao.graph.records import Record
from bangiao.graph.schema import About, Citation, Counting, Observation, With
from bangiao.graph.values import MoneyKind, PartialDate
from bangiao.loaders import parse
from bangiao.loaders.mentions import mentions
from bangiao.loaders.sources.koica.line import PEOPLE, Line
from bangiao.loaders.sources.koica.project import KOICA, VIETNAM

ABROAD = "Invitation of Trainees"
NOTE = "Rows added up by bangiao; one person may have a row in each of several years"

IN_PROVINCE = "the place is read out of the agency's name (possible)"
ELSEWHERE = "without the rows of the year that could be placed in a province"


def place_of(line: Line, country: str | None) -> str | None:
    """The one province in which people served, by the agency that they served at; trainees went to Korea."""
    if line.kind == ABROAD or country != VIETNAM:
        return None
    found = mentions(line.agency)
    return found[0].province if len(found) == 1 else None


def figures(year: int, kind: str, place: str, lines: list[Line], document: str) -> Iterator[Record]:
    """How many rows of people there are in a year, and what they cost."""
    slug, vi, en = PEOPLE[kind]
    source = Citation(document, parse.ranges(one.row for one in lines))
    note = f"{NOTE}; {IN_PROVINCE if place.startswith('province:') else ELSEWHERE}"
    for measure, value, unit in (
        ("records", float(len(lines)), "record"),
        ("usd", float(sum(one.usd for one in lines)), "USD"),
    ):
        money = unit == "USD"
        figure = Observation.keyed(
            "koica",
            f"{year}/{slug}/{place or 'unknown'}/{measure}",
            name_vi=f"KOICA {year}: {vi}, {'số tiền' if money else 'số bản ghi'}",
            name_en=f"KOICA {year}: {en}, {'amount' if money else 'records'}",
            indicator=f"koica-{slug}-{measure}",
            topic="aid",
            value=value,
            unit=unit,
            currency="USD" if money else None,
            money_kind=MoneyKind.DISBURSED if money else None,
            counting=Counting.FLOW,
            period=PartialDate(str(year)),
            note=note,
            sources=(source,),
        )
        yield figure
        if place:
            yield About(start=figure.id, end=place, sources=(source,))
        yield With(start=figure.id, end=KOICA, role="donor", sources=(source,))
