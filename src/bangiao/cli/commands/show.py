"""`bangiao show`: pictures of the graph, each kind a command of its own."""

from pathlib import Path

import click

from bangiao.cli import session
from bangiao.cli.bilingual import Command, Group, argument, option
from bangiao.cli.drawing import draw_shown
from bangiao.cli.options import WholeNumber, common
from bangiao.cli.words import demo as words
from bangiao.cli.words import frame, options


@click.group("show", cls=Group, about=words.SHOW, no_args_is_help=True)
@common
def COMMAND() -> None:
    """Everything is done by the commands within."""


@COMMAND.command("network", cls=Command, about=words.NETWORK)
@argument("names", nargs=-1, vi=words.NAME.vi, en=words.NAME.en)
@option(
    "--output",
    "-o",
    required=True,
    type=click.Path(path_type=Path),
    metavar=frame.FILE,
    vi=options.OUTPUT_HTML.vi,
    en=options.OUTPUT_HTML.en,
)
@option("--depth", type=WholeNumber(1), default=1, metavar=frame.NUMBER, vi=words.DEPTH.vi, en=words.DEPTH.en)
@option("--era", type=click.Choice(["34", "63", "as-signed"]), default="34", vi=words.ERA.vi, en=words.ERA.en)
@common
def network(names: tuple[str, ...], output: Path, depth: int, era: str) -> None:
    """Through the read-only door."""
    with session.reading() as door:
        draw_shown(door, "network", names, output, depth=depth, era=era)
