"""GEXF 1.3 (https://gexf.net), the format of Gephi, with the time in which each fact holds where it is known."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from lxml import etree

from bangiao.graph.exports.columns import Column, columns_of, typed
from bangiao.graph.exports.content import Content, through
from bangiao.graph.exports.format import Export
from bangiao.graph.exports.selection import CHOICES
from bangiao.graph.exports.tables import as_text
from bangiao.graph.exports.text import printable, shown_name
from bangiao.graph.exports.years import span
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES

_NAMESPACE = "http://gexf.net/1.3"
_VIZ = "http://gexf.net/1.3/viz"
_KINDS = {"text": "string", "date": "string", "int": "long", "float": "double", "bool": "boolean"}
_TYPE = Column("type", "text", False, "Loại", "Label")


def fill(content: Content, file: Path) -> None:
    """Write one directed multigraph: the type of a relationship is its `kind`, so parallel edges stay apart.

    `start` and `end` are the first and the last day on which a fact holds; a fact without dates is always there. Colours
    are those of the legend. A list is a JSON array and a date of its own YYYY-MM-DD.
    """
    with etree.xmlfile(str(file), encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("gexf", version="1.3", nsmap={None: _NAMESPACE, "viz": _VIZ}):
            shape = {"defaultedgetype": "directed", "mode": "dynamic", "timeformat": "date"}
            with xml.element("graph", {**shape, "timerepresentation": "interval"}):
                for group, names in (("node", NODE_TYPES), ("edge", RELATION_TYPES)):
                    xml.write(_attributes(group, names))
                with xml.element("nodes"):
                    for one in _nodes(content):
                        xml.write(one)
                with xml.element("edges"):
                    for one in _edges(content):
                        xml.write(one)


def _attributes(group: str, names: Mapping[str, object]) -> etree._Element:
    columns = {column.name: column for name in names for column in columns_of(name)}
    told = etree.Element("attributes", {"class": group, "mode": "static"})
    for column in (_TYPE, *columns.values()):
        if column.name != "id":
            kind = "string" if column.many else _KINDS[column.kind]
            etree.SubElement(told, "attribute", id=column.name, title=column.name, type=kind)
    return told


def _nodes(content: Content) -> Iterator[etree._Element]:
    for label, declared in NODE_TYPES.items():
        columns = columns_of(label)
        for told in content.nodes(label):
            node = etree.Element("node", {"id": told["id"], "label": printable(shown_name(told)), **_when(told)})
            _values(node, columns, {"type": label, **told})
            _colour(node, declared.colour)
            yield node


def _edges(content: Content) -> Iterator[etree._Element]:
    for name, declared in RELATION_TYPES.items():
        columns = columns_of(name)
        for tie in content.relations(name):
            ends = {"id": tie.properties["id"], "source": tie.start, "target": tie.end}
            edge = etree.Element("edge", {**ends, "kind": name, "label": name, **_when(tie.properties)})
            _values(edge, columns, {"type": name, **tie.properties})
            _colour(edge, declared.colour)
            yield edge


def _when(told: Mapping[str, Any]) -> dict[str, str]:
    first, last = span(told)
    return {name: day.isoformat() for name, day in (("start", first), ("end", last)) if day}


def _values(element: etree._Element, columns: tuple[Column, ...], told: Mapping[str, Any]) -> None:
    values = etree.SubElement(element, "attvalues")
    for column in (_TYPE, *columns):
        value = typed(column, told.get(column.name))
        if value is not None and column.name != "id":
            etree.SubElement(values, "attvalue", {"for": column.name, "value": printable(as_text(value))})


def _colour(element: etree._Element, colour: str) -> None:
    red, green, blue = (str(int(colour[place : place + 2], 16)) for place in (1, 3, 5))
    etree.SubElement(element, f"{{{_VIZ}}}color", r=red, g=green, b=blue)


EXPORT = Export(
    name="gexf",
    vi="Đồ thị GEXF 1.3 có thời gian, cho Gephi",
    en="GEXF 1.3 with time, for Gephi",
    write=through(fill),
    suffixes=(".gexf",),
    options=CHOICES,
)
