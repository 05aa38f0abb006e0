"""Draws a picture of what lies around named things."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli.language import current
from bangiao.cli.words import demo as words

if TYPE_CHECKING:
    from bangiao.graph.store.door import Door
    from bangiao.queries.find import Found

SURE = 100.0


def draw(door: "Door", picture: str, names: Sequence[str], file: Path, *, depth: int = 1, era: str = "34") -> None:
    """Write the picture and say what is in it; raises UnknownName for a name that nothing bears."""
    from bangiao.queries.neighbourhood import neighbourhood
    from bangiao.visualisations.from_graph import view_around
    from bangiao.visualisations.registry import find_picture

    drawn = find_picture(picture)
    meant = [_meant(door, name) for name in names]
    found = neighbourhood(door, [one.id for one in meant], depth=depth, era=era)
    view = view_around(door, found, language=current())
    drawn.draw(view, file, current())
    click.echo(words.DRAWN(nodes=len(view.nodes), edges=len(view.edges), file=file))


def _meant(door: "Door", name: str) -> "Found":
    """The thing of that very name, the first in the order of search where there are several; then that is said."""
    from bangiao.queries.errors import UnknownName
    from bangiao.queries.find import find

    candidates = find(door, name, limit=6)
    exact = [one for one in candidates if one.score >= SURE]
    if not exact:
        near = "; ".join(f"{one.name(current())} [{one.id}]" for one in candidates)
        raise UnknownName(parameter=str(words.NAME), found=name, near=near or "–")
    if len(exact) > 1:
        click.echo(words.NAMED(found=name, name=exact[0].name(current()), id=exact[0].id), err=True)
    return exact[0]
