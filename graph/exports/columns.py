"""What a table of one label or relationship type has for columns: all that the schema declares, as the database keeps it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, Literal

from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES
from bangiao.graph.schema.declare import ValueType, value_types
from bangiao.graph.values import Money, PartialDate

Kind = Literal["text", "int", "float", "bool", "date"]

_KINDS: dict[type, Kind] = {bool: "bool", int: "int", float: "float", date: "date"}


@dataclass(frozen=True, slots=True)
class Column:
    """One property: the kind of its values, whether they are lists, its names, its unit and the words allowed."""

    name: str
    kind: Kind
    many: bool
    vi: str
    en: str
    unit: str = ""
    allowed: tuple[str, ...] = ()


_ID = Column("id", "text", False, "Mã", "Id")
START = Column("start", "text", False, "Mã của đầu đi", "Id of the start node")
END = Column("end", "text", False, "Mã của đầu đến", "Id of the end node")
_KEPT = (
    Column("sources", "text", True, "Nguồn (tài liệu#chỗ)", "Sources (document#place)"),
    Column("datasets", "text", True, "Bộ dữ liệu đã nêu", "Datasets that state it"),
    Column("claims", "text", True, "Lời của từng bộ dữ liệu (JSON)", "What each dataset states (JSON)"),
    Column("differs", "text", True, "Chỗ các bộ dữ liệu khác nhau", "Where datasets differ"),
)
_SEARCH = (
    Column("joined", "text", True, "Các mã đã gộp vào", "Ids that were joined into it"),
    Column("name_key", "text", False, "Khóa tìm kiếm", "Search key"),
    Column("search_key", "text", False, "Khóa tìm kiếm của mọi tên", "Search key of all names"),
)
_MONEY: tuple[tuple[str, Kind, tuple[str, str, str]], ...] = (
    ("amount", "float", ("Số tiền", "Amount", "currency")),
    ("amount_stated", "text", ("Số tiền như nguồn viết", "Amount as stated", "currency")),
    ("currency", "text", ("Tiền tệ (ISO 4217)", "Currency (ISO 4217)", "")),
    ("money_kind", "text", ("Loại tiền", "Kind of money", "")),
    ("qualifier", "text", ("Mức chính xác", "Qualifier", "")),
    ("money_year", "int", ("Năm của số tiền", "Year of the money", "")),
    ("price_year", "int", ("Năm của giá cố định", "Year of constant prices", "")),
    ("usd", "float", ("USD theo tỷ giá của năm", "US dollars at the rate of the year", "USD")),
    ("usd_rate", "float", ("Tỷ giá", "Rate", "currency per USD")),
    ("usd_rate_source", "text", ("Nguồn tỷ giá", "Source of the rate", "")),
    ("usd_constant", "float", ("USD giá cố định 2020", "Constant US dollars of 2020", "USD of 2020")),
)


@cache
def columns_of(name: str) -> tuple[Column, ...]:
    """The columns of a label or relationship type, `id` first; a relationship's ends are not among them.

    >>> [column.name for column in columns_of("BORDERS") if column.kind == "float"]
    ['km']
    """
    told: dict[str, Column] = {_ID.name: _ID}
    kinds = list(RELATION_TYPES) if name == "WITHDRAWN" else [name]  # one that was set aside keeps what it had
    for kind in (name, *kinds):
        for own, value in value_types(kind).items():
            if own not in ("id", "start", "end"):
                told |= {column.name: column for column in _flat(own, value) if column.name not in told}
    last = (*_KEPT, *_SEARCH) if name in NODE_TYPES else _KEPT
    told |= {column.name: column for column in last}
    return tuple(told.values())


def _flat(name: str, value: ValueType) -> Iterator[Column]:
    """A declared property as the columns that `flatten` makes of it."""
    vi, en, unit = value.property.vi, value.property.en, value.property.unit
    if value.kind is Money:
        yield from (Column(one, kind, False, *said) for one, kind, said in _MONEY)
    elif value.kind is PartialDate:
        yield Column(name, "text", False, vi, en, "YYYY[-MM[-DD]]")
        yield Column(f"{name}_from", "date", False, f"{vi}: ngày đầu", f"{en}: first day")
        yield Column(f"{name}_before", "date", False, f"{vi}: trước ngày", f"{en}: day after the last")
        yield Column(f"{name}_basis", "text", False, f"{vi}: cơ sở", f"{en}: basis")
    else:
        allowed = tuple(value.kind) if issubclass(value.kind, StrEnum) else ()
        yield Column(name, _KINDS.get(value.kind, "text"), value.many, vi, en, unit, allowed)


def typed(column: Column, value: Any) -> Any:
    """A value of the database in the column's own kind; None stays None.

    A whole number in a column of decimals is made a decimal, so that a column has one type.
    """
    if value is None:
        return None
    if column.many:
        return [str(one) for one in value]
    match column.kind:
        case "float":
            return float(value)
        case "text":
            return str(value)
        case _:
            return value
