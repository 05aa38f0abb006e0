"""Writes a chart: its page, or its drawing alone as SVG, PNG or PDF."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bangiao.drafts import save
from bangiao.visualisations.charts.canvas import Canvas
from bangiao.visualisations.charts.printing import printed
from bangiao.visualisations.charts.sheet import ChartT, Figure, InBoth, Line, Mark, Sheet
from bangiao.visualisations.network.data import statuses
from bangiao.visualisations.page import LANGUAGES, NotWritten, inline, words_of, write_page

ENDINGS = (".html", ".htm", ".svg", ".png", ".pdf")
SCRIPTS = (
    "page/words.js",
    "page/elements.js",
    "page/facts.js",
    "page/files.js",
    "charts/marks.js",
    "charts/table.js",
    "charts/export.js",
    "charts/start.js",
)


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing, and what each of its marks tells, under the keys that the drawing gives them."""

    canvas: Canvas
    marks: Mapping[str, Mark]


def write_chart(chart: InBoth[ChartT], draw: Callable[[ChartT], Drawn], file: Path, language: str) -> None:
    """Draw the chart in `language` into the file, as its ending says: .html, .svg, .png or .pdf.

    The page holds both languages; a drawing alone holds one. The same chart always gives the same .html and .svg.
    Raises UnknownLanguage, NotWritten, and MissingExtra for .png and .pdf where the package for them is not installed.
    """
    if file.suffix in (".html", ".htm"):
        _write_page(chart, draw, file, language)
        return
    text = draw(chart.said(language)).canvas.svg()
    _save(file, text if file.suffix == ".svg" else printed(text, file.suffix))


def _write_page(chart: InBoth[ChartT], draw: Callable[[ChartT], Drawn], file: Path, language: str) -> None:
    drawn = {one: draw(chart.said(one)) for one in LANGUAGES}
    sheets = {one: sheet_data(chart.said(one).sheet, drawn[one].marks) for one in LANGUAGES}
    used = {mark.status for one in drawn.values() for mark in one.marks.values()} - {""}
    write_page(
        file,
        "charts/page.html.j2",
        language=language,
        data={
            "title": (chart.vi.sheet.title, chart.en.sheet.title),
            "names": {},
            "statuses": statuses(used),
            "sheets": sheets,
        },
        words=words_of("page/words.json", "charts/words.json"),
        title=chart.said(language).sheet.title,
        styles=inline("page/page.css", "charts/page.css"),
        scripts=inline(*SCRIPTS),
        drawings=[(one, Markup(drawn[one].canvas.svg())) for one in LANGUAGES],
    )


def sheet_data(sheet: Sheet, marks: Mapping[str, Mark]) -> dict[str, Any]:
    """What the page's script reads of a sheet; documents and places of sources are kept once, and named by number."""
    documents: dict[tuple[str, str], int] = {}
    places: dict[str, int] = {}
    told = {key: _mark(mark, documents, places) for key, mark in marks.items()}
    return {
        "title": sheet.title,
        "summary": sheet.summary,
        "parameters": sheet.parameters,
        "notes": sheet.notes,
        "coverage": sheet.coverage,
        "missing": sheet.missing,
        "headings": [(one.title, one.number, one.exported) for one in sheet.headings],
        "lines": [_line(one) for one in sheet.lines],
        "marks": told,
        "sources": {"documents": list(documents), "places": list(places)},
    }


def _mark(mark: Mark, documents: dict[tuple[str, str], int], places: dict[str, int]) -> dict[str, Any]:
    grouped: dict[int, list[int]] = {}
    for source in mark.sources:
        document = documents.setdefault((source.title, source.url), len(documents))
        here = grouped.setdefault(document, [])
        here.append(places.setdefault(source.locator, len(places)))
    told: dict[str, Any] = {"name": mark.name, "facts": mark.facts, "sources": list(grouped.items())}
    return told | ({"status": mark.status} if mark.status else {})


def _line(line: Line) -> dict[str, Any]:
    cells = [[one.text, one.value] if isinstance(one, Figure) else one for one in line.cells]
    told: dict[str, Any] = {"cells": cells}
    if line.mark:
        told["mark"] = line.mark
    return told | ({"total": True} if line.total else {})


def _save(file: Path, content: str | bytes) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        save(file, content)
    except OSError as error:
        raise NotWritten(file=file, found=error.strerror or error) from error
