"""Gathers stated figures and counts under one row a topic."""

from typing import Any

from bangiao.graph.store.answer import GraphNode
from bangiao.queries.dates import said_date
from bangiao.queries.formats.numbers import figure as number
from bangiao.queries.result import node_name
from bangiao.queries.words import VOCABULARIES, Words

Rows = list[dict[str, Any]]

SHOWN = ("agreements", "partners", "oda", "ngo_aid", "fdi", "border", "trade", "labour", "events", "needs", "profile")

HEADLINES = (
    *("population", "area", "population_density", "grdp_per_capita", "pci_weighted", "papi_unweighted"),
    *("fdi_projects", "fdi_registered_capital"),
)
CAP = 8
"""Figures of one topic on the page: with the statistics loaded a province has some 250 series."""

_MORE = Words(
    "Còn {n} số liệu nữa: chỉ tiêu khác và các năm trước. Xem: compare (mọi chỉ tiêu), series (mọi năm).",
    "There are {n} more figures: other indicators and earlier years. See: compare (all indicators), series (all years).",
)
_INFERRED = Words(", suy ra", ", inferred")
_INSIDE = Words("nằm trong {whole}", "inside the {whole}")
_OLD = Words("{name} (cũ)", "{name} (old)")
_GAP = Words("{missing}/{value}: {name}", "{missing} of {value}: {name}")


def finish(rows: Rows, parameters: dict[str, Any], language: str) -> Rows:  # noqa: ARG001
    """One row a topic: `stated`, `counted`, `gap`, `date` (the latest cut-off) and the sources of all of them."""
    order = [*SHOWN, *sorted({row["topic"] for row in rows} - set(SHOWN))]
    return [_row(topic, [row for row in rows if row["topic"] == topic], language) for topic in order]


def remarks(rows: Rows, parameters: dict[str, Any], language: str) -> list[str]:  # noqa: ARG001
    """How many figures the page leaves out, and which questions list them."""
    figures = [row for row in rows if row["figure"] is not None]
    shown = sum(
        len(_shown([row for row in figures if row["topic"] == topic])) for topic in {r["topic"] for r in figures}
    )
    left = len(figures) - shown + sum(row["earlier"] for row in figures)
    return [_MORE.said(language).format(n=number(left, language))] if left else []


def _shown(figures: Rows) -> Rows:
    """The figures of one topic that stand on the page: those known best, then those that are no series, then the rest."""
    ranked = sorted(figures, key=lambda row: (_rank(row["figure"].properties.get("indicator")), row["earlier"]))
    kept = [id(row) for row in ranked[:CAP]]
    return [row for row in figures if id(row) in kept]


def _rank(indicator: str | None) -> int:
    return HEADLINES.index(indicator) if indicator in HEADLINES else len(HEADLINES)


def _row(topic: str, rows: Rows, language: str) -> dict[str, Any]:
    figures = _shown([row for row in rows if row["figure"] is not None])
    counts = [row for row in rows if row["counted"]]
    dates = [date for row in figures if (date := _date(row["figure"]))]
    return {
        "topic": topic,
        "stated": [_stated(row, language) for row in figures],
        "counted": counts[0]["counted"] if counts else None,
        "unit": counts[0]["unit"] if counts else None,
        "gap": [gap for row in figures if (gap := _gap(row, language))],
        "counted_over": _years(counts[0]) if counts else None,
        "date": max(dates, key=lambda date: date.rpartition("/")[2], default=None),
        "empty": not rows,
        "sources": [source for row in [*figures, *counts] for source in row["sources"]],
    }


def _date(figure: GraphNode) -> str | None:
    return figure.properties.get("as_of") or figure.properties.get("period")


def _years(counted: dict[str, Any]) -> str | None:
    first, last = counted["first"], counted["last"]
    return None if first is None else str(first) if first == last else f"{first}/{last}"


def _dated(figure: GraphNode, language: str) -> str:
    """The figure's date, and whether it is ours and not the source's."""
    date = _date(figure)
    basis = figure.properties.get("as_of_basis" if figure.properties.get("as_of") else "period_basis")
    return f"{said_date(date or '', language)}{_INFERRED.said(language) if date and basis == 'inferred' else ''}"


def _stated(row: dict[str, Any], language: str) -> str:
    told = row["figure"].properties
    value = told.get("value_text") or ""
    if value and language != "vi":
        value = f"“{value}” (in Vietnamese, as the source says)"
    if told.get("value") is not None:
        unit = str(told.get("currency") or told.get("unit") or "")
        words = VOCABULARIES["unit"].get(unit)
        qualifier = str(told.get("qualifier", "exact"))
        shown = "" if qualifier == "exact" else VOCABULARIES["qualifier"][qualifier].said(language) + " "
        value = f"{shown}{number(told['value'], language)} {words.said(language) if words else unit}"
    aside = [_dated(row["figure"], language)]
    if told.get("status") not in ("actual", "ongoing"):
        aside.append(VOCABULARIES["status"][told["status"]].said(language))
    if row["whole"] is not None:
        whole = number(row["whole"].properties.get("value", 0), language)
        aside.append(_INSIDE.said(language).format(whole=whole))
    noted = "; ".join(part for part in aside if part)
    return f"{_named(row, language)}: {value}" + (f" ({noted})" if noted else "")


def _named(row: dict[str, Any], language: str) -> str:
    """The name of a figure, after the old provinces whose it is: without them two areas stand side by side unexplained."""
    name = node_name(row["figure"], language)
    if not all(row["olds"]):
        return name
    units = {
        unit: _OLD.said(language).format(name=unit) if one["namesake"] else unit
        for olds in row["olds"]
        for one in olds
        if (unit := node_name(one["unit"], language))
    }
    return f"{', '.join(sorted(units.values()))}: {name}" if units else name


def _gap(row: dict[str, Any], language: str) -> str | None:
    told = row["figure"].properties
    if told.get("list_open") is None or told.get("value") is None:
        return None
    missing = told["value"] - row["named"]
    name = _named(row, language)
    value = number(told["value"], language)
    return _GAP.said(language).format(missing=number(missing, language), value=value, name=name)
