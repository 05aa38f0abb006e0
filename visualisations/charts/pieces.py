"""An answer cut into pieces that can be added up along any of its name columns, each project counted once."""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.formats import numbers
from bangiao.queries.question import Column
from bangiao.queries.result import Result
from bangiao.queries.words import UNKNOWN, VOCABULARIES, Words
from bangiao.visualisations.charts.measures import CannotBeAdded, Measure

NO_SECTOR = Words("Không rõ lĩnh vực", "Sector not stated")
"""What the question funding-flows calls money of no stated sector."""
_OTHERS = Words("Khác ({n})", "Others ({n})")


@dataclass(frozen=True, slots=True)
class Piece:
    """One row of the answer: its names, its figure (None: unknown), its distinct members, and its citations."""

    names: tuple[str, ...]
    value: float | None
    members: frozenset[str] = frozenset()
    projects: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ()
    nodes: tuple[str, ...] = ()


def pieces_of(result: Result, axes: Sequence[Column], measure: Measure) -> list[Piece]:
    """The rows as pieces with a name for each of the axes."""
    projects = next(
        (one.total for one in result.columns if one.name == "projects" and one.total not in ("", "sum")), ""
    )
    made = []
    for at, row in enumerate(result.rows):
        hidden: Mapping[str, Any] = result.found[at] if at < len(result.found) else {}
        value = row[measure.column.name]
        made.append(
            Piece(
                tuple(_name(row.get(one.name), one, result.language) for one in axes),
                None if value is None else float(value),
                frozenset(hidden.get(measure.counted) or ()) if measure.counted else frozenset(),
                frozenset(hidden.get(projects) or ()) if projects else frozenset(),
                tuple(hidden.get("sources") or ()),
                tuple(_id(hidden.get(one.name)) for one in axes),
            )
        )
    return made


def value_of(pieces: Iterable[Piece], measure: Measure) -> float | None:
    """The figure of pieces taken together: distinct members, or a sum of what is known; None where nothing is.

    Raises CannotBeAdded where a second figure would have to be added and may not.
    """
    found = list(pieces)
    if measure.counted:
        return float(len(frozenset[str]().union(*(one.members for one in found))))
    known = [one.value for one in found if one.value is not None]
    if len(found) > 1 and not measure.additive:
        raise CannotBeAdded(question=measure.question, column=measure.column.name, found=" – ".join(found[0].names))
    return math.fsum(known) if known else None


def facts_of(pieces: Sequence[Piece], measure: Measure) -> tuple[tuple[str, str], ...]:
    """The figure, the distinct projects where the answer knows them, and how many rows have no figure."""
    facts = [(measure.name, measure.said(value_of(pieces, measure)))]
    projects = frozenset[str]().union(*(one.projects for one in pieces))
    if projects and not measure.counted:
        label = Words("Số dự án khác nhau", "Distinct projects").said(measure.language)
        facts.append((label, numbers.figure(len(projects), measure.language)))
    unknown = sum(one.value is None for one in pieces)
    if unknown and len(pieces) > 1:
        label = Words("Dòng không có số", "Rows without a figure").said(measure.language)
        facts.append((label, numbers.figure(unknown, measure.language)))
    return tuple(facts)


def by(pieces: Iterable[Piece], key: Callable[[Piece], Hashable]) -> dict[Any, list[Piece]]:
    """The pieces under their keys."""
    grouped: dict[Any, list[Piece]] = defaultdict(list)
    for one in pieces:
        grouped[key(one)].append(one)
    return dict(grouped)


def unplaced(language: str) -> frozenset[str]:
    """The names of what stands for no place and no sector: never gathered among others."""
    return frozenset({NO_SECTOR.said(language), *(said.said(language) for said in VOCABULARIES["placement"].values())})


def gathered(
    pieces: Sequence[Piece], at: int, top: int, measure: Measure, keep: Collection[str]
) -> tuple[list[Piece], str]:
    """The pieces with all but the `top` largest names of axis `at` under one name, and that name ("" where none is needed).

    Names in `keep` stay as they are. The sum stays whole.
    """
    ranked = [name for name in ordered(pieces, at, measure) if name not in keep]
    rest = frozenset(ranked[top:])
    if len(rest) < 2:
        return list(pieces), ""
    others = _OTHERS.said(measure.language).format(n=len(rest))
    return [_renamed(one, at, others) if one.names[at] in rest else one for one in pieces], others


def ordered(pieces: Iterable[Piece], at: int, measure: Measure, last: Sequence[str] = ()) -> list[str]:
    """The names of axis `at`, the largest figure first, then by name; those in `last` stand at the end, in their order."""
    grouped = by(pieces, lambda one: one.names[at])
    values = {
        name: value_of(found, measure) if measure.additive else _largest(found) for name, found in grouped.items()
    }

    def place(name: str) -> tuple[int, float, str]:
        value = values[name]
        return (last.index(name) + 1 if name in last else 0, -value if value is not None else 1.0, name)

    return sorted(grouped, key=place)


def _largest(pieces: Iterable[Piece]) -> float | None:
    return max((one.value for one in pieces if one.value is not None), default=None)


def _renamed(piece: Piece, at: int, name: str) -> Piece:
    return replace(piece, names=(*piece.names[:at], name, *piece.names[at + 1 :]))


def _name(value: Any, column: Column, language: str) -> str:
    if value in (None, "", []):
        return UNKNOWN.said(language)
    return str(numbers.cell(value, column, language))


def _id(value: Any) -> str:
    return str(value.properties.get("id", "")) if isinstance(value, GraphNode) else ""
