"""Asks before something is lost for good."""

import sys

import click

from bangiao.cli.words import database


def agreed(question: str, yes: bool) -> bool:
    """Whether the user said yes, by --yes or when asked; without a keyboard and without --yes it is wrong use."""
    if yes:
        return True
    if not sys.stdin.isatty():
        raise click.UsageError(str(database.ADD_YES), click.get_current_context())
    click.echo(question, err=True, nl=False)
    if sys.stdin.readline().strip().lower() in str(database.CONSENT).split(", "):
        return True
    click.echo(database.LEFT, err=True)
    return False
