"""Typed records out of the facts that RDF holds."""

import dataclasses
import typing
from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum
from typing import Any

from bangiao.graph.claims import Properties
from bangiao.graph.records import Record
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES, Citation
from bangiao.graph.schema.declare import ValueType, value_types
from bangiao.graph.store.restore import Kept
from bangiao.graph.values import Basis, Money, MoneyKind, PartialDate, Qualifier


def records(fact: Kept) -> Iterator[Record]:
    """What each statement of a fact is as a record, under the id and between the ends of that statement.

    Dollars are worked out anew from the rates that bangiao ships. A withdrawn relationship is no record.
    """
    if fact.name == "WITHDRAWN":
        return
    for told in fact.claims.values():
        values = {one: _value(kind, one, told) for one, kind in value_types(fact.name).items()}
        known = {one: value for one, value in values.items() if value is not None}
        known["sources"] = tuple(Citation.parse(one) for one in told.get("sources", ()))
        if fact.ends:
            known |= {"start": told.get("start", fact.ends[0]), "end": told.get("end", fact.ends[1])}
        else:
            known["id"] = told["id"]
        declared: Any = {**NODE_TYPES, **RELATION_TYPES}[fact.name]
        own = {one.name for one in dataclasses.fields(declared)}
        yield typing.cast(Record, declared(**{one: value for one, value in known.items() if one in own}))


def _value(expected: ValueType, name: str, told: Properties) -> Any:
    if expected.kind is Money:
        return _money(told)
    value = told.get(name)
    if value is None:
        return None
    if expected.many:
        return tuple(value)
    if expected.kind is PartialDate:
        return PartialDate(value, Basis(told.get(f"{name}_basis", Basis.STATED)))
    return expected.kind(value) if issubclass(expected.kind, StrEnum | float) else value


def _money(told: Properties) -> Money | None:
    if "amount_stated" not in told:
        return None
    return Money(
        Decimal(told["amount_stated"]),
        told["currency"],
        MoneyKind(told.get("money_kind", MoneyKind.UNCLEAR)),
        told.get("money_year"),
        Qualifier(told.get("qualifier", Qualifier.EXACT)),
        told.get("price_year"),
    )
