"""GraphML with typed keys (http://graphml.graphdrawing.org): what yEd, Cytoscape, igraph, NetworkX and Gephi open."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from bangiao.graph.exports.columns import Column, columns_of, typed
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export
from bangiao.graph.exports.networkx import RENAMED
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.exports.tables import as_text
from bangiao.graph.exports.text import printable, shown_name
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_KINDS = {"text": "string", "date": "string", "int": "long", "float": "double", "bool": "boolean"}
_ADDED = (
    Column("label", "text", False, "Tên hiển thị", "Name to show"),
    Column("type", "text", False, "Loại", "Label or relationship type"),
)


def fill(content: Content, file: Path) -> None:
    """Write one directed graph in which parallel edges stay apart: each has the id of its relationship.

    Every value has the type of its key; GraphML has neither dates nor lists, so a date is YYYY-MM-DD and a list a JSON
    array. `label` is a name to show, `type` the label or the relationship type.
    """
    with etree.xmlfile(str(file), encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", nsmap={None: _NAMESPACE}):
            for domain, names in (("node", NODE_TYPES), ("edge", RELATION_TYPES)):
                for column in _all_columns(names):
                    xml.write(_key(domain, column))
            with xml.element("graph", id="bangiao", edgedefault="directed"):
                for one in _facts(content):
                    xml.write(one)


def _all_columns(names: Mapping[str, object]) -> Iterator[Column]:
    """Each property once that some label or type has; the id stands in the element itself."""
    yield from _ADDED
    columns = {column.name: column for name in names for column in columns_of(name)}
    yield from (column for column in columns.values() if column.name != "id")


def _key(domain: str, column: Column) -> etree._Element:
    told = {
        "id": _key_id(domain, column),
        "for": domain,
        "attr.name": RENAMED.get(column.name, column.name),
        "attr.type": _kind(column),
    }
    key = etree.Element("key", told)
    etree.SubElement(key, "desc").text = f"{column.vi} / {column.en}"
    return key


def _kind(column: Column) -> str:
    return "string" if column.many else _KINDS[column.kind]


def _key_id(domain: str, column: Column) -> str:
    return f"{domain}.{column.name}"


def _facts(content: Content) -> Iterator[etree._Element]:
    for label in NODE_TYPES:
        columns = columns_of(label)
        for told in content.nodes(label):
            node = etree.Element("node", id=told["id"])
            _tell(node, "node", columns, {"label": shown_name(told), "type": label, **told})
            yield node
    for name in RELATION_TYPES:
        columns = columns_of(name)
        for tie in content.relations(name):
            edge = etree.Element("edge", id=tie.properties["id"], source=tie.start, target=tie.end)
            _tell(edge, "edge", columns, {"label": name, "type": name, **tie.properties})
            yield edge


def _tell(element: etree._Element, domain: str, columns: tuple[Column, ...], told: Mapping[str, Any]) -> None:
    for column in (*_ADDED, *columns):
        value = typed(column, told.get(column.name))
        if value is not None and column.name != "id":
            etree.SubElement(element, "data", key=_key_id(domain, column)).text = printable(as_text(value))


EXPORT = Export(
    name="graphml",
    vi="Đồ thị GraphML, cho yEd, Cytoscape, igraph, NetworkX, Gephi",
    en="GraphML, for yEd, Cytoscape, igraph, NetworkX, Gephi",
    write=through(fill),
    suffixes=(".graphml",),
    options=CHOICES,
)
