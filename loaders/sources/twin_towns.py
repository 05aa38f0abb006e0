"""Twin towns and sister cities of the world, as pairs of names: city and country on both sides, no dates.

A pair that stands in both directions is one TWINNED_WITH with both rows for its source. A Vietnamese town stays at its
own level (Hội An), within the province of its time; a name that only a province has here is that province. Pairs
within Viet Nam are kept; questions about partners leave them out, since no end is abroad.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from bangiao.errors import BadRecord
from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, ForeignLocality, LocalUnit, PartOf, TwinnedWith
from bangiao.graph.values import fold
from bangiao.loaders import gazetteer, parse, towns
from bangiao.loaders.delimited import rows
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row
from bangiao.loaders.source import Source, file_document

COLUMNS = ("city1", "country1", "city2", "country2")
VIETNAM, BRITAIN = "VN", "GB"

# Provinces with a town of their own name: a list of towns may mean either, so the level is left open.
WITH_NAMESAKE = frozenset(
    fold(name)
    for name in (
        "Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Cà Mau, Cao Bằng, Hà Giang, Hà Tĩnh, Hải Dương, Hòa Bình, "
        "Hưng Yên, Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Nam Định, Ninh Bình, Quảng Ngãi, Quảng Trị, Sóc Trăng, Sơn La, "
        "Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Trà Vinh, Tuyên Quang, Vĩnh Long, Yên Bái"
    ).split(", ")
)


@dataclass
class Town:
    """A town that no shipped table has: what it lies in, its names, and its rows."""

    country: str | None
    within: dict[str, None] = field(default_factory=dict)
    names: dict[str, None] = field(default_factory=dict)
    rows: list[int] = field(default_factory=list)


@dataclass
class Gathered:
    """All pairs by their two ends in order, with their rows, and the towns that are made for them."""

    pairs: dict[tuple[str, str], list[int]] = field(default_factory=dict)
    towns: dict[str, Town] = field(default_factory=dict)


class TwinTowns(Source):
    """The world's twin towns (twin_cities_raw.csv, from Wikipedia), Viet Nam's among them."""

    name: ClassVar[str] = "twin-towns"
    vi: ClassVar[str] = "Thành phố kết nghĩa trên thế giới"
    en: ClassVar[str] = "Twin towns and sister cities of the world"
    formats: ClassVar[tuple[str, ...]] = (".csv",)

    def records(self, path: Path, report: Report) -> Iterator[Record]:
        """The towns that are not among the shipped places, and each pair once. Memory holds the pairs, not the file."""
        document = file_document(
            path.name, path, name_vi=self.vi, name_en=self.en, publisher="Wikipedia", licence="CC BY-SA"
        )
        gathered = _gather(path, report)
        yield document
        for node, town in gathered.towns.items():
            yield from _town(node, town, document.id)
        for (one, other), numbers in gathered.pairs.items():
            yield TwinnedWith(
                start=one,
                end=other,
                level_vn=_level_vn(one),
                level_foreign=_level_abroad(other),
                sources=(Citation(document.id, parse.ranges(numbers)),),
            )


def _gather(path: Path, report: Report) -> Gathered:
    """Every pair of the file, which is read twice: first for the parts of Britain in which its towns lie."""
    british = _british(path, report)
    gathered = Gathered()
    for row in rows(path, COLUMNS, lambda done, total: report.progress(total + done, 2 * total)):
        try:
            _add(gathered, row, british, report)
        except BadRecord as error:
            report.skip(error)
    return gathered


def _british(path: Path, report: Report) -> dict[str, set[str]]:
    """The parts of Britain in which a town's name stands; a row of "United Kingdom" means the only one."""
    found: dict[str, set[str]] = {}
    for row in rows(path, COLUMNS, lambda done, total: report.progress(done, 2 * total)):
        for side in "12":
            land = towns.land(row.peek(f"country{side}"))
            if land.key.startswith(f"{BRITAIN}-"):
                found.setdefault(fold(row.peek(f"city{side}")), set()).add(land.key)
    return found


