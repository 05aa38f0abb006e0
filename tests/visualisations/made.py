"""Small made-up views that the tests of pictures are about."""

from typing import Any

from bangiao.visualisations.view import View, ViewEdge, ViewKind, ViewNode, ViewSource

KINDS = (
    ViewKind("Province", "Tỉnh", "Province", "#b03a2e"),
    ViewKind("Organisation", "Tổ chức", "Organisation", "#6c3483"),
    ViewKind("FUNDS", "tài trợ", "funds", "#117a65"),
    ViewKind("SUGGESTS", "gợi ý", "suggests", "#b9770e"),
)
ARTICLE = ViewSource("Bài về Hà Giang", "đoạn 4", "https://example.org/bai")
LIST = ViewSource("Danh mục viện trợ", "dòng 17", "javascript:alert(1)")


def node(name: str, label: str = "Province", **more: Any) -> ViewNode:
    """A node whose id is its name."""
    return ViewNode(id=name, label=label, name_vi=name, **more)


def edge(start: str, end: str, key: str = "", **more: Any) -> ViewEdge:
    """An edge whose id tells its ends and key; it funds unless told otherwise."""
    return ViewEdge(id=f"{start}>{end}{key}", start=start, end=end, **{"type": "FUNDS", **more})


def view(nodes: tuple[ViewNode, ...], edges: tuple[ViewEdge, ...] = (), **more: Any) -> View:
    """A view with the kinds of these tests."""
    vi, en = "Đối tác của Hà Giang", "Partners of Ha Giang"
    return View(title_vi=vi, title_en=en, nodes=nodes, edges=edges, kinds=KINDS, **more)
