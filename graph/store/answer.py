"""What a database answers: rows of plain values, nodes, relationships and paths, free of any driver's types."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class GraphNode:
    """A node as read: its labels and properties."""

    labels: tuple[str, ...]
    properties: Mapping[str, Any]

    @property
    def name(self) -> str:
        """A name to show: Vietnamese, else English, else the id."""
        shown = self.properties.get("name_vi") or self.properties.get("name_en") or self.properties.get("id", "")
        return str(shown)


@dataclass(frozen=True, slots=True)
class GraphRelation:
    """A relationship as read: its type, its ends (their `id`, where the answer holds them) and properties."""

    type: str
    start: str
    end: str
    properties: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class GraphPath:
    """A path as read."""

    nodes: tuple[GraphNode, ...]
    relations: tuple[GraphRelation, ...]


@dataclass(frozen=True)
class Answer:
    """Rows in the order of the statement, and whether more were there than the cap allowed."""

    columns: tuple[str, ...]
    rows: list[dict[str, Any]]
    truncated: bool = False
    notes: list[str] = field(default_factory=list)
