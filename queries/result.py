"""What a question answers: rows of plain values with units, what stands behind them, and what to know of them."""

from dataclasses import dataclass, field
from typing import Any

from bangiao.graph.store.answer import Answer, GraphNode, GraphPath, GraphRelation
from bangiao.queries.question import Column
from bangiao.queries.words import Words

Rows = list[dict[str, Any]]

_CUT = (
    "Còn nhiều dòng nữa: kết quả bị cắt ở {n} dòng theo giới hạn (--limit, trong Python là limit=).",
    "There are more rows: cut at {n} by the limit (--limit, in Python limit=).",
)


@dataclass(frozen=True, slots=True)
class CoveredDocument:
    """A document that stands behind an answer, and how many of its places (rows, spans) do."""

    id: str
    title: str
    publisher: str | None
    content_date: str | None
    licence: str | None
    facts: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """Which documents stand behind an answer, those with most facts first, and what is missing."""

    documents: list[CoveredDocument] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Result:
    """The answer to one question.

    `rows` hold texts, numbers, dates, lists of texts and None for what is unknown; coded cells hold their codes,
    whose names are in the column's vocabulary. `totals` are those of columns that may be added up. `found` are the
    rows with their nodes, and `about` the id and name of the thing that was asked about, for `to_networkx`.
    """

    name: str
    id: str
    title: str
    language: str
    parameters: dict[str, str]
    columns: tuple[Column, ...]
    rows: Rows
    coverage: Coverage = field(default_factory=Coverage)
    notes: list[str] = field(default_factory=list)
    totals: dict[str, float] = field(default_factory=dict)
    truncated: bool = False
    found: Rows = field(default_factory=list, compare=False, repr=False)
    about: tuple[str, str] | None = field(default=None, compare=False)


def from_answer(answer: Answer, language: str = "vi", title: str = "") -> Result:
    """The answer of a free statement as a result without units or coverage; every format takes it."""
    columns = tuple(Column(name, Words(name, name)) for name in answer.columns)
    notes = list(answer.notes)
    if answer.truncated:
        said = Words(*_CUT)
        notes.append(said.said(language).format(n=len(answer.rows)))
    return Result("", "", title, language, {}, columns, answer.rows, notes=notes, truncated=answer.truncated)


def name_of(value: Any, language: str) -> Any:
    """A cell with nodes replaced by their names, relationships and paths by readable text; lists keep their order."""
    match value:
        case GraphNode():
            return node_name(value, language)
        case GraphRelation():
            return f"-[{value.type}]-"
        case GraphPath():
            return _path(value, language)
        case list():
            return [name_of(one, language) for one in _once(value)]
        case dict():
            return {key: name_of(one, language) for key, one in value.items()}
        case _:
            return value


def _once(values: list[Any]) -> list[Any]:
    """The values that are known, each node once, in their order."""
    seen: set[str] = set()
    kept = []
    for value in values:
        node_id = str(value.properties.get("id", id(value))) if isinstance(value, GraphNode) else ""
        if value is not None and (not node_id or node_id not in seen):
            kept.append(value)
        seen.add(node_id)
    return kept


def node_name(node: GraphNode, language: str) -> str:
    """The name of a node in the language, else in the other, else its id; with the acronym that people know it by."""
    order = ("name_vi", "name_en", "text", "id") if language == "vi" else ("name_en", "name_vi", "text", "id")
    name = str(next((node.properties[key] for key in order if node.properties.get(key)), ""))
    acronym = str(node.properties.get("acronym") or "")
    return f"{name} ({acronym})" if acronym and acronym not in name else name


def _path(path: GraphPath, language: str) -> str:
    said = node_name(path.nodes[0], language) if path.nodes else ""
    for relation, node in zip(path.relations, path.nodes[1:], strict=False):
        arrow = f"<-[{relation.type}]-" if relation.start == node.properties.get("id") else f"-[{relation.type}]->"
        said += f" {arrow} {node_name(node, language)}"
    return said
