"""Hand-made dossiers that the tests are about."""

from typing import Any

from bangiao.visualisations.dossier.fitting import fit
from bangiao.visualisations.dossier.sheet import Column, Dossier, Line, Section, Sheet

KNOWN: dict[str, dict[str, Any]] = {
    "document:a": {"id": "document:a", "name_vi": "Bài A", "name_en": "Article A", "url": "https://example.org/a"},
    "document:b": {"id": "document:b", "name_vi": "Bảng B", "name_en": "Table B", "url": "javascript:alert(1)"},
}
HOSTILE = '<script>alert(1)</script> "quoted" \u202eright-to-left\u202c 😀 ' + "W" * 2000


def line(*cells: str, document: str = "a", at: str = "row 1", total: bool = False) -> Line:
    """A line that one place of one document states."""
    return Line(cells, (f"document:{document}#{at}",), total)


def section(key: str = "stated", rows: tuple[Line, ...] | None = None, **told: Any) -> Section:
    """A section of two columns; its rows tell a partner and a number."""
    columns = (Column("Đối tác", 0.7), Column("Số", 0.3, right=True))
    given = (line("KOICA", "11"), line("JICA", "2", document="b")) if rows is None else rows
    return Section(key, told.pop("title", "Hiện có"), columns, given, **told)


def dossier(*sections: Section, title: str = "Hồ sơ: Hà Giang") -> Dossier:
    """A dossier of the same sections in both languages, cut to its pages."""
    vi, en = (fit(Sheet(language, title, "Lập ngày 24/11/2026.", sections), KNOWN) for language in ("vi", "en"))
    return Dossier((vi, en), (title, "Brief: Ha Giang"), ("Hai trang.", "Two pages."))
