"""What the network shows: what lies around named things, or all provinces with their ties."""

from collections.abc import Sequence

from bangiao.graph.store.door import Door
from bangiao.graph.values import Status
from bangiao.queries.coverage import documents
from bangiao.queries.find import Found, by_id
from bangiao.queries.neighbourhood import TELLING, Neighbourhood, neighbourhood
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.from_graph import cited, view_of
from bangiao.visualisations.view import View, Words

STATUSES = tuple(one for one in Status if one not in (Status.CANCELLED, Status.WITHDRAWN))
BETWEEN = ("Agreement", "Project", "Event")
NO_TIES = ("BORDERS", "PART_OF", "BASED_IN")
_PROJECTS = (
    "Các tỉnh khác của một dự án không vẽ ở đây; thêm --depth 2 để thấy.",
    "The other provinces of a project are not drawn here; add --depth 2 to see them.",
)
_PROVINCES = "MATCH (p:Province) WHERE p.era = $era AND p.status <> 'withdrawn' RETURN p.id AS id ORDER BY id"


def compose(asking: Asking) -> View:
    """What lies within `depth` steps of the named things, or of all provinces.

    Facts of every status are drawn, each as its status is, but for cancelled and withdrawn ones.
    """
    named = [one[0] for one in asking.meant]
    depth = int(asking.told.get("depth", "1"))
    found = _around(asking.door, [one.id for one in named], depth, asking.era)
    return view_of(
        found.nodes,
        found.relations,
        documents(asking.door, cited([*found.nodes, *found.relations])),
        title=_title(named),
        language=asking.language,
        focus=[one.id for one in named],
        notes=_notes(found, narrow=bool(named) and depth == 1),
        former=_former(asking.door, found, asking.language),
    )


def _around(door: Door, ids: Sequence[str], depth: int, era: str) -> Neighbourhood:
    """Around the ids; without any, around all provinces of the era, without borders and wholes, and without loners.

    An agreement, a project or an event is a tie between others, so its other parties are shown with it.
    """
    if ids:
        return neighbourhood(door, ids, depth=depth, era=era, statuses=STATUSES, ends_of=BETWEEN)
    provinces = door.ask(_PROVINCES, {"era": "63" if era == "as-signed" else era}, trusted=True).rows
    types = [one for one in TELLING if one not in NO_TIES]
    found = neighbourhood(door, [row["id"] for row in provinces], depth=depth, era=era, statuses=STATUSES, types=types)
    tied = {end for relation in found.relations for end in (relation.start, relation.end)}
    nodes = [node for node in found.nodes if node.properties["id"] in tied]
    return Neighbourhood(nodes, found.relations, found.cut)


def _title(meant: Sequence[Found]) -> Words:
    if not meant:
        return ("Mạng lưới quan hệ của các tỉnh, thành", "The network of all provinces")
    vi, en = (", ".join(dict.fromkeys(one.name(language) for one in meant)) for language in ("vi", "en"))
    return (f"Mạng lưới quan hệ quanh {vi}", f"The network around {en}")


def _notes(found: Neighbourhood, *, narrow: bool) -> list[Words]:
    notes = []
    if found.cut:
        notes.append(
            (f"Còn {found.cut} quan hệ không đưa vào hình.", f"{found.cut} more relations are not in the picture.")
        )
    if narrow and any(node.labels[0] == "Project" for node in found.nodes):
        notes.append(_PROJECTS)
    return notes


def _former(door: Door, found: Neighbourhood, language: str) -> dict[str, str]:
    """The names of the old units whose ties are drawn from their heirs."""
    ids = {str(one.properties["via"]) for one in found.relations if one.properties.get("via")}
    units = {one: by_id(door, one) for one in sorted(ids)}
    return {one: unit.name(language) for one, unit in units.items() if unit}
