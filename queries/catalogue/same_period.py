"""Sets each figure beside that of the equal period a year earlier."""

from typing import Any

from bangiao.queries.coverage import flat

Rows = list[dict[str, Any]]

_SAME = ("indicator", "counting", "counted_kind", "currency", "unit")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """One row a figure of the years asked, with the same period of the year before where there is one figure of it."""
    known: dict[tuple[object, ...], dict[str, Any]] = {}
    for row in rows:
        known.setdefault((*_kind(row), row["from"], row["before"]), row)
    first = parameters["years_from"]
    return [
        _compared(row, known.get((*_kind(row), _year_before(row["from"]), _year_before(row["before"]))))
        for row in rows
        if first is None or int(row["from"][:4]) >= first
    ]


def _kind(row: dict[str, Any]) -> tuple[object, ...]:
    told = row["indicator"].properties
    return (row["unit_of"].properties["id"], *(told.get(name) for name in _SAME))


def _year_before(day: str) -> str:
    """The same day a year earlier; 29 February becomes the 28th.

    >>> _year_before("2020-02-29")
    '2019-02-28'
    """
    year, rest = int(day[:4]) - 1, day[4:10]
    return f"{year}{'-02-28' if rest == '-02-29' else rest}"


def _compared(row: dict[str, Any], last: dict[str, Any] | None) -> dict[str, Any]:
    this, told = row["indicator"].properties, last["indicator"].properties if last else {}
    before = told.get("value")
    exact = last is not None and all((one.get("qualifier") or "exact") == "exact" for one in (this, told))
    change = this["value"] - before if exact and before is not None else None
    return {
        **row,
        "this": this["value"],
        "same_last": before,
        "change": change,
        "percent": 100.0 * change / before if change is not None and before else None,
        "sources": flat([row["sources"], last["sources"] if last else None]),
    }
