"""The provinces of both eras as the graph names them."""

from collections.abc import Sequence
from dataclasses import dataclass

from bangiao.graph.store.door import Door

_PROVINCES = """
MATCH (p:Province) WHERE p.era IN $eras AND p.status <> 'withdrawn'
RETURN p.id AS id, p.era AS era, p.name_vi AS name_vi, p.name_en AS name_en, p.aliases AS aliases,
       p.gso_code AS gso_code, p.iso3166_2 AS iso3166_2
ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class Known:
    """A province of the graph, with everything that may name it in an answer or in a file of outlines."""

    id: str
    era: str
    name_vi: str
    name_en: str
    aliases: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    def name(self, language: str) -> str:
        """The name in the language, else in the other."""
        first, second = (self.name_vi, self.name_en) if language == "vi" else (self.name_en, self.name_vi)
        return first or second


def provinces(door: Door, eras: Sequence[str]) -> tuple[Known, ...]:
    """All provinces of the eras."""
    rows = door.ask(_PROVINCES, {"eras": list(eras)}, trusted=True).rows
    return tuple(
        Known(
            row["id"],
            row["era"],
            row["name_vi"] or "",
            row["name_en"] or "",
            tuple(row["aliases"] or ()),
            tuple(str(code) for code in (row["gso_code"], row["iso3166_2"]) if code),
        )
        for row in rows
    )
