"""Suggests partners to a province, or provinces to a partner: the way from what was asked to cards."""

from collections.abc import Sequence
from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.graph.schema import Era, label_of
from bangiao.graph.store.door import Door
from bangiao.queries.cards import funders, notes, places
from bangiao.queries.cards.card import Card, Matched
from bangiao.queries.cards.context import Context, advice, context
from bangiao.queries.cards.judgements import Judgements
from bangiao.queries.cards.kept import model_of
from bangiao.queries.cards.lookup import names
from bangiao.queries.cards.shut import Shut, for_partner, for_province
from bangiao.queries.cards.tables import alike, kept
from bangiao.queries.cards.wanted import CHOICES, Wanted
from bangiao.queries.matching.twins.errors import UnknownPlace
from bangiao.queries.matching.twins.keep import tables_of
from bangiao.queries.words import Words

FOLDER = "match"
"""Where tables and a trained model are kept, in the folder BANGIAO_HOME."""


class NoSide(WrongUse):
    """A country is no partner that could be suggested to."""

    vi = "{name_vi} là một nước: hãy nêu một tổ chức hoặc địa phương của nước đó. Tìm bằng: bangiao find"
    en = "{name_en} is a country: name an organisation or a locality of it. Search with: bangiao find"


class TwoSides(WrongUse):
    """A province and a partner were both told."""

    vi = "Hỏi cho một TỈNH hoặc cho --partner, không cùng lúc cả hai."
    en = "Ask for a PROVINCE or for --partner, not for both at once."


def match(door: Door, wanted: Wanted, judgements: Judgements, folder: Path, language: str) -> Matched:
    """The cards for what was asked; `folder` keeps tables and a trained model from one command to the next.

    A province of one era heeds what was judged for its old or new units, too. Raises NoSide and TwoSides.
    """
    if wanted.province is None:
        return _to_partner(door, wanted, for_partner(door, str(wanted.partner), judgements), folder)
    if wanted.partner is not None:
        raise TwoSides
    shut = for_province(door, wanted.province, judgements)
    told = context(door, wanted.province, wanted.era, language)
    cards, said = _to_province(door, wanted, told, shut, folder)
    return Matched(
        title=_titled(door, notes.TITLE, wanted.province),
        asked=wanted.asked,
        cards=tuple(cards),
        advised=tuple(advice(row) for row in told.advised),
        notes=(*said, *_shut_out(shut), notes.RECORDED, notes.RANKS),
    )


