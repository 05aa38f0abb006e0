"""The Word document holds what the sheet holds: tables with repeated headings, numbered sources, A4."""

from pathlib import Path

import docx
import pytest

from bangiao.errors import MissingExtra
from bangiao.visualisations.dossier import write_dossier
from tests.visualisations.dossier.sheets import HOSTILE, dossier, line, section


def test_each_section_is_a_table_whose_lines_name_the_numbers_of_their_sources(tmp_path: Path) -> None:
    file = tmp_path / "ho-so.docx"
    write_dossier(dossier(section()), file, "vi")
    (table,) = docx.Document(str(file)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Đối tác", "Số", "Nguồn"],
        ["KOICA", "11", "[1]"],
        ["JICA", "2", "[2]"],
    ]


def test_the_sources_stand_numbered_at_the_end_with_web_addresses_alone(tmp_path: Path) -> None:
    file = tmp_path / "dossier.docx"
    write_dossier(dossier(section()), file, "en")
    texts = [one.text for one in docx.Document(str(file)).paragraphs]
    assert texts[-3:] == ["Sources", "1. Article A https://example.org/a", "2. Table B"]


def test_a_suggestion_is_marked_as_such(tmp_path: Path) -> None:
    file = tmp_path / "ho-so.docx"
    write_dossier(dossier(section("suggested", title="Gợi ý đối tác", mark="suggested")), file, "vi")
    texts = [one.text for one in docx.Document(str(file)).paragraphs]
    assert "Gợi ý đối tác [gợi ý, chưa có quan hệ]" in texts


def test_what_was_cut_is_told_with_the_command_that_shows_it(tmp_path: Path) -> None:
    file = tmp_path / "ho-so.docx"
    told = section(left=7, asked="bangiao ask partners --province province:63/ha-giang")
    write_dossier(dossier(told), file, "vi")
    texts = [one.text for one in docx.Document(str(file)).paragraphs]
    assert "+7 dòng nữa, xem bangiao ask partners --province province:63/ha-giang" in texts


def test_the_paper_is_a4_and_the_language_is_set(tmp_path: Path) -> None:
    file = tmp_path / "ho-so.docx"
    write_dossier(dossier(section()), file, "vi")
    document = docx.Document(str(file))
    page = document.sections[0]
    assert page.page_width is not None and page.page_height is not None
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert 'w:val="vi-VN"' in document.styles.element.xml


def test_hostile_names_come_out_as_text(tmp_path: Path) -> None:
    file = tmp_path / "ho-so.docx"
    write_dossier(dossier(section(rows=(line(HOSTILE + "\x00\ud800", "1"),)), title=HOSTILE), file, "vi")
    (table,) = docx.Document(str(file)).tables
    assert table.rows[1].cells[0].text.startswith('<script>alert(1)</script> "quoted"')


def test_without_the_package_the_command_that_installs_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    with pytest.raises(MissingExtra, match=r"pip install 'bangiao\[word\]'"):
        write_dossier(dossier(section()), tmp_path / "ho-so.docx", "vi")
    assert list(tmp_path.iterdir()) == []
