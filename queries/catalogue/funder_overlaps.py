"""Finds the years in which several funders, each with a project of its own, work in one sector and province."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.graph.store.door import Door
from bangiao.queries.catalogue.stands import MOST, stands
from bangiao.queries.named import nodes_of
from bangiao.queries.result import node_name

Rows = list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class _Work:
    """A project in one province and sector: who funds it, and the years in which it runs."""

    project: GraphNode
    funders: tuple[str, ...]
    years: range
    sources: list[Any]

    @property
    def id(self) -> str:
        return str(self.project.properties["id"])


def gather(door: Door, statement: str, parameters: dict[str, Any]) -> Rows:
    """One row a cell with at least `min_funders` at once, most funders first; `projects` are those of these years."""
    asked = sorted(
        door.ask(statement, parameters, limit=MOST, trusted=True).rows, key=lambda row: str(row["project_ids"][0])
    )
    found = [row for cell in _cells(door, asked, parameters) if (row := _cell(*cell, parameters))]
    nodes = nodes_of(door, {one for row in found for one in (row["province"], row["sector"], *row["funders"])})
    language = str(parameters["language"])
    for row in found:
        row["funders"] = sorted({node_name(nodes[one], language) for one in row["funders"]})
        row["province"] = nodes[row["province"]]
        row["sector"] = nodes.get(row["sector"], row["sector"].removeprefix("sector:dac/"))
    return sorted(found, key=lambda row: -row["count"])


def _cells(door: Door, rows: Rows, parameters: dict[str, Any]) -> Iterator[tuple[str, str, list[_Work]]]:
    """Each province and DAC group with what was done there, in the order of their ids and codes."""
    places = stands(door, (place for row in rows for place, _ in row["places"]), parameters["era"])
    cells: dict[tuple[str, str], list[_Work]] = defaultdict(list)
    for row in rows:
        project = GraphNode(
            ("Project",), {"id": row["project_ids"][0], "name_vi": row["name_vi"], "name_en": row["name_en"]}
        )
        funders, years = tuple(dict.fromkeys(row["funders"])), _years(row, parameters)
        for province, placed in _provinces(row, places, parameters["province"]).items():
            for code, told in _codes(row).items():
                cells[province, code].append(_Work(project, funders, years, [*row["sources"], placed, told]))
    for (province, code), works in sorted(cells.items()):
        yield province, code, works


def _provinces(row: dict[str, Any], places: dict[str, Any], asked: str | None) -> dict[str, list[Any]]:
    if asked is not None:
        return {asked: [sources for _, sources in row["places"]]}
    found: dict[str, list[Any]] = defaultdict(list)
    for place, sources in row["places"]:
        for stand in places[place]:
            if stand.province is not None:
                found[stand.province].append(sources)
    return found


def _codes(row: dict[str, Any]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = defaultdict(list)
    for code, sources in row["sectors"]:
        found[code].append(sources)
    return found


def _years(row: dict[str, Any], parameters: dict[str, Any]) -> range:
    if row["first"] is None:
        return range(0)
    first, last = row["first"], row["last"]
    return range(max(first, parameters["years_from"] or first), min(last, parameters["years_to"] or last) + 1)


def _cell(province: str, code: str, works: list[_Work], parameters: dict[str, Any]) -> dict[str, Any] | None:
    running: dict[int, list[_Work]] = defaultdict(list)
    for work in works:
        for year in work.years:
            running[year].append(work)
    least = max(parameters["min_funders"] or 2, 2)
    kept = {year: apart for year, some in running.items() if len(some) >= least and (apart := _apart(some)) >= least}
    if not kept:
        return None
    there = [work for work in works if any(year in kept for year in work.years)]
    return {
        "province": province,
        "sector": f"sector:dac/{code}",
        "count": max(kept.values()),
        "overlap_years": _spans(list(kept)),
        "funders": {one for work in there for one in work.funders},
        "projects": [work.project for work in there],
        "project_ids": [work.id for work in there],
        "sources": [work.sources for work in there],
    }


def _apart(works: list[_Work]) -> int:
    """How many funders can each be given a project of its own: the size of the largest matching."""
    taken: dict[int, str] = {}
    offers: dict[str, list[int]] = defaultdict(list)
    for number, work in enumerate(works):
        for funder in work.funders:
            offers[funder].append(number)

    def give(funder: str, seen: set[int]) -> bool:
        for number in offers[funder]:
            if number in seen:
                continue
            seen.add(number)
            if number not in taken or give(taken[number], seen):
                taken[number] = funder
                return True
        return False

    return sum(give(funder, set()) for funder in offers)


def _spans(years: list[int]) -> str:
    """Years as spans: 2001–2003, 2007."""
    spans: list[list[int]] = []
    for year in sorted(years):
        if spans and year == spans[-1][1] + 1:
            spans[-1][1] = year
        else:
            spans.append([year, year])
    return ", ".join(str(first) if first == last else f"{first}–{last}" for first, last in spans)
