"""`bangiao completion`: the script that a shell completes words with."""

import click
from click.shell_completion import get_completion_class

from bangiao.cli.bilingual import Command, argument
from bangiao.cli.options import common
from bangiao.cli.words import completion as words

SHELLS = ("bash", "zsh", "fish", "powershell")


@click.command("completion", cls=Command, about=words.ABOUT)
@argument("shell", type=click.Choice(SHELLS), vi=words.SHELL.vi, en=words.SHELL.en)
@common
def COMMAND(shell: str) -> None:
    """Print click's own script."""
    root = click.get_current_context().find_root()
    complete = get_completion_class(shell)
    assert complete is not None
    click.echo(complete(root.command, {}, "bangiao", "_BANGIAO_COMPLETE").source())
