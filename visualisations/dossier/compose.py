"""Puts the questions of a dossier and sets the answers on two pages, once in each language."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bangiao.errors import WrongUse
from bangiao.queries.coverage import documents
from bangiao.queries.dates import said_date
from bangiao.queries.find import Found
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.charts.telling import in_each
from bangiao.visualisations.dossier import partner, province
from bangiao.visualisations.dossier.fitting import clip, fit
from bangiao.visualisations.dossier.rows import NONE, said
from bangiao.visualisations.dossier.sheet import Dossier, Section, Sheet, documents_of
from bangiao.visualisations.view import Words

LABELS = ("Province", "Country", "Organisation", "ForeignLocality")
_TITLES: dict[str, Words] = {
    "brief": ("Hồ sơ: {name}", "Brief: {name}"),
    "introduction": ("Giới thiệu: {name}", "Introducing {name}"),
}
_UNIT: dict[str, Words] = {
    "34": ("tỉnh, thành trong 34 tỉnh, thành (từ 01/7/2025)", "one of the 34 provinces and cities (since 2025-07-01)"),
    "63": ("tỉnh, thành trong 63 tỉnh, thành (đến 30/6/2025)", "one of the 63 provinces and cities (until 2025-06-30)"),
}
_MADE: Words = ("Lập ngày {day} từ dữ liệu đã nạp.", "Made on {day} from the data loaded.")
_ALSO: Words = ("Còn gọi: {names}.", "Also: {names}.")
_NOTHING: Words = ("Chưa ghi nhận", "Nothing recorded")
_SUMMARY: Words = (
    "Hai trang A4: {sections} mục, {lines} dòng, {sources} nguồn",
    "Two A4 pages: {sections} sections, {lines} lines, {sources} sources",
)
NOTES: tuple[Words, ...] = (
    (
        "Số nêu không cộng với số đếm. Không rõ không phải là 0. Mục có viền chấm là gợi ý, không phải quan hệ đã có.",
        "Stated figures are not added to counted ones. Unknown is not zero. Sections with a dotted edge are suggestions, no actual ties.",
    ),
    (
        "Dữ liệu không đánh dấu điều gì là nhạy cảm: người ký phải tự đọc trước khi đưa cho người ngoài. Không có tên cá nhân.",
        "Nothing in the data is marked as sensitive: read it before you give it to others. No private persons are named.",
    ),
)


class OneName(WrongUse):
    """A dossier is about one province or one partner."""

    vi = (
        'Hồ sơ viết về một tỉnh hoặc một đối tác; đã nêu: {found}. Ví dụ: bangiao show dossier "Hà Giang" -o ho-so.html'
    )
    en = 'A dossier is about one province or one partner; named: {found}. Such as: bangiao show dossier "Hà Giang" -o dossier.html'


class NoDossier(WrongUse):
    """What was named is neither a province nor a partner."""

    vi = "{found} không phải tỉnh hay đối tác; hồ sơ viết về: {allowed}."
    en = "{found} is no province and no partner; dossiers are about: {allowed}."


def compose(asking: Asking) -> Dossier:
    """The dossier of the one thing that was named; raises OneName, NoDossier and the errors of questions.

    The option `purpose` "introduction" leaves out what is for the province's own eyes.
    """
    if len(asking.names) != 1:
        raise OneName(found=", ".join(asking.names) or "–")
    meant = _meant(asking)
    purpose = asking.told.get("purpose", "brief")
    vi, en = (_sheet(one, meant, purpose) for one in in_each(asking))
    shown = vi if asking.language == "vi" else en
    told = {
        "sections": len(shown.sections),
        "lines": sum(len(one.lines) for one in shown.sections),
        "sources": len(shown.references),
    }
    return Dossier((vi, en), (vi.title, en.title), (_SUMMARY[0].format(**told), _SUMMARY[1].format(**told)), NOTES)


def _meant(asking: Asking) -> Found:
    candidates = asking.meant[0]
    able = [one for one in candidates if one.label in LABELS]
    if not able:
        first = candidates[0]
        raise NoDossier(found=f"{first.name(asking.language)} [{first.id}]", allowed=", ".join(LABELS))
    return able[0]


def _sheet(asking: Asking, meant: Found, purpose: str) -> Sheet:
    language, internal = asking.language, purpose == "brief"
    of_province = meant.label == "Province"
    made = province.sections if of_province else partner.sections
    sections = tuple(made(asking, meant.id, internal=internal))
    full = tuple(one if internal else replace(one, asked="") for one in sections if one.lines or one.failed)
    sections = (*full, *(_nothing(sections, language) if internal else ()))
    ids = {one for section in sections for line in section.lines for one in documents_of(line)}
    known: Mapping[str, Mapping[str, Any]] = documents(asking.door, ids)
    title = said(_TITLES[purpose], language).format(name=clip(meant.name(language), 0.9, 1))
    return fit(Sheet(language, title, _subtitle(asking, meant), sections), known)


def _nothing(sections: tuple[Section, ...], language: str) -> tuple[Section, ...]:
    """One section that names those of which nothing is recorded, none where there is something of each."""
    names = "; ".join(one.title for one in sections if not one.lines and not one.failed)
    return (Section("nothing", said(_NOTHING, language), said=f"{names}. {said(NONE, language)}"),) if names else ()


def _subtitle(asking: Asking, meant: Found) -> str:
    language = asking.language
    day = said(_MADE, language).format(day=said_date(date.today().isoformat(), language))
    if meant.label == "Province":
        unit = said(_UNIT.get(meant.era, ("", "")), language)
        return f"{unit[:1].upper()}{unit[1:]}. {day}" if unit else day
    names = partner.other_names(asking, meant.id)
    return f"{said(_ALSO, language).format(names=names)} {day}" if names else day
