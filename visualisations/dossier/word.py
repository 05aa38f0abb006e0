"""The dossier as a Word document for a leader's folder: A4, tables, numbered sources; python-docx makes it."""

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bangiao.drafts import save
from bangiao.errors import MissingExtra
from bangiao.visualisations.dossier.fitting import clip
from bangiao.visualisations.dossier.sheet import Line, Section, Sheet
from bangiao.visualisations.page import NotWritten, words_of

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

FONT = "Times New Roman"
BODY, SMALL, HEAD, TITLE = 8.5, 7.5, 10.5, 14
"""Sizes in points: two pages hold what two pages of the printed page hold."""

_MARGIN_MM, _WIDTH_MM = 14, 182
_NUMBER = 0.08


def write_docx(sheet: Sheet, file: Path) -> None:
    """Write the sheet as a Word document in one step, or not at all; raises MissingExtra and NotWritten."""
    try:
        import docx
    except ImportError as error:
        raise MissingExtra(package="python-docx", extra="word") from error
    document = docx.Document()
    _set_up(document, sheet)
    _paragraph(document, sheet.title, TITLE, bold=True)
    _paragraph(document, sheet.subtitle, SMALL)
    for section in sheet.sections:
        _section(document, sheet, section)
    _paragraph(document, _word("references", sheet.language), HEAD, bold=True, above=4)
    for one in sheet.references:
        _paragraph(document, f"{one.number}. {one.said}" + (f" {one.link}" if one.link else ""), SMALL)
    content = io.BytesIO()
    document.save(content)
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        save(file, content.getvalue())
    except OSError as error:
        raise NotWritten(file=file, found=error.strerror or error) from error


def _set_up(document: "WordDocument", sheet: Sheet) -> None:
    """A4 with narrow margins, one font, the language of the text, and what the document says of itself."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(_MARGIN_MM)
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(BODY)
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), "vi-VN" if sheet.language == "vi" else "en-GB")
    normal.element.rPr.append(spoken)
    document.core_properties.title = _xml(sheet.title)[:255]
    document.core_properties.author = "bangiao"
    document.core_properties.language = sheet.language


def _section(document: "WordDocument", sheet: Sheet, section: Section) -> None:
    mark = f" [{_word(section.mark, sheet.language)}]" if section.mark else ""
    _paragraph(document, section.title + mark, HEAD, bold=True, italic=section.mark == "suggested", above=4, keep=True)
    if section.lines:
        _table(document, sheet, section)
    if section.said:
        _paragraph(document, section.said, SMALL, italic=True)
    if section.left:
        left = _word("left" if section.asked else "left-alone", sheet.language).replace("{n}", str(section.left))
        _paragraph(document, f"{left} {section.asked}".strip(), SMALL)


def _table(document: "WordDocument", sheet: Sheet, section: Section) -> None:
    from docx.shared import Mm

    shares = [*(one.share * (1 - _NUMBER) for one in section.columns), _NUMBER]
    table: Any = document.add_table(rows=1, cols=len(shares))
    table.style, table.autofit = "Table Grid", False
    right = [*(one.right for one in section.columns), False]
    heads = [*(one.title for one in section.columns), _word("number", sheet.language)]
    _fill(table.rows[0], heads, right, bold=True)
    _repeat(table.rows[0])
    for line in section.lines:
        _fill(table.add_row(), _cells(sheet, section, line), right, bold=line.total)
    for column, share in zip(table.columns, shares, strict=True):
        for cell in column.cells:
            cell.width = Mm(_WIDTH_MM * share)


def _cells(sheet: Sheet, section: Section, line: Line) -> list[str]:
    cited = sheet.cited(line)
    clipped = [clip(cell, column.share) for cell, column in zip(line.cells, section.columns, strict=True)]
    return [*clipped, f"[{cited}]" if cited else ""]


def _fill(row: Any, texts: list[str], right: list[bool], *, bold: bool) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    for cell, text, at_right in zip(row.cells, texts, right, strict=True):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        if at_right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        run = paragraph.add_run(_xml(text))
        run.font.size, run.bold = Pt(SMALL if len(text) > 120 else BODY - 0.5), bold


def _repeat(row: Any) -> None:
    """Let the headings stand again on the next page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(repeated)


def _paragraph(
    document: "WordDocument",
    text: str,
    size: float,
    *,
    bold: bool = False,
    italic: bool = False,
    above: float = 0,
    keep: bool = False,
) -> None:
    from docx.shared import Pt

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(above), Pt(0)
    paragraph.paragraph_format.keep_with_next = keep
    run = paragraph.add_run(_xml(text))
    run.font.size, run.bold, run.italic = Pt(size), bold, italic


def _xml(text: str) -> str:
    """The text without characters that no XML file may hold."""
    return "".join(
        one
        for one in text
        if one in "\t\n" or (ord(one) >= 32 and not 0xD800 <= ord(one) <= 0xDFFF) and ord(one) not in (0xFFFE, 0xFFFF)
    )


def _word(key: str, language: str) -> str:
    return words_of("dossier/words.json")[key][language != "vi"]