def _to_province(door: Door, wanted: Wanted, told: Context, shut: Shut, folder: Path) -> tuple[list[Card], list[Words]]:
    kinds = _kinds(wanted)
    cards: list[Card] = []
    said: list[Words] = []
    if "organisation" in kinds:
        found, why = _funders(door, wanted, told, shut, folder, -(-wanted.top // len(kinds)))
        cards += found
        said += why
    if "locality" in kinds and len(cards) < wanted.top:
        found, why = _localities(door, wanted, told, shut, folder, wanted.top - len(cards))
        cards += found
        said += why
    return cards, said


def _funders(
    door: Door, wanted: Wanted, told: Context, shut: Shut, folder: Path, top: int
) -> tuple[list[Card], list[Words]]:
    groups, without = funders.groups_of(door, wanted.sectors)
    said = [_ungrouped(door, without)] if without else []
    if without and not groups:
        return [], said
    held = kept(door, wanted.era, folder)
    found = funders.for_province(
        door,
        held.tables,
        wanted,
        told,
        groups=groups,
        top=top,
        shut={*shut.whole, *(funders.cell(*one) for one in shut.cells)},
        alike=alike(door, held, str(wanted.province), folder),
    )
    said += [notes.KEPT] if wanted.size != "any" or wanted.finance != "any" else []
    return found, said if found else [*said, notes.LEFT if held.tables.projects else notes.NO_PROJECTS]


def _ungrouped(door: Door, sectors: Sequence[str]) -> Words:
    named = names(door, sectors)
    told = (", ".join(named[one].said(language) for one in sectors) for language in ("vi", "en"))
    return Words(
        *(words.format(sectors=one) for words, one in zip((notes.UNGROUPED.vi, notes.UNGROUPED.en), told, strict=True))
    )


def _localities(
    door: Door, wanted: Wanted, told: Context, shut: Shut, folder: Path, top: int
) -> tuple[list[Card], list[Words]]:
    tables = tables_of(door, Era(wanted.era), folder)
    found = places.for_province(
        door,
        tables,
        str(wanted.province),
        told,
        top=top,
        spread=wanted.spread,
        exclude=shut.whole,
        sector_asked=bool(wanted.sectors),
        model=model_of(folder),
    )
    said = [notes.SECTOR] if wanted.sectors else []
    said += _unweighed(wanted, ("size", "finance"))
    return found, said if found else [*said, notes.LEFT if len(tables.pairs) else notes.NO_TWINS]


def _kinds(wanted: Wanted) -> Sequence[str]:
    """Both kinds, or organisations alone where a sector, a size or a kind of finance is asked for."""
    if wanted.kind != "any":
        return [wanted.kind]
    narrow = wanted.sectors or wanted.size != "any" or wanted.finance != "any"
    return ["organisation"] if narrow else ["organisation", "locality"]


def _to_partner(door: Door, wanted: Wanted, shut: Shut, folder: Path) -> Matched:
    partner = str(wanted.partner)
    label = label_of(partner)
    if label == "Country":
        named = names(door, [partner])[partner]
        raise NoSide(name_vi=named.vi, name_en=named.en)
    found = _provinces_for_place if label == "ForeignLocality" else _provinces_for_funder
    cards, said = found(door, wanted, shut, folder)
    said += _unweighed(wanted, ("size", "finance", "kind"))
    return Matched(
        title=_titled(door, notes.TURNED, partner),
        asked=wanted.asked,
        cards=tuple(cards),
        notes=(*said, *_shut_out(shut), notes.RANKS),
    )


def _provinces_for_place(door: Door, wanted: Wanted, shut: Shut, folder: Path) -> tuple[list[Card], list[Words]]:
    tables = tables_of(door, Era(wanted.era), folder)
    said = [notes.SECTOR] if wanted.sectors else []
    try:
        found = places.for_partner(
            door, tables, str(wanted.partner), top=wanted.top, exclude=shut.whole, model=model_of(folder)
        )
    except UnknownPlace:
        return [], [*said, notes.NOT_HERE]
    return found, said if found else [*said, notes.LEFT if len(tables.pairs) else notes.NO_TWINS]


def _provinces_for_funder(door: Door, wanted: Wanted, shut: Shut, folder: Path) -> tuple[list[Card], list[Words]]:
    groups, without = funders.groups_of(door, wanted.sectors)
    said = [_ungrouped(door, without)] if without else []
    if without and not groups:
        return [], said
    tables, partner = kept(door, wanted.era, folder).tables, str(wanted.partner)
    known: set[str | tuple[str, str]] = {*shut.whole, *(funders.cell(*one) for one in shut.cells)}
    found = funders.for_partner(door, tables, partner, groups=groups, top=wanted.top, shut=known)
    return found, said if found else [*said, notes.LEFT if partner in tables.known else notes.NOT_HERE]


def _unweighed(wanted: Wanted, options: Sequence[str]) -> list[Words]:
    """That options were asked for which nothing here can be held against."""
    told = [one for one in CHOICES if one.name in options and getattr(wanted, one.name) != one.default]
    if not told:
        return []
    texts = (", ".join(one.words.said(language) for one in told) for language in ("vi", "en"))
    return [
        Words(
            *(
                words.format(options=one)
                for words, one in zip((notes.UNWEIGHED.vi, notes.UNWEIGHED.en), texts, strict=True)
            )
        )
    ]


def _shut_out(shut: Shut) -> list[Words]:
    out = len(shut.whole) + len(shut.cells)
    return [Words(*(notes.SHUT.said(one).format(n=out) for one in ("vi", "en")))] if out else []


def _titled(door: Door, title: Words, about: str) -> Words:
    named = names(door, [about])[about]
    return Words(*(title.said(one).format(who=named.said(one)) for one in ("vi", "en")))
