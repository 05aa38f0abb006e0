"""The network around what is named."""

from collections.abc import Sequence

from bangiao.queries.find import Found
from bangiao.queries.neighbourhood import Neighbourhood, neighbourhood
from bangiao.visualisations.asking import Asking
from bangiao.visualisations.network.drawn import STATUSES, drawn
from bangiao.visualisations.view import View, Words

BETWEEN = ("Agreement", "Project", "Event")
MOST = 300
MOST_NARROWED = 3000
"""Relationships that are read at most; more where filters leave only a part of them."""
_PROJECTS = (
    "Các tỉnh khác của một dự án không vẽ ở đây; thêm --depth 2 để thấy.",
    "The other provinces of a project are not drawn here; add --depth 2 to see them.",
)


def around(asking: Asking) -> View:
    """What lies within `depth` steps of the named things.

    An agreement, a project or an event is a tie between others, so its other parties are shown with it.
    """
    named = [one[0] for one in asking.meant]
    ids = [one.id for one in named]
    depth = int(asking.told.get("depth", "1"))
    statuses = asking.told.get("status", "").split() or STATUSES
    limit = MOST_NARROWED if any(asking.told.get(key) for key in ("kind", "sector", "country", "years")) else MOST
    without = [] if "Observation" in asking.told.get("kind", "") else ["Observation"]
    found = neighbourhood(
        asking.door, ids, depth=depth, limit=limit, era=asking.era, statuses=statuses, ends_of=BETWEEN, without=without
    )
    return drawn(
        asking, found.nodes, found.relations, title=title(named), focus=ids, notes=_notes(found, narrow=depth == 1)
    )


def title(named: Sequence[Found]) -> Words:
    """The title of a network around things."""
    vi, en = (", ".join(dict.fromkeys(one.name(language) for one in named)) for language in ("vi", "en"))
    return (f"Mạng lưới quan hệ quanh {vi}", f"The network around {en}")


def _notes(found: Neighbourhood, *, narrow: bool) -> list[Words]:
    notes = []
    if found.cut:
        vi, en = f"{found.cut:,}".replace(",", "."), f"{found.cut:,}"
        notes.append((f"Còn {vi} quan hệ không đưa vào hình.", f"{en} more relations are not in the picture."))
    if found.unwanted:
        vi, en = f"{found.unwanted:,}".replace(",", "."), f"{found.unwanted:,}"
        notes.append(
            (
                f"{vi} số liệu nêu về những gì trong hình không vẽ ở đây; thêm --kind Observation để thấy.",
                f"{en} figures stated about what is shown are not drawn here; add --kind Observation to see them.",
            )
        )
    if narrow and any(node.labels[0] == "Project" for node in found.nodes):
        notes.append(_PROJECTS)
    return notes
