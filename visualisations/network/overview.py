"""The overview: provinces and the countries and international organisations they are tied to, each line a number."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from bangiao.graph.schema import Citation, label_of
from bangiao.graph.store.answer import GraphNode, GraphRelation
from bangiao.queries.coverage import documents
from bangiao.queries.neighbourhood import nodes_of
from bangiao.queries.overview import Tie, overview
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.from_graph import view_sources
from bangiao.visualisations.network.drawn import STATUSES, drawn
from bangiao.visualisations.network.ring import ring
from bangiao.visualisations.view import View, ViewEdge, ViewNode, ViewSource

ORGANISATIONS = 12
"""International organisations with a point of their own; the others share one, which says so."""
OTHERS = "org:others"
_PLACES = 12
_TITLE = ("Các tỉnh, thành và những nước, tổ chức có quan hệ", "All provinces and the countries they are tied to")
_NOTES = (
    (
        "Mỗi đường là một số: bao nhiêu quan hệ, thỏa thuận, dự án; đối tác gộp theo nước. Tổ chức không thuộc nước nào thì đứng riêng.",
        "Each line is a number: how many ties, agreements, projects; partners are put together by country. Organisations of no country stand by themselves.",
    ),
    (
        "Dự án được đếm ở tỉnh nơi thực hiện, theo bên tài trợ; một dự án ở nhiều tỉnh được đếm ở từng tỉnh, nên không cộng các đường với nhau.",
        "Projects are counted where they lie, by who funds them; one in several provinces counts in each, so lines must not be added up.",
    ),
    (
        "Muốn xem từng quan hệ: bangiao show network TÊN.",
        "To see each tie by itself: bangiao show network NAME.",
    ),
)


def overview_of_provinces(asking: Asking) -> View:
    """Provinces × countries, with how many ties of each type and status there are, and the documents behind them."""
    statuses = asking.told.get("status", "").split() or STATUSES
    ties, gathered = _few(overview(asking.door, era=asking.era, statuses=statuses))
    nodes = nodes_of(asking.door, {end for tie in ties for end in (tie.home, tie.partner)} - {OTHERS})
    if gathered:
        nodes.append(_others(len(gathered)))
    relations = [GraphRelation(tie.type, tie.partner, tie.home, {"id": _id(tie), "status": tie.status}) for tie in ties]
    view = drawn(asking, nodes, relations, title=_TITLE, notes=_NOTES)
    counted = {_id(tie): tie for tie in ties}
    known = documents(asking.door, (Citation.parse(one).document for tie in ties for one in tie.sources))
    edges = tuple(_edge(edge, counted[edge.id], known, asking.language) for edge in view.edges)
    names = {str(node.properties["id"]): node for node in nodes}
    places = ring(_homes(view.nodes), [(tie.home, tie.partner, float(len(tie.facts))) for tie in ties])
    placed = tuple(_placed(node, names[node.id], places) for node in view.nodes)
    return replace(view, nodes=placed, edges=edges, words={**view.words, "counted": ("Số được đếm", "Counted")})


def _homes(nodes: Sequence[ViewNode]) -> list[str]:
    """The provinces, those of a region side by side."""
    provinces = [node for node in nodes if node.label == "Province"]
    return [node.id for node in sorted(provinces, key=lambda node: (node.traits.get("region", ()), node.name_vi))]


def _placed(node: ViewNode, read: GraphNode, places: dict[str, tuple[float, float]]) -> ViewNode:
    """At its place; a province without the era in its name, since all here are of one."""
    told = read.properties
    vi, en = told.get("name_vi") or told.get("name_en") or node.id, told.get("name_en") or ""
    return replace(node, name_vi=str(vi), name_en=str(en), place=places[node.id])


def _id(tie: Tie) -> str:
    return f"{tie.home}/{tie.partner}/{tie.type}/{tie.status}"


def _few(ties: Sequence[Tie]) -> tuple[list[Tie], set[str]]:
    """The ties with all but the organisations of most ties put together, and the organisations that were."""
    weights: Counter[str] = Counter()
    for tie in ties:
        if label_of(tie.partner) == "Organisation":
            weights[tie.partner] += len(tie.facts)
    few = {one for one, _ in sorted(weights.items(), key=lambda item: (-item[1], item[0]))[:ORGANISATIONS]}
    gathered = set(weights) - few if len(weights) > ORGANISATIONS + 1 else set()
    merged: dict[str, Tie] = {}
    for tie in ties:
        moved = replace(tie, partner=OTHERS) if tie.partner in gathered else tie
        there = merged.setdefault(_id(moved), replace(moved, facts=set(), sources=[]))
        there.facts |= tie.facts
        there.sources = list(dict.fromkeys([*there.sources, *tie.sources]))
    return list(merged.values()), gathered


def _others(number: int) -> GraphNode:
    names = {"name_vi": f"{number} tổ chức khác", "name_en": f"{number} other organisations"}
    return GraphNode(("Organisation",), {"id": OTHERS, "status": "actual", "is_class": True, **names})


def _edge(edge: ViewEdge, tie: Tie, known: dict[str, dict[str, object]], language: str) -> ViewEdge:
    """The line with its number, and one source a document, with its first places."""
    places = defaultdict(list)
    for one in tie.sources:
        citation = Citation.parse(one)
        places[citation.document].append(citation.locator)
    sources: list[ViewSource] = []
    for document, listed in places.items():
        (source,) = view_sources([document], known, language)
        more = f"; +{len(listed) - _PLACES}" if len(listed) > _PLACES else ""
        sources.append(replace(source, locator="; ".join(filter(None, listed[:_PLACES])) + more))
    number = len(tie.facts)
    return replace(edge, weight=float(number), facts={"counted": str(number)}, sources=tuple(sources))
