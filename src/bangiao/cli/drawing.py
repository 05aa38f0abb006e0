"""Draws a picture and says what is in it."""

import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli.language import current
from bangiao.cli.words import demo as words

if TYPE_CHECKING:
    from bangiao.graph.store.door import Door


def draw_shown(
    door: "Door",
    picture: str,
    names: Sequence[str],
    file: Path,
    *,
    era: str = "34",
    told: Mapping[str, str] | None = None,
) -> None:
    """Write the picture; a name that several things bear is told on standard error."""
    from bangiao.draw import draw
    from bangiao.queries.formats.table import terminal_width

    drawing = draw(door, picture, names, file, era=era, language=current(), told=told)
    for first, *rest in drawing.meant:
        others = [one for one in rest if one.era == first.era]  # the same province in another era is no surprise
        if others:
            listed = ", ".join(one.id for one in others)
            click.echo(words.NAMED(name=first.name(current()), id=first.id, others=listed), err=True)
    place = int(current() != "vi")
    click.echo(words.DRAWN(summary=drawing.model.summary[place], file=file))
    width = terminal_width()
    for note in drawing.model.notes:
        click.echo(textwrap.fill(note[place], width, subsequent_indent="  ", break_on_hyphens=False))
