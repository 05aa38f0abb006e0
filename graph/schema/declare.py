"""How a type of node or relationship is declared: a typed class with its names in both languages."""

import dataclasses
import hashlib
import math
import re
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache, lru_cache
from typing import Annotated, Any, ClassVar, TypeVar, dataclass_transform, get_type_hints

from bangiao.errors import BadRecord
from bangiao.graph.values import Money, PartialDate, Status, clean

Plain = str | int | float | bool | date | list[str]


@dataclass(frozen=True, slots=True)
class Property:
    """What a property of a type is called in both languages, its unit, and whether the database indexes it.

    `rdf` is the term of a published vocabulary for it (`dcterms:issued`; `rdfs:label@vi` for text of one language).
    """

    vi: str
    en: str
    index: bool = False
    unit: str = ""
    rdf: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a fact is stated: a document's id and the place in it (row, XPath, paragraph and characters).

    >>> str(Citation("document:wb", "row 12"))
    'document:wb#row 12'
    """

    document: str
    locator: str = ""

    def __str__(self) -> str:
        return f"{self.document}#{self.locator}"

    @classmethod
    def parse(cls, text: str) -> "Citation":
        """The source written as `document-id#locator`."""
        document, _, locator = text.partition("#")
        return cls(document, locator)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """What every node and relationship carries: status, sources, and the ids of the statements behind it."""

    status: Annotated[Status, Property("trạng thái", "status", index=True)] = Status.ACTUAL
    sources: tuple[Citation, ...] = ()
    fact_ids: tuple[str, ...] = ()

    vi: ClassVar[str]
    en: ClassVar[str]
    colour: ClassVar[str] = "#666666"
    rdf: ClassVar[str] = ""

    def own(self) -> Iterator[tuple[str, Any]]:
        """The fields that the type declares, with their values; not those that identify the fact."""
        for one in dataclasses.fields(self):
            if one.name not in ("id", "start", "end", "sources", "fact_ids"):
                yield one.name, getattr(self, one.name)

    def properties(self) -> dict[str, Plain]:
        """The fact as a flat map of what a graph database can hold; unknown values are absent."""
        flat: dict[str, Plain] = {}
        for name, value in self.own():
            flat.update(flatten(name, value))
        if self.sources:
            flat["sources"] = [str(source) for source in self.sources]
        if self.fact_ids:
            flat["fact_ids"] = list(self.fact_ids)
        return flat


def flatten(name: str, value: Any) -> dict[str, Plain]:
    """A value as graph properties: a date as text, first day, day after and basis; money with its dollars."""
    match value:
        case None | () | "":
            return {}
        case PartialDate():
            return {
                name: value.text,
                f"{name}_from": value.start,
                f"{name}_before": value.before,
                f"{name}_basis": str(value.basis),
            }
        case Money():
            return _flatten_money(value)
        case StrEnum():
            return {name: str(value)}
        case tuple():
            return {name: [clean(str(item)) for item in value]}
        case str():
            return {name: clean(value)}
        case float() if not math.isfinite(value):
            raise BadRecord(file="", place=name, found=str(value), allowed="a finite number")
        case bool() | int() | float() | date():
            return {name: value}
        case _:
            raise BadRecord(
                file="", place=name, found=type(value).__name__, allowed="text, number, truth, date, list of text"
            )


def _flatten_money(money: Money) -> dict[str, Plain]:
    flat: dict[str, Plain] = {
        "amount": float(money.amount),
        "amount_stated": str(money.amount),
        "currency": money.currency,
        "money_kind": str(money.kind),
        "qualifier": str(money.qualifier),
    }
    if money.year:
        flat["money_year"] = money.year
    if money.price_year is not None:
        flat["price_year"] = money.price_year
    if money.usd is not None and money.rate:
        flat |= {"usd": money.usd, "usd_rate": money.rate.per_usd, "usd_rate_source": money.rate.source}
    if money.usd_constant is not None:
        flat |= {"usd_constant": money.usd_constant}
    return flat


@dataclass(frozen=True, kw_only=True)
class Node(Fact):
    """A thing in the graph, with a stable id, its names, and the stretch of time in which it is valid."""

    id: str
    name_vi: Annotated[str | None, Property("Tên tiếng Việt", "Vietnamese name", rdf="rdfs:label@vi")] = None
    name_en: Annotated[str | None, Property("Tên tiếng Anh", "English name", rdf="rdfs:label@en")] = None
    aliases: Annotated[tuple[str, ...], Property("Tên khác", "Other names", rdf="skos:altLabel")] = ()
    valid_from: Annotated[PartialDate | None, Property("Có từ", "Valid from", rdf="schema:validFrom")] = None
    valid_to: Annotated[PartialDate | None, Property("Hết từ", "No longer valid from")] = None

    label: ClassVar[str]
    prefix: ClassVar[str]

    def __post_init__(self) -> None:
        if not self.id.startswith(self.prefix + ":") or self.id != self.id.strip() or self.id == self.prefix + ":":
            raise BadRecord(file=self.label, place="id", found=repr(self.id), allowed=f"{self.prefix}:…")

    @classmethod
    def keyed(cls, source: str, key: str, **values: Any) -> typing.Self:
        """A node whose id is the key that its source gives it, so that no correction of a name moves it."""
        key = key.strip()
        return cls(id=f"{cls.prefix}:{source}/{key}" if key else "", **values)


@dataclass(frozen=True, kw_only=True)
class Relation(Fact):
    """A directed tie between two nodes; `key` tells parallel ones apart (two agreements, two transactions)."""

    start: str
    end: str
    key: Annotated[str, Property("Khóa", "Key")] = ""

    type: ClassVar[str]
    starts: ClassVar[tuple[str, ...]]
    ends: ClassVar[tuple[str, ...]]
    few: ClassVar[str] = "start"

    def __post_init__(self) -> None:
        if label_of(self.start) not in self.starts:
            raise self._misplaced("start", self.start, self.starts)
        if label_of(self.end) not in self.ends:
            raise self._misplaced("end", self.end, self.ends)

    def _misplaced(self, side: str, node_id: str, allowed: tuple[str, ...]) -> BadRecord:
        return BadRecord(file=self.type, place=side, found=repr(node_id), allowed=", ".join(allowed))

    @property
    def id(self) -> str:
        """The same for the same type, ends and key, in every load."""
        told = f"{self.type}\x1f{self.start}\x1f{self.end}\x1f{self.key}"
        return hashlib.blake2b(told.encode(), digest_size=12).hexdigest()


N = TypeVar("N", bound=Node)
R = TypeVar("R", bound=Relation)

NODE_TYPES: dict[str, type[Node]] = {}
RELATION_TYPES: dict[str, type[Relation]] = {}


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def node(*, prefix: str, vi: str, en: str, colour: str, rdf: str = "") -> Callable[[type[N]], type[N]]:
    """Declare a class as a label of the graph; ids of its nodes start with the prefix, `rdf` is a published class."""

    def declare(cls: type[N]) -> type[N]:
        declared = dataclass(frozen=True, kw_only=True)(cls)
        declared.label, declared.prefix = cls.__name__, prefix
        declared.vi, declared.en, declared.colour, declared.rdf = vi, en, colour, rdf
        NODE_TYPES[declared.label] = declared
        return declared

    return declare


@dataclass_transform(kw_only_default=True, frozen_default=True, field_specifiers=(field,))
def relation(
    *, vi: str, en: str, starts: str, ends: str, few: str = "start", colour: str = "#666666", rdf: str = ""
) -> Callable[[type[R]], type[R]]:
    """Declare a class as a relationship type; `few` names the end that has few relationships of it.

    `rdf` is the property of a published vocabulary that says the same.
    """

    def declare(cls: type[R]) -> type[R]:
        declared = dataclass(frozen=True, kw_only=True)(cls)
        declared.type = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", cls.__name__).upper()
        declared.starts, declared.ends, declared.few = tuple(starts.split()), tuple(ends.split()), few
        declared.vi, declared.en, declared.colour, declared.rdf = vi, en, colour, rdf
        RELATION_TYPES[declared.type] = declared
        return declared

    return declare


@cache
def _labels() -> dict[str, str]:
    return {declared.prefix: label for label, declared in NODE_TYPES.items()}


@lru_cache(maxsize=10_000)
def label_of(node_id: str) -> str | None:
    """The label that an id belongs to, read from its prefix; None if there is no such label."""
    return _labels().get(node_id.partition(":")[0])


@dataclass(frozen=True, slots=True)
class ValueType:
    """The type of a property, whether it is a list of such values, and what it is called."""

    kind: type
    many: bool
    property: Property


@cache
def value_types(name: str) -> dict[str, ValueType]:
    """The property types of a label or relationship type, by property name; sources are not among them."""
    hints = get_type_hints({**NODE_TYPES, **RELATION_TYPES}[name], include_extras=True)
    return {
        one: _value_type(one, hint)
        for one, hint in hints.items()
        if typing.get_origin(hint) is not ClassVar and one != "sources"
    }


def _value_type(name: str, hint: Any) -> ValueType:
    named = next(
        (extra for extra in getattr(hint, "__metadata__", ()) if isinstance(extra, Property)), Property(name, name)
    )
    plain = typing.get_args(hint)[0] if typing.get_origin(hint) is Annotated else hint
    options = [option for option in typing.get_args(plain) if option not in (types.NoneType, ...)] or [plain]
    return ValueType(options[0], typing.get_origin(plain) is tuple, named)
