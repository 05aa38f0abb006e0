"""Whatever a name holds is shown as text: in the picture, the panel, the table, the filters, the files."""

from typing import Any
from xml.etree import ElementTree

import pytest

from bangiao.visualisations.view import View, ViewSource
from tests.visualisations.conftest import Open
from tests.visualisations.made import edge, node, view
from tests.visualisations.network.reading import file_of, find

pytestmark = pytest.mark.browser

NAMES = {
    "markup": "<img src=x onerror=alert(1)><script>alert(1)</script>",
    "end": "</script></title></svg><svg onload=alert(1)>",
    "quotes": "\"'`${1}\\ &amp; &lt;",
    "turned": "\u202eabc\u2066",
    "long": "x" * 2000,
    "emoji": "🇻🇳 Việt Nam 👩‍👩‍👧",
    "control": "a\u0001b\u0000c",
}


def hostile(name: str) -> View:
    source = ViewSource(name, name, "javascript:alert(1)", name)
    told: dict[str, Any] = {
        "facts": {name: name},
        "sources": (source,),
        "traits": {"country": (name,)},
        "aliases": (name,),
    }
    return view(
        (node(name, **told), node("b", traits={"country": (name, "z")}), node("c")),
        (edge(name, "b", facts={name: name}, sources=(source,)), edge("b", "c")),
        notes=((name, name),),
    )


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_text_wherever_it_stands(open_network: Open, name: str) -> None:
    page = open_network(hostile(name))
    assert page.text_content("#told .notes li") == name
    page.click("#show-table")
    page.click("#rows button")
    assert page.text_content("#told .subject") == name
    assert page.text_content("#told .sources .locator") == name
    assert page.text_content("#told .sources q") == name
    page.click("#path-from")
    find(page, "c")
    assert page.text_content("#path p")
    page.select_option("#group-by", "country")
    assert page.locator("[data-facet=country] .name").first.text_content() in (name, "z")
    assert page.locator("img, #canvas script, main script, #told a").count() == 0


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_the_files_hold_the_name_as_text(open_network: Open, name: str) -> None:
    page = open_network(hostile(name))
    picture = ElementTree.fromstring(file_of(page, "#svg").read_text(encoding="utf-8"))
    tags = {one.tag.split("}")[1] for one in picture.iter()}
    assert tags <= {"svg", "title", "defs", "marker", "path", "rect", "g", "text", "circle"}
    assert not [one for one in picture.iter() for key in one.attrib if key.startswith("on")]
    assert name.replace("\n", " ")[:50].strip("=+-@") in file_of(page, "#csv-nodes").read_text(
        encoding="utf-8-sig"
    ).replace('""', '"')
