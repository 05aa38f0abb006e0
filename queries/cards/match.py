"""Suggests partners to a province, or provinces to a partner: the way from what was asked to cards."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.graph.schema import Era, label_of
from bangiao.graph.store.door import Door
from bangiao.queries.cards import funders, places
from bangiao.queries.cards.card import Card, Matched
from bangiao.queries.cards.context import Context, advice, context
from bangiao.queries.cards.judgements import Judgements
from bangiao.queries.cards.kept import model_of
from bangiao.queries.cards.lookup import names
from bangiao.queries.cards.tables import alike, kept
from bangiao.queries.cards.wanted import Wanted
from bangiao.queries.matching.twins.errors import UnknownPlace
from bangiao.queries.matching.twins.keep import tables_of
from bangiao.queries.words import Words

FOLDER = "match"
"""Where tables and a trained model are kept, in the folder BANGIAO_HOME."""

_TITLE = Words("Gợi ý đối tác cho {who}", "Partner suggestions for {who}")
_TURNED = Words("Tỉnh hợp với {who}", "Provinces that suit {who}")
_RANKS = Words(
    "Điểm để xếp thứ tự, không phải xác suất thành công; điểm của địa phương và của tổ chức không so với nhau được.",
    "A score ranks and is no probability of success; scores of localities and of organisations cannot be compared.",
)
_RECORDED = Words(
    'Chưa ghi nhận ở tỉnh không có nghĩa là chưa có: đánh giá bằng --judge MÃ known "lý do" để không gợi ý lại.',
    'Not recorded in the province does not mean that it is not there: say so with --judge ID known "why".',
)
_SHUT = Words(
    "{n} đối tác đã được đánh giá là đã biết hoặc không hợp nên không gợi ý.",
    "{n} partners that were judged to be known or not to fit are left out.",
)
_SECTOR = Words(
    "Không rõ địa phương nước ngoài mạnh về lĩnh vực nào, nên lĩnh vực được hỏi chỉ áp dụng cho tổ chức.",
    "In which sectors localities abroad are strong is not known, so the sector asked for holds for organisations alone.",
)
_NO_TWINS = Words(
    "Chưa nạp quan hệ của địa phương nước ngoài (nguồn twin-towns), nên không gợi ý được địa phương.",
    "No ties of localities abroad are loaded (source twin-towns), so none can be suggested.",
)
_NO_PROJECTS = Words(
    "Chưa nạp dự án của nhà tài trợ (worldbank, adb, koica …) nên không gợi ý được tổ chức.",
    "No donors' projects are loaded (worldbank, adb, koica …), so no organisation can be suggested.",
)
_UNGROUPED = Words(
    "Lĩnh vực không có mã DAC nên không xếp hạng được tổ chức theo lĩnh vực đó: {sectors}.",
    "No DAC code is known of these sectors, so organisations cannot be ranked by them: {sectors}.",
)
_UNITS = """
MATCH (asked:Province {id: $province})
OPTIONAL MATCH (asked)-[:SUCCEEDED_BY*1..5]-(other:Province)
RETURN collect(DISTINCT other.id) AS units
"""


class NoSide(WrongUse):
    """A country is no partner that could be suggested to."""

    vi = "{found} là một nước: hãy nêu một tổ chức hoặc địa phương của nước đó. Tìm bằng: bangiao find"
    en = "{found} is a country: name an organisation or a locality of it. Search with: bangiao find"


@dataclass(frozen=True)
class _Shut:
    """What judgements keep out of the lists of a province."""

    partners: frozenset[str] = frozenset()
    cells: frozenset[tuple[str, str]] = frozenset()


def match(door: Door, wanted: Wanted, judgements: Judgements, folder: Path, language: str) -> Matched:
    """The cards for what was asked; `folder` keeps tables and a trained model from one command to the next.

    A province of one era heeds what was judged for its old or new units, too. Raises NoSide.
    """
    if wanted.province is None:
        return _for_partner(door, wanted, folder)
    shut = _shut(door, wanted.province, judgements)
    told = context(door, wanted.province, wanted.era, language)
    cards, notes = _for_province(door, wanted, wanted.province, told, shut, folder)
    out = len(shut.partners) + len(shut.cells)
    if out:
        notes.append(Words(*(_SHUT.said(one).format(n=out) for one in ("vi", "en"))))
    return Matched(
        title=_titled(door, _TITLE, wanted.province),
        asked=wanted.asked,
        cards=tuple(cards),
        advised=tuple(advice(row) for row in told.advised),
        notes=(*notes, _RECORDED, _RANKS),
    )


def _for_province(
    door: Door, wanted: Wanted, province: str, told: Context, shut: _Shut, folder: Path
) -> tuple[list[Card], list[Words]]:
    kinds = _kinds(wanted)
    half = -(-wanted.top // len(kinds))
    cards: list[Card] = []
    notes: list[Words] = []
    if "organisation" in kinds:
        found, said = _funders(door, wanted, told, shut, folder, half)
        cards += found
        notes += said
    if "locality" in kinds:
        found = _localities(door, wanted, province, told, shut, folder, wanted.top - len(cards))
        cards += found
        notes += [] if found else [_NO_TWINS]
        notes += [_SECTOR] if wanted.sectors else []
    return cards, notes


def _funders(
    door: Door, wanted: Wanted, told: Context, shut: _Shut, folder: Path, top: int
) -> tuple[list[Card], list[Words]]:
    groups, without = funders.groups_of(door, wanted.sectors)
    notes = [_ungrouped(door, without)] if without else []
    if without and not groups:
        return [], notes
    held = kept(door, wanted.era, folder)
    found = funders.for_province(
        door,
        held.tables,
        wanted,
        told,
        groups=groups,
        top=top,
        shut={*shut.partners, *(funders.cell(*one) for one in shut.cells)},
        alike=alike(door, held, str(wanted.province), folder),
    )
    return found, notes if found else [*notes, _NO_PROJECTS]


def _ungrouped(door: Door, sectors: Sequence[str]) -> Words:
    named = names(door, sectors)
    told = (", ".join(named[one].said(language) for one in sectors) for language in ("vi", "en"))
    return Words(*(words.format(sectors=one) for words, one in zip((_UNGROUPED.vi, _UNGROUPED.en), told, strict=True)))


def _localities(
    door: Door, wanted: Wanted, province: str, told: Context, shut: _Shut, folder: Path, top: int
) -> list[Card]:
    tables = tables_of(door, Era(wanted.era), folder)
    return places.for_province(
        door,
        tables,
        province,
        told,
        top=top,
        spread=wanted.spread,
        exclude=shut.partners,
        sector_asked=bool(wanted.sectors),
        model=model_of(folder),
    )


def _kinds(wanted: Wanted) -> Sequence[str]:
    """Both kinds, or organisations alone where a sector, a size or a kind of finance is asked for."""
    if wanted.kind != "any":
        return [wanted.kind]
    narrow = wanted.sectors or wanted.size != "any" or wanted.finance != "any"
    return ["organisation"] if narrow else ["organisation", "locality"]


def _for_partner(door: Door, wanted: Wanted, folder: Path) -> Matched:
    partner = str(wanted.partner)
    label = label_of(partner)
    if label == "Country":
        raise NoSide(found=names(door, [partner])[partner].en)
    if label == "ForeignLocality":
        world = tables_of(door, Era(wanted.era), folder)
        try:
            cards = places.for_partner(door, world, partner, top=wanted.top, model=model_of(folder))
        except UnknownPlace:
            cards = []
    else:
        groups, _ = funders.groups_of(door, wanted.sectors)
        tables = kept(door, wanted.era, folder).tables
        cards = funders.for_partner(door, tables, partner, groups=groups, top=wanted.top)
    notes = (_RANKS,) if cards else ((_NO_TWINS if label == "ForeignLocality" else _NO_PROJECTS), _RANKS)
    return Matched(title=_titled(door, _TURNED, partner), asked=wanted.asked, cards=tuple(cards), notes=notes)


def _titled(door: Door, title: Words, about: str) -> Words:
    named = names(door, [about])[about]
    return Words(*(title.said(one).format(who=named.said(one)) for one in ("vi", "en")))


def _shut(door: Door, province: str, judgements: Judgements) -> _Shut:
    units = door.ask(_UNITS, {"province": province}, trusted=True).rows[0]["units"]
    found = [judgements.shut_out(one) for one in (province, *units)]
    partners = frozenset(one for whole, _ in found for one in whole)
    return _Shut(partners, frozenset(cell for _, cells in found for cell in cells))
