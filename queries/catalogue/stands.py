"""Which provinces of an era the places of projects stand for; asked once a place, however many projects lie there."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bangiao.graph.schema import label_of
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue import whole

MOST = 10_000_000
"""Rows that no cap may cut: each is a part of a sum."""

_STATEMENT = """
UNWIND $ids AS one
MATCH (place:%LABEL% {id: one})
/* parts/targets.cypher */
RETURN one AS place, target.id AS target, weight,
       CASE WHEN target IS NOT NULL THEN null
            WHEN place:Country AND place.iso2 = 'VN' THEN 'nationwide'
            WHEN place:Country OR place:ForeignLocality THEN 'abroad'
            WHEN place:Region AND NOT EXISTS { (place)-[:PART_OF*1..3]->(:Country {iso2: 'VN'}) } THEN 'unstated'
            ELSE 'unplaced' END AS placement
"""


@dataclass(frozen=True, slots=True)
class Stand:
    """A province that a place lies in, and the part of the place that does; or, in no province, its `placement`."""

    province: str | None
    weight: float
    placement: str | None


def stands(door: Door, ids: Iterable[str], era: str) -> dict[str, list[Stand]]:
    """Under each place's id the provinces of the era that it stands for, else one `Stand` with its placement."""
    by_label: dict[str, list[str]] = defaultdict(list)
    for one in sorted(set(ids)):
        by_label[label_of(one) or ""].append(one)
    found: dict[str, list[Stand]] = defaultdict(list)
    for label, some in by_label.items():
        asked = {"ids": some, "era": era}
        for row in door.ask(whole(_STATEMENT.replace("%LABEL%", label)), asked, limit=MOST, trusted=True).rows:
            weight = row["weight"] if row["target"] else 1.0
            found[row["place"]].append(Stand(row["target"], weight, row["placement"]))
    return found
