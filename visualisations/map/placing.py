"""The rows of an answer in the provinces of an era, and those that lie in none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import Words
from bangiao.visualisations.charts.measures import NoSuchColumn
from bangiao.visualisations.charts.pieces import Piece
from bangiao.visualisations.map.provinces import Known

ERA = Words("Thời kỳ", "Era")
ERA_NAMES = {
    "63": Words("63 tỉnh (đến 30/6/2025)", "63 provinces (until 2025-06-30)"),
    "34": Words("34 tỉnh (từ 01/7/2025)", "34 provinces (since 2025-07-01)"),
}


@dataclass(frozen=True, slots=True)
class Placed:
    """The pieces of an answer in one era: by the id of their province, and by name where they lie in none.

    `names` holds all provinces of the era; `keys` the key of the mark of each row of the answer, "" for a row of
    another era.
    """

    era: str
    names: Mapping[str, str]
    inside: Mapping[str, list[Piece]]
    outside: Mapping[str, list[Piece]]
    keys: tuple[str, ...]

    @property
    def pieces(self) -> list[Piece]:
        """All pieces of the era."""
        return [one for found in (*self.inside.values(), *self.outside.values()) for one in found]


def placed(pieces: Sequence[Piece], known: Sequence[Known], era: str, language: str, *, alone: bool) -> Placed:
    """The pieces in the provinces of the era; by their names too where the answer is of this era `alone`."""
    here = [one for one in known if one.era == era]
    ids = {one.id for one in here}
    names = {name: one.id for one in here for name in (one.name_vi, one.name_en) if name} if alone else {}
    inside: dict[str, list[Piece]] = {}
    outside: dict[str, list[Piece]] = {}
    keys = []
    for piece in pieces:
        node, name = piece.nodes[0], piece.names[0]
        province = node if node in ids else "" if node else names.get(name, "")
        if province:
            inside.setdefault(province, []).append(piece)
        elif not node:
            outside.setdefault(name, []).append(piece)
        keys.append(province or ("" if node else outside_key(era, name)))
    return Placed(era, {one.id: one.name(language) for one in here}, inside, outside, tuple(keys))


def outside_key(era: str, name: str) -> str:
    """The key of the mark of what lies in no province."""
    return f"rest:{era}:{name}"


def province_column(result: Result) -> Column:
    """The column of provinces: the one of that name, else the first whose cells are provinces; raises NoSuchColumn."""
    for one in result.columns:
        if one.name == "province":
            return one
    for one in result.columns:
        cells = [row.get(one.name) for row in result.found]
        if any(isinstance(cell, GraphNode) and "Province" in cell.labels for cell in cells):
            return one
    raise NoSuchColumn(question=result.name, found="province", allowed="–")
