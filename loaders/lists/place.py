"""A cell as the row of a list has it: where it stands, under which heading, and in which unit."""

from dataclasses import dataclass
from decimal import Decimal

from bangiao.loaders.lists.sheets import Cell


@dataclass(frozen=True, slots=True)
class Unit:
    """The unit that a heading or a line above it gives: a factor, and a currency or ""."""

    factor: Decimal = Decimal(1)
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A cell of the row: its address, its heading as the file has it, what stands in it, and its unit."""

    address: str
    heading: str
    cell: Cell
    unit: Unit = Unit()
