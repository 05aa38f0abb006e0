"""Names in an office's list: the nodes that the gazetteer knows for them, else new nodes of the office's own."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bangiao.graph.records import Record
from bangiao.graph.schema import Citation, ForeignLocality, LocalUnit, Organisation, PartOf
from bangiao.graph.values import PartialDate, clean, fold
from bangiao.loaders import gazetteer
from bangiao.loaders.lists.known import VIETNAM, NotKnown, eras, late, province
from bangiao.loaders.report import Report
from bangiao.loaders.tables import rows

_BODY = re.compile(
    r"^(?:UBND|[ỦU][yỷ] ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng nhân dân|Chính quyền|Lãnh đạo"
    r"|People['’]s Committee of)\s+",
    re.IGNORECASE,
)
# Words in front of a name, as they are written: "ban" is a committee, "bản" a village.
_UNITS = {
    "huyện": ("rural_district", "district"),
    "quận": ("urban_district", "district"),
    "thị xã": ("town", "district"),
    "thành phố": ("city", "district"),
    "tp": ("city", "district"),
    "tp.": ("city", "district"),
    "thị trấn": ("township", "commune"),
    "phường": ("ward", "commune"),
    "xã": ("commune", "commune"),
    "đặc khu": ("special_zone", "commune"),
    "bản": ("village", "commune"),
}
_LOCALITIES = {
    **dict.fromkeys(("tỉnh", "province"), "province"),
    **dict.fromkeys(("thành phố", "tp", "tp.", "thủ đô", "city"), "city"),
    **dict.fromkeys(("quận", "hạt", "county"), "county"),
    **dict.fromkeys(("huyện", "district"), "district"),
    **dict.fromkeys(("bang", "state"), "state"),
    **dict.fromkeys(("vùng", "region"), "region"),
    **dict.fromkeys(("châu", "prefecture"), "prefecture"),
    **dict.fromkeys(("xã", "bản", "làng", "commune", "village"), "commune"),
    "khu tự trị": "autonomous_region",
}
_NO_PLACES = ("organisation", "firm", "country")


@dataclass(frozen=True, slots=True)
class Party:
    """Who is meant: the node's id, the level it stands at, and the records to write where it is new."""

    id: str
    level: str | None = None
    new: tuple[Record, ...] = ()


