"""The Word document of cards opens and numbers its sources."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document

from bangiao.errors import MissingExtra
from bangiao.queries.words import Words
from bangiao.visualisations.cards.word import write_word
from tests.visualisations.cards.test_page import DOCUMENTS, HOSTILE, MATCHED


def _lines(file: Path) -> list[str]:
    return [one.text for one in Document(str(file)).paragraphs]


def test_each_sentence_names_its_source_by_number_and_the_list_stands_at_the_end(tmp_path: Path) -> None:
    write_word(MATCHED, DOCUMENTS, tmp_path / "a.docx", language="en")
    lines = _lines(tmp_path / "a.docx")
    assert "+ funded 3 projects [1]" in lines
    assert "− last in 2007 [2]" in lines
    assert "» the ministry suggested it" in lines
    assert lines[-2].startswith("[1] KOICA's projects, ")
    assert lines[-2].endswith("https://example.org/k")


def test_control_characters_and_markup_are_text(tmp_path: Path) -> None:
    title = Words(f"\x00{HOSTILE}", f"\x00{HOSTILE}")
    write_word(replace(MATCHED, title=title), DOCUMENTS, tmp_path / "a.docx", language="vi")
    assert _lines(tmp_path / "a.docx")[0] == HOSTILE


def test_without_the_package_the_command_that_installs_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(MissingExtra, match=r"bangiao\[word\]"):
        write_word(MATCHED, DOCUMENTS, tmp_path / "a.docx", language="vi")
    assert list(tmp_path.iterdir()) == []