@dataclass(frozen=True, slots=True)
class _End:
    """One side of a row: the node that it means, or the town that is to be made of it."""

    id: str
    name: str
    country: str = ""
    land: towns.Land | None = None


def _add(gathered: Gathered, row: Row, british: dict[str, set[str]], report: Report) -> None:
    ends = [_end(row, side, british) for side in "12"]
    if ends[0].id == ends[1].id:
        found = f"{ends[0].name} and {ends[1].name}"
        raise row.bad("city2", found, "two towns that name and country tell apart")
    row.audit(report)
    for end in ends:
        _note(gathered, end, row.number, report)
    first, second = sorted((one.id for one in ends), key=lambda node: (not _vietnamese(node), node))
    gathered.pairs.setdefault((first, second), []).append(row.number)


def _end(row: Row, side: str, british: dict[str, set[str]]) -> _End:
    column = f"city{side}"
    city, country = row.need(column), row.pop(f"country{side}")
    if not country:
        whole = gazetteer.country(city)
        if whole:
            return _End(whole, city)
        city, _, country = (part.strip() for part in city.rpartition(","))
    if not fold(city) or not country:
        raise row.bad(column, repr(city or country), "a town and its country")
    land = towns.land(country)
    if land.key == BRITAIN and len(british.get(fold(city), ())) == 1:
        land = towns.land_of(next(iter(british[fold(city)])))
    if land.key == VIETNAM:
        found = towns.local_unit(city) or gazetteer.province(city)
        return _End(found, city) if found else _End(_unit(city), city, country, land)
    found = towns.known(land.key, city) if land.country else None
    return _End(found, city) if found else _End(towns.identify(land.key, city), city, country, land)


def _unit(name: str) -> str:
    return f"unit:town/{fold(name).replace(' ', '-')}"


def _note(gathered: Gathered, end: _End, number: int, report: Report) -> None:
    """Keep a town that is to be made, and report what is not known of an end."""
    if end.id.startswith("province:") and fold(end.name) in WITH_NAMESAKE:
        report.warn(
            f"{end.name} is a province and a town in it: the tie is the province's, its level is left open",
            f"{end.name} là tên tỉnh và tên một đô thị của tỉnh: gắn với tỉnh, để trống cấp",
        )
    if not end.land:
        return
    if not end.land.country or end.land.key == VIETNAM:
        report.unresolve(end.name if end.land.country else end.country)
    town = gathered.towns.setdefault(end.id, Town(end.land.country))
    within = end.land.part or end.land.country
    if within:
        town.within[within] = None
    town.names[end.name] = None
    town.rows.append(number)


def _town(node: str, town: Town, document: str) -> Iterator[Record]:
    sources = (Citation(document, parse.ranges(town.rows)),)
    name, *others = town.names
    if _vietnamese(node):
        yield LocalUnit(id=node, name_vi=name, aliases=tuple(others), sources=sources)
    else:
        iso2 = town.country.partition(":")[2] if town.country else None
        yield ForeignLocality(id=node, name_en=name, aliases=tuple(others), country=iso2, sources=sources)
    for whole in town.within:
        yield PartOf(start=node, end=whole, sources=sources)


def _vietnamese(node: str) -> bool:
    return node.startswith(("province:", "unit:"))


def _level_vn(node: str) -> str | None:
    """city, district or province; None abroad, and for a name that is a province's and a town's."""
    kind = towns.kind(node)
    if kind in ("city", "municipality"):
        return "city"
    if kind and kind.endswith("district"):
        return "district"
    ambiguous = node.rpartition("/")[2].replace("-", " ") in WITH_NAMESAKE
    return None if kind == "province" and ambiguous else kind


def _level_abroad(node: str) -> str | None:
    level = towns.level(node)
    return "city" if level in towns.CITIES or node in towns.CITY_REGIONS else level


SOURCE = TwinTowns
