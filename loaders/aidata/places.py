"""Where a release places its projects: `Earth|Asia|Vietnam|Tỉnh Hòa Bình|…`, province by province in Viet Nam."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bangiao.graph.schema import Citation, LocatedIn, Project
from bangiao.graph.values import ShareBasis, split
from bangiao.loaders import gazetteer, parse
from bangiao.loaders.report import Report
from bangiao.loaders.row import Row

VIETNAM = "country:VN"
_COUNTRY, _PART = 2, 3


@dataclass(slots=True)
class Place:
    """A province or country with the rows, place names and precision codes that a project has there."""

    rows: list[int] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    precisions: set[str] = field(default_factory=set)
    whole: bool = False


Places = dict[str | None, dict[str, Place]]
"""Places by country and then by id; the country is None where the release names a continent or a region."""


def lies_in(row: Row) -> str | None:
    """The country that a row of locations.csv lies in, by the code in its path; None for a continent."""
    codes = row.peek("gazetteer_adm_code").split("|")
    code = codes[_COUNTRY] if len(codes) > _COUNTRY else ""
    return gazetteer.country(code) if len(code) == 2 else None


def add(places: Places, row: Row, report: Report) -> None:
    """Take in one row of locations.csv."""
    node = lies_in(row)
    path = row.pop("gazetteer_adm_name").split("|")
    name, precision = row.pop("place_name"), row.need("precision_code")
    row.ignore(*IGNORED)
    row.audit(report)
    whole = node != VIETNAM or len(path) <= _PART
    within = node if whole else gazetteer.province(path[_PART]) or node
    if node is None:
        report.unresolve("|".join(path))
    elif not whole and within == node:
        report.unresolve("|".join(path[_PART:]))
    place = places.setdefault(node, {}).setdefault(within or "", Place())
    place.rows.append(row.number)
    place.precisions.add(precision)
    place.whole = place.whole or whole
    if name and node == VIETNAM:
        place.names[name] = None


IGNORED = (
    *("project_id", "project_location_id", "gazetteer_adm_code", "geoname_id", "latitude", "longitude"),
    *("location_type_code", "location_type_name", "location_class", "geographic_exactness"),
)


def state(project: Project, places: Places, document: str) -> Iterator[LocatedIn]:
    """LOCATED_IN for each place: even over the countries, as the release's own XML has it, then over provinces.

    The share of a continent or region stays open, so that the shares of such a project add up to less than 1.
    """
    for node, inside in places.items():
        shares, _ = split([None] * (len(places) * len(inside)))
        for (place_id, place), share in zip(inside.items(), shares, strict=False):
            if node:
                yield LocatedIn(
                    start=project.id,
                    end=place_id,
                    share=round(share, 9),
                    share_basis=ShareBasis.EVEN,
                    placement=_placement(place_id, place),
                    precision=", ".join(sorted(place.precisions)),
                    place_names=tuple(place.names),
                    status=project.status,
                    sources=(Citation(document, parse.ranges(place.rows)),),
                )


def recipients(project: Project, names: list[str], source: Citation, report: Report) -> Iterator[LocatedIn]:
    """LOCATED_IN for a project without a place in any country: the countries that it is for, evenly."""
    shares, basis = split([None] * len(names)) if names else ([], ShareBasis.EVEN)
    for name, share in zip(names, shares, strict=True):
        node = gazetteer.country(name)
        if node:
            yield LocatedIn(
                start=project.id,
                end=node,
                share=round(share, 9),
                share_basis=basis,
                placement="nationwide",
                status=project.status,
                sources=(source,),
            )
        else:
            report.unresolve(name)


def _placement(node: str, place: Place) -> str:
    if node.startswith("province:"):
        return "province"
    return "nationwide" if place.whole else "unplaced"
