"""The view model: what a picture shows, taken out of a query result, with the sources of every mark."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from bangiao.errors import WrongUse

Words = tuple[str, str]
"""The same text in Vietnamese and in English, in this order."""


class BadView(WrongUse):
    """A view that no picture can draw truthfully: an end, a kind or an id is missing or double."""

    vi = "Không vẽ được: {what} {found!r}; cần: {allowed}."
    en = "This cannot be drawn: {what} {found!r}; needed: {allowed}."


@dataclass(frozen=True, slots=True)
class ViewSource:
    """A document that states a fact, and the place in it; `url` becomes a link if it is http or https.

    `quote` is what stands at that place, where the text was at hand.
    """

    title: str
    locator: str = ""
    url: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class ViewKind:
    """A legend entry: the key that nodes (`label`) or edges (`type`) carry, its names, and a colour #rrggbb."""

    key: str
    name_vi: str
    name_en: str
    colour: str
    directed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewNode:
    """A thing shown as a point.

    `facts` maps the key of a property to its value as people read it; `View.words` names the keys. `traits` are
    what readers filter and group by: keys "country", "region", "sector", "era", each with all values that hold.
    `place` is where it stands, in pixels, where whoever made the view has a reason to say so.
    Years are inclusive at both ends; a node without `year_from` has no date of its own.
    """

    id: str
    label: str
    name_vi: str
    name_en: str = ""
    status: str = "actual"
    facts: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[ViewSource, ...] = ()
    group: str | None = None
    traits: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    place: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewEdge:
    """A tie between two nodes of the view, from `start` to `end`; parallel ties have ids of their own.

    Years are inclusive at both ends; `year_to` left out means the one year `year_from`, so for what still
    runs give the last year of the data. No year at all means "no date". `weight` widens the line.
    """

    id: str
    start: str
    end: str
    type: str
    status: str = "actual"
    facts: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[ViewSource, ...] = ()
    year_from: int | None = None
    year_to: int | None = None
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What every picture draws, and nothing of how it is drawn.

    Pass the nodes and edges of a result, each with its status (a value of bangiao.graph.values.Status) and
    sources, and in `kinds` one entry for every node label and edge type that occurs (from
    bangiao.graph.schema NODE_TYPES and RELATION_TYPES; surplus entries are left out of the legend).
    `focus` holds the ids of the nodes that were asked about: they are marked, and the last to be left out
    when there is too much to show. `notes` say what is counted and what is missing. `words` gives both
    names of fact keys and of coded values ("loan", "signed_on"); what has no entry is shown as it is.

    Raises BadView for two nodes or two edges of one id, an edge whose end is absent, a focus that is
    absent, or a kind without a legend entry.
    """

    title_vi: str
    title_en: str
    nodes: tuple[ViewNode, ...]
    edges: tuple[ViewEdge, ...]
    kinds: tuple[ViewKind, ...]
    notes: tuple[Words, ...] = ()
    focus: tuple[str, ...] = ()
    words: Mapping[str, Words] = field(default_factory=dict)

    @property
    def summary(self) -> Words:
        """How much is drawn."""
        points, lines = len(self.nodes), len(self.edges)
        return (f"{points} điểm, {lines} quan hệ", f"{points} points, {lines} relations")

    def __post_init__(self) -> None:
        node_ids = _unique("node id", (node.id for node in self.nodes))
        _unique("edge id", (edge.id for edge in self.edges))
        ends = (end for edge in self.edges for end in (edge.start, edge.end))
        _known("edge end", ends, node_ids, "the id of a node of the view")
        _known("focus", self.focus, node_ids, "the id of a node of the view")
        kinds = _unique("kind", (kind.key for kind in self.kinds))
        used = {node.label for node in self.nodes} | {edge.type for edge in self.edges}
        _known("kind", sorted(used), kinds, "an entry in kinds")


def _unique(what: str, keys: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise BadView(what=what, found=key, allowed="no second one")
        seen.add(key)
    return seen


def _known(what: str, keys: Iterable[str], allowed: set[str], named: str) -> None:
    for key in keys:
        if key not in allowed:
            raise BadView(what=what, found=key, allowed=named)
