"""Records: what loaders emit. A record is a typed node or relationship of the schema; rows of text become records here."""

import dataclasses
import typing
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from bangiao.errors import BadRecord
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Citation, Fact, Node, Relation
from bangiao.graph.schema.declare import ValueType, value_types
from bangiao.graph.values import Basis, Money, MoneyKind, PartialDate, Qualifier
from bangiao.graph.values.numbers import decimal

Record = Node | Relation

MANY = "|"


def record(name: str, row: Mapping[str, str], file: str, place: str) -> Record:
    """The record that a row of text states, of the label or relationship type `name`.

    Columns are the properties of the type; lists are split by `|`; a date column may have a `…_basis`
    column beside it; money is `amount`, `currency`, `money_kind`, `money_year`, `qualifier`. An empty cell
    is unknown. Raises BadRecord for an unknown column, a value of the wrong type, or an id that does not fit.
    """
    declared: type[Fact] = {**NODE_TYPES, **RELATION_TYPES}[name]
    told = {column: value.strip() for column, value in row.items() if column and value and value.strip()}
    values: dict[str, Any] = {}
    types = value_types(name)
    try:
        if "money" in types and "amount" in told:
            values["money"] = _money(told)
        for column, text in told.items():
            if column == "sources":
                values[column] = tuple(Citation.parse(one.strip()) for one in text.split(MANY))
            elif column in types:
                values[column] = _value(types[column], column, text, told)
            elif column.removesuffix("_basis") not in types:
                raise BadRecord(file=file, place=column, found=repr(text), allowed=", ".join(sorted(types)))
        return typing.cast(Record, declared(**values))
    except BadRecord as error:
        raise BadRecord(**{**error.facts, "file": file, "place": f"{place}, {error.facts['place']}"}) from error
    except (ValueError, TypeError) as error:
        raise BadRecord(file=file, place=place, found=str(error), allowed=f"a row of {name}") from error


def join(one: Record, other: Record) -> Record:
    """Two statements of one id as one record: lists are joined, and a value that one of them lacks is taken.

    Raises BadRecord where they differ.
    """
    joined: dict[str, Any] = {}
    for field in dataclasses.fields(one):
        mine, theirs = getattr(one, field.name), getattr(other, field.name)
        if isinstance(mine, tuple):
            joined[field.name] = tuple(dict.fromkeys((*mine, *theirs)))
        elif mine is None or theirs is None or mine == theirs:
            joined[field.name] = theirs if mine is None else mine
        else:
            raise BadRecord(file="", place=f"{one.id}, {field.name}", found=f"{mine} / {theirs}", allowed="one value")
    return dataclasses.replace(one, **joined)


def _value(expected: ValueType, column: str, text: str, told: dict[str, str]) -> Any:
    kind = expected.kind
    if expected.many:
        return tuple(one.strip() for one in text.split(MANY) if one.strip())
    if kind is PartialDate:
        return PartialDate(text, Basis(told.get(f"{column}_basis", Basis.STATED)))
    return _word(kind, column, text) if issubclass(kind, StrEnum) else _READERS[kind](text)


def _word(kind: type[StrEnum], column: str, text: str) -> StrEnum:
    try:
        return kind(text)
    except ValueError:
        raise BadRecord(file="", place=column, found=repr(text), allowed=", ".join(kind)) from None


def _money(told: dict[str, str]) -> Money:
    year = told.pop("money_year", "")
    return Money(
        decimal(told.pop("amount")),
        told.pop("currency", ""),
        MoneyKind(told.pop("money_kind", MoneyKind.UNCLEAR)),
        int(year) if year else None,
        Qualifier(told.pop("qualifier", Qualifier.EXACT)),
    )


def _truth(text: str) -> bool:
    if text.casefold() not in ("true", "false"):
        raise ValueError(f"{text!r} is neither true nor false")
    return text.casefold() == "true"


def _whole(text: str) -> int:
    number = decimal(text)
    if number != number.to_integral_value():
        raise ValueError(f"{text!r} is no whole number")
    return int(number)


_READERS: dict[type, Callable[[str], Any]] = {
    bool: _truth,
    float: lambda text: float(decimal(text)),
    int: _whole,
    date: date.fromisoformat,
    str: str,
}
