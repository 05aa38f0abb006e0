"""The three files put together: each chosen project with its title, its provinces and its districts."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bangiao.errors import BadRecord
from bangiao.loaders import gazetteer
from bangiao.loaders.delimited import rows
from bangiao.loaders.folder import shares
from bangiao.loaders.report import Progress, Report
from bangiao.loaders.row import Row

VIETNAM = "country:VN"
ADM1, ADM2 = "GCDF_3.0_ADM1_Locations.csv", "GCDF_3.0_ADM2_Locations.csv"
TITLES = "gcdf3_subset_final_input.csv"
FILES = (ADM1, ADM2, TITLES)

PLACED = ("id", "shapeGroup", "shapeName", "intersection_ratio", "even_split_ratio")
UNUSED_PLACED = (
    *("shapeID", "intersection_ratio_commitment_value", "even_split_ratio_commitment_value"),
    *("centroid_longitude", "centroid_latitude"),
)
RECORD = "AidData.Record.ID"
AMOUNT, DATED = "Amount.(Constant.USD.2021)", "Commitment.Date.(MM/DD/YYYY)"
BEGUN, ENDED = "Actual.Implementation.Start.Date.(MM/DD/YYYY)", "Actual.Completion.Date.(MM/DD/YYYY)"
TITLED = (
    *(RECORD, "Title", "Status", "Sector.Name", "Recipient.ISO-3", "Commitment.Year"),
    *("Level.of.precision", AMOUNT, DATED, BEGUN, ENDED),
)
UNUSED_TITLED = (
    *("Type.of.the.OSM.feature", "OSM.link", "Recipient", "Infrastructure"),
    *("Implementation.Start.Year", "Completion.Year"),
)

Files = dict[str, Path]


@dataclass(slots=True)
class Place:
    """A province, or a country outside Viet Nam, with its rows and the parts that lie in it by the other split."""

    rows: list[int] = field(default_factory=list)
    other: float = 0.0


@dataclass(slots=True)
class Gathered:
    """A project from its rows in the three files."""

    title: Row | None = None
    places: dict[str, Place] = field(default_factory=dict)
    parts: int = 0
    districts: dict[str, None] = field(default_factory=dict)


def gather(files: Files, country: str | None, report: Report) -> dict[str, Gathered]:
    """The projects for the country or with a place in it (None: all).

    Titles and provinces are read twice, so that memory holds the chosen projects and no others.
    """
    steps = shares(report.progress, [files[name] for name in (TITLES, ADM1, TITLES, ADM1, ADM2)])
    chosen = set(_chosen(files[TITLES], next(steps), TITLED, country, report))
    chosen |= set(_chosen(files[ADM1], next(steps), PLACED, country, report))
    found = {key: Gathered() for key in sorted(chosen - {""})}
    for row in rows(files[TITLES], TITLED, next(steps)):
        if row.peek(RECORD) in found:
            _add_title(found[row.peek(RECORD)], row, report)
    for row in rows(files[ADM1], PLACED, next(steps)):
        if row.peek("id") in found:
            try:
                _add_place(found[row.peek("id")], row, report)
            except BadRecord as error:
                report.skip(error)
    for row in rows(files[ADM2], PLACED, next(steps)):
        if row.peek("id") in found and gazetteer.country(row.peek("shapeGroup")) == VIETNAM:
            found[row.peek("id")].districts[row.pop("shapeName")] = None
    return found


def _chosen(
    file: Path, progress: Progress, columns: tuple[str, ...], country: str | None, report: Report
) -> Iterator[str]:
    key, where = ("id", "shapeGroup") if columns is PLACED else (RECORD, "Recipient.ISO-3")
    for row in rows(file, columns, progress):
        if not row.peek(key):
            report.skip(row.bad(key, "an empty cell", "a value"))
        elif country is None or gazetteer.country(row.peek(where)) == country:
            yield row.peek(key)


def _add_title(one: Gathered, row: Row, report: Report) -> None:
    if one.title:
        report.skip(row.bad(RECORD, f"{row.peek(RECORD)!r} for a second time", "each project once"))
    else:
        one.title = row


def _add_place(one: Gathered, row: Row, report: Report) -> None:
    """Take in one row of the provinces; each counts as one part of the even split, in whatever country."""
    one.parts += 1
    node = _resolve(row.need("shapeGroup"), row.need("shapeName"), report)
    other, even = row.decimal("intersection_ratio"), row.decimal("even_split_ratio")
    if other is None or even is None or not (0 <= other <= 1 and 0 <= even <= 1):
        raise row.bad("intersection_ratio, even_split_ratio", f"{other}, {even}", "two numbers from 0 to 1")
    row.ignore("id", *UNUSED_PLACED)
    row.audit(report)
    place = one.places.setdefault(node, Place())
    place.rows.append(row.number)
    place.other += float(other)


def _resolve(iso3: str, name: str, report: Report) -> str:
    country = gazetteer.country(iso3)
    if not country:
        report.unresolve(iso3)
        return ""
    iso2 = country.partition(":")[2]
    within = gazetteer.province(name) if iso2 == "VN" else gazetteer.locality(iso2, name)
    if not within:
        report.unresolve(f"{name} ({iso3})")
    return within or country
