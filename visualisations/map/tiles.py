"""Where the tile of each province stands in a grid, in the eras of 63 and of 34; placed by hand, in data files beside."""

import csv
from dataclasses import dataclass
from functools import cache

from bangiao.visualisations.page import read

ERAS = ("63", "34")


@dataclass(frozen=True, slots=True)
class Tile:
    """A province's place: rows count from the north, columns from the west; labels are short names."""

    era: str
    id: str
    label_vi: str
    label_en: str
    row: int
    column: int

    def label(self, language: str) -> str:
        """The short name in the language."""
        return self.label_vi if language == "vi" else self.label_en


@dataclass(frozen=True, slots=True)
class Inset:
    """An archipelago that belongs to a province: where its frame stands in the grid, and its islands inside that."""

    era: str
    province: str
    label_vi: str
    label_en: str
    row: int
    column: int
    islands: tuple[tuple[float, float], ...]

    def label(self, language: str) -> str:
        """Its name in the language."""
        return self.label_vi if language == "vi" else self.label_en


@cache
def tiles(era: str) -> tuple[Tile, ...]:
    """The tiles of an era, from north to south."""
    rows = csv.DictReader(read("map/tiles.csv").splitlines())
    return tuple(
        Tile(one["era"], one["id"], one["label_vi"], one["label_en"], int(one["row"]), int(one["column"]))
        for one in rows
        if one["era"] == era
    )


@cache
def insets(era: str) -> tuple[Inset, ...]:
    """Hoàng Sa and Trường Sa, which belong to Đà Nẵng and Khánh Hòa in both eras."""
    rows = csv.DictReader(read("map/insets.csv").splitlines())
    return tuple(
        Inset(
            one["era"],
            one["province"],
            one["label_vi"],
            one["label_en"],
            int(one["row"]),
            int(one["column"]),
            tuple((float(x), float(y)) for x, y in (pair.split() for pair in one["islands"].split("|"))),
        )
        for one in rows
        if one["era"] == era
    )
