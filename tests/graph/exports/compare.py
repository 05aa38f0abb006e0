"""A content as one dictionary, to compare two node by node and edge by edge."""

from typing import Any

from bangiao.graph.exports.content import Content
from bangiao.graph.schema import NODE_TYPES, RELATION_TYPES

Held = dict[tuple[str, str], tuple[str, str, dict[str, Any]]]


def held(content: Content) -> Held:
    """Each fact by label or type and id, with the ids of its ends and its properties."""
    nodes = {(label, told["id"]): ("", "", dict(told)) for label in NODE_TYPES for told in content.nodes(label)}
    ties = ((name, tie) for name in RELATION_TYPES for tie in content.relations(name))
    return nodes | {(name, tie.properties["id"]): (tie.start, tie.end, dict(tie.properties)) for name, tie in ties}
