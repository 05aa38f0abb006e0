"""Cards of places abroad: the ranking of twins, with reasons read off the ties."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from bangiao.graph.store.door import Door
from bangiao.queries.cards import localities
from bangiao.queries.cards.card import Card, ScorePart
from bangiao.queries.cards.context import Context, doors
from bangiao.queries.cards.evidence import Evidence, said
from bangiao.queries.cards.lookup import names, node_sources, tie_sources
from bangiao.queries.cards.sight import Sight
from bangiao.queries.matching.twins.features import FEATURES
from bangiao.queries.matching.twins.model import Model
from bangiao.queries.matching.twins.read import VIETNAM
from bangiao.queries.matching.twins.suggest import Suggestion, suggest
from bangiao.queries.matching.twins.tables import Tables
from bangiao.queries.words import Words

BANDS = {"high": "strong", "middle": "fair", "low": "weak"}
GROUPS = {
    "countries": Words("hai nước, hai vùng hay kết nghĩa", "habits of the two countries and regions"),
    "near": Words("láng giềng của hai bên", "neighbours of both"),
    "paths": Words("bạn của bạn", "twins of twins"),
    "alike": Words("quy mô, khoảng cách, tên", "size, distance, name"),
    "known": Words("số quan hệ đã có", "ties that there are"),
}
BASE = Words("điểm nền", "start of the score")
_TIES = ("TWINNED_WITH", "COOPERATES_WITH")


@dataclass(frozen=True)
class _Pair:
    """A suggestion with what was read of it."""

    seen: Sight
    found: Suggestion
    reasons: list[Evidence]
    counter: list[Evidence]


def for_province(
    door: Door,
    tables: Tables,
    province: str,
    context: Context,
    *,
    top: int,
    spread: int,
    exclude: frozenset[str] = frozenset(),
    sector_asked: bool = False,
    model: Model | None = None,
) -> list[Card]:
    """At most `top` places abroad for the province, at most `spread` of one country. Raises UnknownPlace."""
    found = suggest(tables, province, top=top, spread=spread, exclude=exclude, model=model)
    index = tables.ground.index
    pairs = [_pair(Sight(tables, index[province], index[one.place.id]), one) for one in found]
    return _cards(door, pairs, context, sector_asked=sector_asked, offers="partner")


def for_partner(
    door: Door,
    tables: Tables,
    partner: str,
    *,
    top: int,
    exclude: frozenset[str] = frozenset(),
    model: Model | None = None,
) -> list[Card]:
    """At most `top` provinces for the place abroad. Raises UnknownPlace."""
    abroad = frozenset(place.country for place in tables.ground.world.places) - {VIETNAM}
    found = suggest(tables, partner, top=top, spread=None, exclude=exclude, outside=abroad, model=model)
    index = tables.ground.index
    pairs = [_pair(Sight(tables, index[one.place.id], index[partner]), one) for one in found]
    return _cards(door, pairs, Context(), sector_asked=False, offers="province")


def _pair(seen: Sight, found: Suggestion) -> _Pair:
    return _Pair(seen, found, localities.reasons(seen), localities.counter(seen))


def _cards(door: Door, pairs: Sequence[_Pair], context: Context, *, sector_asked: bool, offers: str) -> list[Card]:
    told = [one for pair in pairs for one in (*pair.reasons, *pair.counter)]
    ends = [end for pair in pairs for end in (pair.seen.home_id, pair.seen.place.id, pair.seen.country) if end]
    named = names(door, [*ends, *(one for found in told for one in found.ids())])
    cited = _cited(door, pairs, told)
    opened = doors(door, {pair.seen.place.country for pair in pairs})
    return [
        Card(
            province=pair.seen.home_id,
            partner=pair.seen.place.id,
            kind="locality",
            names=named,
            score=pair.found.score,
            band=BANDS.get(pair.found.band or "", "unmeasured"),
            country=pair.seen.country,
            new="partner" if pair.seen.own() else "country",
            offers=offers,
            parts=tuple(_parts(pair.found)),
            reasons=tuple(said(one, localities.SENTENCES, named, cited) for one in pair.reasons),
            counter=tuple(said(one, localities.SENTENCES, named, cited) for one in pair.counter),
            needs=context.needs_met(pair.seen.place.id, pair.seen.country, None),
            advised=context.advised_of(pair.seen.place.id, pair.seen.country),
            doors=opened.get(pair.seen.place.country, ()),
            unknown=tuple(localities.unknown(pair.seen, sector_asked=sector_asked)),
        )
        for pair in pairs
    ]


def _cited(door: Door, pairs: Iterable[_Pair], told: Sequence[Evidence]) -> Mapping[str, Sequence[str]]:
    """The citations of all facts: relationships are looked up from their end abroad, agreements and places by their ids."""
    facts = {fact for one in told for fact in one.facts}
    things = {fact for fact in facts if ":" in fact}
    ends = set()
    for ground in {id(pair.seen.tables): pair.seen.tables.ground for pair in pairs}.values():
        for (one, other), relations in ground.relations.items():
            if not facts.isdisjoint(relations):
                both = (ground.world.places[one], ground.world.places[other])
                ends |= {key for place in both if place.country != VIETNAM for key in (place.id, *place.others)}
    return {**tie_sources(door, ends, facts - things, _TIES), **node_sources(door, things)}


def _parts(found: Suggestion) -> Iterable[ScorePart]:
    """What each group of features adds, and where the score starts: together they are the score."""
    for group, words in GROUPS.items():
        members = [one.name for one in FEATURES if one.evidence == group]
        yield ScorePart(group, words, None, sum(found.contributions[name].weight for name in members))
    yield ScorePart("base", BASE, None, found.base)
