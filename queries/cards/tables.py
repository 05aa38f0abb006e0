"""The tables of funders, and how alike provinces are: kept between commands for as long as the graph stays as it is."""

import hashlib
import pickle
from dataclasses import dataclass, field
from pathlib import Path

from bangiao.graph.store.door import Door
from bangiao.queries.matching.donors.read import Tables, read
from bangiao.queries.run import ask

FORM = 1
"""Raised when what is kept changes its form."""
MARKS = (
    "MATCH (d:Document) WHERE d.sha256 IS NOT NULL RETURN d.id AS id, d.sha256 AS told",
    "MATCH (:Organisation)-[r:FUNDS]->(:Project) RETURN r.status AS id, count(r) AS told",
    "MATCH (p:Project) RETURN p.status AS id, count(p) AS told",
    "MATCH (:Project)-[r:LOCATED_IN]->(:Province) RETURN r.status AS id, count(r) AS told",
    "MATCH (:Project)-[r:IN_SECTOR]->(:Sector) RETURN r.status AS id, count(r) AS told",
    "MATCH (n:Need) RETURN n.status AS id, count(n) AS told",
)
"""What changes when projects, their funders, places and sectors, needs or loaded files do."""


@dataclass
class Kept:
    """Tables of one graph and era, and the likeness of provinces to those that were asked for so far."""

    mark: str
    tables: Tables
    alike: dict[str, dict[str, float]] = field(default_factory=dict)


def kept(door: Door, era: str, folder: Path) -> Kept:
    """From `folder` where it still holds, else read from the graph and kept there."""
    file, mark = folder / f"funders-{era}.tables", mark_of(door, era)
    found = _restored(file)
    if found is None or found.mark != mark:
        found = Kept(mark, read(door, era))
        _keep(found, file)
    return found


def alike(door: Door, found: Kept, province: str, folder: Path) -> dict[str, float]:
    """How alike the other provinces are, as `bangiao ask likeness` says; those not known are left out."""
    if province not in found.alike:
        era = found.tables.era
        rows = ask(door, "likeness", {"province": province, "era": era}, language="en").found
        known = {str(row["other"].properties["id"]): row["score"] for row in rows if row.get("score") is not None}
        found.alike[province] = known
        _keep(found, folder / f"funders-{era}.tables")
    return found.alike[province]


def mark_of(door: Door, era: str) -> str:
    """A short text that changes when the graph does in what suggestions of funders are made of."""
    told = [sorted((str(row["id"]), str(row["told"])) for row in door.ask(one, trusted=True).rows) for one in MARKS]
    return hashlib.sha256(repr((FORM, era, told)).encode()).hexdigest()


def _keep(found: Kept, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    part.write_bytes(pickle.dumps(found, protocol=pickle.HIGHEST_PROTOCOL))
    part.replace(file)


def _restored(file: Path) -> Kept | None:
    """What this program kept itself in the user's own folder; None where it is absent or spoilt."""
    try:
        found = pickle.loads(file.read_bytes())
    except (OSError, pickle.UnpicklingError, EOFError, AttributeError, ImportError, ValueError, TypeError, IndexError):
        return None
    return found if isinstance(found, Kept) else None
