"""Draws a picture of what lies around named things: the way from names to a file, for commands and notebooks."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bangiao.errors import WrongUse
from bangiao.graph.store.door import Door
from bangiao.graph.values import Status
from bangiao.queries.coverage import documents
from bangiao.queries.find import Found, by_id, find
from bangiao.queries.neighbourhood import TELLING, Neighbourhood, neighbourhood
from bangiao.visualisations.from_graph import cited, view_of
from bangiao.visualisations.registry import find_picture
from bangiao.visualisations.view import View, Words

STATUSES = tuple(one for one in Status if one not in (Status.CANCELLED, Status.WITHDRAWN))
BETWEEN = ("Agreement", "Project", "Event")
NO_TIES = ("BORDERS", "PART_OF", "BASED_IN")
SURE = 100.0
_PROJECTS = (
    "Các tỉnh khác của một dự án không vẽ ở đây; thêm --depth 2 để thấy.",
    "The other provinces of a project are not drawn here; add --depth 2 to see them.",
)
_PROVINCES = "MATCH (p:Province) WHERE p.era = $era AND p.status <> 'withdrawn' RETURN p.id AS id ORDER BY id"


class NothingToDraw(WrongUse):
    """A name that nothing in the graph bears."""

    vi = "Không có gì tên {found!r}. Gần giống: {near}. Tìm bằng: bangiao find"
    en = "Nothing is named {found!r}. Near: {near}. Search with: bangiao find"


@dataclass(frozen=True)
class Drawing:
    """A picture that was written: its view, and what each name was taken to mean, with the others of that name."""

    file: Path
    view: View
    meant: tuple[tuple[Found, ...], ...]


def draw(
    door: Door,
    picture: str,
    names: Sequence[str],
    file: Path,
    *,
    depth: int = 1,
    era: str = "34",
    language: str = "vi",
) -> Drawing:
    """Write the picture of what lies within `depth` steps of the named things, or of all provinces with their ties.

    A name may be an id. Facts of every status are drawn, each as its status is, but for cancelled and withdrawn ones.
    Raises UnknownPicture, NothingToDraw, or an error of the picture when the file cannot be written.
    """
    kind = find_picture(picture)
    meant = tuple(_meant(door, name, era, language) for name in names)
    found = _around(door, [one[0].id for one in meant], depth, era)
    view = view_of(
        found.nodes,
        found.relations,
        documents(door, cited([*found.nodes, *found.relations])),
        title=_title([one[0] for one in meant]),
        language=language,
        focus=[one[0].id for one in meant],
        notes=_notes(found, narrow=bool(meant) and depth == 1),
        former=_former(door, found, language),
    )
    kind.draw(view, file, language)
    return Drawing(file, view, meant)


def _meant(door: Door, name: str, era: str, language: str) -> tuple[Found, ...]:
    """All things of that very name, those of the era first, then in the order of search; the first one is meant."""
    candidates = find(door, name, limit=6)
    exact = tuple(one for one in candidates if one.score >= SURE)
    if not exact:
        near = "; ".join(f"{one.name(language)} [{one.id}]" for one in candidates)
        raise NothingToDraw(found=name, near=near or "–")
    wanted = "63" if era == "as-signed" else era
    return tuple(sorted(exact, key=lambda one: one.era != wanted))


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
