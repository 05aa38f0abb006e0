"""The tables of a graph, kept between commands: read and built anew only when the graph's ties have changed."""

import hashlib
import pickle
from pathlib import Path

from bangiao.graph.schema import Era
from bangiao.graph.store.door import Door
from bangiao.graph.values import COUNTED
from bangiao.queries.matching.twins.read import OURS, read
from bangiao.queries.matching.twins.tables import Tables, build

FORM = 1
"""Raised when what is kept changes its form."""
MARKS = (
    "MATCH (:ForeignLocality)-[r:TWINNED_WITH]->(:ForeignLocality) RETURN r.status AS status, count(*) AS found",
    "MATCH (place:ForeignLocality) RETURN count(place) AS found",
    "MATCH (place:ForeignLocality)-[:PART_OF]->(within:ForeignLocality) RETURN count(*) AS found",
    "MATCH (d:Document) WHERE d.sha256 IS NOT NULL RETURN d.id AS id, d.sha256 AS sha256",
    "MATCH (p:Province) RETURN p.id AS id, p.population AS population, p.lat AS lat, p.lon AS lon",
    "MATCH (o:Organisation {kind: 'diplomatic_mission'}) RETURN o.country AS country, count(*) AS found",
    OURS,
)


def tables_of(door: Door, era: Era, folder: Path) -> Tables:
    """The tables of the graph for the provinces of an era, from `folder` where they were kept and still hold."""
    kept = folder / f"twins-{era}.tables"
    mark = mark_of(door, era)
    found = _restored(kept, mark)
    if found is None:
        found = build(read(door, era)).prepared()
        folder.mkdir(parents=True, exist_ok=True)
        part = kept.with_suffix(".part")
        part.write_bytes(pickle.dumps((mark, found), protocol=pickle.HIGHEST_PROTOCOL))
        part.replace(kept)
    return found


def mark_of(door: Door, era: Era) -> str:
    """A short text that changes when ties, places, documents or missions of the graph do."""
    asked = {"status": [str(one) for one in COUNTED], "era": str(era)}
    told = [sorted(repr(sorted(row.items())) for row in door.ask(one, asked, trusted=True).rows) for one in MARKS]
    return hashlib.sha256(repr((FORM, str(era), told)).encode()).hexdigest()


def _restored(kept: Path, mark: str) -> Tables | None:
    """What this program kept itself in the user's own folder; None where it is absent, spoilt or out of date."""
    try:
        was, found = pickle.loads(kept.read_bytes())
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, ValueError, TypeError):
        return None
    return found if was == mark and isinstance(found, Tables) else None
