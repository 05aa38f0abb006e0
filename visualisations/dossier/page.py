"""The page of a dossier: both languages in one file, two A4 pages when printed, sources at a click."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bangiao.graph.schema import Citation
from bangiao.phrases import vietnamese
from bangiao.visualisations.dossier.fitting import clip
from bangiao.visualisations.dossier.sheet import Dossier, Line, Section, Sheet
from bangiao.visualisations.page import inline, words_of, write_page

PLACES = 80
"""Places in documents that the page lists for one line; how many more there are is said."""

SCRIPTS = ("page/words.js", "page/elements.js", "page/facts.js", "dossier/page.js")


def write_html(dossier: Dossier, file: Path, language: str) -> None:
    """Write the dossier as one HTML file that opens in `language`; raises UnknownLanguage and NotWritten."""
    words = words_of("page/words.json", "dossier/words.json")
    write_page(
        file,
        "dossier/page.html.j2",
        language=language,
        data=_data(dossier),
        words=words,
        title=dossier.title[language != "vi"],
        styles=inline("page/page.css", "dossier/page.css"),
        scripts=inline(*SCRIPTS),
        sheets=dossier.sheets,
        key_of=_key,
        clip=clip,
        said=lambda key, spoken: words[key][spoken != "vi"],
    )


def _lines(dossier: Dossier) -> Iterator[tuple[str, Sheet, Section, Line]]:
    for sheet in dossier.sheets:
        for section in sheet.sections:
            for number, line in enumerate(section.lines):
                yield _key(sheet, section, number), sheet, section, line


def _key(sheet: Sheet, section: Section, number: int) -> str:
    return f"{sheet.language}-{section.key}-{number}"


def _data(dossier: Dossier) -> dict[str, Any]:
    """What the script needs: of each line its cells in full and the places that state it."""
    sources: dict[tuple[str, str, str], int] = {}
    lines = {}
    for key, sheet, section, line in _lines(dossier):
        lines[key] = {
            "title": section.title,
            "heads": [one.title for one in section.columns],
            "cells": line.cells,
            "sources": [sources.setdefault(one, len(sources)) for one in _places(sheet, line)],
            "more": max(0, len(line.sources) - PLACES),
        }
    return {
        "title": dossier.title,
        "summary": dossier.summary,
        "lines": lines,
        "sources": list(sources),
        "statuses": [],
        "names": {},
    }


def _places(sheet: Sheet, line: Line) -> list[tuple[str, str, str]]:
    """The documents of a line as the page shows them: each with its number, the places in it, its address."""
    places: dict[str, list[str]] = {}
    for citation in map(Citation.parse, line.sources[:PLACES]):
        place = vietnamese(citation.locator) if sheet.language == "vi" else citation.locator
        places.setdefault(citation.document, []).append(place)
    ordered = sorted((sheet.numbers[one], "; ".join(filter(None, found))) for one, found in places.items())
    return [
        (f"[{number}] {sheet.references[number - 1].title}", told, sheet.references[number - 1].url)
        for number, told in ordered
    ]
