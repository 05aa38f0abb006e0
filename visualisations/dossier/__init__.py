"""A dossier of a province or a partner: two printable A4 pages, as a page, a Word document or a PDF."""

from pathlib import Path

from bangiao.visualisations.dossier.page import write_html
from bangiao.visualisations.dossier.paper import write_pdf
from bangiao.visualisations.dossier.sheet import Dossier
from bangiao.visualisations.dossier.word import write_docx

ENDINGS = (".html", ".htm", ".docx", ".pdf")


def write_dossier(dossier: Dossier, file: Path, language: str) -> None:
    """Write the dossier as the ending of the file says.

    The page holds both languages; a Word document and a PDF hold the one that was asked. Raises UnknownLanguage,
    NotWritten, and MissingExtra where the package that makes .docx or .pdf is not installed.
    """
    match file.suffix.lower():
        case ".docx":
            write_docx(dossier.sheet(language), file)
        case ".pdf":
            write_pdf(dossier.sheet(language), file)
        case _:
            write_html(dossier, file, language)
