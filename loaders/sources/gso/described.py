"""What we know of the office's tables beyond what stands in them: codes, Vietnamese names, topics, units, counting.

`tables.csv` describes tables by name and `items.csv` the items of their columns. Most files state no unit: those here
are the units of the Statistical Yearbook of Viet Nam, from our own knowledge, checked against the size of the
national figures; an observation says when its unit comes from here. A table or item that is not described is loaded
under its own name, with the unit that it states or none.
"""

import csv
import re
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from bangiao.graph.schema import Counting
from bangiao.graph.values import MoneyKind, fold
from bangiao.loaders.indicators import Indicator
from bangiao.loaders.sources.gso.columns import Column
from bangiao.loaders.sources.gso.units import Unit, in_heading, unit

_BY_PROVINCE = re.compile(r" by (?:some )?provinces?$| among provinces", re.IGNORECASE)


class Told(NamedTuple):
    """A row of `tables.csv`: `code` has a star where an item's own code goes, if not at its end."""

    code: str
    vi: str
    topic: str
    unit: Unit | None
    counting: Counting
    money_kind: str
    counted_kind: str
    role: str


def describe(name: str) -> Told | None:
    """What is known of the table of that name; None for a table that nobody described."""
    return _tables().get(fold(name))


def indicator(name: str, column: Column) -> Indicator:
    """The indicator that a column of the table measures."""
    told = describe(name)
    bare, named_unit = in_heading(name)
    item = _items().get((told.code if told else "", fold(column.item))) or _items().get(("", fold(column.item)))
    item_code = item["code"] if item else fold(column.item).replace(" ", "_")
    table_code = told.code if told else fold(_BY_PROVINCE.sub("", bare)).replace(" ", "_")
    own = unit(item["unit"]) if item and item["unit"] else None
    measure = column.unit or own or named_unit or (told.unit if told else None)
    counting = Counting(item["counting"]) if item and item["counting"] else (told.counting if told else None)
    money_kind = (item["money_kind"] if item else "") or (told.money_kind if told else "")
    names = (told.vi, item["vi"] if item else column.item) if told else ()
    return Indicator(
        code=table_code.replace("*", item_code)
        if "*" in table_code
        else "_".join(filter(None, (table_code, item_code))),
        vi=": ".join(part for part in names if part),
        en=": ".join(part for part in (name, column.item) if part),
        topic=told.topic if told else "other",
        unit=measure.base if measure else "",
        counting=counting or Counting.NOT_STATED,
        currency=measure.currency if measure else "",
        money_kind=MoneyKind(money_kind) if money_kind else None,
        counted_kind=told.counted_kind if told else "",
        factor=measure.factor if measure else Decimal(1),
        stated_unit=measure.stated if measure else "",
    )


def unit_is_ours(name: str, column: Column, measured: Indicator) -> bool:
    """Whether the unit stands nowhere in the file: neither in a heading nor in the words of the table's name."""
    if not measured.unit or column.unit or _items_own_unit(column) or in_heading(name)[1]:
        return False
    if measured.unit == "percent":
        return not re.match(r"percentage|structure", name, re.IGNORECASE)
    return not (name.startswith("Number of ") and measured.factor == 1)


def _items_own_unit(column: Column) -> bool:
    item = _items().get(("", fold(column.item)))
    return bool(item and item["unit"])


@cache
def _tables() -> dict[str, Told]:
    return {
        fold(row["table"]): Told(
            row["code"],
            row["vi"],
            row["topic"],
            unit(row["unit"]) if row["unit"] else None,
            Counting(row["counting"] or Counting.NOT_STATED),
            *(row[one] for one in ("money_kind", "counted_kind", "role")),
        )
        for row in _rows("tables.csv")
    }


@cache
def _items() -> dict[tuple[str, str], dict[str, str]]:
    return {(row["table"], fold(row["item"])): row for row in _rows("items.csv")}


def _rows(file: str) -> list[dict[str, str]]:
    with files(__package__).joinpath(file).open(encoding="utf-8") as lines:
        return list(csv.DictReader(lines))
