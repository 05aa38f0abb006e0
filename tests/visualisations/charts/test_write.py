"""A chart is written as its file's ending says, the same each time, or not at all."""

import builtins
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bangiao.errors import MissingExtra
from bangiao.visualisations.flows.compose import compose
from bangiao.visualisations.page import NotWritten
from bangiao.visualisations.pictures.flows import PICTURE
from tests.visualisations.told import ROWS, telling


@pytest.mark.parametrize("ending", [".html", ".svg"])
def test_the_same_chart_gives_the_same_file(tmp_path: Path, ending: str) -> None:
    for name in ("one", "two"):
        PICTURE.write(compose(telling(ROWS)), tmp_path / (name + ending), "vi")
    assert (tmp_path / f"one{ending}").read_bytes() == (tmp_path / f"two{ending}").read_bytes()


def test_an_svg_is_the_drawing_in_the_language_asked_for(tmp_path: Path) -> None:
    for language, word in (("vi", "Nhà tài trợ"), ("en", "Funder")):
        PICTURE.write(compose(telling(ROWS)), tmp_path / "flows.svg", language)
        texts = [one.text for one in ElementTree.parse(tmp_path / "flows.svg").iter("{http://www.w3.org/2000/svg}text")]
        assert word in texts


def test_png_and_pdf_need_no_browser(tmp_path: Path) -> None:
    for ending, magic in ((".png", b"\x89PNG"), (".pdf", b"%PDF")):
        PICTURE.write(compose(telling(ROWS)), tmp_path / f"flows{ending}", "vi")
        assert (tmp_path / f"flows{ending}").read_bytes().startswith(magic)


def test_without_the_extra_the_message_says_how_to_install_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "typst":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(MissingExtra, match=r"bangiao\[pictures\]"):
        PICTURE.write(compose(telling(ROWS)), tmp_path / "flows.pdf", "vi")
    assert not (tmp_path / "flows.pdf").exists()


def test_a_place_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(NotWritten, match="taken"):
        PICTURE.write(compose(telling(ROWS)), tmp_path / "taken" / "flows.svg", "vi")
