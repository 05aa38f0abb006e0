"""The filters of the command: what does not pass is left out of the file, and the picture says how much that is."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from bangiao.errors import WrongUse
from bangiao.graph.values.names import fold
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.view import View, ViewEdge, ViewNode

_YEARS = re.compile(r"^(\d{4})?\s*[-–]\s*(\d{4})?$|^(\d{4})$")


class NoSuchValue(WrongUse):
    """A filter names a country, a sector, or a kind that nothing in this picture has."""

    vi = "Trong hình này không có {filter}={found!r}; có: {allowed}."
    en = "Nothing in this picture has {filter}={found!r}; there are: {allowed}."


class BadYears(WrongUse):
    """Years that are not written 2005 or 2000-2010."""

    vi = "Không hiểu số năm {found!r}; viết: 2005, 2000-2010, 2000- hoặc -2010."
    en = "Years {found!r} are not understood; write 2005, 2000-2010, 2000- or -2010."


def narrowed(view: View, asking: Asking) -> View:
    """The view with what passes `kind`, `sector`, `country`, `status` and `years`; what was asked about always stays.

    A thing that a filter does not concern passes it (a province has no country abroad), one whose value is not known
    does not, and one that loses all its ties goes with them. What has no date passes every range of years, since it may
    lie in it: the page has a box to leave it out. Raises NoSuchValue and BadYears.
    """
    told = {key: value.splitlines() for key, value in asking.told.items() if value}
    node_passes: list[Callable[[ViewNode], bool]] = []
    edge_passes: list[Callable[[ViewEdge], bool]] = []
    if "kind" in told:
        kinds = set(told["kind"])
        node_passes.append(lambda node: node.label in kinds)
    for trait in ("country", "sector"):
        if trait in told:
            wanted = {one for text in told[trait] for one in _values(view, trait, text)}
            node_passes.append(lambda node, trait=trait, wanted=wanted: _has(node, trait, wanted))  # type: ignore[misc]
    if "status" in told:
        statuses = set(told["status"])
        node_passes.append(lambda node: node.status in statuses or node.status in ("actual", "ongoing"))
        edge_passes.append(lambda edge: edge.status in statuses)
    if "years" in told:
        first, last = _years(told["years"][0])
        node_passes.append(lambda node: _within(node, first, last))
        edge_passes.append(lambda edge: _within(edge, first, last))
    return _left(view, node_passes, edge_passes) if node_passes or edge_passes else view


def _left(
    view: View, node_passes: Iterable[Callable[[ViewNode], bool]], edge_passes: Iterable[Callable[[ViewEdge], bool]]
) -> View:
    tied = {end for edge in view.edges for end in (edge.start, edge.end)}
    nodes = [one for one in view.nodes if one.id in view.focus or all(passes(one) for passes in node_passes)]
    there = {one.id for one in nodes}
    edges = [one for one in view.edges if {one.start, one.end} <= there and all(passes(one) for passes in edge_passes)]
    kept = {end for edge in edges for end in (edge.start, edge.end)} | set(view.focus) | (there - tied)
    nodes = [one for one in nodes if one.id in kept]
    gone, lost = len(view.nodes) - len(nodes), len(view.edges) - len(edges)
    note = (
        f"Bộ lọc của lệnh bỏ ra {gone} điểm, {lost} quan hệ.",
        f"The filters of the command leave out {gone} points and {lost} relations.",
    )
    return replace(view, nodes=tuple(nodes), edges=tuple(edges), notes=(*view.notes, note))


def _has(node: ViewNode, trait: str, wanted: set[str]) -> bool:
    values = node.traits.get(trait)
    return values is None or bool(wanted & set(values))


def _within(fact: ViewNode | ViewEdge, first: int, last: int) -> bool:
    if fact.year_from is None:
        return True
    return fact.year_from <= last and (fact.year_to if fact.year_to is not None else fact.year_from) >= first


def _values(view: View, trait: str, text: str) -> set[str]:
    """The values of a trait in the picture that a name or a code means: the very name, else a beginning of it."""
    there = sorted({value for node in view.nodes for value in node.traits.get(trait, ())})
    names = {value: [fold(name) for name in view.words.get(value, (value, value))] for value in there}
    key = fold(text)
    codes = {value for value in there if re.split(r"[:/]", value)[-1].lower() == text.strip().lower()}
    found = codes or {value for value in there if key in names[value]}
    found = found or {value for value in there if key and any(name.startswith(key) for name in names[value])}
    if not found:
        listed = ", ".join(sorted(view.words.get(value, (value, value))[1] for value in there)) or "–"
        raise NoSuchValue(filter=trait, found=text, allowed=listed)
    return found


def _years(text: str) -> tuple[int, int]:
    found = _YEARS.match(text.strip())
    if not found or not any(found.groups()):
        raise BadYears(found=text)
    first, last, one = found.groups()
    return (int(one), int(one)) if one else (int(first or 0), int(last or 9999))
