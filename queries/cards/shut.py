"""What judgements keep out of a list of suggestions."""

from collections.abc import Iterable
from dataclasses import dataclass

from bangiao.graph.store.door import Door
from bangiao.queries.cards.judgements import Judgement, Judgements, Verdict

_UNITS = """
MATCH (asked:Province {id: $province})
OPTIONAL MATCH (asked)-[:SUCCEEDED_BY*1..5]->(later:Province)
WITH asked, collect(DISTINCT later.id) AS later
OPTIONAL MATCH (asked)<-[:SUCCEEDED_BY*1..5]-(earlier:Province)
RETURN later, collect(DISTINCT earlier.id) AS earlier
"""


@dataclass(frozen=True, slots=True)
class Shut:
    """The other sides not to be suggested at all, and those not to be in one sector."""

    whole: frozenset[str] = frozenset()
    cells: frozenset[tuple[str, str]] = frozenset()


def for_province(door: Door, province: str, judgements: Judgements) -> Shut:
    """Partners that were judged known or bad for the province, or for what it was made of or became."""
    units = {province, *_units(door, province)}
    return _shut((one, one.partner) for one in judgements.standing().values() if one.province in units)


def for_partner(door: Door, partner: str, judgements: Judgements) -> Shut:
    """Provinces that were judged known or bad for the partner, in either era."""
    judged = [one for one in judgements.standing().values() if one.partner == partner]
    units = {one.province: (one.province, *_units(door, one.province)) for one in judged}
    return _shut((one, unit) for one in judged for unit in units[one.province])


def _shut(judged: Iterable[tuple[Judgement, str]]) -> Shut:
    """A partner that is known is known in every sector; a bad suggestion is bad for its sector alone."""
    whole, cells = set(), set()
    for one, side in judged:
        if one.verdict == Verdict.KNOWN or (one.verdict == Verdict.BAD and one.sector is None):
            whole.add(side)
        elif one.verdict == Verdict.BAD and one.sector is not None:
            cells.add((side, one.sector))
    return Shut(frozenset(whole), frozenset(cells))


def _units(door: Door, province: str) -> list[str]:
    rows = door.ask(_UNITS, {"province": province}, trusted=True).rows
    return [one for row in rows for one in (*row["later"], *row["earlier"])]
