"""Outlines of provinces that the user gives as GeoJSON: read, matched by code or name, and brought to a flat plane."""

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bangiao.errors import WrongUse
from bangiao.graph.values import fold
from bangiao.queries.words import Words
from bangiao.visualisations.map.provinces import Known

_ISLANDS_FROM = 110.0
"""East of this longitude lie only the archipelagos, which stand in insets."""
_MIDDLE = 16.0
_UNMATCHED = Words("Đường ranh giới không khớp với tỉnh nào: {names}.", "Outlines that match no province: {names}.")
_MISSING = Words(
    "Tỉnh không có đường ranh giới trong tệp: {names}.", "Provinces without an outline in the file: {names}."
)

Ring = tuple[tuple[float, float], ...]


class BadOutlines(WrongUse):
    """A file of outlines that cannot be read or holds no outline of a province."""

    vi = "Không đọc được đường ranh giới từ {file}: {found}; cần: {allowed}."
    en = "No outlines could be read from {file}: {found}; needed: {allowed}."
    phrased = (*WrongUse.phrased, "found", "allowed")


@dataclass(frozen=True, slots=True)
class Outline:
    """The outline of a province on a flat plane: rings of points, y downwards, in degrees of latitude."""

    province: str
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Outlines:
    """All outlines of a file: of the era that it fits best, those that matched, and the names on both sides that did not."""

    era: str
    found: tuple[Outline, ...]
    unmatched: tuple[str, ...]
    missing: tuple[Known, ...]

    def of(self, era: str) -> tuple[Outline, ...]:
        """The outlines of the era; none for the other one."""
        return self.found if era == self.era else ()

    def notes(self, language: str) -> list[str]:
        """What did not match."""
        notes = []
        if self.unmatched:
            notes.append(_UNMATCHED.said(language).format(names="; ".join(self.unmatched)))
        if self.missing:
            notes.append(_MISSING.said(language).format(names="; ".join(one.name(language) for one in self.missing)))
        return notes


def read_outlines(file: Path, known: Sequence[Known]) -> Outlines:
    """The outlines in a GeoJSON file of polygons in longitude and latitude, matched to provinces of one era.

    A feature is a province when one of its properties is that province's GSO code (two digits), its ISO code or one of
    its names, diacritics and case aside. Raises BadOutlines.
    """
    features = _features(file)
    tried = [_matched(features, [one for one in known if one.era == era], era) for era in ("34", "63")]
    best = max(tried, key=lambda one: (len(one.found), -len(one.unmatched)))
    if not best.found:
        raise BadOutlines(file=file, found="no province", allowed="a property with the code or the name of a province")
    return best


def _features(file: Path) -> list[dict[str, Any]]:
    shape = "a GeoJSON FeatureCollection"
    try:
        told = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BadOutlines(file=file, found=error.strerror or str(error), allowed=shape) from error
    except ValueError as error:
        raise BadOutlines(file=file, found="no JSON", allowed=shape) from error
    features = told.get("features") if isinstance(told, dict) else None
    if not isinstance(features, list) or not all(isinstance(one, dict) for one in features):
        raise BadOutlines(file=file, found="no features", allowed=shape)
    return features


def _matched(features: Sequence[Mapping[str, Any]], known: Sequence[Known], era: str) -> Outlines:
    names = {fold(name): one.id for one in known for name in (*one.aliases, one.name_en, one.name_vi) if name}
    codes = {code: one.id for one in known for code in one.codes}
    rings: dict[str, list[Ring]] = {}
    unmatched = []
    for feature in features:
        told = [str(value) for value in (feature.get("properties") or {}).values() if isinstance(value, str)]
        found = next((names[fold(one)] for one in told if fold(one) in names), None)
        found = found or next((codes[one] for one in told if one in codes), None)
        if found:
            rings.setdefault(found, []).extend(_rings(feature.get("geometry") or {}))
        else:
            unmatched.append(next((one for one in told if not one.isdigit()), "–"))
    outlines = tuple(Outline(key, tuple(one)) for key, one in rings.items() if one)
    missing = tuple(one for one in known if one.id not in rings)
    return Outlines(era, outlines, tuple(unmatched), missing)


def _rings(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    """The rings of a polygon or of several, but those of the archipelagos; a ring that is no ring is left out."""
    several = geometry.get("coordinates") or []
    for polygon in several if geometry.get("type") == "MultiPolygon" else [several]:
        for ring in polygon:
            points = [(float(point[0]), float(point[1])) for point in ring if len(point) >= 2]
            if len(points) > 2 and min(x for x, _ in points) < _ISLANDS_FROM:
                yield tuple((x * math.cos(math.radians(_MIDDLE)), -y) for x, y in points)
