"""Cards of organisations by sector: the ranking of funders, with reasons counted from projects."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door as ReadOnly
from bangiao.queries.cards.card import Card, Door, Reason, ScorePart
from bangiao.queries.cards.context import Context, doors
from bangiao.queries.cards.evidence import CITED, listed, sentence
from bangiao.queries.cards.lookup import countries, names, node_sources
from bangiao.queries.cards.wanted import Wanted
from bangiao.queries.formats.numbers import figure
from bangiao.queries.matching.donors import words
from bangiao.queries.matching.donors.evidence import Reason as Finding
from bangiao.queries.matching.donors.features import named
from bangiao.queries.matching.donors.groups import GROUPS, group_of
from bangiao.queries.matching.donors.read import Tables
from bangiao.queries.matching.donors.suggest import Suggestion, suggest_funders, suggest_provinces
from bangiao.queries.words import Words

SECTOR = "sector:dac-group/"
"""A group of DAC codes is no node of the graph: its id stands for the first two digits."""
_FINANCE = {"any": (), "grant": ("grant",), "odaloan": ("oda_loan",), "loan": ("loan",)}
_LAST = re.compile(r"[,;]? ?(gần nhất năm|the last in) \{last\}")
_PLACED = ("sector_here", "sector_near", "sector_alike", "sector_once")
_YEARS = ("last", "until")


@dataclass(frozen=True)
class _Known:
    """Names, countries and citations of what the suggestions name."""

    names: Mapping[str, Words]
    countries: Mapping[str, str]
    sources: Mapping[str, Sequence[str]]


def for_province(
    door: ReadOnly,
    tables: Tables,
    wanted: Wanted,
    context: Context,
    *,
    groups: Collection[str],
    top: int,
    shut: Collection[str | tuple[str, str]] = (),
    alike: Mapping[str, float] | None = None,
) -> list[Card]:
    """At most `top` organisations by sector for the province; `shut` are those not to be suggested to it."""
    found = suggest_funders(
        tables,
        str(wanted.province),
        sectors=groups,
        sizes=() if wanted.size == "any" else (wanted.size,),
        finance=_FINANCE[wanted.finance],
        known=shut,
        alike=alike,
        top=top,
    )
    return _cards(door, found, context, "partner")


def for_partner(
    door: ReadOnly,
    tables: Tables,
    partner: str,
    *,
    groups: Collection[str],
    top: int,
    shut: Collection[str | tuple[str, str]] = (),
) -> list[Card]:
    """At most `top` provinces by sector for the organisation; `shut` are those not to be suggested to it."""
    found = suggest_provinces(tables, partner, sectors=groups, known=shut, top=top)
    return _cards(door, found, Context(), "province")


def cell(partner: str, sector: str) -> tuple[str, str]:
    """A judged pair of partner and sector as the ranking knows it."""
    return partner, sector.removeprefix(SECTOR)


def _cards(door: ReadOnly, found: Sequence[Suggestion], context: Context, offers: str) -> list[Card]:
    known = _looked_up(door, found)
    opened = doors(door, set(known.countries.values()))
    return [_card(one, known, context, offers, opened) for one in found]


def _looked_up(door: ReadOnly, found: Sequence[Suggestion]) -> _Known:
    findings = [each for one in found for each in (*one.reasons, *one.against)]
    funders = {one.funder for one in found}
    lands = countries(door, funders)
    ids = [*funders, *(one.province for one in found), *(place for each in findings for place in each.provinces)]
    named_ones = names(door, [*ids, *(f"country:{code}" for code in lands.values())])
    sectors = {f"{SECTOR}{one.sector}": GROUPS[one.sector] for one in found}
    return _Known(
        {**named_ones, **sectors}, lands, node_sources(door, (one for each in findings for one in each.projects))
    )


def _card(
    one: Suggestion, known: _Known, context: Context, offers: str, opened: Mapping[str, tuple[Door, ...]]
) -> Card:
    code = known.countries.get(one.funder, "")
    land = f"country:{code}" if code else ""
    theme = GraphNode(("Sector",), {"id": f"{SECTOR}{one.sector}", "code": one.sector, "scheme": "dac-group"})
    return Card(
        province=one.province,
        partner=one.funder,
        kind="organisation",
        names=known.names,
        score=one.score,
        band=_band(one),
        sector=f"{SECTOR}{one.sector}",
        country=land,
        new="sector" if any(each.kind == "own_province" for each in one.reasons) else "partner",
        offers=offers,
        parts=tuple(
            ScorePart(part.feature, named(part.feature).words, part.value, part.contribution) for part in one.parts
        ),
        reasons=tuple(_said(each, words.REASONS, known) for each in one.reasons),
        counter=tuple(_said(each, words.AGAINST, known) for each in one.against),
        needs=context.needs_met(one.funder, land, theme),
        advised=context.advised_of(one.funder, land),
        doors=opened.get(code, ()),
        unknown=tuple(_filled(words.UNKNOWN[key], {"until": one.until}) for key in _not_said(one)),
    )


def _band(one: Suggestion) -> str:
    """The band, as measured for the two years after a funder's data; none was for one whose data ended long ago."""
    return "unmeasured" if any(each.kind == "ended" for each in one.against) else one.band


def _not_said(one: Suggestion) -> list[str]:
    """What is not known, but for the end of the data where it is told already as the end of the funder's projects."""
    ended = any(each.kind == "ended" for each in one.against)
    return [key for key in one.unknown if not (ended and key == "after")]


def _said(found: Finding, sentences: Mapping[str, Words], known: _Known) -> Reason:
    told = _filled(sentences[found.kind], found.facts)
    if found.kind in _PLACED and found.provinces:
        told = Words(*(f"{told.said(one)}: {listed(found.provinces, known.names, one)}" for one in ("vi", "en")))
    cited = list(dict.fromkeys(one for project in found.projects for one in known.sources.get(project, ())))
    return Reason(
        found.kind,
        told,
        found.projects,
        tuple(cited[:CITED]),
        {**found.facts, "provinces_meant": found.provinces},
        more=max(0, len(cited) - CITED),
    )


def _filled(template: Words, facts: Mapping[str, int | float]) -> Words:
    """The template with its figures; a last year that is not known (0) is not told."""
    if not facts.get("last", 1):
        template = Words(_LAST.sub("", template.vi), _LAST.sub("", template.en))
    told = {
        language: {
            key: str(int(value)) if key in _YEARS else figure(value, language, 0 if value >= 10 else None)
            for key, value in facts.items()
        }
        for language in ("vi", "en")
    }
    return sentence(template, told)


def groups_of(door: ReadOnly, sectors: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The DAC groups of sectors, and the ids of those that have none."""
    wanted = list(sectors)
    rows = door.ask("UNWIND $ids AS one MATCH (s:Sector {id: one}) RETURN s", {"ids": wanted}, trusted=True).rows
    found = {str(row["s"].properties["id"]): group_of(row["s"]) for row in rows}
    groups = tuple(dict.fromkeys(group for group in found.values() if group))
    return groups, tuple(one for one in wanted if not found.get(one))
