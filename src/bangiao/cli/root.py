"""The command `bangiao`: its options, and the commands that it finds by the names of their modules."""

import os
import sys
from collections.abc import Sequence
from typing import Any

import click

from bangiao.cli.bilingual import LazyGroup, Option
from bangiao.cli.language import choose, speaking
from bangiao.cli.options import database, language
from bangiao.cli.run import status_of
from bangiao.cli.translation import lent_words
from bangiao.cli.words import frame, options

COMMANDS = ("demo", "load", "ask", "cypher", "show", "find", "db")


class Root(LazyGroup):
    """`bangiao`: chooses the language before it parses, and turns every error into a sentence and a status."""

    def main(  # type: ignore[override]
        self, args: Sequence[str] | None = None, prog_name: str | None = None, *rest: Any, **extra: Any
    ) -> int:
        """Run the command line given or that of the process, and leave with its exit status."""
        given = list(sys.argv[1:] if args is None else args)
        standalone = extra.pop("standalone_mode", True)
        status = status_of(lambda: self._speak(given, args, prog_name, *rest, **extra))
        if standalone:
            sys.exit(status)
        return status

    def _speak(self, given: list[str], args: Sequence[str] | None, *rest: Any, **extra: Any) -> int:
        with speaking(choose(given, os.environ)), lent_words():
            return status_of(lambda: super(Root, self).main(args, *rest, standalone_mode=False, **extra))


def _show_version(context: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted and not context.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"bangiao {version('bangiao')}")
        context.exit()


@language
@database
def _bangiao() -> None:
    pass


ROOT = Root(
    "bangiao",
    about=frame.ABOUT,
    package="bangiao.cli.commands",
    names=COMMANDS,
    callback=_bangiao,
    params=[
        *reversed(getattr(_bangiao, "__click_params__", [])),
        Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            vi=options.VERSION.vi,
            en=options.VERSION.en,
        ),
    ],
    no_args_is_help=True,
)
