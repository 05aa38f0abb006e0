"""The command `bangiao`: its options, and the commands that it finds by the names of their modules."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import Any

import click

from bangiao.cli.bilingual import LazyGroup, option
from bangiao.cli.language import choose, language_of_locale, speaking
from bangiao.cli.options import common
from bangiao.cli.run import reader_gone, status_of
from bangiao.cli.translation import lent_words
from bangiao.cli.words import frame, options

COMMANDS = (
    "demo",
    "load",
    "template",
    "ask",
    "cypher",
    "sparql",
    "show",
    "match",
    "find",
    "resolve",
    "export",
    "db",
    "completion",
)


class Root(LazyGroup):
    """Chooses the language before it parses, and turns every error into a sentence and an exit status."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        **extra: Any,
    ) -> Any:
        """Run the command line given, or that of the process; leave with its exit status, or return it."""
        given = list(sys.argv[1:] if args is None else args)
        act = partial(super().main, args, prog_name, complete_var, standalone_mode=False, **extra)

        def speak() -> object:
            with speaking(choose(given, os.environ)):
                return status_of(act)

        with speaking(language_of_locale(os.environ)), lent_words():
            status = status_of(speak)
        if standalone_mode:
            sys.exit(status)
        return status

    def make_context(self, *rest: Any, **extra: Any) -> click.Context:
        """As click does, but a reader that went away is told to us: click would leave with status 1."""
        if os.environ.get("NO_COLOR"):  # https://no-color.org
            extra["color"] = False
        with reader_gone():
            return super().make_context(*rest, **extra)

    def invoke(self, ctx: click.Context) -> Any:
        """As click does, likewise."""
        with reader_gone():
            return super().invoke(ctx)


def _show_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"bangiao {version('bangiao')}")
        context.exit()


@click.group(
    "bangiao",
    cls=Root,
    about=frame.ABOUT,
    package="bangiao.cli.commands",
    names=COMMANDS,
    no_args_is_help=True,
)
@common
@option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    vi=options.VERSION.vi,
    en=options.VERSION.en,
)
def root() -> None:
    """Everything is done by the commands."""