class Names:
    """The names of one file; a new node is keyed by its folded name within the office's dataset."""

    def __init__(self, dataset: str, report: Report) -> None:
        self.dataset, self.report = dataset, report

    def ours(self, text: str, told: PartialDate | None, cited: Citation) -> Party:
        """The Vietnamese side: a province, a local unit or a body. NotKnown for a province that there is not."""
        whole = clean(text)
        named = _BODY.sub("", whole)
        bare = fold(named)
        if bare in ("viet nam", "chinh phu viet nam", "nuoc chxhcn viet nam"):
            return Party(VIETNAM, "country")
        try:
            return Party(self.province(named, told, cited), "province")
        except NotKnown:
            if re.match(r"^tinh\s", bare):
                raise
        kind, name = _headed(re.split(r"[,(]| - ", named)[0], _UNITS)
        if kind:
            return self._unit(whole, kind, name, told, cited)
        found = gazetteer.organisation(whole)
        if found:
            return Party(found, "organisation")
        return self._body(whole, told, cited)

    def province(self, name: str, told: PartialDate | None, cited: Citation) -> str:
        """The province of that name; a warning where it had ended before the date. NotKnown for none."""
        found = province(name, told)
        if late(told) and not found.startswith("province:34/"):
            self.report.warn(
                f"{cited.locator}: {name} ended on 1 July 2025, before {told}; the old province is taken",
                f"{cited.locator}: {name} không còn từ 01/7/2025, trước {told}; lấy tỉnh cũ",
            )
        return found

    def theirs(self, text: str, land: str | None, cited: Citation, level: str | None = None) -> Party:
        """The foreign side: a country, a locality or an organisation; NotKnown for a new locality without a country.

        A new name is a locality where it says so ("tỉnh …", "… County"), or where the level given is that of a place.
        """
        whole, within = _parted(clean(text))
        land = land or within
        state = gazetteer.country(whole)
        if state:
            return Party(state, "country")
        iso2 = land.partition(":")[2] if land else None
        kind, inner = _headed(whole, _LOCALITIES)
        level = _LOCALITIES[kind] if kind else level
        is_place = level is not None and level not in _NO_PLACES
        for name in (whole, inner) if iso2 else ():
            found = gazetteer.locality(iso2 or "", name)
            if found:
                return Party(found, level or _level(found))
        known = gazetteer.organisation(whole, vietnamese=False)
        if known:
            return Party(known, "organisation")
        if is_place and not iso2:
            raise NotKnown(text, ())
        self.report.unresolve(clean(text))
        if is_place:
            place = ForeignLocality.keyed(
                f"tables/{self.dataset}",
                f"{iso2}/{_slug(whole)}",
                name_vi=whole,
                level=level,
                country=iso2,
                sources=(cited,),
            )
            return Party(place.id, level, (place, PartOf(start=place.id, end=f"country:{iso2}", sources=(cited,))))
        body = Organisation.keyed(f"tables/{self.dataset}", _slug(whole), name_vi=whole, country=iso2, sources=(cited,))
        return Party(body.id, "organisation", (body,))

    def _unit(self, whole: str, kind: str, name: str, told: PartialDate | None, cited: Citation) -> Party:
        unit_kind, level = _UNITS[kind]
        name = fold(name)
        known = [
            row["id"]
            for row in rows("places", "LocalUnit")
            if name in _forms(row) or fold(f"{kind} {name}") in _forms(row)
        ]
        within = _ending(whole, told)
        if len(known) > 1 and within:
            known = [one for one in known if one.split(":")[1].split("/")[0] == within.rpartition("/")[2]]
        if len(known) == 1:
            return Party(known[0], level)
        self.report.unresolve(whole)
        scope = within.rpartition("/")[2] if within else "vn"
        unit = LocalUnit.keyed(
            f"tables/{self.dataset}",
            f"{scope}/{_slug(f'{kind} {name}')}",
            name_vi=whole,
            kind=unit_kind,
            sources=(cited,),
        )
        return Party(unit.id, level, (unit, *_within(unit.id, within, cited)))

    def _body(self, whole: str, told: PartialDate | None, cited: Citation) -> Party:
        self.report.unresolve(whole)
        body = Organisation.keyed(f"tables/{self.dataset}", _slug(whole), name_vi=whole, country="VN", sources=(cited,))
        return Party(body.id, "organisation", (body, *_within(body.id, _ending(whole, told), cited)))


def _headed(text: str, words: Iterable[str]) -> tuple[str, str]:
    """The word for the kind of place in front of a name (or behind it, in English), and the name; "" where none is."""
    told = clean(text)
    for word in words:
        for form in (word, *([fold(word)] if told.isascii() and word != "bản" else [])):
            if told.casefold().startswith(f"{form} "):
                return word, told[len(form) + 1 :]
        if word.isascii() and told.casefold().endswith(f" {word}"):
            return word, told[: -len(word) - 1]
    return "", told


def _within(node: str, place: str | None, cited: Citation) -> tuple[Record, ...]:
    return (PartOf(start=node, end=place, sources=(cited,)),) if place else ()


def _ending(text: str, told: PartialDate | None) -> str | None:
    """The province whose name ends the text: "Sở Ngoại vụ Hà Giang"; two words at least, or all of a part."""
    words = re.split(r"[\s,()-]+", text.strip(" )"))
    for size in range(min(6, len(words)), 1, -1):
        found = gazetteer.province(" ".join(words[-size:]), eras(told))
        if found:
            return found
    return None


def _parted(text: str) -> tuple[str, str | None]:
    """A name and the country that stands behind it: "tỉnh Attapeu (Lào)", "Boeun, Hàn Quốc"."""
    found = re.fullmatch(r"(?P<name>.+?)\s*(?:\((?P<a>[^()]+)\)|[,–-]\s*(?P<b>[^,–-]+))", text)
    land = gazetteer.country(re.sub(r"^nước ", "", (found["a"] or found["b"]).strip())) if found else None
    return (found["name"], land) if found and land else (text, None)


def _slug(name: str) -> str:
    return fold(name).replace(" ", "-")


def _forms(row: dict[str, str]) -> set[str]:
    return {fold(name) for name in (row["name_vi"], row["name_en"], *row["aliases"].split("|"))}


@cache
def _levels() -> dict[str, str]:
    return {row["id"]: row["level"] for row in rows("places", "ForeignLocality")}


def _level(place: str) -> str | None:
    return _levels().get(place) or None
