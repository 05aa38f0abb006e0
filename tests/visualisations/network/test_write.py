"""The written page asks nobody for anything and says the same every time."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bangiao.visualisations.network import write_network
from bangiao.visualisations.view import View
from tests.visualisations.made import edge, node, view

ASKING = {"src", "href", "srcset", "action", "data", "poster", "ping", "formaction", "background"}


class Page(HTMLParser):
    """The tags of a page with their attributes, and the text of each script and style."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags:
            self.texts.append((self.tags[-1][0], data))


@pytest.fixture
def written(ha_giang: View, tmp_path: Path) -> Path:
    write_network(ha_giang, tmp_path / "page.html")
    return tmp_path / "page.html"


def test_no_tag_of_the_page_points_outside_it(written: Path) -> None:
    page = Page(written.read_text(encoding="utf-8"))
    targets = [value for _, attributes in page.tags for name, value in attributes.items() if name in ASKING]
    assert targets == ["data:,"]


def test_no_style_of_the_page_fetches_anything(written: Path) -> None:
    styles = [text for tag, text in Page(written.read_text(encoding="utf-8")).texts if tag == "style"]
    assert styles
    assert not re.search(r"url\(|@import", "".join(styles))


def test_the_page_forbids_every_request_itself(written: Path) -> None:
    page = Page(written.read_text(encoding="utf-8"))
    policy = next(one["content"] for tag, one in page.tags if one.get("http-equiv") == "Content-Security-Policy")
    assert policy is not None
    assert policy.startswith("default-src 'none'")


def test_a_name_that_is_markup_adds_no_tag(tmp_path: Path, written: Path) -> None:
    evil = "</script></title><img src=//evil.example/x onerror=alert(1)>"
    facts = {evil: evil}
    hostile = view((node(evil, facts=facts), node("b")), (edge(evil, "b", evil, facts=facts),), notes=((evil, evil),))
    write_network(hostile, tmp_path / "evil.html")
    tags = [tag for tag, _ in Page((tmp_path / "evil.html").read_text(encoding="utf-8")).tags]
    assert tags == [tag for tag, _ in Page(written.read_text(encoding="utf-8")).tags]


def test_a_title_that_is_markup_is_shown_as_text(tmp_path: Path) -> None:
    shown = View(title_vi="<b>&</b>", title_en="x", nodes=(), edges=(), kinds=())
    write_network(shown, tmp_path / "page.html")
    assert "<title>&lt;b&gt;&amp;&lt;/b&gt;</title>" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_the_same_view_gives_the_same_file(ha_giang: View, written: Path, tmp_path: Path) -> None:
    write_network(ha_giang, tmp_path / "again.html")
    assert (tmp_path / "again.html").read_bytes() == written.read_bytes()


def test_all_edges_stand_in_the_page(ha_giang: View, written: Path) -> None:
    data = next(text for tag, text in Page(written.read_text(encoding="utf-8")).texts if text.startswith("{"))
    assert {one["id"] for one in json.loads(data)["edges"]} == {one.id for one in ha_giang.edges}


@pytest.mark.parametrize(("language", "title"), [("vi", "Đối tác của Hà Giang"), ("en", "Partners of Ha Giang")])
def test_the_page_opens_in_the_language_asked_for(ha_giang: View, tmp_path: Path, language: str, title: str) -> None:
    write_network(ha_giang, tmp_path / "page.html", language=language)
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert f'<html lang="{language}">' in text
    assert f"<title>{title}</title>" in text


def test_our_scripts_never_make_markup_from_text() -> None:
    package = Path(__file__).parents[3] / "visualisations"
    scripts = [*package.glob("page/*.js"), *package.glob("network/*.js")]
    assert scripts
    making = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function")
    assert [file.name for file in scripts if making.search(file.read_text(encoding="utf-8"))] == []
