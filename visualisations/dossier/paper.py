"""The dossier as a PDF of two A4 pages, without a browser: typst sets it; the extra `pictures` brings it."""

import json
import re
import tempfile
from pathlib import Path
from typing import Any

from bangiao.drafts import save
from bangiao.errors import MissingExtra
from bangiao.visualisations.dossier.fitting import clip
from bangiao.visualisations.dossier.sheet import Section, Sheet
from bangiao.visualisations.page import NotWritten, read, words_of


def write_pdf(sheet: Sheet, file: Path) -> None:
    """Write the sheet as a PDF in one step, or not at all; raises MissingExtra and NotWritten."""
    try:
        import typst
    except ImportError as error:
        raise MissingExtra(package="typst", extra="pictures") from error
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "sheet.json").write_text(json.dumps(_data(sheet), ensure_ascii=False), encoding="utf-8")
        page = Path(folder, "page.typ")
        page.write_text(read("dossier/page.typ"), encoding="utf-8")
        made: bytes = typst.compile(page, format="pdf")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        save(file, made)
    except OSError as error:
        raise NotWritten(file=file, found=error.strerror or error) from error


def _data(sheet: Sheet) -> dict[str, Any]:
    """The sheet as plain texts: typst reads them as data, so nothing in them can become markup."""
    words = {key: said[sheet.language != "vi"] for key, said in words_of("dossier/words.json").items()}
    return {
        "language": sheet.language,
        "title": _breakable(clip(sheet.title, 1.0, 1)),
        "subtitle": clip(sheet.subtitle, 1.0, 2),
        "number": words["number"],
        "references": words["references"],
        "sections": [_section(sheet, one, words) for one in sheet.sections],
        "documents": [{"text": _breakable(clip(one.said, 1.0, 1)), "link": one.link} for one in sheet.references],
    }


def _section(sheet: Sheet, section: Section, words: dict[str, str]) -> dict[str, Any]:
    left = words["left" if section.asked else "left-alone"].replace("{n}", str(section.left))
    return {
        "title": _breakable(section.title),
        "mark": words[section.mark] if section.mark else "",
        "suggested": section.mark == "suggested",
        "said": section.said,
        "left": f"{left} {section.asked}".strip() if section.left else "",
        "columns": [{"title": one.title, "share": one.share, "right": one.right} for one in section.columns],
        "lines": [
            {
                "cells": [
                    _breakable(clip(cell, one.share)) for cell, one in zip(line.cells, section.columns, strict=True)
                ],
                "cited": sheet.cited(line),
                "total": line.total,
            }
            for line in section.lines
        ],
    }


def _breakable(text: str) -> str:
    """The text with places at which a word longer than any real one may be broken, since typst breaks none."""
    return re.sub(r"(\S{12})(?=\S{12})", "\\1\u200b", text)
