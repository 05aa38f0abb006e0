"""Shows how the columns of an office's own list were guessed, and asks whether that is right."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bangiao.cli.language import current
from bangiao.cli.words import database
from bangiao.cli.words import lists as words

if TYPE_CHECKING:
    from bangiao.loaders.source import Source


def confirm_columns(source: "Source", paths: tuple[Path, ...]) -> None:
    """On a terminal, ask about each sheet whose columns are only guessed, and keep the answer for the next time.

    Without a terminal, and for sheets in which something is missing, the load itself refuses and says why.
    """
    if source.name != "tables" or not sys.stdin.isatty():
        return
    from bangiao.loaders.lists.mappings import remember
    from bangiao.loaders.lists.read import explain
    from bangiao.loaders.sources.tables import Tables

    assert isinstance(source, Tables)
    for path in paths:
        for guess in source.understand(path).guesses:
            if guess.sure or guess.missing:
                continue
            click.echo("\n".join((path.name, *explain(guess, current()))), err=True)
            click.echo(words.RIGHT, err=True, nl=False)
            if sys.stdin.readline().strip().lower() in str(database.CONSENT).split(", "):
                remember(guess)
