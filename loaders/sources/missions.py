"""Diplomatic missions: whom each represents, where it sits, and which countries it covers.

The list is one day's state of Wikidata and has gaps; a mission that is not in it may well exist. What it lacks of the
chosen country's neighbours and fellow members of ASEAN is said in the report. The city of a mission is no partner.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import AccreditedTo, BasedIn, Citation, ForeignLocality, Organisation, PartOf, Represents
from bangiao.graph.values import PartialDate
from bangiao.loaders import choices, gazetteer, parse, towns
from bangiao.loaders.delimited import rows
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, file_document
from bangiao.loaders.tables import rows as shipped

COLUMNS = ("operator", "jurisdictions", "country", "city", "cityQID", "website", "type", "creation", "QID")
IGNORED = (
    *("operatorQID", "jurisdictionQIDs", "countryQID", "typeQID", "address", "latitude", "longitude", "phone", "email"),
    *("facebook", "twitter", "youtube", "picture", "pictureAuthor", "pictureLicense", "pictureLicenseURL"),
)
VIETNAM = "country:VN"
DELIMITER, MANY = ";", "|"

# What a mission is called, by the type that the file gives it: its rank, in Vietnamese, in English.
RANKS = {
    "embassy": ("embassy", "Đại sứ quán", "Embassy"),
    "high commission": ("high_commission", "Cao ủy", "High Commission"),
    "british high commission": ("high_commission", "Cao ủy", "High Commission"),
    "australian high commission": ("high_commission", "Cao ủy", "High Commission"),
    "assistant high commission": ("assistant_high_commission", "Trợ lý Cao ủy", "Assistant High Commission"),
    "consulate general": ("consulate_general", "Tổng Lãnh sự quán", "Consulate General"),
    "consulate": ("consulate", "Lãnh sự quán", "Consulate"),
    "honorary consulate": ("honorary_consulate", "Lãnh sự quán danh dự", "Honorary Consulate"),
    "apostolic nunciature": ("nunciature", "Tòa Khâm sứ", "Apostolic Nunciature"),
    "de facto embassy": ("de_facto_embassy", "Văn phòng kiểu đại sứ quán", "De facto embassy"),
    "de facto consulate": ("de_facto_consulate", "Văn phòng kiểu lãnh sự quán", "De facto consulate"),
}
EMBASSIES = ("embassy", "high_commission", "de_facto_embassy")
OTHER = ("other_mission", "Cơ quan đại diện", "Mission")


class Missions(Source):
    """The database of embassies, of 2022-11-16: what concerns Viet Nam unless told otherwise."""

    name: ClassVar[str] = "missions"
    vi: ClassVar[str] = "Cơ quan đại diện ngoại giao"
    en: ClassVar[str] = "Diplomatic missions"
    formats: ClassVar[tuple[str, ...]] = (".csv",)
    options: ClassVar[dict[str, str]] = {"country": "VN"}

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The missions in the chosen country, of it, and those elsewhere that cover it.

        The file is read through once before, so that nothing of a file that breaks off is loaded.
        """
        country = choices.country(self.chosen["country"])
        document = file_document(
            path.name, path, name_vi=self.vi, name_en=self.en, publisher="database-of-embassies", licence="CC0"
        )
        for _ in rows(path, COLUMNS, lambda done, total: report.progress(done, 2 * total), DELIMITER):
            pass
        yield document
        reading = _Reading(document.id, country, report)
        for row in rows(path, COLUMNS, lambda done, total: report.progress(total + done, 2 * total), DELIMITER):
            try:
                stated = list(reading.state(row))
            except BadRecord as error:
                report.skip(error)
            else:
                yield from stated
        reading.tell_gaps()


