"""What a row of a table is about: a province in its era, a region, the country, a counterpart, or none of these.

Provinces are those of the figure's year. Where a province was divided later and kept its name (Đắk Lắk until 2003), a
figure of before belongs to the undivided one, unless the row of the part that left has a figure for the same column:
then the office itself has divided the figure.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from bangiao.graph.values import PartialDate, fold
from bangiao.loaders import gazetteer
from bangiao.loaders.tables import rows

VIET_NAM = "country:VN"

_NATION = {fold(name) for name in ("WHOLE COUNTRY", "TOTAL", "CẢ NƯỚC", "TỔNG SỐ")}
_HEADINGS = {fold(name) for name in ("Of which", "Trong đó")}
_ABROAD = ("country_group", "cross_border", "vague_group")

# Rows that are part of the whole and no place of Viet Nam, or that name several countries: folded label to word and name.
_APART: dict[str, tuple[str, str]] = {
    "oil gas": ("oil_and_gas", "Dầu khí"),
    "oil and gas": ("oil_and_gas", "Dầu khí"),
    "nec": ("not_elsewhere_classified", "Không phân theo địa phương"),
    "unidentified": ("unidentified", "Không xác định"),
    "other provinces": ("other_provinces", "Các tỉnh khác"),
    "units are not included in provinces": ("outside_provinces", "Đơn vị không thuộc các tỉnh"),
    "pupils in universities": ("in_universities", "Học sinh thuộc các trường đại học"),
    "general classes in universities have been excluded in province": (
        "in_universities",
        "Lớp phổ thông thuộc các trường đại học, không tính ở tỉnh",
    ),
    "upper secondary schoolgirls in universities have been excluded in province": (
        "in_universities",
        "Nữ học sinh thuộc các trường đại học, không tính ở tỉnh",
    ),
    "asean": ("asean", "ASEAN"),
    "apec": ("apec", "APEC"),
    "eu": ("eu", "EU"),
    "opec": ("opec", "OPEC"),
    "british west indies": ("british_west_indies", "Tây Ấn thuộc Anh"),
    "channel islands": ("channel_islands", "Quần đảo Eo biển"),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What a row is about: the node, the counterpart if it has one, and for a row apart its word and names."""

    node: str
    counterpart: str | None = None
    apart: str = ""
    apart_vi: str = ""
    label: str = ""


def is_heading(label: str) -> bool:
    """Whether a row only announces the rows below it ("Of which")."""
    return fold(label) in _HEADINGS


def is_whole(label: str) -> bool:
    """Whether a row is the country as a whole, or the total of a table of counterparts."""
    return fold(label) in _NATION


def subject(label: str) -> Subject | None:
    """What a row of a table of provinces or regions is about; a province as of today's names; None if nobody knows."""
    if is_whole(label):
        return Subject(VIET_NAM)
    node = gazetteer.province(label) or _regions().get(fold(label))
    return Subject(node) if node else _apart(label)


def counterpart(label: str) -> Subject | None:
    """What a row of a table of counterparts is about: Viet Nam, with a country."""
    if is_whole(label):
        return Subject(VIET_NAM, apart="total", apart_vi="Tổng số", label=label)
    found = gazetteer.country(label)
    return Subject(VIET_NAM, found) if found else _apart(label)


def _apart(label: str) -> Subject | None:
    known = _APART.get(fold(label))
    return Subject(VIET_NAM, apart=known[0], apart_vi=known[1], label=label) if known else None


def in_year(node: str, label: str, year: int, has_figure: Callable[[str], bool]) -> str:
    """The province of that name in the year; `has_figure` says whether a province's row has one in the same column."""
    undivided = gazetteer.province(label, ("before",))
    if not node.startswith("province:63/") or not undivided:
        return node
    since, until = _validity()[undivided]
    if not since <= date(year, 1, 1) < until:
        return node
    parts = {row["end"] for row in rows("places", "SUCCEEDED_BY") if row["start"] == undivided} - {node}
    return node if any(map(has_figure, parts)) else undivided


@cache
def _validity() -> dict[str, tuple[date, date]]:
    return {
        row["id"]: (
            PartialDate(row["valid_from"]).start if row["valid_from"] else date.min,
            PartialDate(row["valid_to"]).start if row["valid_to"] else date.max,
        )
        for row in rows("places", "Province")
    }


@cache
def _regions() -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows("places", "Region"):
        if row["kind"] not in _ABROAD:
            for name in (row["name_vi"], row["name_en"], *row["aliases"].split("|")):
                found[fold(name)] = row["id"]
    return found
