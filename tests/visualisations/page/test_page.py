"""A page is written whole or not at all, and data cannot break out of it."""

import json
from pathlib import Path

import pytest

from bangiao.visualisations.network import write_network
from bangiao.visualisations.page import NotWritten, UnknownLanguage, script_json, words_of
from bangiao.visualisations.view import View
from tests.visualisations.made import node, view


@pytest.mark.parametrize("name", ["</script><script>alert(1)</script>", "<!--", "a\u2028b", '"\\', "]]>"])
def test_json_in_a_script_says_what_was_put_in_and_holds_no_markup(name: str) -> None:
    text = script_json({"name": name})
    assert "<" not in text
    assert json.loads(text) == {"name": name}


def test_a_page_that_cannot_be_written_leaves_nothing_behind(ha_giang: View, tmp_path: Path) -> None:
    (tmp_path / "page.html").mkdir()
    with pytest.raises(NotWritten, match="page.html"):
        write_network(ha_giang, tmp_path / "page.html")
    assert [one.name for one in tmp_path.iterdir()] == ["page.html"]


def test_a_page_is_replaced_as_a_whole(ha_giang: View, tmp_path: Path) -> None:
    file = tmp_path / "deep" / "page.html"
    write_network(ha_giang, file)
    write_network(view((node("Lai Châu"),)), file)
    assert "KOICA" not in file.read_text(encoding="utf-8")
    assert [one.name for one in file.parent.iterdir()] == ["page.html"]


def test_a_language_that_is_not_there_is_refused_before_anything_is_written(ha_giang: View, tmp_path: Path) -> None:
    with pytest.raises(UnknownLanguage, match="vi, en"):
        write_network(ha_giang, tmp_path / "page.html", language="fr")
    assert not list(tmp_path.iterdir())


def test_every_text_of_the_page_is_there_in_both_languages() -> None:
    assert [key for key, (vi, en) in words_of("page/words.json", "network/words.json").items() if not (vi and en)] == []