class _Reading:
    """One pass over the file: the missions and cities stated so far, and who has a mission where."""

    def __init__(self, document: str, chosen: str | None, report: Report) -> None:
        self.document, self.chosen, self.report = document, chosen, report
        self.missions: set[str] = set()
        self.cities: set[str] = set()
        self.seats: set[tuple[str, str]] = set()

    def state(self, row: Row) -> Iterator[Record]:
        """The facts of one mission, if it concerns the chosen country."""
        host, sender = gazetteer.country(row.peek("country")), gazetteer.country(row.peek("operator"))
        covered = {name: gazetteer.country(name) for name in _split(row.peek("jurisdictions"))}
        if set(COLUMNS) <= row.values.keys() and self.chosen not in (None, host, sender, *covered.values()):
            return
        key = row.need("QID").rpartition("/")[2]
        if key in self.missions:
            raise row.bad("QID", f"{key} for a second time", "one row a mission")
        cited = (Citation(self.document, row.place),)
        operator, country, city = row.need("operator"), row.need("country"), row.pop("city")
        rank, *titles = RANKS.get(row.need("type").casefold(), OTHER)
        seat = self._seat(host, city)
        mission = _mission(row, key, titles, (sender, operator), (seat, city or country), cited)
        wikidata = row.pop("cityQID").rpartition("/")[2]
        row.ignore("jurisdictions", *IGNORED)
        row.audit(self.report)
        self.missions.add(key)
        self._tell_unknown({operator: sender, country: host, **covered})
        if rank in EMBASSIES:
            self.seats.add((sender or "", host or ""))
        yield from self._city(seat, host, city, wikidata, cited)
        yield mission
        if seat:
            yield BasedIn(start=mission.id, end=seat, sources=cited)
        if sender:
            yield Represents(start=mission.id, end=sender, rank=rank, sources=cited)
        for place in dict.fromkeys(place for place in covered.values() if place):
            yield AccreditedTo(start=mission.id, end=place, sources=cited)

    def _seat(self, host: str | None, city: str) -> str | None:
        """The city's node, else the country's: in Viet Nam only a name that is a city's own."""
        if not host or not city:
            if host:
                self.report.warn(
                    "A mission stands in the file without a city: it is based in the country",
                    "Cơ quan đại diện không ghi thành phố: đặt ở cấp nước",
                )
            return host
        if host != VIETNAM:
            iso2 = host.partition(":")[2]
            return towns.known(iso2, city) or towns.identify(iso2, city)
        province = gazetteer.province(city)
        if province and towns.kind(province) == "municipality":
            return province
        self.report.unresolve(f"{city} (Viet Nam)")
        return host

    def _city(
        self, seat: str | None, host: str | None, city: str, wikidata: str, cited: tuple[Citation, ...]
    ) -> Iterator[Record]:
        """The city abroad that no shipped table has, once."""
        if not seat or not host or not seat.startswith("locality:town/") or seat in self.cities:
            return
        self.cities.add(seat)
        iso2 = host.partition(":")[2]
        yield ForeignLocality(id=seat, name_en=city, country=iso2, wikidata=wikidata or None, sources=cited)
        yield PartOf(start=seat, end=host, sources=cited)

    def _tell_unknown(self, names: dict[str, str | None]) -> None:
        for name, found in names.items():
            if not found:
                self.report.unresolve(name)

    def tell_gaps(self) -> None:
        """Which neighbours and fellow members of ASEAN have no embassy here in the file, and where the country has none."""
        if not self.chosen:
            return
        near = _near(self.chosen)
        here = [one for one in near if (one, self.chosen) not in self.seats]
        there = [one for one in near if (self.chosen, one) not in self.seats]
        for missing, en, vi in (
            (here, "The file has no embassy here of", "Tệp không có đại sứ quán ở đây của"),
            (there, "The file has no embassy of the country in", "Tệp không có đại sứ quán của nước này tại"),
        ):
            if missing:
                names = {language: ", ".join(_name(one, one, language) for one in missing) for language in ("vi", "en")}
                self.report.warn(
                    f"{en}: {names['en']}. A gap of the file: they may exist",
                    f"{vi}: {names['vi']}. Đây là chỗ thiếu của tệp: có thể vẫn có",
                )


def _mission(
    row: Row,
    key: str,
    titles: list[str],
    sender: tuple[str | None, str],
    seat: tuple[str | None, str],
    cited: tuple[Citation, ...],
) -> Organisation:
    """The mission, named in both languages by whom it represents and where; ends are an id and the file's name."""
    vi, en = titles
    return Organisation.keyed(
        Missions.name,
        key,
        name_vi=f"{vi} {_name(*sender, 'vi')} tại {_name(*seat, 'vi')}",
        name_en=f"{en} of {_name(*sender, 'en')} in {_name(*seat, 'en')}",
        kind="diplomatic_mission",
        country=sender[0].partition(":")[2] if sender[0] else None,
        website=row.pop("website") or None,
        valid_from=row.read("creation", _creation, "a day as year-month-day"),
        sources=cited,
    )


def _split(cell: str) -> list[str]:
    return [name.strip() for name in cell.split(MANY) if name.strip()]


def _creation(text: str) -> PartialDate:
    """The day, or the year where it is the first of January: so Wikidata writes a year."""
    day = parse.xsd_day(text)
    return PartialDate(day.text[:4]) if day.text.endswith("-01-01") else day


def _name(node: str | None, told: str, language: str) -> str:
    """The shipped name of a place, else as the file has it."""
    return _names().get(node or "", {}).get(f"name_{language}") or told


@cache
def _names() -> dict[str, dict[str, str]]:
    return {row["id"]: row for label in ("Country", "Province", "ForeignLocality") for row in shipped("places", label)}


def _near(country: str) -> list[str]:
    """Countries with a border to the country, and those that are in ASEAN with it."""
    borders = [row for row in shipped("places", "BORDERS") if country in (row["start"], row["end"])]
    near = {end for row in borders for end in (row["start"], row["end"]) if end.startswith("country:")}
    members = {row["start"] for row in shipped("places", "PART_OF") if row["end"] == "region:asean"}
    return sorted((near | (members if country in members else set())) - {country})


SOURCE = Missions
