"""Finds the years in which several funders, each with a project of its own, work in one sector and province."""

from itertools import groupby
from typing import Any

from bangiao.queries.result import node_name

Rows = list[dict[str, Any]]


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:
    """One row a cell with at least `min_funders` at once, most funders first; `projects` are those of these years."""
    found = []
    for _, cell in groupby(rows, key=lambda row: (row["province"].properties["id"], row["code"])):
        row = _cell(list(cell), parameters, language)
        if row is not None:
            found.append(row)
    return sorted(found, key=lambda row: -row["count"])


def _cell(rows: Rows, parameters: dict[str, Any], language: str) -> dict[str, Any] | None:
    years = {year: apart for year in _years(rows, parameters) if (apart := _apart(_running(rows, year)))}
    kept = [year for year, apart in years.items() if apart >= max(parameters["min_funders"] or 2, 2)]
    if not kept:
        return None
    there = [row for row in rows if any(_runs(row, year) for year in kept)]
    funders = {node_name(one, language) for row in there for one in row["funders"]}
    return {
        "province": rows[0]["province"],
        "sector": rows[0]["sector"] or rows[0]["code"],
        "count": max(years[year] for year in kept),
        "overlap_years": _spans(kept),
        "funders": sorted(funders),
        "projects": [row["project"] for row in there],
        "project_ids": [one for row in there for one in row["project_ids"]],
        "sources": list(dict.fromkeys(source for row in there for source in row["sources"])),
    }


def _years(rows: Rows, parameters: dict[str, Any]) -> range:
    dated = [row for row in rows if row["first"] is not None]
    if not dated:
        return range(0)
    first, last = min(row["first"] for row in dated), max(row["last"] for row in dated)
    return range(max(first, parameters["years_from"] or first), min(last, parameters["years_to"] or last) + 1)


def _runs(row: dict[str, Any], year: int) -> bool:
    return row["first"] is not None and row["first"] <= year <= row["last"]


def _running(rows: Rows, year: int) -> Rows:
    return [row for row in rows if _runs(row, year)]


def _apart(rows: Rows) -> int:
    """How many funders can each be given a project of its own: the size of the largest matching."""
    taken: dict[str, int] = {}
    offers = {
        one.properties["id"]: [
            number
            for number, row in enumerate(rows)
            if any(one.properties["id"] == f.properties["id"] for f in row["funders"])
        ]
        for row in rows
        for one in row["funders"]
    }

    def give(funder: str, seen: set[int]) -> bool:
        for number in offers[funder]:
            if number in seen:
                continue
            seen.add(number)
            holder = next((other for other, held in taken.items() if held == number), None)
            if holder is None or give(holder, seen):
                taken[funder] = number
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
