"""The locations of an activity: what each element says, and which province of Viet Nam it surely lies in."""

import math
import re
from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from bangiao.loaders import gazetteer
from bangiao.loaders.sources.iati.activity import Activity
from bangiao.loaders.sources.iati.text import first

VIETNAM = "country:VN"
ADMINISTRATIVE_AREA = "1"
ISO_COUNTRY = "A4"
GEONAMES = ("G1", "GEO")

# A place that bears a province's name lies in it only if it is near the province's centre: Phù Yên is a town in
# Sơn La, 900 km from Phú Yên. An area may be as far from the centre as the longest provinces reach.
NEAR_KM, WITHIN_KM = 50.0, 200.0

_ISO_PROVINCE = re.compile(r"VN-\w{2}")
_KM_PER_DEGREE = 111.2


@dataclass(slots=True)
class Location:
    """One location element as far as it is used; `kind` is IATI's location class."""

    number: int
    name: str = ""
    exactness: str = "?"
    kind: str = "?"
    country: str | None = None
    iso_province: str = ""
    geoname: str = ""
    point: tuple[float, float] | None = None

    def mean(self, country: str | None, iso_province: str, geoname: str) -> None:
        """Take in what a code means."""
        self.country = country
        self.iso_province, self.geoname = iso_province or self.iso_province, geoname or self.geoname


def read(activity: Activity, number: int, element: etree._Element, *, points: bool) -> Location:
    """What a location element says; with its point if wanted, and then BadRecord where the coordinates are none."""
    location = Location(number)
    for child in element:
        match child.tag:
            case "name" if not location.name:
                location.name = first(child)
            case "exactness":
                location.exactness = child.get("code") or "?"
            case "location-class":
                location.kind = child.get("code") or "?"
            case "location-id" | "administrative":
                meant = _meant(child.get("code") or "", child.get("vocabulary"), child.get("country"))
                if meant:
                    location.mean(*meant)
            case "point" if points:
                pos = child.find("pos")
                location.point = _point(activity, child, (pos.text or "").split() if pos is not None else [])
            case "coordinates" if points:
                location.point = _point(activity, child, [child.get("latitude") or "", child.get("longitude") or ""])
    return location


@lru_cache(maxsize=20_000)
def _meant(told: str, vocabulary: str | None, country: str | None) -> tuple[str | None, str, str] | None:
    """The country, ISO province and GeoNames id that a code means; None where it says nothing of these."""
    code = told.strip().upper()
    stated = country or (code if vocabulary == ISO_COUNTRY else "")
    if _ISO_PROVINCE.fullmatch(code):
        return VIETNAM, code, ""
    if vocabulary in GEONAMES and gazetteer.province_by_geoname(code):
        return VIETNAM, "", code
    return (gazetteer.country(stated.upper()), "", "") if len(stated) == 2 else None


def _point(activity: Activity, element: etree._Element, told: list[str]) -> tuple[float, float] | None:
    if not any(told):
        return None
    try:
        latitude, longitude = (float(one) for one in told)
    except ValueError:
        latitude = longitude = math.inf
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        raise activity.bad(element, repr(" ".join(told)), "a latitude and a longitude in degrees")
    return latitude, longitude


def province(location: Location, eras: tuple[str, ...]) -> str | None:
    """The province that a location in Viet Nam surely lies in, by its ISO code, GeoNames id or name; else None.

    The provinces of GeoNames ids are those before July 2025.
    """
    if location.iso_province:
        return gazetteer.province_by_iso(location.iso_province, eras)
    known = gazetteer.province_by_geoname(location.geoname) if eras == gazetteer.ERAS else None
    if known:
        return known if known.startswith("province:") else None
    named = gazetteer.province(location.name, eras) if location.name else None
    centre = gazetteer.positions().get(named) if named else None
    if centre and location.point:
        reach = WITHIN_KM if location.kind == ADMINISTRATIVE_AREA else NEAR_KM
        return named if _km(centre, location.point) <= reach else None
    return named if location.kind == ADMINISTRATIVE_AREA else None


def _km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance on a plane, right to some per cent within Viet Nam."""
    up = one[0] - other[0]
    across = (one[1] - other[1]) * math.cos(math.radians((one[0] + other[0]) / 2))
    return _KM_PER_DEGREE * math.hypot(up, across)
